package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of two rounds that were filled in by hand: one mistake is one finding, whatever follows from it. */
class RoundMistakesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String[] HEADINGS = {"id", "statement", "level::beneficiary", "reason::beneficiary"};

    @Test
    void the_case_written_by_hand_is_right() throws IOException {
        assertThat(found(sheets(voices(rounds(start("@45691")))))).isEmpty();
    }

    @Test
    void without_the_sheet_of_rounds_only_that_is_said() throws IOException {
        assertThat(found(sheets(voices(start("@45691"))))).containsExactly("MTX-6012 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@60", "@0", "@-5", "@2958466"})
    void what_is_no_day_is_not_compared_with_others(String day) throws IOException {
        assertThat(found(sheets(voices(rounds(start(day)))))).containsExactly("MTX-6042 episodes!A2");
    }

    @Test
    void a_plain_number_in_place_of_a_day_is_not_compared_either() throws IOException {
        assertThat(found(sheets(voices(rounds(start("#45691")))))).containsExactly("MTX-6040 episodes!A2");
    }

    @Test
    void a_round_of_the_same_name_is_one_finding() throws IOException {
        RawBook book = start("@45691")
                .row("rounds", "round", "phase")
                .row("rounds", "intake", "intake")
                .row("rounds", "intake", "crisis")
                .row("voices", "round", "voice", "date", "role", "consent")
                .row("voices", "intake", "beneficiary", "@45691", "self", "yes")
                .row("voices", "intake", "beneficiary", "@45722", "self", "yes");
        assertThat(found(sheets(book))).containsExactly("MTX-3305 rounds!A3");
    }

    @Test
    void a_row_of_rounds_that_was_copied_by_mistake_is_one_finding() throws IOException {
        RawBook book = start("@45691")
                .row("rounds", "round", "phase", "sheet")
                .row("rounds", "intake", "intake", "round 1")
                .row("rounds", "crisis-1", "crisis", "round 2")
                .row("rounds", "crisis-1", "crisis", "round 2");
        assertThat(found(sheets(voices(book)))).contains("MTX-3305 rounds!A4").doesNotContain("MTX-3306 rounds!A4");
    }

    @Test
    void answers_of_a_voice_without_a_row_leave_no_round_without_a_block() throws IOException {
        RawBook book = rounds(start("@45691"))
                .row("voices", "round", "voice", "date", "role", "consent")
                .row("voices", "intake", "beneficiary", "@45691", "self", "yes");
        assertThat(found(sheets(book))).containsExactly("MTX-6055 'round 2'!C2");
    }

    @Test
    void a_round_without_ids_lacks_its_column_and_no_cells() throws IOException {
        RawBook book = voices(rounds(start("@45691")))
                .row("round 1", HEADINGS)
                .row("round 1", "feels-safe", null, "some-days")
                .row("round 2", "statement", "level::beneficiary")
                .row("round 2", "The person feels safe where she lives", "some-days");
        assertThat(found(book)).containsExactly("MTX-6021 'round 2'");
    }

    @Test
    void an_answer_without_its_indicator_is_said_at_the_empty_cell() throws IOException {
        RawBook book = voices(rounds(start("@45691")))
                .row("round 1", HEADINGS)
                .row("round 1", "feels-safe", null, "some-days")
                .row("round 2", HEADINGS)
                .row("round 2", null, null, "some-days");
        assertThat(found(book)).containsExactly("MTX-6024 'round 2'!A2");
    }

    @Test
    void a_voice_that_is_misspelt_in_one_heading_keeps_its_other_columns() throws IOException {
        RawBook book = voices(rounds(start("@45691")))
                .row("round 1", HEADINGS)
                .row("round 1", "feels-safe", null, "some-days")
                .row("round 2", "id", "level::beneficary", "means::beneficiary", "date::beneficiary")
                .row("round 2", "feels-safe", "some-days", "home-visit", "@45721");
        assertThat(found(book)).containsExactly("MTX-6020 'round 2'!B1");
    }

    @Test
    void the_sheet_that_was_meant_is_not_said_to_be_left_over() throws IOException {
        RawBook book = start("@45691")
                .row("rounds", "round", "phase", "sheet")
                .row("rounds", "intake", "intake", "round 1")
                .row("rounds", "crisis-1", "crisis", "second round");
        assertThat(found(sheets(voices(book)))).containsExactly("MTX-6054 rounds!C3");
    }

    @ParameterizedTest
    @CsvSource({"not-applicable", "not applicable", "not-applicable:", "'Not-Applicable: '"})
    void what_does_not_apply_needs_a_reason(String written) throws IOException {
        RawBook book = voices(rounds(start("@45691")))
                .row("round 1", HEADINGS)
                .row("round 1", "feels-safe", null, null, written)
                .row("round 2", HEADINGS)
                .row("round 2", "feels-safe", null, "some-days");
        // A blank at the end is a second thing, and only advice.
        assertThat(found(book).stream().filter(said -> !said.startsWith("MTX-6031")))
                .containsExactly("MTX-6052 'round 1'!D2");
    }

    @Test
    void consent_that_is_not_recorded_is_said_at_the_empty_cell() throws IOException {
        RawBook book = rounds(start("@45691"))
                .row("voices", "round", "voice", "date", "role", "consent")
                .row("voices", "intake", "beneficiary", "@45691", "self", "yes")
                .row("voices", "crisis-1", "beneficiary", "@45722", "self");
        assertThat(found(sheets(book))).containsExactly("MTX-3403 voices!E3");
    }

    // ---- helpers

    private static RawBook start(String day) {
        return new RawBook()
                .row("settings", "setting", "value")
                .row("settings", "format", "case-record/1")
                .row("settings", "case", "T-1")
                .row("settings", "matrix", "tiny")
                .row("settings", "matrix_version", "1")
                .row("episodes", "start", "clock", "end")
                .row("episodes", day, "first-contact");
    }

    private static RawBook rounds(RawBook book) {
        return book.row("rounds", "round", "phase")
                .row("rounds", "intake", "intake")
                .row("rounds", "crisis-1", "crisis");
    }

    private static RawBook voices(RawBook book) {
        return book.row("voices", "round", "voice", "date", "role", "consent")
                .row("voices", "intake", "beneficiary", "@45691", "self", "yes")
                .row("voices", "crisis-1", "beneficiary", "@45722", "self", "yes");
    }

    private static RawBook sheets(RawBook book) {
        return book.row("round 1", HEADINGS)
                .row("round 1", "feels-safe", null, "some-days")
                .row("round 2", HEADINGS)
                .row("round 2", "feels-safe", null, "every-day");
    }

    private static List<String> found(RawBook book) throws IOException {
        Matrix tiny = RawBook.whole().open().matrix().result().orElseThrow();
        List<Finding> findings = book.open().caseRecord(tiny, DAY).result().findings();
        findings.forEach(
                finding -> assertThat(finding.message() + finding.fix()).doesNotContain("{"));
        return findings.stream().map(MistakesTest::said).toList();
    }
}
