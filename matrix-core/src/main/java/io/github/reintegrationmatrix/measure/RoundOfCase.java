package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.List;
import java.util.Optional;

/** Which round of a case counts: one only, because the rounds of one case are not independent of each other. */
public enum RoundOfCase {
    /** The first round of the case in which anything was rated. */
    BASELINE,
    /** The last round of the case in which anything was rated. */
    LATEST;

    /**
     * Chooses the round.
     *
     * @param report the report of one case
     * @return the round; empty if nothing was rated in any
     */
    public Optional<RoundResult> of(ProgressReport report) {
        List<RoundResult> rated = report.episodes().stream()
                .flatMap(episode -> episode.rounds().stream())
                .filter(RoundResult::hasRating)
                .toList();
        return rated.isEmpty() ? Optional.empty() : Optional.of(rated.get(this == BASELINE ? 0 : rated.size() - 1));
    }
}
