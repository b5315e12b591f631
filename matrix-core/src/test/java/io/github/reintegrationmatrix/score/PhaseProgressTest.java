package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.PhaseProgress;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.PhaseSummary.Unreached;
import io.github.reintegrationmatrix.progress.PhaseSummary.Why;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 8: how much of what the phase expects has been reached, and the summary of each phase. */
class PhaseProgressTest {

    // ---- progress

    @Test
    void an_outcome_says_how_many_of_its_expectations_are_reached_and_how_many_are_not_known() {
        Matrix matrix = matrix(outcome(
                "home",
                item("bed").weight("3"),
                item("rent").weight("2"),
                item("lease"),
                item("heat"),
                item("gone").weight("9")));
        RoundResult round = scored(
                matrix,
                round(CRISIS).provider(rate("bed", 3), rate("rent", 2), rate("lease", 4), notApplicable("gone")));

        // expected 3/4: bed (3) and lease (1) reached, rent (2) not, heat (1) not known: 4/7 to 5/7
        Reached home = outcomeIn(round, "home").progress().orElseThrow();
        assertThat(home).isEqualTo(new Reached(2, 4, 1, interval("4/7", "5/7")));
        assertThat(home.open()).isEqualTo(1);
    }

    @ParameterizedTest(name = "expected {0}, rated {1}: reached {2}")
    @CsvSource({"0, 0, true", "1, 0, false", "2, 2, true", "2, 1, false", "3, 4, true", "4, 4, true", "4, 3, false"})
    void an_expectation_is_reached_at_its_level_or_above(int expected, int rated, boolean reached) {
        Matrix matrix = matrix(outcome("home", item("bed").expects(expected)));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("bed", rated)));

        assertThat(round.primary().progress().orElseThrow().reached()).isEqualTo(reached ? 1 : 0);
    }

    @ParameterizedTest(name = "goalposts {0} to {1}, expected {2}, rated {3}: reached {4}")
    @CsvSource({
        "0,  20, 15, 15,    true",
        "0,  20, 15, 14.99, false",
        "0,  20, 15, 99,    true",
        "20, 0,  15, 15,    true",
        "20, 0,  15, 15.01, false",
        "20, 0,  15, 3,     true",
        "20, 0,  15, 99,    false",
        "20, 0,  0,  -7,    true", // clipped to the best
        "0,  20, 20, 35,    true", // clipped to the best
        "0,  20, 0,  -7,    true", // clipped to the worst, which is all that is expected
        "0,  3,  2,  2/1,   true",
    })
    void a_numeric_expectation_goes_by_the_direction_of_the_goalposts_and_by_clipped_values(
            String worst, String best, String expected, String rated, boolean reached) {
        Matrix matrix =
                matrix(outcome("home", item("days").goalposts(worst, best).expectsNumber(expected)));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("days", rated)));

        assertThat(round.primary().progress().orElseThrow().reached()).isEqualTo(reached ? 1 : 0);
    }

    @Test
    void progress_over_outcomes_is_weighted_by_outcome_and_counts_over_all_indicators() {
        Matrix matrix = matrix(
                outcome("home", "3", item("bed"), item("rent")),
                outcome("work", "1", item("job"), item("pay"), item("papers")),
                outcome("gone", "5", item("gone")));
        RoundResult round = scored(
                matrix, round(CRISIS).provider(rate("bed", 4), rate("rent", 1), rate("job", 3), notApplicable("gone")));

        // home 1/2 exactly; work 1/3 to 1: (3 x 1/2 + 1/3) / 4 = 11/24 and (3 x 1/2 + 1) / 4 = 5/8
        assertThat(round.primary().progress()).contains(new Reached(2, 5, 2, interval("11/24", "5/8")));
    }

    @Test
    void progress_uses_only_the_order_of_levels() {
        for (String[] values : new String[][] {{"0", "1/4", "1/2", "3/4", "1"}, {"0", "0.01", "0.02", "0.03", "1"}}) {
            Matrix matrix = matrix(outcome(
                    "home",
                    item("bed").levels(values).expects(2),
                    item("rent").levels(values).expects(2),
                    item("heat").levels(values).expects(2)));
            RoundResult round =
                    scored(matrix, round(CRISIS).provider(rate("bed", 1), rate("rent", 2), rate("heat", 3)));

            assertThat(round.primary().progress()).contains(new Reached(2, 3, 0, interval("2/3", "2/3")));
        }
    }

    @ParameterizedTest(name = "{0} of 100 reached, {1} not reached: {2}")
    @CsvSource({
        "75, 25, EXPECTATIONS_MET", // lower exactly p
        "74, 26, EXPECTATIONS_OPEN",
        "75, 10, EXPECTATIONS_MET",
        "74, 25, CANNOT_TELL", // upper exactly p
        "74, 24, CANNOT_TELL",
        "10, 25, CANNOT_TELL",
        "10, 26, EXPECTATIONS_OPEN",
        "1,  1,  CANNOT_TELL",
    })
    void expectations_are_met_from_p_on_and_open_where_even_the_upper_end_is_below_p(
            int reached, int not, Headline.Kind kind) {
        int blank = 100 - reached - not;
        ItemSpec yes = item("yes").weight(Integer.toString(reached));
        ItemSpec no = item("no").weight(Integer.toString(not));
        Matrix matrix = blank == 0
                ? matrix(outcome("home", yes, no))
                : matrix(outcome("home", yes, no, item("blank").weight(Integer.toString(blank))));

        assertThat(scored(matrix, round(CRISIS).provider(rate("yes", 3), rate("no", 2)))
                        .headline()
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void p_may_differ_by_phase() {
        ScoringPolicy policy = new ScoringPolicy(
                "by phase",
                "the tests",
                POLICY.coverage(),
                POLICY.items(),
                POLICY.windows(),
                new PhaseProgress(f("3/4"), Map.of(CRISIS, f("1/2"))),
                POLICY.gate(),
                POLICY.divergence(),
                POLICY.weightBox(),
                POLICY.cohort(),
                Map.of());
        Matrix matrix = matrix(outcome("home", item("bed"), item("rent")));
        for (String phase : PHASES) {
            RoundResult round = caseOf(matrix)
                    .round(round(phase).provider(rate("bed", 3), rate("rent", 0)))
                    .score(AS_OF, policy)
                    .latest()
                    .orElseThrow();
            assertThat(round.headline().kind())
                    .as(phase)
                    .isEqualTo(phase.equals(CRISIS) ? Headline.Kind.EXPECTATIONS_MET : Headline.Kind.EXPECTATIONS_OPEN);
        }
    }

    // ---- the summary of a phase

    private static final Matrix MATRIX = matrix(
            outcome("home", item("bed"), item("rent"), item("heat")),
            outcome("work", item("job").due(TRANSITION, REINTEGRATION)));

    private static PhaseSummary summary(ProgressReport report, String phase) {
        return report.episodes().get(0).phases().stream()
                .filter(summary -> summary.phase().equals(phase))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void there_is_one_summary_per_phase_and_a_phase_without_a_round_says_so() {
        ProgressReport report = caseOf(MATRIX)
                .round(round("r0", INTAKE).on("2024-01-12").provider(rate("bed", 1)))
                .round(round("r1", CRISIS).on("2024-02-01").provider(rate("bed", 4), rate("rent", 4), rate("heat", 4)))
                .score();

        assertThat(report.episodes().get(0).phases())
                .extracting(PhaseSummary::phase)
                .isEqualTo(PHASES);
        assertThat(summary(report, CRISIS))
                .isEqualTo(new PhaseSummary(CRISIS, 1, Optional.of("r1"), Optional.of("r1"), List.of()));
        assertThat(summary(report, TRANSITION))
                .isEqualTo(new PhaseSummary(TRANSITION, 0, Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void first_and_last_are_rounds_with_a_rating_recorded_or_assumed_in_the_phase() {
        ProgressReport report = caseOf(MATRIX)
                .round(round("empty-first", CRISIS).on("2024-01-15").provider())
                .round(round("first", "").on("2024-02-01").provider(rate("bed", 1)))
                .round(round("middle", CRISIS).on("2024-02-15").provider(rate("bed", 2)))
                .round(round("last", CRISIS).on("2024-05-01").provider(rate("bed", 3)))
                .round(round("empty-last", CRISIS).on("2024-05-15").provider())
                .score();

        assertThat(summary(report, CRISIS).firstRound()).contains("first");
        assertThat(summary(report, CRISIS).lastRound()).contains("last");
        assertThat(summary(report, CRISIS).visits()).isEqualTo(1);
        assertThat(summary(report, TRANSITION).visits()).isZero();
    }

    @Test
    void returns_to_a_phase_are_counted() {
        ProgressReport report = caseOf(MATRIX)
                .round(round("r1", CRISIS).on("2024-02-01").provider(rate("bed", 1)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("bed", 1)))
                .round(round("r3", TRANSITION).on("2024-04-01").provider(rate("bed", 1)))
                .round(round("r4", CRISIS).on("2024-05-01").provider(rate("bed", 1)))
                .round(round("r5", TRANSITION).on("2024-06-01").provider(rate("bed", 1)))
                .round(round("r6", CRISIS).on("2024-07-01").provider(rate("bed", 1)))
                .score();

        assertThat(summary(report, CRISIS).visits()).isEqualTo(3);
        assertThat(summary(report, CRISIS).firstRound()).contains("r1");
        assertThat(summary(report, CRISIS).lastRound()).contains("r6");
        assertThat(summary(report, TRANSITION).visits()).isEqualTo(2);
        assertThat(summary(report, TRANSITION).firstRound()).contains("r3");
        assertThat(summary(report, TRANSITION).lastRound()).contains("r5");
        assertThat(summary(report, REINTEGRATION).visits()).isZero();
    }

    @Test
    void what_the_phase_expects_and_the_peak_once_reached_is_lost_and_never_open() {
        ProgressReport report = caseOf(MATRIX)
                .round(round("r0", INTAKE).on("2024-01-12").provider(rate("rent", 3)))
                .round(round("r1", CRISIS).on("2024-02-01").provider(rate("bed", 2), rate("heat", 4)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("bed", 1), rate("rent", 2)))
                .score();

        // bed was never above 1/2; rent was at 3/4 at intake; heat was at 1 and is not known now
        assertThat(summary(report, CRISIS).unreached())
                .containsExactly(
                        new Unreached("home", "bed", Why.OPEN),
                        new Unreached("home", "rent", Why.LOST),
                        new Unreached("home", "heat", Why.NOT_KNOWN));
    }

    @Test
    void a_peak_of_a_later_round_does_not_make_an_earlier_phase_lost() {
        ProgressReport report = caseOf(MATRIX)
                .round(round("r1", CRISIS).on("2024-02-01").provider(rate("bed", 2), rate("rent", 3), rate("heat", 3)))
                .round(round("r2", TRANSITION)
                        .on("2024-05-01")
                        .provider(rate("bed", 4), rate("rent", 2), rate("heat", 3), rate("job", 4)))
                .score();

        assertThat(summary(report, CRISIS).unreached()).containsExactly(new Unreached("home", "bed", Why.OPEN));
        assertThat(summary(report, TRANSITION).unreached()).containsExactly(new Unreached("home", "rent", Why.LOST));
    }

    @Test
    void what_is_not_applicable_or_not_due_is_not_unreached() {
        ProgressReport report = caseOf(MATRIX)
                .round(round("r1", CRISIS)
                        .on("2024-02-01")
                        .provider(notApplicable("bed"), rate("rent", 3), rate("heat", 0)))
                .score();

        assertThat(summary(report, CRISIS).unreached()).containsExactly(new Unreached("home", "heat", Why.OPEN));
    }
}
