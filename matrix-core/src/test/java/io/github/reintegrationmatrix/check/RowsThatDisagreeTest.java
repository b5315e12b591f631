package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows may come in any order, so what they say must never depend on it. */
class RowsThatDisagreeTest {

    private final CaseBuilder builder =
            CaseBuilder.forMatrix(new MatrixDraft().build(), "TIR-0142").startedOn(CaseDraft.START, "first-contact");

    @Test
    void two_answers_about_the_next_phase_disagree() {
        block();
        builder.round("r-1", "intake").agreesToNextPhase(Round.Agreement.YES);
        builder.round("r-1", "intake").agreesToNextPhase(Round.Agreement.NO);
        assertThat(codes()).containsExactly(Code.ROWS_DISAGREE);
    }

    @Test
    void consent_that_was_refused_in_one_row_is_not_overruled_by_a_later_row() {
        block().consent(false);
        block().consent(true);
        assertThat(codes()).containsAnyOf(Code.ROWS_DISAGREE, Code.CONSENT_REFUSED);
    }

    @Test
    void the_same_row_of_a_profile_twice_is_no_conflict() {
        builder.profile(CaseDraft.START, "dependants", "yes").profile(CaseDraft.START, "dependants", "yes");
        assertThat(codes()).isEmpty();
    }

    private CaseBuilder.BlockBuilder block() {
        return builder.round("r-1", "intake")
                .voice("beneficiary", CaseDraft.START, "self")
                .consent(true);
    }

    private List<Code> codes() {
        return builder.check(CaseDraft.AS_OF).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
