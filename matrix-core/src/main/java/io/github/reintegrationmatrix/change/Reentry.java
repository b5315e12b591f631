package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody who comes back brings from the time before: where the criticals stood then, and which setbacks were open. It
 * is shown and never scored, for nothing is compared across episodes.
 *
 * @param round the id of the last round of the episode before
 * @param criticals its critical indicators
 * @param setbacks the setbacks of that episode that were neither recovered nor no longer asked about
 */
public record Reentry(String round, List<CriticalResult> criticals, List<Setback> setbacks) {

    private static final Set<Setback.Course> OPEN =
            Set.of(Setback.Course.OPEN, Setback.Course.SUSTAINED, Setback.Course.IMPROVING);

    /** Copies its lists and refuses {@code null}. */
    public Reentry {
        Objects.requireNonNull(round, "round");
        criticals = List.copyOf(criticals);
        setbacks = List.copyOf(setbacks);
    }

    /**
     * Looks back from an episode.
     *
     * @param report the report
     * @param episode the position of the episode
     * @return what the episode before left; empty for the first one, and where the one before has no round
     */
    public static Optional<Reentry> of(ProgressReport report, int episode) {
        if (episode < 1) {
            return Optional.empty();
        }
        EpisodeResult before = report.episodes().get(episode - 1);
        Optional<RoundResult> last = before.latest();
        return last.map(round -> new Reentry(
                round.id(),
                round.criticals(),
                Setbacks.of(report.legend(), before).stream()
                        .filter(setback -> OPEN.contains(setback.course()))
                        .toList()));
    }
}
