package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 1: the state of one indicator for one voice in one round. */
class RatingStateTest {

    private static RatingState state(RoundResult round, String view, String indicator) {
        return part(round, view, indicator).map(Part::state).orElseThrow();
    }

    // ---- the order: not due; not applicable by rule; what the block says; missing

    private enum Said {
        RATED,
        DECLINED,
        NOT_APPLICABLE,
        NOTHING
    }

    @Test
    void not_due_comes_before_the_rule_and_the_rule_before_the_block_and_the_block_before_missing() {
        for (boolean due : List.of(true, false)) {
            for (boolean applies : List.of(true, false)) {
                for (Said said : Said.values()) {
                    Matrix matrix = matrix(outcome(
                            "family",
                            item("school").due(due ? CRISIS : TRANSITION).onlyIf("dependants", "yes"),
                            item("other")));
                    Fixture.RoundSpec round = round(CRISIS);
                    switch (said) {
                        case RATED -> round.provider(rate("school", 2));
                        case DECLINED -> round.provider(missing("school", Rating.Reason.DECLINED));
                        case NOT_APPLICABLE -> round.provider(notApplicable("school", "boarding"));
                        case NOTHING -> round.provider();
                    }
                    RoundResult result = caseOf(matrix)
                            .profile("2024-01-10", "dependants", applies ? "yes" : "no")
                            .round(round)
                            .latest();

                    Optional<RatingState> state =
                            part(result, PROVIDER, "school").map(Part::state);
                    String as = "due " + due + ", applies " + applies + ", said " + said;
                    if (!due) {
                        assertThat(state).as(as).isEmpty();
                    } else if (!applies) {
                        assertThat(state).as(as).contains(new RatingState.NotApplicable(""));
                    } else {
                        RatingState expected = switch (said) {
                            case RATED -> new RatingState.Rated(quarter(2), f("1/2"), false, false);
                            case DECLINED -> new RatingState.Missing(MissingReason.DECLINED, false);
                            case NOT_APPLICABLE -> new RatingState.NotApplicable("boarding");
                            case NOTHING -> new RatingState.Missing(MissingReason.NOT_ASSESSED, false);
                        };
                        assertThat(state).as(as).contains(expected);
                    }
                    assertThat(part(result, ViewResult.PRIMARY, "school").map(Part::state))
                            .as(as + ", primary view")
                            .isEqualTo(state);
                }
            }
        }
    }

