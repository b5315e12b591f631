package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.Reentry;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.ViewResult;
import org.junit.jupiter.api.Test;

/** What somebody who comes back brings from the episode before. */
class ReentryTest {

    private static final Matrix MATRIX = matrix(outcome(
            "o",
            item("safe").floor(2),
            item("recovered"),
            item("sustained"),
            item("improving"),
            item("gone"),
            item("open")));

    /** Two episodes; in the first five things fall in March or, the last of them, in April. */
    private static CaseSpec cameBack() {
        return caseOf(MATRIX)
                .episode("2024-01-10", "2024-06-30")
                .episode("2025-01-10", "")
                .round(round("r1", CRISIS)
                        .provider(
                                rate("safe", 3),
                                rate("recovered", 2),
                                rate("sustained", 2),
                                rate("improving", 4),
                                rate("gone", 2),
                                rate("open", 2)))
                .round(round("r2", CRISIS)
                        .on("2024-03-01")
                        .provider(
                                rate("safe", 3),
                                rate("recovered", 1),
                                rate("sustained", 1),
                                rate("improving", 1),
                                rate("gone", 1),
                                rate("open", 2)))
                .round(round("r3", CRISIS)
                        .on("2024-04-01")
                        .provider(
                                rate("safe", 1),
                                rate("recovered", 2),
                                rate("sustained", 1),
                                rate("improving", 2),
                                notApplicable("gone"),
                                rate("open", 1)))
                .round(round("r4", CRISIS).on("2025-02-01").provider(rate("safe", 3), rate("open", 4)));
    }

    @Test
    void it_opens_with_the_criticals_of_the_last_round_and_with_the_setbacks_that_are_not_settled_for_good() {
        Reentry reentry = Reentry.of(cameBack().score(), 1).orElseThrow();
        assertThat(reentry.round()).isEqualTo("r3");
        assertThat(reentry.criticals())
                .extracting(critical -> critical.indicator() + " " + critical.verdict())
                .containsExactly("safe " + CriticalResult.Verdict.BREACHED);
        assertThat(reentry.setbacks())
                .extracting(setback -> setback.indicator() + " " + setback.course())
                .containsExactly("sustained SUSTAINED", "improving IMPROVING", "safe OPEN", "open OPEN");
    }

    @Test
    void the_first_episode_brings_nothing_and_nothing_is_compared_across_the_two() {
        ProgressReport report = cameBack().score();
        assertThat(Reentry.of(report, 0)).isEmpty();
        // open rose from 1/4 to 1, in another episode: there is one round to compare and no other
        assertThat(Change.standard(report.episodes().get(1), ViewResult.PRIMARY, 30))
                .isEmpty();
    }

    @Test
    void an_episode_without_a_round_leaves_nothing() {
        ProgressReport report = caseOf(MATRIX)
                .episode("2024-01-10", "2024-06-30")
                .episode("2025-01-10", "")
                .round(round("r4", CRISIS).on("2025-02-01").provider(rate("safe", 3)))
                .score();
        assertThat(Reentry.of(report, 1)).isEmpty();
    }

    @Test
    void the_last_round_counts_also_where_nothing_was_rated_in_it() {
        ProgressReport report = caseOf(MATRIX)
                .episode("2024-01-10", "2024-06-30")
                .episode("2025-01-10", "")
                .round(round("r1", CRISIS).provider(rate("safe", 3)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(missing("safe", Rating.Reason.DECLINED)))
                .score();
        Reentry reentry = Reentry.of(report, 1).orElseThrow();
        assertThat(reentry.round()).isEqualTo("r2");
        assertThat(reentry.criticals())
                .extracting(CriticalResult::verdict)
                .containsExactly(CriticalResult.Verdict.UNDETERMINED);
        assertThat(reentry.setbacks()).isEmpty();
    }
}
