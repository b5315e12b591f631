package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.BENEFICIARY;
import static io.github.reintegrationmatrix.score.Fixture.CRISIS;
import static io.github.reintegrationmatrix.score.Fixture.GUARDIAN;
import static io.github.reintegrationmatrix.score.Fixture.POLICY;
import static io.github.reintegrationmatrix.score.Fixture.PROVIDER;
import static io.github.reintegrationmatrix.score.Fixture.caseOf;
import static io.github.reintegrationmatrix.score.Fixture.f;
import static io.github.reintegrationmatrix.score.Fixture.interval;
import static io.github.reintegrationmatrix.score.Fixture.item;
import static io.github.reintegrationmatrix.score.Fixture.matrix;
import static io.github.reintegrationmatrix.score.Fixture.outcome;
import static io.github.reintegrationmatrix.score.Fixture.rate;
import static io.github.reintegrationmatrix.score.Fixture.round;
import static io.github.reintegrationmatrix.score.Fixture.scored;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.change.Divergence;
import io.github.reintegrationmatrix.change.Robustness;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The scoring model, sections 9 and 10: two voices, and whether the result depends on the weights. */
class RobustnessTest {

    private static final Fraction QUARTER = f("1/4");

    private static Robustness of(RoundResult round) {
        return Robustness.of(round.primary(), QUARTER, Fixture.WORDLESS).orElseThrow();
    }

    @Test
    void two_outcomes_of_weight_1_at_1_5_and_3_5_lie_between_7_20_and_9_20() {
        // section 14: (5/4 x 1/5 + 3/4 x 3/5) / 2 = 7/20; (3/4 x 1/5 + 5/4 x 3/5) / 2 = 9/20
        Matrix of = matrix(
                outcome("a", item("a1").levels("0", "1/5", "1").expects(1)),
                outcome("b", item("b1").levels("0", "3/5", "1").expects(1)));
        RoundResult round = scored(of, round(CRISIS).provider(rate("a1", 1), rate("b1", 1)));
        assertThat(of(round).total()).isEqualTo(interval("7/20", "9/20"));
        assertThat(of(round).equalWeights()).isEqualTo(interval("2/5", "2/5"));
        assertThat(of(round).without())
                .extracting(w -> w.outcome() + " " + w.total().lower())
                .containsExactly("a 3/5", "b 1/5");
    }

    @Test
    void the_extreme_lies_at_a_threshold_and_is_found_among_all_corners_of_the_box() {
        // three outcomes, W 1, 2, 3 at 0, 1/2, 1; every corner by hand:
        // weights times 3/4 or 5/4; numerator 1/2 x W2 + W3, denominator W1 + W2 + W3
        Matrix of = matrix(outcome("a", "1", item("a1")), outcome("b", "2", item("b1")), outcome("c", "3", item("c1")));
        RoundResult round = scored(of, round(CRISIS).provider(rate("a1", 0), rate("b1", 2), rate("c1", 4)));
        Fraction least = f("1");
        Fraction most = f("0");
        for (int corner = 0; corner < 8; corner++) {
            Fraction w1 = (corner & 1) == 0 ? f("3/4") : f("5/4");
            Fraction w2 = (corner & 2) == 0 ? f("3/2") : f("5/2");
            Fraction w3 = (corner & 4) == 0 ? f("9/4") : f("15/4");
            Fraction mean = w2.times(f("1/2")).plus(w3).dividedBy(w1.plus(w2).plus(w3));
            least = mean.compareTo(least) < 0 ? mean : least;
            most = mean.compareTo(most) > 0 ? mean : most;
        }
        assertThat(of(round).total()).isEqualTo(new Interval(least, most));
    }

    @Test
    void missing_answers_and_weights_together_make_the_range() {
        // a: [0, 1/2], b: 1: least (5/4 x 0 + 3/4 x 1) / 2 = 3/8; greatest (3/4 x 1/2 + 5/4 x 1) / 2 = 13/16
        Matrix of = matrix(outcome("a", item("a1"), item("a2")), outcome("b", item("b1")));
        RoundResult round = scored(of, round(CRISIS).provider(rate("a1", 0), rate("b1", 4)));
        assertThat(of(round).total()).isEqualTo(interval("3/8", "13/16"));
        // expected 3/4: a 0 reached, one not known; b reached
        assertThat(of(round).progress()).contains(interval("3/8", "13/16"));
    }

