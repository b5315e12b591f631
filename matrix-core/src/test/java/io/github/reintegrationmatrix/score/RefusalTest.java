package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.check.MatrixCheck;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.PhaseProgress;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scorer takes only what has no errors, and never tells what a case holds. */
class RefusalTest {

    private static final Matrix MATRIX = matrix(outcome(
            "home",
            item("bed").onlyIf("dependants", "yes"),
            item("days").goalposts("0", "20").expectsNumber("10")));

    private static Fixture.CaseSpec good() {
        return caseOf(MATRIX).profile("2024-01-10", "dependants", "yes");
    }

    private static void refused(Fixture.CaseSpec record, String code, String place) {
        assertThatThrownBy(() -> record.score())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code)
                .hasMessageContaining(place)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("2019");
    }

    @Test
    void a_matrix_with_an_error_is_refused_with_code_and_place() {
        Matrix weightless = matrix(outcome("home", item("bed"), item("rent").weight("0")));

        assertThatThrownBy(() -> Scorer.of(weightless, POLICY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-2201")
                .hasMessageContaining("/outcomes/0/indicators/1/weight");
    }

    @Test
    void a_matrix_with_warnings_only_is_taken() {
        Matrix falls = matrix(outcome("home", item("bed").expects(CRISIS, 4).expects(TRANSITION, 1)));

        assertThat(new MatrixCheck().check(falls)).isNotEmpty();
        assertThatCode(() -> Scorer.of(falls, POLICY)).doesNotThrowAnyException();
    }

    private static ScoringPolicy with(ScoringPolicy.Coverage coverage, PhaseProgress progress) {
        return new ScoringPolicy(
                "wrong",
                "the tests",
                coverage,
                POLICY.items(),
                POLICY.windows(),
                progress,
                POLICY.gate(),
                POLICY.divergence(),
                POLICY.weightBox(),
                POLICY.cohort(),
                Map.of());
    }

    @Test
    void a_policy_with_an_error_is_refused() {
        ScoringPolicy above = with(new ScoringPolicy.Coverage(f("4/5"), f("1/2"), f("3/2")), POLICY.progress());
        ScoringPolicy turned = with(new ScoringPolicy.Coverage(f("1/2"), f("4/5"), f("1/2")), POLICY.progress());
        ScoringPolicy phase = with(POLICY.coverage(), new PhaseProgress(f("3/4"), Map.of("nowhere", f("1/2"))));

        assertThatThrownBy(() -> Scorer.of(MATRIX, above))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-4001");
        assertThatThrownBy(() -> Scorer.of(MATRIX, turned))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-4002");
        assertThatThrownBy(() -> Scorer.of(MATRIX, phase))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-4004");
    }

    @Test
    void a_case_with_an_unknown_indicator_is_refused_without_naming_it() {
        refused(good().round(round(CRISIS).provider(rate("secret", 1))), "MTX-3501", "/rounds/0/voices/0/ratings");
    }

    @Test
    void a_case_with_a_level_that_is_not_on_the_scale_is_refused_without_naming_it() {
        refused(
                good().round(round(CRISIS)
                        .provider(new Fixture.Entry(
                                "bed", new Rating.Rated(new Mark.OfLevel("secret"), false, List.of())))),
                "MTX-3502",
                "/rounds/0/voices/0/ratings/bed");
    }

    @Test
    void a_case_with_a_number_on_a_scale_of_levels_or_a_level_on_a_scale_of_numbers_is_refused() {
        refused(good().round(round(CRISIS).provider(rate("bed", "2019"))), "MTX-3502", "/ratings/bed");
        refused(good().round(round(CRISIS).provider(rate("days", 1))), "MTX-3502", "/ratings/days");
    }

    @Test
    void a_case_with_an_unknown_voice_or_phase_or_facet_is_refused_without_naming_it() {
        refused(good().round(round(CRISIS).says("secret", rate("bed", 1))), "MTX-3401", "/rounds/0/voices/0/voice");
        refused(good().round(round("secret").provider(rate("bed", 1))), "MTX-3307", "/rounds/0/phase");
        refused(good().profile("2024-01-11", "secret", "yes"), "MTX-3201", "/profile/1/facets");
        refused(good().profile("2024-01-11", "dependants", "secret"), "MTX-3202", "/profile/1/facets/dependants");
    }

    @Test
    void a_round_before_the_start_of_assistance_is_refused_without_naming_the_day() {
        refused(
                good().round(round(CRISIS).on("2019-12-24").provider(rate("bed", 1))),
                "MTX-3301",
                "/rounds/0/voices/0/date");
    }

    @Test
    void two_rounds_on_one_date_are_refused() {
        refused(
                good().round(round("r1", CRISIS).on("2024-02-01").provider(rate("bed", 1)))
                        .round(round("r2", CRISIS).on("2024-02-01").provider(rate("bed", 1))),
                "MTX-3302",
                "/rounds/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-01", "2024-03-15"})
    void a_block_on_or_after_the_first_day_of_the_next_round_is_refused(String late) {
        refused(
                good().round(round("r1", CRISIS)
                                .on("2024-02-01")
                                .provider(rate("bed", 1))
                                .on(late)
                                .beneficiary())
                        .round(round("r2", CRISIS).on("2024-03-01").provider(rate("bed", 1))),
                "MTX-3303",
                "/rounds/0/voices/1/date");
    }

    @Test
    void a_case_rated_with_another_matrix_is_refused() {
        CaseRecord good = good().round(round(CRISIS).provider(rate("bed", 1))).build();
        CaseRecord other = new CaseRecord(
                good.code(),
                new MatrixReference("secret", "7"),
                good.episodes(),
                good.windows(),
                good.profile(),
                good.rounds(),
                good.events(),
                good.statuses(),
                good.allowed());
        Scorer scorer = scorer(MATRIX, POLICY);

        assertThatThrownBy(() -> scorer.score(other, AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-3003")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_case_with_windows_for_some_phases_only_is_refused() {
        CaseRecord good = good().windows(6, 12, 36)
                .round(round(CRISIS).provider(rate("bed", 1)))
                .build();
        CaseRecord partial = new CaseRecord(
                good.code(),
                good.matrix(),
                good.episodes(),
                List.of(good.windows().get(0)),
                good.profile(),
                good.rounds(),
                good.events(),
                good.statuses(),
                good.allowed());
        Scorer scorer = scorer(MATRIX, POLICY);

        assertThatThrownBy(() -> scorer.score(partial, AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-3105");
    }

    @Test
    void what_is_only_a_warning_is_scored_and_counts_nowhere() {
        Matrix matrix = matrix(outcome("home", item("bed"), item("work").due(TRANSITION)));

        assertThat(scored(matrix, round(CRISIS).provider(rate("bed", 2), rate("work", 4)))
                        .primary()
                        .total()
                        .orElseThrow()
                        .point())
                .contains(f("1/2"));
    }

    @Test
    void the_text_of_a_report_and_of_its_case_holds_the_code_only() {
        Fixture.CaseSpec record = good().round(round(CRISIS).provider(rate("bed", 1)));

        assertThat(record.score()).hasToString("ProgressReport[T-1]");
        assertThat(record.build()).hasToString("CaseRecord[T-1]");
    }
}
