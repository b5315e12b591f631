package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** "One mistake, one finding: a misspelt key is not also a missing one." */
class OneMistakeTest {

    @Test
    void a_misspelt_due_point_is_one_finding() {
        assertThat(found(m -> m.rent.due.set(1, "crisys"))).containsExactly("MTX-2103 /outcomes/0/indicators/0/due/1");
    }

    @Test
    void a_misspelt_due_point_of_a_critical_indicator_is_one_finding() {
        assertThat(found(m -> m.contact.due.set(1, "crisys")))
                .containsExactly("MTX-2103 /outcomes/1/indicators/0/due/1");
    }

    @Test
    void a_misspelt_phase_of_an_expectation_is_one_finding() {
        assertThat(found(m -> {
                    Mark mark = m.rent.expected.remove("crisis");
                    m.rent.expected.put("crisys", mark);
                }))
                .containsExactly("MTX-2103 /outcomes/0/indicators/0/expected/crisys");
    }

    @Test
    void a_misspelt_phase_of_a_floor_is_one_finding() {
        Map<String, Mark> floor = new LinkedHashMap<>();
        for (String phase : List.of("crisys", "transition", "inclusion")) {
            floor.put(phase, new Mark.OfLevel("some"));
        }
        assertThat(found(m -> m.contact.floor(floor)))
                .containsExactly("MTX-2103 /outcomes/1/indicators/0/critical/floor/crisys");
    }

    @Test
    void a_misspelt_rater_is_one_finding() {
        assertThat(found(m -> m.feels.raters.set(0, "casemanager")))
                .containsExactly("MTX-2102 /outcomes/1/indicators/1/raters/0");
    }

    @Test
    void a_question_where_nobody_is_asked_is_one_finding() {
        assertThat(found(m -> m.rent.raters.clear())).containsExactly("MTX-2404 /outcomes/0/indicators/0/raters");
    }

    @Test
    void a_later_phase_that_begins_before_month_0_is_one_finding_about_that_phase() {
        assertThat(found(m -> m.phases.set(1, new ReintegrationPhase("transition", "Transition", -3, 12))))
                .containsExactly("MTX-2502 /phases/1/from");
    }

    @Test
    void an_unknown_value_of_a_facet_does_not_make_an_indicator_not_applicable() {
        CaseDraft draft = new CaseDraft();
        draft.profile.set(0, new ProfileEntry(CaseDraft.START, Map.of("dependants", "yess")));
        assertThat(MatrixCheckTest.places(new CaseCheck(draft.matrix).check(draft.build(), CaseDraft.AS_OF)))
                .containsExactly("MTX-3202 /profile/0/facets/dependants");
    }

    @Test
    void a_provisional_share_above_1_is_one_finding() {
        PolicyBreaks.Draft draft = new PolicyBreaks.Draft();
        draft.provisional = Fraction.of(3, 2);
        assertThat(MatrixCheckTest.places(new PolicyCheck().check(draft.build())))
                .containsExactly("MTX-4001 /coverage/provisional");
    }

    @Test
    void a_negative_threshold_of_groups_is_one_finding() {
        PolicyBreaks.Draft draft = new PolicyBreaks.Draft();
        draft.threshold = -1;
        assertThat(MatrixCheckTest.places(new PolicyCheck().check(draft.build())))
                .containsExactly("MTX-4003 /cohort/threshold");
    }

    private static List<String> found(Consumer<MatrixDraft> change) {
        MatrixDraft draft = new MatrixDraft();
        change.accept(draft);
        return MatrixCheckTest.places(new MatrixCheck().check(draft.build()));
    }
}
