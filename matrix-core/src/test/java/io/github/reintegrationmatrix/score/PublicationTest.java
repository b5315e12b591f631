package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections 2 and 3: what may be shown of an outcome and of the total, and what is pointed out. */
class PublicationTest {

    /** An outcome of which this many hundredths are rated at 3/4. */
    private static Fixture.OutcomeSpec hundredths(String id, String weight, int rated) {
        return outcome(
                id,
                weight,
                item(id + "-known").weight(Integer.toString(rated)),
                item(id + "-blank").weight(Integer.toString(100 - rated)));
    }

    private static RoundResult known(Matrix matrix) {
        List<Fixture.Entry> entries = new ArrayList<>();
        matrix.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.id().endsWith("-known"))
                .forEach(indicator -> entries.add(rate(indicator.id(), 3)));
        return scored(matrix, round(CRISIS).provider(entries.toArray(Fixture.Entry[]::new)));
    }

    // ---- an outcome

    @ParameterizedTest(name = "coverage {0}/100: {1}")
    @CsvSource({
        "99, REPORTABLE",
        "81, REPORTABLE",
        "80, REPORTABLE", // exactly 4/5
        "79, PROVISIONAL",
        "51, PROVISIONAL",
        "50, PROVISIONAL", // exactly 1/2
        "49, INTERVAL_ONLY",
        "1,  INTERVAL_ONLY",
    })
    void an_outcome_is_reportable_from_4_5_and_provisional_from_1_2_and_below_only_an_interval(
            int rated, OutcomeResult.Publication publication) {
        OutcomeResult outcome = outcomeIn(known(matrix(hundredths("home", "1", rated))), "home");

        assertThat(outcome.coverage()).contains(Fraction.of(rated, 100));
        assertThat(outcome.publication()).isEqualTo(publication);
    }

    @Test
    void the_thresholds_are_the_policys() {
        ScoringPolicy strict = new ScoringPolicy(
                "strict",
                "the tests",
                new ScoringPolicy.Coverage(f("9/10"), f("7/10"), f("19/20")),
                new ScoringPolicy.Items(f("1/10"), f("3/5")),
                POLICY.windows(),
                POLICY.progress(),
                POLICY.gate(),
                POLICY.divergence(),
                POLICY.weightBox(),
                POLICY.cohort(),
                Map.of());
        Matrix matrix = matrix(hundredths("a", "1", 90), hundredths("b", "1", 89), hundredths("c", "1", 69));
        RoundResult round = caseOf(matrix)
                .round(round(CRISIS).provider(rate("a-known", 3), rate("b-known", 3), rate("c-known", 3)))
                .score(AS_OF, strict)
                .latest()
                .orElseThrow();

        assertThat(round.primary().outcomes())
                .extracting(OutcomeResult::publication)
                .containsExactly(
                        OutcomeResult.Publication.REPORTABLE,
                        OutcomeResult.Publication.PROVISIONAL,
                        OutcomeResult.Publication.INTERVAL_ONLY);
    }

    @Test
    void a_report_holds_the_conventions_without_their_reasons() {
        ScoringPolicy reasoned = new ScoringPolicy(
                POLICY.name(),
                POLICY.source(),
                POLICY.coverage(),
                POLICY.items(),
                POLICY.windows(),
                POLICY.progress(),
                POLICY.gate(),
                POLICY.divergence(),
                POLICY.weightBox(),
                POLICY.cohort(),
                Map.of("weightBox", "A quarter more or less."));
        ScoringPolicy shown = caseOf(matrix(outcome("home", item("bed"))))
                .score(AS_OF, reasoned)
                .policy();

        assertThat(shown.reasons()).isEmpty();
        assertThat(shown).isEqualTo(POLICY.withoutReasons());
    }

    @Test
    void where_nothing_is_rated_there_is_no_point_though_the_policy_asks_for_no_coverage_at_all() {
        ScoringPolicy lax = new ScoringPolicy(
                "lax",
                "the tests",
                new ScoringPolicy.Coverage(f("0"), f("0"), f("0")),
                POLICY.items(),
                POLICY.windows(),
                POLICY.progress(),
                POLICY.gate(),
                POLICY.divergence(),
                POLICY.weightBox(),
                POLICY.cohort(),
                Map.of());
        Matrix matrix = matrix(outcome("home", item("bed")), outcome("work", item("job"), item("pay")));
        RoundResult round = caseOf(matrix)
                .round(round(CRISIS).provider(rate("job", 3)))
                .score(AS_OF, lax)
                .latest()
                .orElseThrow();

        assertThat(outcomeIn(round, "home").publication()).isEqualTo(OutcomeResult.Publication.INTERVAL_ONLY);
        assertThat(outcomeIn(round, "work").publication()).isEqualTo(OutcomeResult.Publication.REPORTABLE);
        assertThat(round.primary().pointShown()).isFalse();
    }

    @ParameterizedTest(name = "{0} of 100 not applicable: {1}")
    @CsvSource({"49, false", "50, false", "51, true", "100, true"})
    void an_outcome_is_na_heavy_above_1_2_not_applicable_and_not_at_it(int notApplicable, boolean heavy) {
        List<ItemSpec> items = new ArrayList<>();
        items.add(item("gone").weight(Integer.toString(notApplicable)));
        if (notApplicable < 100) {
            items.add(item("here").weight(Integer.toString(100 - notApplicable)));
        }
        Matrix matrix = matrix(outcome("home", items.toArray(ItemSpec[]::new)), outcome("other", item("o")));
        RoundResult round = scored(matrix, round(CRISIS).provider(notApplicable("gone")));

        assertThat(outcomeIn(round, "home").notApplicableShare()).contains(Fraction.of(notApplicable, 100));
        assertThat(outcomeIn(round, "home").flags().contains(OutcomeResult.Flag.NA_HEAVY))
                .isEqualTo(heavy);
    }

    @ParameterizedTest(name = "weights {0}, {1}, {2}, {3}: {4}")
    @CsvSource({
        "2,   1,   1,   0, false", // exactly 1/2
        "201, 100, 100, 0, true",
        "3,   1,   1,   0, true",
        "3,   1,   1,   1, false", // exactly 1/2 of four
        "4,   1,   1,   1, true",
        "9,   1,   0,   0, false", // only two items
        "1,   0,   0,   0, false", // only one
        "1,   1,   1,   0, false",
    })
    void an_outcome_is_concentrated_where_one_of_three_or_more_items_carries_above_1_2(
            int first, int second, int third, int fourth, boolean concentrated) {
        List<ItemSpec> items = new ArrayList<>();
        for (int weight : new int[] {first, second, third, fourth}) {
            if (weight > 0) {
                items.add(item("i" + items.size()).weight(Integer.toString(weight)));
            }
        }
        Matrix matrix = matrix(outcome("home", items.toArray(ItemSpec[]::new)));

        assertThat(outcomeIn(scored(matrix, round(CRISIS).provider(rate("i0", 2))), "home")
                        .flags()
                        .contains(OutcomeResult.Flag.CONCENTRATED))
                .isEqualTo(concentrated);
    }

    @Test
    void concentration_looks_at_what_is_due_and_applicable_rated_or_not() {
        Matrix matrix = matrix(outcome("home", item("big").weight("3"), item("i1"), item("i2")));

        // three items, the big one missing: it carries 3/5
        assertThat(outcomeIn(scored(matrix, round(CRISIS).provider(rate("i1", 2))), "home")
                        .flags())
                .containsExactly(OutcomeResult.Flag.CONCENTRATED);
        // one not applicable: two are left
        assertThat(outcomeIn(scored(matrix, round(CRISIS).provider(notApplicable("i1"))), "home")
                        .flags())
                .isEmpty();
    }

    // ---- the total

    @Test
    void the_total_is_a_mean_of_outcomes_so_that_one_with_more_indicators_weighs_no_more() {
        Matrix matrix = matrix(outcome("one", item("a")), outcome("three", item("b"), item("c"), item("d")));
        RoundResult round =
                scored(matrix, round(CRISIS).provider(rate("a", 0), rate("b", 4), rate("c", 4), rate("d", 4)));

        // (0 + 1) / 2, not 3/4
        assertThat(round.primary().total().orElseThrow().point()).contains(f("1/2"));
    }

    @Test
    void the_total_is_weighted_by_the_outcomes() {
        Matrix matrix = matrix(outcome("one", "3", item("a")), outcome("two", "1/2", item("b")));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("a", 1), rate("b", 4)));

        // (3 x 1/4 + 1/2 x 1) / (3 + 1/2) = (5/4) / (7/2) = 5/14
        assertThat(round.primary().total().orElseThrow().point()).contains(f("5/14"));
        assertThat(round.primary().total().orElseThrow().interval()).isEqualTo(interval("5/14", "5/14"));
    }

    @ParameterizedTest(name = "coverages {0}/100 with weight {1} and {2}/100 with weight {3}: shown {4}")
    @CsvSource({
        "99, 1, 61, 1, true", // exactly 80/100
        "99, 1, 60, 1, false", // 79.5/100
        "80, 1, 80, 1, true",
        "79, 1, 80, 1, false",
        "99, 9, 50, 1, true", // (891 + 50) / 1000, and the second is just provisional
        "99, 9, 49, 1, false", // enough over all, but the second is below provisional
        "80, 5, 79, 1, false",
    })
    void the_totals_point_needs_every_outcome_provisional_and_4_5_rated_over_all(
            int first, String firstWeight, int second, String secondWeight, boolean shown) {
        RoundResult round = known(matrix(hundredths("a", firstWeight, first), hundredths("b", secondWeight, second)));

        assertThat(round.primary().pointShown()).isEqualTo(shown);
        // both points are 3/4, so is their mean
        assertThat(round.primary().total().orElseThrow().point())
                .isEqualTo(shown ? Optional.of(f("3/4")) : Optional.empty());
    }

    @Test
    void an_outcome_without_a_number_neither_blocks_the_totals_point_nor_enters_it() {
        Matrix matrix = matrix(
                outcome("one", item("a")),
                outcome("gone", "7", item("b")),
                outcome("later", "7", item("c").due(TRANSITION)));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("a", 1), notApplicable("b")));

        assertThat(round.primary().total().orElseThrow().point()).contains(f("1/4"));
        assertThat(round.primary().total().orElseThrow().coverage()).isEqualTo(f("1"));
    }

    @Test
    void the_point_is_the_mean_of_the_points_and_not_of_the_lower_ends() {
        Matrix matrix = matrix(outcome("one", item("a").weight("4"), item("x")), outcome("two", item("b")));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("a", 2), rate("b", 3)));

        // S 1/2 and 3/4; L 2/5 and 3/4
        assertThat(round.primary().total().orElseThrow().point()).contains(f("5/8"));
        assertThat(round.primary().total().orElseThrow().interval()).isEqualTo(interval("23/40", "27/40"));
    }

    @Test
    void where_nothing_is_due_there_is_no_total() {
        RoundResult round = scored(
                matrix(outcome("later", item("c").due(TRANSITION))),
                round(CRISIS).provider());

        assertThat(round.primary().total()).isEmpty();
        assertThat(round.primary().pointShown()).isFalse();
    }

    // ---- the lowest

    @Test
    void the_lowest_outcomes_are_all_that_tie_and_those_that_may_be_lower_are_named_apart() {
        Matrix matrix = matrix(
                outcome("high", item("a")),
                outcome("low", item("b")),
                outcome("open", item("c"), item("c2").weight("4")),
                outcome("as-low", item("d"), item("d2")),
                outcome("safe", item("e").weight("2"), item("e2")),
                outcome("blank", item("g")),
                outcome("gone", item("h")));
        RoundResult round = scored(
                matrix,
                round(CRISIS)
                        .provider(
                                rate("a", 4),
                                rate("b", 1),
                                rate("c", 3), // L = 3/4 / 5 = 3/20, below 1/4
                                rate("d", 0),
                                rate("d2", 2), // S = 1/4
                                rate("e", 2), // L = 1 / 3, not below 1/4
                                notApplicable("h")));

        assertThat(round.primary().lowest()).containsExactly("low", "as-low");
        assertThat(round.primary().mayBeLower()).containsExactly("open", "blank");
    }

    @Test
    void an_outcome_whose_lower_end_is_exactly_the_least_point_may_not_be_lower() {
        Matrix matrix = matrix(outcome("low", item("a")), outcome("half", item("b"), item("b2")));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("a", 1), rate("b", 2)));

        // half: S 1/2, L 1/4
        assertThat(round.primary().lowest()).containsExactly("low");
        assertThat(round.primary().mayBeLower()).isEmpty();
    }

    // ---- views

    @Test
    void there_is_a_primary_view_and_one_per_voice_that_is_asked_and_none_mixes_two() {
        Matrix matrix = matrix(outcome(
                "home", item("bed").raters(PROVIDER, BENEFICIARY), item("rent").raters(BENEFICIARY)));
        RoundResult round =
                scored(matrix, round(CRISIS).provider(rate("bed", 4)).beneficiary(rate("bed", 1), rate("rent", 0)));

        assertThat(round.views()).extracting(ViewResult::id).containsExactly("primary", PROVIDER, BENEFICIARY);
        // primary: bed by the provider 1, rent by the beneficiary 0
        assertThat(outcomeIn(round, "home").point()).contains(f("1/2"));
        assertThat(round.view(PROVIDER)
                        .orElseThrow()
                        .outcome("home")
                        .orElseThrow()
                        .point())
                .contains(f("1"));
        assertThat(round.view(BENEFICIARY)
                        .orElseThrow()
                        .outcome("home")
                        .orElseThrow()
                        .point())
                .contains(f("1/8"));
    }

    // ---- the explanation

    @Test
    void earned_and_lost_by_level_and_lost_by_missing_add_up_to_1() {
        Matrix matrix =
                matrix(outcome("home", item("bed").weight("3"), item("rent").weight("2"), item("lease")));
        OutcomeResult home = outcomeIn(scored(matrix, round(CRISIS).provider(rate("bed", 3), rate("rent", 2))), "home");

        // of 6: earned 9/4 + 1 = 13/4; lost by level 3/4 + 1 = 7/4; missing 1
        assertThat(home.earned()).contains(f("13/24"));
        assertThat(home.lostByLevel()).contains(f("7/24"));
        assertThat(home.lostByMissing()).contains(f("1/6"));
    }

    @Test
    void losses_are_ranked_by_points_lost_and_ties_by_id() {
        Matrix matrix = matrix(outcome(
                "home",
                item("zinc").weight("2"),
                item("rent").weight("2"),
                item("door"),
                item("bed"),
                item("best"),
                item("gone")));
        OutcomeResult home = outcomeIn(
                scored(
                        matrix,
                        round(CRISIS)
                                .provider(
                                        rate("zinc", 3), // 2 x 1/4 = 1/2
                                        rate("rent", 0), // 2
                                        missing("door", Rating.Reason.DECLINED), // 1
                                        rate("bed", 2), // 1/2
                                        rate("best", 4), // nothing
                                        notApplicable("gone"))),
                "home");

        // of 2 + 2 + 1 + 1 + 1 = 7
        assertThat(home.losses())
                .containsExactly(
                        new OutcomeResult.Loss("rent", f("2/7"), false),
                        new OutcomeResult.Loss("door", f("1/7"), true),
                        new OutcomeResult.Loss("bed", f("1/14"), false),
                        new OutcomeResult.Loss("zinc", f("1/14"), false));
    }
}
