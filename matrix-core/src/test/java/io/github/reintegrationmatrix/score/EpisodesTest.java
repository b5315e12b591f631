package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.PhaseSummary.Unreached;
import io.github.reintegrationmatrix.progress.PhaseSummary.Why;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Re-entry opens a new episode, and nothing is carried, compared or expected across episodes. */
class EpisodesTest {

    private static final Matrix MATRIX =
            matrix(outcome("home", item("bed").floor(1).raters(PROVIDER, BENEFICIARY), item("rent")));

    private static ProgressReport report() {
        return caseOf(MATRIX)
                .episode("2024-01-10", "2024-06-30")
                .episode("2025-03-31", "")
                .round(round("r1", CRISIS)
                        .on("2024-02-01")
                        .provider(rate("bed", 0), rate("rent", 4))
                        .beneficiary(rate("bed", 4)))
                .round(round("r2", CRISIS)
                        .on("2024-07-15")
                        .provider(rate("bed", 4), rate("rent", 4))
                        .beneficiary(rate("bed", 4)))
                .round(round("r3", "").on("2025-04-30").provider(rate("bed", 4), rate("rent", 2)))
                .score("2025-05-31");
    }

    @Test
    void each_round_belongs_to_the_episode_that_began_last() {
        ProgressReport report = report();

        assertThat(report.episodes())
                .extracting(EpisodeResult::start)
                .containsExactly(LocalDate.of(2024, 1, 10), LocalDate.of(2025, 3, 31));
        assertThat(report.episodes().get(0).rounds())
                .extracting(RoundResult::id)
                .containsExactly("r1", "r2");
        assertThat(report.episodes().get(1).rounds())
                .extracting(RoundResult::id)
                .containsExactly("r3");
        assertThat(report.episodes().get(0).end()).contains(LocalDate.of(2024, 6, 30));
        assertThat(report.episodes().get(1).end()).isEmpty();
    }

    @Test
    void a_round_after_the_end_of_its_episode_is_scored_and_flagged() {
        EpisodeResult first = report().episodes().get(0);

        assertThat(first.round("r1").orElseThrow().flags()).isEmpty();
        assertThat(first.round("r2").orElseThrow().flags()).containsExactly(RoundResult.Flag.AFTER_CLOSURE);
        assertThat(outcomeIn(first.round("r2").orElseThrow(), "home").point()).contains(f("1"));
    }

    @Test
    void a_round_on_the_last_day_of_its_episode_is_not_after_closure() {
        RoundResult round = caseOf(MATRIX)
                .episode("2024-01-10", "2024-02-01")
                .round(round(CRISIS).on("2024-02-01").provider(rate("bed", 4)))
                .latest();

        assertThat(round.flags()).isEmpty();
    }

    @Test
    void months_and_calendar_phase_start_again_with_the_new_episode() {
        RoundResult again = report().episodes().get(1).round("r3").orElseThrow();

        // 31 March + 1 month is 30 April
        assertThat(again.when().months()).isEqualTo(1);
        assertThat(again.when().point()).isEqualTo(CRISIS);
    }

    @Test
    void what_an_earlier_episode_reached_is_not_lost_in_the_new_one_but_open() {
        PhaseSummary crisis = report().episodes().get(1).phases().get(0);

        assertThat(crisis.firstRound()).contains("r3");
        assertThat(crisis.visits()).isEqualTo(1);
        assertThat(crisis.unreached()).containsExactly(new Unreached("home", "rent", Why.OPEN));
    }

    @Test
    void the_headline_of_the_case_is_that_of_the_latest_episode() {
        // the new episode has only a partial round: nothing of the old one stands in
        assertThat(report().headline().orElseThrow().round()).isEqualTo("r3");
        assertThat(report().headline().orElseThrow().complete()).isFalse();
        assertThat(report().headline().orElseThrow().kind()).isEqualTo(Headline.Kind.CRITICAL_UNKNOWN);
    }

    @Test
    void each_episode_has_its_own_gate() {
        assertThat(report().episodes().get(0).gate()).isPresent();
        assertThat(report().episodes().get(1).gate()).isPresent();
        assertThat(report().episodes().get(0).gate())
                .isNotEqualTo(report().episodes().get(1).gate());
    }

    @Test
    void rounds_may_be_given_in_any_order() {
        ProgressReport shuffled = caseOf(MATRIX)
                .episode("2024-01-10", "2024-06-30")
                .episode("2025-03-31", "")
                .round(round("r3", "").on("2025-04-30").provider(rate("bed", 4), rate("rent", 2)))
                .round(round("r2", CRISIS)
                        .on("2024-07-15")
                        .beneficiary(rate("bed", 4))
                        .provider(rate("rent", 4), rate("bed", 4)))
                .round(round("r1", CRISIS)
                        .on("2024-02-01")
                        .beneficiary(rate("bed", 4))
                        .provider(rate("rent", 4), rate("bed", 0)))
                .score("2025-05-31");

        assertThat(shuffled).isEqualTo(report());
    }
}
