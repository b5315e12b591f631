package io.github.reintegrationmatrix.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One phase of one episode, from the first to the last round in it that has a rating.
 *
 * @param phase the id of the phase
 * @param visits how many times the phase was entered; 0 if no round lies in it, 2 or more after a return
 * @param firstRound the id of the first rated round in it, or empty
 * @param lastRound the id of the last rated round in it, or empty
 * @param unreached what the phase expects and the last round does not show, in the order of the matrix
 */
public record PhaseSummary(
        String phase, int visits, Optional<String> firstRound, Optional<String> lastRound, List<Unreached> unreached) {

    /** Copies its lists and maps and refuses {@code null}. */
    public PhaseSummary {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(firstRound, "firstRound");
        Objects.requireNonNull(lastRound, "lastRound");
        unreached = List.copyOf(unreached);
    }

    /**
     * An expectation that the last round of a phase does not show.
     *
     * @param outcome the id of the outcome
     * @param indicator the id of the indicator
     * @param why in what way it is not shown
     */
    public record Unreached(String outcome, String indicator, Why why) {
        /** Refuses {@code null}. */
        public Unreached {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(why, "why");
        }
    }

    /** In what way an expectation is not shown. */
    public enum Why {
        /** Rated below the expected level, and never at it in this episode. */
        OPEN,
        /** Rated below the expected level, although an earlier round of this episode had reached it. */
        LOST,
        /** Not rated in the last round. */
        NOT_KNOWN
    }
}
