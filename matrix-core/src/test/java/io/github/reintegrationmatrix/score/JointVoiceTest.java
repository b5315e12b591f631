package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rating both agreed on stands for a voice that has none of its own, and is nobody's own. */
class JointVoiceTest {

    private static final Matrix BOTH = matrix(outcome(
            "safety", item("no-threats").floor(2).raters(PROVIDER, BENEFICIARY).accepts("abroad")));

    private static CriticalResult critical(Fixture.RoundSpec round) {
        return scored(BOTH, round).criticals().get(0);
    }

    @Test
    void the_primary_view_takes_the_joint_rating_where_the_primary_voice_has_none_and_shows_the_source() {
        RoundResult round = scored(BOTH, round(CRISIS).joint(rate("no-threats", 3)));

        Part part = part(round, ViewResult.PRIMARY, "no-threats").orElseThrow();
        assertThat(part.voice()).isEqualTo(JOINT);
        assertThat(part.value()).contains(f("3/4"));
    }

    @Test
    void the_primary_view_keeps_the_primary_voices_own_rating_beside_a_joint_one() {
        RoundResult round =
                scored(BOTH, round(CRISIS).joint(rate("no-threats", 1)).provider(rate("no-threats", 3)));

        Part part = part(round, ViewResult.PRIMARY, "no-threats").orElseThrow();
        assertThat(part.voice()).isEqualTo(PROVIDER);
        assertThat(part.value()).contains(f("3/4"));
    }

    @Test
    void the_joint_rating_also_stands_where_the_primary_voice_says_that_it_does_not_know() {
        RoundResult round = scored(
                BOTH,
                round(CRISIS).joint(rate("no-threats", 1)).provider(missing("no-threats", Rating.Reason.UNKNOWN)));

        assertThat(part(round, ViewResult.PRIMARY, "no-threats").orElseThrow().voice())
                .isEqualTo(JOINT);
    }

    @Test
    void a_joint_rating_enters_the_view_of_no_single_voice() {
        RoundResult round = scored(BOTH, round(CRISIS).joint(rate("no-threats", 3)));

        RatingState notAssessed = new RatingState.Missing(MissingReason.NOT_ASSESSED, false);
        assertThat(part(round, PROVIDER, "no-threats").orElseThrow().state()).isEqualTo(notAssessed);
        assertThat(part(round, BENEFICIARY, "no-threats").orElseThrow().state()).isEqualTo(notAssessed);
        assertThat(round.view(JOINT)).isEmpty();
    }

    @Test
    void a_joint_rating_stands_at_the_floor_for_every_voice_without_its_own() {
        assertThat(critical(round(CRISIS).joint(rate("no-threats", 3))).verdict())
                .isEqualTo(CriticalResult.Verdict.MET);
        assertThat(critical(round(CRISIS).joint(rate("no-threats", 1))).verdict())
                .isEqualTo(CriticalResult.Verdict.BREACHED);
        assertThat(critical(round(CRISIS)
                                .joint(rate("no-threats", 2))
                                .provider(rate("no-threats", 4))
                                .beneficiary(missing("no-threats", Rating.Reason.DECLINED)))
                        .verdict())
                .isEqualTo(CriticalResult.Verdict.MET);
    }

    @ParameterizedTest(name = "own {0}, joint {1}: lowest {2}")
    @CsvSource({"3, 1, 1/4", "1, 3, 1/4", "2, 2, 1/2", "4, 3, 3/4", "0, 4, 0"})
    void where_a_voice_has_both_the_lower_counts_for_floors(int own, int joint, String lowest) {
        CriticalResult critical = critical(round(CRISIS)
                .provider(rate("no-threats", 4))
                .beneficiary(rate("no-threats", own))
                .joint(rate("no-threats", joint)));

        assertThat(critical.interval()).contains(interval(lowest, lowest));
    }

    @Test
    void a_joint_rating_does_not_count_as_hers_in_the_gate() {
        Fixture.RoundSpec jointly = round(CRISIS).agreed(Round.Agreement.YES).joint(rate("no-threats", 4));
        GateResult gate =
                caseOf(BOTH).round(jointly).score().episodes().get(0).gate().orElseThrow();

        assertThat(gate.blocking())
                .containsExactly(new GateResult.Condition(
                        GateResult.Kind.OWN_COVERAGE, GateResult.Verdict.UNDETERMINED, List.of()));
    }

    @Test
    void a_joint_rating_does_not_take_the_place_of_not_applicable() {
        // it would widen the range: bed alone counts, at 1/2
        Matrix matrix = matrix(outcome("home", item("bed"), item("rent")));
        RoundResult round = scored(
                matrix,
                round(CRISIS).provider(rate("bed", 2), notApplicable("rent")).joint(rate("rent", 4)));

        assertThat(part(round, ViewResult.PRIMARY, "rent").orElseThrow().counts())
                .isFalse();
        assertThat(outcomeIn(round, "home").interval()).contains(interval("1/2", "1/2"));
    }

    @Test
    void a_joint_rating_of_what_is_due_only_by_the_calendar_counts_nowhere() {
        // on 1 May the calendar says transition, staff say crisis, where work is not due: it is not known
        Matrix matrix = matrix(outcome("home", item("bed"), item("work").due(TRANSITION)));
        RoundResult round = scored(
                matrix, round(CRISIS).on("2024-05-01").provider(rate("bed", 3)).joint(rate("work", 4)));

        assertThat(round.calendarProgress()).contains(new Reached(1, 2, 1, interval("1/2", "1")));
    }

    @Test
    void a_joint_not_applicable_counts_nowhere() {
        RoundResult round = scored(BOTH, round(CRISIS).joint(notApplicable("no-threats", "abroad")));

        RatingState notAssessed = new RatingState.Missing(MissingReason.NOT_ASSESSED, false);
        assertThat(part(round, ViewResult.PRIMARY, "no-threats").orElseThrow().state())
                .isEqualTo(notAssessed);
        assertThat(round.criticals().get(0).verdict()).isEqualTo(CriticalResult.Verdict.UNDETERMINED);
        assertThat(round.criticals().get(0).askedOfAll()).isFalse();
    }

    @Test
    void a_joint_rating_of_what_is_not_due_or_not_applicable_by_rule_counts_nowhere() {
        Matrix matrix = matrix(
                outcome("later", item("work").due(TRANSITION)),
                outcome("family", item("school").onlyIf("dependants", "yes")),
                outcome("home", item("bed")));
        RoundResult round = caseOf(matrix)
                .profile("2024-01-10", "dependants", "no")
                .round(round(CRISIS).joint(rate("work", 4), rate("school", 4), rate("bed", 1)))
                .latest();

        assertThat(part(round, ViewResult.PRIMARY, "work")).isEmpty();
        assertThat(part(round, ViewResult.PRIMARY, "school").orElseThrow().counts())
                .isFalse();
        assertThat(round.primary().total().orElseThrow().interval()).isEqualTo(interval("1/4", "1/4"));
    }

    @Test
    void a_joint_rating_of_a_critical_counts_as_asked_of_every_voice() {
        assertThat(scored(BOTH, round(CRISIS).joint(rate("no-threats", 3))).isComplete())
                .isTrue();
    }
}
