package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Robustness;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An outcome that is followed and not scored: rated, shown, compared, and in no number. */
class FollowedTest {

    private static final Matrix MIXED = matrix(
            outcome("home", item("bed"), item("rent")),
            outcome("credit", "0", item("debt").expectsNothing(), item("bank").expectsNothing()));

    private static final Matrix ALL_FOLLOWED = matrix(outcome(
            "health", "0", item("pain").floor(1).expectsNothing(), item("sleep").expectsNothing()));

    @Test
    void it_has_parts_and_no_numbers() {
        RoundResult round = scored(
                MIXED, round(CRISIS).provider(rate("bed", 4), rate("rent", 2), rate("debt", 1), rate("bank", 0)));
        OutcomeResult credit = round.outcome("credit").orElseThrow();
        assertThat(credit.standing()).isEqualTo(OutcomeResult.Standing.FOLLOWED);
        assertThat(credit.parts()).hasSize(2);
        assertThat(credit.point()).isEmpty();
        assertThat(credit.interval()).isEmpty();
        assertThat(credit.coverage()).isEmpty();
        assertThat(credit.losses()).isEmpty();
        assertThat(credit.backing()).isEmpty();
        // home alone: (1 + 1/2) / 2, whatever credit is, and 1 of 2 reached
        ViewResult primary = round.primary();
        assertThat(primary.total().orElseThrow().point()).contains(f("3/4"));
        assertThat(primary.total().orElseThrow().coverage()).isEqualTo(Fraction.ONE);
        assertThat(primary.progress().orElseThrow().share().lower()).isEqualTo(f("1/2"));
        assertThat(primary.lowest()).containsExactly("home");
        assertThat(Robustness.of(primary, f("1/4"), report(MIXED).legend())
                        .orElseThrow()
                        .without())
                .isEmpty();
    }

    @Test
    void what_is_missing_in_it_widens_nothing_and_is_asked_for_all_the_same() {
        RoundResult round = scored(MIXED, round(CRISIS).provider(rate("bed", 4), rate("rent", 2)));
        assertThat(round.primary().total().orElseThrow().interval()).isEqualTo(interval("3/4", "3/4"));
        assertThat(round.askNext()).extracting(ask -> ask.indicator()).containsExactly("bank", "debt");
        assertThat(round.askNext()).extracting(ask -> ask.narrows()).containsOnly(Fraction.ZERO);
    }

    @Test
    void where_no_outcome_is_scored_there_is_no_total_and_floors_are_judged() {
        RoundResult low = scored(ALL_FOLLOWED, round(CRISIS).provider(rate("pain", 0), rate("sleep", 4)));
        assertThat(low.primary().total()).isEmpty();
        assertThat(low.primary().ownCoverage()).isEmpty();
        assertThat(low.headline()).isEqualTo(new Headline(Headline.Kind.CRITICAL_CONCERN, List.of("pain")));
        RoundResult held = scored(ALL_FOLLOWED, round(CRISIS).provider(rate("pain", 1), rate("sleep", 0)));
        assertThat(held.headline().kind()).isEqualTo(Headline.Kind.NOTHING_EXPECTED);
    }

    @Test
    void what_rises_and_falls_in_it_is_counted_and_made_no_number() {
        EpisodeResult episode = caseOf(MIXED)
                .round(round("r1", CRISIS).on("2024-01-10").provider(rate("bed", 1), rate("debt", 1), rate("bank", 2)))
                .round(round("r2", CRISIS).on("2024-03-10").provider(rate("bed", 2), rate("debt", 3), rate("bank", 1)))
                .score()
                .episodes()
                .get(0);
        Change change = Change.standard(episode, ViewResult.PRIMARY, 30).get(0);
        OutcomeChange credit = change.outcome("credit").orElseThrow();
        assertThat(List.of(credit.up(), credit.down(), credit.same())).containsExactly(1, 1, 0);
        assertThat(credit.change()).isEmpty();
        assertThat(credit.bounds()).isEmpty();
        assertThat(credit.composition()).isEmpty();
        assertThat(credit.gap()).isEmpty();
        // bed alone: from 1/4 to 1/2
        assertThat(change.total()).contains(f("1/4"));
    }

    private static ProgressReport report(Matrix matrix) {
        return caseOf(matrix).round(round(CRISIS).provider()).score();
    }
}
