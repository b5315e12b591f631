package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.BENEFICIARY;
import static io.github.reintegrationmatrix.score.Fixture.CRISIS;
import static io.github.reintegrationmatrix.score.Fixture.PROVIDER;
import static io.github.reintegrationmatrix.score.Fixture.f;
import static io.github.reintegrationmatrix.score.Fixture.interval;
import static io.github.reintegrationmatrix.score.Fixture.item;
import static io.github.reintegrationmatrix.score.Fixture.matrix;
import static io.github.reintegrationmatrix.score.Fixture.notApplicable;
import static io.github.reintegrationmatrix.score.Fixture.outcome;
import static io.github.reintegrationmatrix.score.Fixture.outcomeIn;
import static io.github.reintegrationmatrix.score.Fixture.rate;
import static io.github.reintegrationmatrix.score.Fixture.round;
import static io.github.reintegrationmatrix.score.Fixture.scored;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import org.junit.jupiter.api.Test;

/** The worked vector of the scoring model, section 14: every number was worked out there by hand. */
class WorkedVectorTest {

    private static final Matrix FOUR_OUTCOMES = matrix(
            outcome("safety", "3", item("s3").weight("3"), item("s2").weight("2"), item("s1")),
            outcome("housing", "2", item("h3").weight("3"), item("h2").weight("2"), item("h1"), item("h0")),
            outcome("income", "2", item("i2").weight("2"), item("i1"), item("i0")),
            outcome("children", "2", item("c1"), item("c0")));

    private final RoundResult worked = scored(
            FOUR_OUTCOMES,
            round(CRISIS)
                    .provider(
                            rate("s3", 3),
                            rate("s2", 2),
                            rate("h3", 3),
                            rate("h2", 1),
                            notApplicable("h0"),
                            rate("i1", 1),
                            rate("i0", 1),
                            notApplicable("c1"),
                            notApplicable("c0")));

    @Test
    void safety_w3_at_3_4_and_w2_at_1_2_and_w1_missing_is_13_20_within_13_24_to_17_24_and_reportable() {
        // (3 x 3/4 + 2 x 1/2) / 5 = 13/20; 13/4 / 6 = 13/24; 13/24 + 1/6 = 17/24; 5/6 rated
        OutcomeResult safety = outcomeIn(worked, "safety");

        assertThat(safety.point()).contains(f("13/20"));
        assertThat(safety.interval()).contains(interval("13/24", "17/24"));
        assertThat(safety.coverage()).contains(f("5/6"));
        assertThat(safety.publication()).isEqualTo(OutcomeResult.Publication.REPORTABLE);
        assertThat(safety.standing()).isEqualTo(OutcomeResult.Standing.COUNTED);
    }

    @Test
    void housing_with_one_missing_and_one_not_applicable_is_11_20_within_11_24_to_5_8() {
        // (3 x 3/4 + 2 x 1/4) / 5 = 11/20; 11/4 / 6 = 11/24; 11/24 + 1/6 = 15/24; the w1 that does not apply is gone
        OutcomeResult housing = outcomeIn(worked, "housing");

        assertThat(housing.point()).contains(f("11/20"));
        assertThat(housing.interval()).contains(interval("11/24", "5/8"));
        assertThat(housing.coverage()).contains(f("5/6"));
        assertThat(housing.publication()).isEqualTo(OutcomeResult.Publication.REPORTABLE);
        assertThat(housing.notApplicableShare()).contains(f("1/7"));
    }

    @Test
    void income_with_half_the_weight_missing_is_1_4_within_1_8_to_5_8_and_provisional() {
        // (1 x 1/4 + 1 x 1/4) / 2 = 1/4; 1/2 / 4 = 1/8; 1/8 + 2/4 = 5/8; 2/4 rated
        OutcomeResult income = outcomeIn(worked, "income");

        assertThat(income.point()).contains(f("1/4"));
        assertThat(income.interval()).contains(interval("1/8", "5/8"));
        assertThat(income.coverage()).contains(f("1/2"));
        assertThat(income.publication()).isEqualTo(OutcomeResult.Publication.PROVISIONAL);
    }

    @Test
    void children_where_all_is_not_applicable_has_no_number() {
        OutcomeResult children = outcomeIn(worked, "children");

        assertThat(children.standing()).isEqualTo(OutcomeResult.Standing.NOT_APPLICABLE);
        assertThat(children.publication()).isEqualTo(OutcomeResult.Publication.NO_NUMBER);
        assertThat(children.point()).isEmpty();
        assertThat(children.interval()).isEmpty();
        assertThat(children.coverage()).isEmpty();
        assertThat(children.progress()).isEmpty();
        assertThat(children.notApplicableShare()).contains(f("1"));
    }

    @Test
    void the_total_is_67_168_to_37_56_with_coverage_31_42_and_its_point_is_withheld() {
        // lower (3 x 13/24 + 2 x 11/24 + 2 x 3/24) / 7 = 67/168; upper (3 x 17/24 + 2 x 15/24 + 2 x 15/24) / 7 =
        // 111/168
        // coverage (3 x 5/6 + 2 x 5/6 + 2 x 3/6) / 7 = 31/42, below 4/5
        ViewResult.Total total = worked.primary().total().orElseThrow();

        assertThat(total.interval()).isEqualTo(interval("67/168", "37/56"));
        assertThat(total.coverage()).isEqualTo(f("31/42"));
        assertThat(total.point()).isEmpty();
        assertThat(worked.primary().pointShown()).isFalse();
    }

    private static final Matrix THREATS = matrix(outcome(
            "safety",
            item("no-threats").floor(2).raters(PROVIDER, BENEFICIARY),
            item("lock").weight("9")));

    private static CriticalResult threats(RoundResult round) {
        assertThat(round.criticals()).extracting(CriticalResult::indicator).containsExactly("no-threats");
        return round.criticals().get(0);
    }

    @Test
    void a_critical_at_3_4_by_the_provider_and_missing_by_the_beneficiary_is_0_to_3_4_and_undetermined() {
        RoundResult round = scored(THREATS, round(CRISIS).provider(rate("no-threats", 3), rate("lock", 4)));

        assertThat(threats(round).interval()).contains(interval("0", "3/4"));
        assertThat(threats(round).verdict()).isEqualTo(CriticalResult.Verdict.UNDETERMINED);
        assertThat(round.headline().kind()).isEqualTo(Headline.Kind.CRITICAL_UNKNOWN);
    }

    @Test
    void a_critical_at_1_4_by_the_beneficiary_is_breached_although_the_providers_mean_is_high() {
        RoundResult round = scored(
                THREATS,
                round(CRISIS).provider(rate("no-threats", 3), rate("lock", 4)).beneficiary(rate("no-threats", 1)));

        // the provider's mean: (1 x 3/4 + 9 x 1) / 10 = 39/40
        assertThat(outcomeIn(round, "safety").point()).contains(f("39/40"));
        assertThat(threats(round).interval()).contains(interval("1/4", "1/4"));
        assertThat(threats(round).verdict()).isEqualTo(CriticalResult.Verdict.BREACHED);
        assertThat(round.headline().kind()).isEqualTo(Headline.Kind.CRITICAL_CONCERN);
    }

    @Test
    void a_critical_at_or_above_its_floor_by_both_is_met() {
        RoundResult round = scored(
                THREATS,
                round(CRISIS).provider(rate("no-threats", 3), rate("lock", 4)).beneficiary(rate("no-threats", 2)));

        assertThat(threats(round).interval()).contains(interval("1/2", "1/2"));
        assertThat(threats(round).verdict()).isEqualTo(CriticalResult.Verdict.MET);
    }
}