    @Test
    void an_outcome_of_which_nothing_is_due_has_no_number_and_leaves_the_totals() {
        Matrix matrix = matrix(outcome("later", "5", item("work").due(TRANSITION)), outcome("now", item("bed")));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("work", 4), rate("bed", 1)));

        OutcomeResult later = outcomeIn(round, "later");
        assertThat(later.standing()).isEqualTo(OutcomeResult.Standing.NOT_DUE);
        assertThat(later.publication()).isEqualTo(OutcomeResult.Publication.NO_NUMBER);
        assertThat(later.interval()).isEmpty();
        assertThat(later.notApplicableShare()).isEmpty();
        assertThat(round.primary().total().orElseThrow().interval()).isEqualTo(interval("1/4", "1/4"));
    }

    @Test
    void an_outcome_of_which_nothing_is_rated_has_no_point_and_the_interval_0_to_1() {
        RoundResult round =
                scored(matrix(outcome("home", item("bed"))), round(CRISIS).provider());

        OutcomeResult home = outcomeIn(round, "home");
        assertThat(home.point()).isEmpty();
        assertThat(home.interval()).contains(interval("0", "1"));
        assertThat(home.coverage()).contains(Fraction.ZERO);
        assertThat(home.publication()).isEqualTo(OutcomeResult.Publication.INTERVAL_ONLY);
    }

    // ---- missing

    @ParameterizedTest
    @EnumSource(Rating.Reason.class)
    void what_is_missing_keeps_its_reason_and_counts_in_the_denominator(Rating.Reason reason) {
        RoundResult round = scored(
                matrix(outcome("home", item("bed"), item("rent"))),
                round(CRISIS).provider(missing("bed", reason), rate("rent", 2)));

        assertThat(state(round, PROVIDER, "bed"))
                .isEqualTo(new RatingState.Missing(MissingReason.valueOf(reason.name()), false));
        // one of two rated at 1/2: 1/4 to 1/4 + 1/2
        assertThat(outcomeIn(round, "home").interval()).contains(interval("1/4", "3/4"));
    }

    @Test
    void a_due_indicator_that_a_block_does_not_mention_is_missing_as_not_assessed() {
        RoundResult round = scored(
                matrix(outcome("home", item("bed"), item("rent"))),
                round(CRISIS).provider(rate("bed", 2)));

        assertThat(state(round, PROVIDER, "rent"))
                .isEqualTo(new RatingState.Missing(MissingReason.NOT_ASSESSED, false));
    }

    @Test
    void an_absent_block_is_missing_as_not_assessed_in_all_that_this_voice_is_asked() {
        RoundResult round = scored(
                matrix(outcome(
                        "home",
                        item("bed").raters(PROVIDER, BENEFICIARY),
                        item("rent").raters(BENEFICIARY),
                        item("lease"))),
                round(CRISIS).provider(rate("bed", 2), rate("lease", 2)));

        RatingState notAssessed = new RatingState.Missing(MissingReason.NOT_ASSESSED, false);
        assertThat(round.heard()).extracting(RoundResult.Heard::voice).containsExactly(PROVIDER);
        assertThat(round.view(BENEFICIARY)
                        .orElseThrow()
                        .outcome("home")
                        .orElseThrow()
                        .parts())
                .extracting(Part::indicator, Part::state)
                .containsExactly(tuple("bed", notAssessed), tuple("rent", notAssessed));
    }

    @Test
    void that_a_service_does_not_exist_here_is_a_tag_on_rated_or_missing_and_changes_no_number() {
        Matrix matrix = matrix(outcome("home", item("bed"), item("rent")));
        RoundResult tagged = scored(
                matrix,
                round(CRISIS)
                        .provider(
                                new Fixture.Entry("bed", new Rating.Rated(quarter(1), true, List.of())),
                                new Fixture.Entry("rent", new Rating.Missing(Rating.Reason.UNKNOWN, true))));

        assertThat(state(tagged, PROVIDER, "bed")).isEqualTo(new RatingState.Rated(quarter(1), f("1/4"), false, true));
        assertThat(state(tagged, PROVIDER, "rent")).isEqualTo(new RatingState.Missing(MissingReason.UNKNOWN, true));
        // one of two at 1/4: 1/8 to 5/8, exactly as without the tags
        assertThat(outcomeIn(tagged, "home").interval()).contains(interval("1/8", "5/8"));
    }

    // ---- not applicable by rule

    @ParameterizedTest(name = "dependants {0}, proceedings {1}: applies {2}")
    @CsvSource({
        "yes,  open,    true",
        "no,   open,    false",
        "yes,  closed,  false",
        "no,   closed,  false",
        "yes,  unknown, true",
        "no,   unknown, false",
        "unknown, open, true",
        "unknown, closed, false",
        "unknown, unknown, true",
    })
    void a_rule_is_a_conjunction_and_an_unknown_facet_makes_nothing_not_applicable(
            String dependants, String proceedings, boolean applies) {
        Matrix matrix = matrix(
                outcome("law", item("custody").onlyIf("dependants", "yes").onlyIf("proceedings", "open")));
        Fixture.CaseSpec record = caseOf(matrix).round(round(CRISIS).provider(rate("custody", 4)));
        if (!dependants.equals("unknown")) {
            record.profile("2024-01-10", "dependants", dependants);
        }
        if (!proceedings.equals("unknown")) {
            record.profile("2024-01-10", "proceedings", proceedings);
        }

        assertThat(part(record.latest(), ViewResult.PRIMARY, "custody")
                        .orElseThrow()
                        .counts())
                .isEqualTo(applies);
    }

    @ParameterizedTest(name = "no dependants from {0}, dependants from {1}: applies {2}")
    @CsvSource({
        "2024-01-15, 2024-02-01, true", // the day of the round itself
        "2024-01-15, 2024-02-02, false", // the day after is not known yet
        "2024-02-01, 2024-01-15, false",
        "2024-02-02, 2024-01-15, true",
    })
    void applicability_goes_by_the_latest_dated_value_at_the_date_of_the_round(String no, String yes, boolean applies) {
        Matrix matrix = matrix(outcome("family", item("school").onlyIf("dependants", "yes")));
        RoundResult round = caseOf(matrix)
                .profile(no, "dependants", "no")
                .profile(yes, "dependants", "yes")
                .round(round(CRISIS).on("2024-02-01").provider(rate("school", 4)))
                .latest();

        assertThat(part(round, ViewResult.PRIMARY, "school").orElseThrow().counts())
                .isEqualTo(applies);
    }

    @Test
    void applicability_of_a_later_block_is_judged_at_the_date_of_the_round_which_is_its_earliest_block() {
        Matrix matrix =
                matrix(outcome("family", item("school").raters(BENEFICIARY).onlyIf("dependants", "yes"), item("bed")));
        RoundResult round = caseOf(matrix)
                .profile("2024-01-10", "dependants", "yes")
                .profile("2024-02-05", "dependants", "no")
                .round(round(CRISIS)
                        .on("2024-02-10")
                        .beneficiary(rate("school", 4))
                        .on("2024-02-01")
                        .provider(rate("bed", 4)))
                .latest();

        assertThat(round.when().date()).isEqualTo("2024-02-01");
        assertThat(state(round, BENEFICIARY, "school"))
                .isEqualTo(new RatingState.Rated(quarter(4), f("1"), false, false));
    }

    // ---- not applicable by hand

    @Test
    void not_applicable_by_hand_holds_for_that_voice_only() {
        RoundResult round = scored(
                matrix(outcome(
                        "family",
                        item("school").raters(PROVIDER, BENEFICIARY),
                        item("bed").raters(PROVIDER))),
                round(CRISIS)
                        .provider(notApplicable("school", "boarding"), rate("bed", 4))
                        .beneficiary(rate("school", 1)));

        assertThat(state(round, PROVIDER, "school")).isEqualTo(new RatingState.NotApplicable("boarding"));
        assertThat(state(round, ViewResult.PRIMARY, "school")).isEqualTo(new RatingState.NotApplicable("boarding"));
        assertThat(state(round, BENEFICIARY, "school"))
                .isEqualTo(new RatingState.Rated(quarter(1), f("1/4"), false, false));
        assertThat(outcomeIn(round, "family").interval()).contains(interval("1", "1"));
    }

    @Test
    void not_applicable_by_hand_holds_for_that_round_only() {
        RoundResult next = caseOf(matrix(outcome("family", item("school"), item("bed"))))
                .round(round("r1", CRISIS).on("2024-02-01").provider(notApplicable("school"), rate("bed", 4)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("bed", 4)))
                .latest();

        assertThat(state(next, PROVIDER, "school"))
                .isEqualTo(new RatingState.Missing(MissingReason.NOT_ASSESSED, false));
    }

    @Test
    void on_a_critical_not_applicable_without_a_listed_reason_is_missing() {
        Matrix matrix = matrix(outcome("safety", item("no-threats").floor(2).accepts("abroad")));
        RoundResult round = scored(matrix, round(CRISIS).provider(notApplicable("no-threats", "quiet-lately")));

        RatingState refused = new RatingState.Missing(MissingReason.NOT_APPLICABLE_NOT_ACCEPTED, false);
        assertThat(state(round, PROVIDER, "no-threats")).isEqualTo(refused);
        assertThat(state(round, ViewResult.PRIMARY, "no-threats")).isEqualTo(refused);
        assertThat(round.criticals().get(0).verdict()).isEqualTo(CriticalResult.Verdict.UNDETERMINED);
        assertThat(outcomeIn(round, "safety").interval()).contains(interval("0", "1"));
    }

    @Test
    void on_a_critical_not_applicable_with_a_listed_reason_counts() {
        Matrix matrix = matrix(outcome("safety", item("no-threats").floor(2).accepts("abroad")));
        RoundResult round = scored(matrix, round(CRISIS).provider(notApplicable("no-threats", "abroad")));

        assertThat(state(round, PROVIDER, "no-threats")).isEqualTo(new RatingState.NotApplicable("abroad"));
        assertThat(round.criticals().get(0).verdict()).isEqualTo(CriticalResult.Verdict.NOT_JUDGED);
        assertThat(outcomeIn(round, "safety").standing()).isEqualTo(OutcomeResult.Standing.NOT_APPLICABLE);
    }

    // ---- what counts nowhere

    @Test
    void a_rating_by_a_voice_that_is_not_asked_counts_nowhere() {
        Matrix matrix =
                matrix(outcome("home", item("bed").floor(2), item("rent").raters(BENEFICIARY)));
        RoundResult round =
                scored(matrix, round(CRISIS).beneficiary(rate("bed", 0)).provider(rate("rent", 4)));

        assertThat(part(round, BENEFICIARY, "bed")).isEmpty();
        assertThat(part(round, PROVIDER, "rent")).isEmpty();
        assertThat(outcomeIn(round, "home").coverage()).contains(Fraction.ZERO);
        assertThat(round.criticals().get(0).verdict()).isEqualTo(CriticalResult.Verdict.UNDETERMINED);
        assertThat(round.hasRating()).isFalse();
    }

    // ---- the scale

    @ParameterizedTest(name = "on {0} to {1} the number {2} counts {3}, clipped {4}")
    @CsvSource({
        " 0, 20,   5, 1/4,  false",
        "20,  0,   5, 3/4,  false",
        " 0, 20,   0, 0,    false",
        " 0, 20,  20, 1,    false",
        "20,  0,  35, 0,    true",
        "20,  0,  -1, 1,    true",
        " 0, 20,  35, 1,    true",
        " 0, 20, -0.5, 0,   true",
        "-2,  4, 0.5, 5/12, false", // (0.5 + 2) / 6
    })
    void a_number_counts_by_its_place_between_the_goalposts_and_is_clipped_outside(
            String worst, String best, String said, String value, boolean clipped) {
        Matrix matrix =
                matrix(outcome("home", item("days").goalposts(worst, best).expectsNumber(best)));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("days", said)));

        assertThat(state(round, PROVIDER, "days"))
                .isEqualTo(new RatingState.Rated(number(said), f(value), clipped, false));
        assertThat(outcomeIn(round, "home").point()).contains(f(value));
    }

    @Test
    void a_level_counts_its_declared_value() {
        Matrix matrix =
                matrix(outcome("home", item("bed").levels("0", "0.3", "1").expects(1)));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("bed", 1)));

        assertThat(outcomeIn(round, "home").point()).contains(f("3/10"));
    }

    @Test
    void weights_may_be_decimals_and_fractions() {
        Matrix matrix =
                matrix(outcome("home", item("bed").weight("1/3"), item("rent").weight("0.5")));
        RoundResult round = scored(matrix, round(CRISIS).provider(rate("bed", 4), rate("rent", 2)));

        // (1/3 x 1 + 1/2 x 1/2) / (1/3 + 1/2) = (7/12) / (5/6) = 7/10
        assertThat(outcomeIn(round, "home").point()).contains(f("7/10"));
    }

    @Test
    void the_blocks_of_a_round_more_than_30_days_apart_are_pointed_out_and_30_days_are_not() {
        Matrix matrix = matrix(outcome("home", item("bed").raters(PROVIDER, BENEFICIARY)));

        // 1 February + 30 days is 2 March in the leap year 2024
        for (String day : List.of("2024-03-02", "2024-03-03")) {
            RoundResult round = scored(
                    matrix,
                    round(CRISIS)
                            .on("2024-02-01")
                            .provider(rate("bed", 4))
                            .on(day)
                            .beneficiary(rate("bed", 4)));
            assertThat(round.flags().contains(RoundResult.Flag.VOICES_FAR_APART))
                    .as(day)
                    .isEqualTo(day.equals("2024-03-03"));
        }
    }

    @Test
    void the_order_of_the_ratings_in_a_block_changes_nothing() {
        Matrix matrix = matrix(outcome("home", item("bed"), item("rent")));
        Map<String, Rating> there = new LinkedHashMap<>();
        there.put("bed", rate("bed", 1).rating());
        there.put("rent", rate("rent", 3).rating());
        Map<String, Rating> back = new LinkedHashMap<>();
        back.put("rent", rate("rent", 3).rating());
        back.put("bed", rate("bed", 1).rating());

        assertThat(scored(matrix, round(CRISIS).agreed(Round.Agreement.YES).says(PROVIDER, there)))
                .isEqualTo(
                        scored(matrix, round(CRISIS).agreed(Round.Agreement.YES).says(PROVIDER, back)));
    }
}
