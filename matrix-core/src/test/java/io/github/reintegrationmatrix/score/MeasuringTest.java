package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.measure.Agreement;
import io.github.reintegrationmatrix.measure.Answers;
import io.github.reintegrationmatrix.measure.Consistency;
import io.github.reintegrationmatrix.measure.Measures;
import io.github.reintegrationmatrix.measure.Measuring;
import io.github.reintegrationmatrix.measure.Pairs;
import io.github.reintegrationmatrix.measure.RoundOfCase;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Voices that agree or not, indicators that go together or not, ends of scales, and blanks. */
class MeasuringTest {

    private static final Matrix BOTH = matrix(outcome(
            "safety", item("calm").raters(PROVIDER, BENEFICIARY), item("rested").raters(PROVIDER, BENEFICIARY)));

    private static ProgressReport of(RoundSpec... rounds) {
        CaseSpec record = caseOf(BOTH);
        for (RoundSpec round : rounds) {
            record.round(round);
        }
        return record.score();
    }

    private static ProgressReport both(int provider, int own) {
        return of(round(CRISIS).provider(rate("calm", provider)).beneficiary(rate("calm", own)));
    }

    private static Measures measured(RoundOfCase which, ProgressReport... reports) {
        Measuring measuring = new Measuring(which);
        for (ProgressReport report : reports) {
            measuring.add(report);
        }
        return measuring.total().orElseThrow();
    }

    private static Measures baseline(ProgressReport... reports) {
        return measured(RoundOfCase.BASELINE, reports);
    }

    @Test
    void two_voices_agree_as_worked_out_by_hand() {
        Measures measures = baseline(both(0, 0), both(2, 2), both(2, 4), both(4, 4));
        Agreement agreement = measures.agreements().get(0);
        assertThat(agreement.voice()).isEqualTo(BENEFICIARY);
        assertThat(agreement.other()).isEqualTo(PROVIDER);
        assertThat(agreement.cases()).isEqualTo(4);
        // Own 0, 1/2, 1, 1 and provider's 0, 1/2, 1/2, 1: one of four differs, by 1/2.
        // Mean square 1/16. Crossed: (4 x (9/4 + 3/2) - 2 x 5/2 x 2) / 16 = 5/16. Kappa 1 - 1/5.
        assertThat(agreement.indicators())
                .containsExactly(new Agreement.OfIndicator("calm", new Pairs(4, 3, f("1/8"), Optional.of(f("4/5")))));
        assertThat(agreement.indicators().get(0).pairs().share()).isEqualTo(f("3/4"));
    }

    @Test
    void kappa_of_opposites_is_minus_one_and_without_variation_there_is_none() {
        // Pairs (0, 1) and (1, 0): mean square 1, crossed 1/2.
        assertThat(pairs(baseline(both(0, 4), both(4, 0))).kappa()).contains(f("-1"));
        assertThat(pairs(baseline(both(2, 2), both(2, 2))).kappa()).isEmpty();
        // The provider says the same of everybody: kappa would be 0 whatever the other says.
        assertThat(pairs(baseline(both(2, 1), both(2, 3))).kappa()).isEmpty();
        assertThat(pairs(baseline(both(2, 1))).kappa()).isEmpty();
    }

    private static Pairs pairs(Measures measures) {
        return measures.agreements().get(0).indicators().get(0).pairs();
    }

    @Test
    void what_is_put_together_over_indicators_counts_every_pair_once() {
        Measures measures = baseline(
                of(round(CRISIS)
                        .provider(rate("calm", 1), rate("rested", 1))
                        .beneficiary(rate("calm", 1), rate("rested", 4))),
                both(2, 3));
        Agreement agreement = measures.agreements().get(0);
        // calm: 0 and 1/4 apart; rested: 3/4 apart.
        assertThat(agreement.ratings()).isEqualTo(3);
        assertThat(agreement.same()).isEqualTo(1);
        assertThat(agreement.difference()).isEqualTo(f("1/3"));
        assertThat(agreement.cases()).isEqualTo(2);
    }

    @Test
    void two_people_are_two_only_if_both_are_known_and_differ() {
        RoundSpec same = round(CRISIS).by("w-1").provider(rate("calm", 1)).beneficiary(rate("calm", 1));
        RoundSpec two =
                round(CRISIS).by("w-1").provider(rate("calm", 1)).by("w-2").beneficiary(rate("calm", 2));
        RoundSpec one = round(CRISIS).by("w-1").provider(rate("calm", 1)).by("").beneficiary(rate("calm", 3));
        Measures measures = baseline(of(same), of(two), of(one));
        assertThat(measures.agreements().get(0).cases()).isEqualTo(3);
        assertThat(measures.byTwoPeople()).hasSize(1);
        assertThat(measures.byTwoPeople().get(0).indicators())
                .containsExactly(new Agreement.OfIndicator("calm", new Pairs(1, 0, f("1/4"), Optional.empty())));
    }

