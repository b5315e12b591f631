package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.CriticalResult.Verdict;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 4: nothing compensates for a critical indicator, and every voice that rates it is required. */
class CriticalTest {

    private static final int BLANK = -1;

    private static Matrix threats(int floor) {
        return matrix(outcome(
                "safety",
                item("no-threats")
                        .floor(floor)
                        .raters(PROVIDER, BENEFICIARY, GUARDIAN)
                        .accepts("abroad")));
    }

    private static CriticalResult only(RoundResult round) {
        assertThat(round.criticals()).hasSize(1);
        return round.criticals().get(0);
    }

    private static void say(Fixture.RoundSpec round, String voice, int level) {
        if (level != BLANK) {
            round.says(voice, rate("no-threats", level));
        }
    }

    @Test
    void one_voice_below_the_floor_breaches_and_all_at_it_meet_and_everything_else_is_undetermined() {
        for (int floor = 1; floor <= 4; floor++) {
            for (int provider = BLANK; provider <= 4; provider++) {
                for (int beneficiary = BLANK; beneficiary <= 4; beneficiary++) {
                    for (int guardian = BLANK; guardian <= 4; guardian++) {
                        Fixture.RoundSpec round = round(CRISIS).provider();
                        if (provider != BLANK) {
                            round = round(CRISIS).provider(rate("no-threats", provider));
                        }
                        say(round, BENEFICIARY, beneficiary);
                        say(round, GUARDIAN, guardian);

                        List<Integer> said = List.of(provider, beneficiary, guardian);
                        int limit = floor;
                        Verdict expected;
                        if (said.stream().anyMatch(level -> level != BLANK && level < limit)) {
                            expected = Verdict.BREACHED;
                        } else if (said.stream().allMatch(level -> level >= limit)) {
                            expected = Verdict.MET;
                        } else {
                            expected = Verdict.UNDETERMINED;
                        }
                        assertThat(only(scored(threats(floor), round)).verdict())
                                .as("floor %s, said %s", floor, said)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void the_interval_is_the_minimum_over_the_voices_with_0_to_1_for_a_blank() {
        assertThat(only(scored(threats(2), round(CRISIS).provider())).interval())
                .contains(interval("0", "1"));
        assertThat(only(scored(
                                threats(2),
                                round(CRISIS).provider(rate("no-threats", 3)).beneficiary(rate("no-threats", 2))))
                        .interval())
                .contains(interval("0", "1/2"));
        assertThat(only(scored(
                                threats(2),
                                round(CRISIS)
                                        .provider(rate("no-threats", 3))
                                        .beneficiary(rate("no-threats", 2))
                                        .says(GUARDIAN, rate("no-threats", 4))))
                        .interval())
                .contains(interval("1/2", "1/2"));
    }

    @Test
    void only_voices_that_rate_the_indicator_are_required() {
        Matrix matrix = matrix(outcome("safety", item("no-threats").floor(2).raters(BENEFICIARY)));

        assertThat(only(scored(matrix, round(CRISIS).beneficiary(rate("no-threats", 2))))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_voice_that_says_not_applicable_leaves_the_minimum() {
        CriticalResult critical = only(scored(
                threats(2),
                round(CRISIS)
                        .provider(notApplicable("no-threats", "abroad"))
                        .beneficiary(rate("no-threats", 3))
                        .says(GUARDIAN, notApplicable("no-threats", "abroad"))));

        assertThat(critical.interval()).contains(interval("3/4", "3/4"));
        assertThat(critical.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void not_applicable_by_some_and_missing_by_another_is_undetermined() {
        CriticalResult critical = only(scored(
                threats(2),
                round(CRISIS)
                        .provider(notApplicable("no-threats", "abroad"))
                        .beneficiary(notApplicable("no-threats", "abroad"))));

        assertThat(critical.interval()).contains(interval("0", "1"));
        assertThat(critical.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void it_is_not_judged_where_every_voice_says_that_it_does_not_apply() {
        CriticalResult critical = only(scored(
                threats(2),
                round(CRISIS)
                        .provider(notApplicable("no-threats", "abroad"))
                        .beneficiary(notApplicable("no-threats", "abroad"))
                        .says(GUARDIAN, notApplicable("no-threats", "abroad"))));

        assertThat(critical.interval()).isEmpty();
        assertThat(critical.verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void one_reason_that_is_not_listed_keeps_it_undetermined() {
        CriticalResult critical = only(scored(
                threats(2),
                round(CRISIS)
                        .provider(notApplicable("no-threats", "abroad"))
                        .beneficiary(notApplicable("no-threats", "asleep"))
                        .says(GUARDIAN, notApplicable("no-threats", "abroad"))));

        assertThat(critical.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void it_is_listed_as_not_judged_where_the_rule_says_that_it_does_not_apply_whatever_was_rated() {
        Matrix matrix = matrix(outcome(
                "family",
                item("no-harm").floor(2).onlyIf("dependants", "yes"),
                item("bed").expects(0)));
        RoundResult round = caseOf(matrix)
                .profile("2024-01-10", "dependants", "no")
                .round(round(CRISIS).provider(rate("no-harm", 0), rate("bed", 3)))
                .latest();

        assertThat(only(round).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(only(round).readings()).isEmpty();
        assertThat(round.headline().indicators()).isEmpty();
        assertThat(round.isComplete()).isTrue();
    }

    @ParameterizedTest(name = "in {0}: floor {1}, {2}")
    @CsvSource({
        "intake,        1/4, MET",
        "crisis,        1/4, MET",
        "transition,    1/2, MET",
        "reintegration, 3/4, BREACHED",
    })
    void each_phase_may_have_its_own_floor(String phase, String floor, Verdict verdict) {
        Matrix matrix = matrix(outcome(
                "safety",
                item("no-threats").floor(CRISIS, 1).floor(TRANSITION, 2).floor(REINTEGRATION, 3)));
        CriticalResult critical = only(scored(matrix, round(phase).provider(rate("no-threats", 2))));

        assertThat(critical.floor().value()).isEqualTo(f(floor));
        assertThat(critical.verdict()).isEqualTo(verdict);
    }

    @Test
    void a_floor_for_one_phase_stands_before_the_floor_for_all() {
        Matrix matrix = matrix(outcome("safety", item("no-threats").floor(1).floor(REINTEGRATION, 3)));

        assertThat(only(scored(matrix, round(TRANSITION).provider(rate("no-threats", 2))))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(only(scored(matrix, round(REINTEGRATION).provider(rate("no-threats", 2))))
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @ParameterizedTest(name = "goalposts {0} to {1}, floor {2}, rated {3}: {4}")
    @CsvSource({
        "0,  20, 5,   5,   MET",
        "0,  20, 5,   4.9, BREACHED",
        "0,  20, 5,   99,  MET",
        "20, 0,  5,   5,   MET",
        "20, 0,  5,   5.1, BREACHED",
        "20, 0,  5,   4,   MET",
        "20, 0,  5,   99,  BREACHED",
    })
    void a_numeric_floor_goes_by_the_direction_of_the_goalposts(
            String worst, String best, String floor, String rated, Verdict verdict) {
        Matrix matrix = matrix(outcome(
                "safety",
                item("days").goalposts(worst, best).expectsNumber(best).floorNumber(floor)));

        assertThat(only(scored(matrix, round(CRISIS).provider(rate("days", rated))))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: asked {1}")
    @CsvSource({
        "NOT_ASSESSED,      false",
        "LOST_TO_FOLLOW_UP, false",
        "DECLINED,          true",
        "UNKNOWN,           true",
        "WITHHELD,          true",
        // else a round in which it was unsafe to speak would leave the word to an older, milder one
        "UNSAFE_TO_ASK,     true",
    })
    void a_round_is_complete_where_every_voice_was_asked_about_every_critical_though_no_mark_came_of_it(
            Rating.Reason reason, boolean asked) {
        RoundResult round = scored(
                threats(2),
                round(CRISIS)
                        .provider(rate("no-threats", 3))
                        .beneficiary(missing("no-threats", reason))
                        .says(GUARDIAN, rate("no-threats", 3)));

        assertThat(round.isComplete()).isEqualTo(asked);
        assertThat(only(round).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_joint_mark_counts_beside_own_marks_of_all_voices() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int joint = 0; joint <= 4; joint++) {
            verdicts.add(only(scored(
                            threats(3),
                            round(CRISIS).provider(rate("no-threats", 4)).joint(rate("no-threats", joint))))
                    .verdict());
        }
        assertThat(verdicts)
                .containsExactly(Verdict.BREACHED, Verdict.BREACHED, Verdict.BREACHED, Verdict.MET, Verdict.MET);
    }
}