    @Test
    void the_outcome_that_matters_most_moves_the_total_most() {
        Matrix of = matrix(outcome("a", item("a1")), outcome("b", item("b1")), outcome("c", item("c1")));
        RoundResult round = scored(of, round(CRISIS).provider(rate("a1", 2), rate("b1", 2), rate("c1", 4)));
        Interval total = round.primary().total().orElseThrow().interval();
        // total 2/3; without a 3/4, without b 3/4, without c 1/2
        assertThat(of(round).mattersMost(total)).contains("c");
    }

    @Test
    void without_a_box_nothing_moves_and_a_single_outcome_does_not_depend_on_its_weight() {
        Matrix one = matrix(outcome("a", "3", item("a1")));
        RoundResult round = scored(one, round(CRISIS).provider(rate("a1", 1)));
        assertThat(of(round).total()).isEqualTo(interval("1/4", "1/4"));
        assertThat(of(round).without()).isEmpty();
        assertThat(of(round).mattersMost(interval("1/4", "1/4"))).isEmpty();
        assertThat(Robustness.of(new ViewResult("primary", List.of(), false), QUARTER, Fixture.WORDLESS))
                .isEmpty();
    }

    // ---- two voices

    private static final Matrix TWO_VOICES = matrix(outcome(
            "o",
            item("a").weight("3").raters(BENEFICIARY, PROVIDER),
            item("b").raters(BENEFICIARY, PROVIDER),
            item("c").raters(BENEFICIARY, PROVIDER).floor(1).expects(1),
            item("d").raters(PROVIDER)));

    private static Optional<Divergence> divergence(Fixture.RoundSpec spec) {
        ProgressReport report = caseOf(TWO_VOICES).round(spec).score();
        RoundResult round = report.latest().orElseThrow();
        return Divergence.of(round, BENEFICIARY, PROVIDER, report.legend(), POLICY.divergence());
    }

    @Test
    void two_voices_are_held_against_each_other_where_both_rated_and_never_averaged() {
        Divergence divergence = divergence(round(CRISIS)
                        .beneficiary(rate("a", 1), rate("b", 2), rate("c", 3))
                        .provider(rate("a", 3), rate("b", 2), rate("c", 4), rate("d", 4)))
                .orElseThrow();
        assertThat(divergence.indicators())
                .extracting(i -> i.indicator() + " " + i.difference() + " " + i.levels() + " " + i.flagged())
                .containsExactly("a -1/2 2 true", "b 0 0 false", "c -1/4 1 true");
        // (3 x -1/2 + 0 - 1/4) / 5 = -7/20, more than 3/20
        assertThat(divergence.outcomes().get(0).mean()).isEqualTo(f("-7/20"));
        assertThat(divergence.outcomes().get(0).flagged()).isTrue();
        assertThat(divergence.same()).isEqualTo(1);
        assertThat(divergence.farApart()).isEqualTo(1);
    }

    @Test
    void one_level_is_pointed_out_only_on_a_critical_indicator_and_exactly_3_20_on_none() {
        Divergence divergence = divergence(round(CRISIS)
                        .beneficiary(rate("a", 2), rate("b", 2), rate("c", 2))
                        .provider(rate("a", 3), rate("b", 2), rate("c", 2)))
                .orElseThrow();
        assertThat(divergence.indicators()).noneMatch(Divergence.OfIndicator::flagged);
        // 3 x -1/4 / 5 = -3/20, which is not more than 3/20
        assertThat(divergence.outcomes().get(0).mean()).isEqualTo(f("-3/20"));
        assertThat(divergence.outcomes().get(0).flagged()).isFalse();
    }

    @Test
    void without_an_indicator_that_both_rated_there_is_nothing_to_say() {
        assertThat(divergence(round(CRISIS).beneficiary(rate("a", 1)).provider(rate("b", 3))))
                .isEmpty();
        assertThat(divergence(round(CRISIS).provider(rate("b", 3)))).isEmpty();
    }

