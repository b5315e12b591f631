package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Databases write "infinity" as the first or the last LocalDate. */
class ExtremeDaysTest {

    @Test
    void a_block_on_the_last_day_of_time_is_a_finding_and_no_exception() {
        CaseDraft draft = new CaseDraft();
        draft.second.date = LocalDate.MAX;
        assertThatCode(() -> new CaseCheck(draft.matrix).check(draft.build(), CaseDraft.AS_OF))
                .doesNotThrowAnyException();
    }

    @Test
    void a_start_on_the_first_day_of_time_is_no_exception() {
        CaseBuilder builder =
                CaseBuilder.forMatrix(new MatrixDraft().build(), "TIR-1").startedOn(LocalDate.MIN, "first-contact");
        builder.round("r-1", "").voice("case-manager", CaseDraft.START, "case-manager");
        assertThatCode(() -> builder.check(CaseDraft.AS_OF)).doesNotThrowAnyException();
    }
}