    @Test
    void a_case_counts_with_one_round() {
        ProgressReport report = of(
                round("r0", CRISIS).on("2024-01-20").provider(missing("calm", Rating.Reason.DECLINED)),
                round("r1", CRISIS).on("2024-02-01").provider(rate("calm", 0)).beneficiary(rate("calm", 1)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("calm", 4)).beneficiary(rate("calm", 4)));
        assertThat(pairs(measured(RoundOfCase.BASELINE, report)).difference()).isEqualTo(f("1/4"));
        assertThat(pairs(measured(RoundOfCase.LATEST, report)).difference()).isEqualTo(f("0"));
    }

    private static ProgressReport rated(int calm, int rested) {
        return of(round(CRISIS).provider(rate("calm", calm), rate("rested", rested)));
    }

    @Test
    void alpha_is_as_worked_out_by_hand_over_complete_rounds() {
        Measures measures = baseline(rated(0, 0), rated(2, 4), rated(4, 2), rated(4, 4), both(3, 3));
        // calm 0, 1/2, 1, 1 and rested 0, 1, 1/2, 1: 4 x 9/4 - 25/4 = 11/4 each; sums 0, 3/2, 3/2, 2: 4 x 17/2 - 25 =
        // 9.
        // 2 x (1 - (11/2) / 9) = 7/9. The last case has no rating of one of them.
        assertThat(measures.consistencies())
                .containsExactly(new Consistency("safety", CRISIS, 2, 4, 1, Optional.of(f("7/9"))));
    }

    @Test
    void alpha_is_not_defined_without_variation_with_one_round_or_with_one_item() {
        assertThat(baseline(rated(1, 3), rated(3, 1)).consistencies().get(0).undefined())
                .contains(Consistency.Undefined.NO_VARIATION);
        assertThat(baseline(rated(1, 3)).consistencies().get(0).undefined())
                .contains(Consistency.Undefined.TOO_FEW_ROUNDS);
        Matrix one = matrix(outcome("safety", item("calm")));
        ProgressReport report =
                caseOf(one).round(round(CRISIS).provider(rate("calm", 1))).score();
        assertThat(baseline(report, report).consistencies().get(0).undefined())
                .contains(Consistency.Undefined.ONE_ITEM);
        assertThat(baseline(rated(0, 0), rated(4, 4)).consistencies().get(0).undefined())
                .isEmpty();
    }

    @Test
    void points_are_kept_apart_since_other_indicators_are_due_at_them() {
        ProgressReport later = of(round(TRANSITION).on("2024-05-01").provider(rate("calm", 1), rate("rested", 1)));
        assertThat(baseline(later, rated(1, 1)).consistencies())
                .extracting(Consistency::point)
                .containsExactly(CRISIS, TRANSITION);
    }

    @Test
    void ends_of_the_scale_and_blanks_are_counted_by_reason() {
        Measures measures = baseline(
                rated(0, 2),
                rated(4, 2),
                rated(4, 1),
                of(round(CRISIS).provider(missing("calm", Rating.Reason.UNSAFE_TO_ASK), rate("rested", 1))),
                of(round(CRISIS).provider(notApplicable("calm"), rate("rested", 1))),
                of(round(CRISIS).provider(rate("rested", 1))));
        assertThat(measures.answers())
                .contains(new Answers(
                        "calm", 3, 1, 2, 0, 1, Map.of(MissingReason.UNSAFE_TO_ASK, 1, MissingReason.NOT_ASSESSED, 1)));
        assertThat(measures.answers().get(0).due()).isEqualTo(6);
    }

    @Test
    void a_rating_that_stands_in_is_no_rating_of_this_round() {
        Matrix carrying = matrix(outcome(
                "safety",
                item("calm").raters(PROVIDER, BENEFICIARY).validity(12),
                item("rested").raters(PROVIDER)));
        ProgressReport report = caseOf(carrying)
                .round(round("r1", CRISIS)
                        .on("2024-02-01")
                        .provider(rate("calm", 4))
                        .beneficiary(rate("calm", 4)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("rested", 1)))
                .score();
        Measures measures = measured(RoundOfCase.LATEST, report);
        assertThat(measures.agreements()).isEmpty();
        assertThat(measures.answers().get(0)).isEqualTo(new Answers("calm", 0, 0, 0, 1, 0, Map.of()));
        assertThat(measures.consistencies().get(0).incomplete()).isEqualTo(1);
    }

    @Test
    void a_case_without_a_rating_is_counted_apart_and_other_measures_are_refused() {
        Measures measures = baseline(of(round(CRISIS).provider(missing("calm", Rating.Reason.DECLINED))), both(1, 1));
        assertThat(measures.cases()).isEqualTo(1);
        assertThat(measures.withoutRating()).isEqualTo(1);
        Measuring measuring = new Measuring(RoundOfCase.BASELINE);
        assertThat(measuring.total()).isEmpty();
        measuring.add(both(1, 1));
        Matrix other = matrix(outcome("safety", item("calm")));
        ProgressReport foreign =
                caseOf(other).round(round(CRISIS).provider(rate("calm", 1))).score();
        ProgressReport earlier =
                caseOf(BOTH).round(round(CRISIS).provider(rate("calm", 1))).score("2024-06-01");
        assertThatThrownBy(() -> measuring.add(foreign)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> measuring.add(earlier)).isInstanceOf(IllegalArgumentException.class);
        assertThat(measuring.total().orElseThrow().cases()).isEqualTo(1);
    }
}