    @Test
    void what_is_carried_is_nobodys_word_in_this_round() {
        Matrix of = matrix(outcome(
                "o",
                item("a").validity(12).raters(BENEFICIARY, PROVIDER),
                item("b").raters(BENEFICIARY, PROVIDER)));
        ProgressReport report = caseOf(of)
                .round(round("r1", CRISIS).beneficiary(rate("a", 4)))
                .round(round("r2", CRISIS)
                        .on("2024-03-01")
                        .beneficiary(rate("b", 2))
                        .provider(rate("a", 0), rate("b", 3)))
                .score();
        // hers of a is of February
        RoundResult latest = report.latest().orElseThrow();
        for (List<String> voices : List.of(List.of(BENEFICIARY, PROVIDER), List.of(PROVIDER, BENEFICIARY))) {
            assertThat(Divergence.of(latest, voices.get(0), voices.get(1), report.legend(), POLICY.divergence())
                            .orElseThrow()
                            .indicators())
                    .extracting(Divergence.OfIndicator::indicator)
                    .containsExactly("b");
        }
    }

    @Test
    void every_two_voices_are_held_against_each_other_the_persons_own_first() {
        // the matrix names the provider before her; the joint voice is no third one
        Matrix of = matrix(outcome("o", item("a").raters(PROVIDER, BENEFICIARY, GUARDIAN)));
        ProgressReport report = caseOf(of)
                .round(round(CRISIS)
                        .provider(rate("a", 3))
                        .beneficiary(rate("a", 1))
                        .says(GUARDIAN, rate("a", 2))
                        .joint(rate("a", 0)))
                .score();
        assertThat(Divergence.all(report.latest().orElseThrow(), report.legend(), POLICY.divergence()))
                .extracting(one -> one.voice() + " " + one.other() + " "
                        + one.indicators().get(0).difference())
                .containsExactly("beneficiary provider -1/2", "beneficiary guardian -1/4", "provider guardian 1/4");
    }

    // ---- equal steps

    private static Robustness ofCase(Matrix matrix, Fixture.RoundSpec spec) {
        ProgressReport report = caseOf(matrix).round(spec).score();
        return Robustness.of(report.latest().orElseThrow().primary(), QUARTER, report.legend())
                .orElseThrow();
    }

    @Test
    void equal_steps_take_level_k_of_n_as_k_minus_1_over_n_minus_1_whatever_was_declared() {
        // a: three levels at 0, 1/10, 1, the middle one chosen; b: not rated
        Matrix of = matrix(outcome("o", item("a").levels("0", "1/10", "1").expects(1), item("b")));
        Robustness result = ofCase(of, round(CRISIS).provider(rate("a", 1)));
        // declared: (1/10) / 2 and 1/2 more; with equal steps (1/2) / 2 and 1/2 more
        assertThat(result.total()).isEqualTo(interval("1/20", "11/20"));
        assertThat(result.equalSteps()).isEqualTo(interval("1/4", "3/4"));
        assertThat(result.equalWeights()).isEqualTo(interval("1/20", "11/20"));
    }

    @Test
    void equal_steps_leave_the_worst_and_the_best_level_and_numbers_where_they_are() {
        // a at its worst 0, b at its best 1, c 3 of 10 days; W 1, 1 and 2, without the box: (0 + 1 + 2 x 3/10) / 4
        Matrix of = matrix(
                outcome("o", item("a").levels("0", "1/10", "1").expects(1)),
                outcome("p", item("b").levels("0", "1/10", "1").expects(1)),
                outcome("q", "2", item("c").goalposts("0", "10").expectsNumber("10")));
        Robustness result = ofCase(of, round(CRISIS).provider(rate("a", 0), rate("b", 2), rate("c", "3")));
        assertThat(result.equalSteps()).isEqualTo(interval("2/5", "2/5"));
    }

    @Test
    void equal_steps_keep_the_weights_of_indicators_and_outcomes() {
        // o: (3 x 1/2 + 1 x 1) / 4 = 5/8 instead of (3 x 1/10 + 1) / 4; p: 0; W 1 and 3
        Matrix of = matrix(
                outcome("o", item("a").weight("3").levels("0", "1/10", "1").expects(1), item("b")),
                outcome("p", "3", item("c")));
        Robustness result = ofCase(of, round(CRISIS).provider(rate("a", 1), rate("b", 4), rate("c", 0)));
        assertThat(result.equalSteps()).isEqualTo(interval("5/32", "5/32"));
    }

    @Test
    void of_two_outcomes_that_matter_alike_the_first_by_id_is_named() {
        // without b 1/4 is left, without a 3/4; the total is 1/2
        Matrix of = matrix(outcome("b", item("b1")), outcome("a", item("a1")));
        Robustness result = ofCase(of, round(CRISIS).provider(rate("b1", 3), rate("a1", 1)));
        assertThat(result.mattersMost(interval("1/2", "1/2"))).contains("a");
    }
}
