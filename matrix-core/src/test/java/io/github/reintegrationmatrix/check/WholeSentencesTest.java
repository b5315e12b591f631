package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.policy.PhaseProgress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that leave a hole, an empty list or a false statement. */
class WholeSentencesTest {

    @Test
    void a_rule_without_values_is_a_whole_sentence() {
        MatrixDraft draft = new MatrixDraft();
        draft.school.appliesWhen.put("dependants", List.of());
        List<Finding> findings = new MatrixCheck().check(draft.build());
        assertThat(MatrixCheckTest.places(findings))
                .containsExactly("MTX-2107 /outcomes/0/indicators/2/appliesWhen/dependants");
        assertThat(findings.get(0).message()).doesNotContain("{", "[]");
        assertThat(findings.get(0).fix()).isEqualTo("Use at least one of: yes, no.");
    }

    @Test
    void a_facet_for_a_matrix_without_facets_does_not_end_in_an_empty_list() {
        MatrixDraft matrix = new MatrixDraft();
        matrix.facets.clear();
        matrix.school.appliesWhen.clear();
        CaseDraft draft = new CaseDraft();
        draft.profile.add(new ProfileEntry(CaseDraft.START, Map.of("hat", "yes")));
        assertThat(new CaseCheck(matrix.build()).check(draft.build(), CaseDraft.AS_OF))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.fix()).doesNotContain(": ."));
    }

    @Test
    void a_threshold_of_nothing_is_not_said_to_lie_outside_0_and_1() {
        PolicyBreaks.Draft draft = new PolicyBreaks.Draft();
        draft.progress = PhaseProgress.everyPhase(Fraction.ZERO);
        assertThat(new PolicyCheck().check(draft.build()))
                .extracting(Finding::message)
                .doesNotContain("The value (0) must lie between 0 and 1.");
    }
}
