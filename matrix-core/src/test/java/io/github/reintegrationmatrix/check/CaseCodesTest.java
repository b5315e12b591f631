package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseCodesTest {

    private static final Location PLACE = new Location("cases.ndjson", DocumentPath.ROOT, 7, 1);

    @Test
    void a_code_that_stands_twice_is_a_warning_at_the_second_place_that_does_not_repeat_it() {
        CaseCodes codes = new CaseCodes();
        assertThat(codes.check("TIR-0142", () -> Location.at(DocumentPath.ROOT)))
                .isEmpty();
        assertThat(codes.check("TIR-0143", () -> Location.at(DocumentPath.ROOT)))
                .isEmpty();
        assertThat(codes.check("TIR-0142", () -> PLACE)).hasValueSatisfying(twice -> {
            assertThat(twice.code()).isEqualTo(Code.CASE_TWICE);
            assertThat(twice.severity()).isEqualTo(Severity.WARNING);
            assertThat(twice.location()).isEqualTo(PLACE);
            assertThat(twice.message() + twice.fix() + twice.args()).doesNotContain("0142");
        });
    }

    @Test
    void a_million_codes_that_differ_in_one_digit_are_told_apart_and_each_is_found_again() {
        CaseCodes codes = new CaseCodes();
        int warnings = 0;
        for (int i = 0; i < 1_000_000; i++) {
            warnings += codes.check("A-" + i, () -> PLACE).isPresent() ? 1 : 0;
        }
        assertThat(warnings).isZero();
        for (int i = 0; i < 1_000_000; i += 997) {
            assertThat(codes.check("A-" + i, () -> PLACE)).isPresent();
        }
        assertThat(codes.isFull()).isFalse();
    }

    @Test
    void beyond_the_limit_nothing_more_is_remembered_and_it_says_so() {
        CaseCodes codes = new CaseCodes();
        for (int i = 0; i < CaseCodes.LIMIT; i++) {
            codes.check("B-" + i, () -> PLACE);
        }
        assertThat(codes.isFull()).isTrue();
        assertThat(codes.check("C-1", () -> PLACE)).isEmpty();
        assertThat(codes.check("C-1", () -> PLACE)).isEmpty();
        assertThat(codes.check("B-0", () -> PLACE)).isPresent();
    }
}
