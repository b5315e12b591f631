package io.github.reintegrationmatrix.progress;

import java.util.Objects;

/**
 * How much of what a phase expects has been reached: "4 of 6 reached, 2 not known".
 *
 * @param reached how many expectations are reached
 * @param of how many are due and apply
 * @param notKnown how many of them have no mark
 * @param share the possible range of the weighted share that is reached
 */
public record Reached(int reached, int of, int notKnown, Interval share) {

    /** Refuses {@code null}. */
    public Reached {
        Objects.requireNonNull(share, "share");
    }

    /**
     * Returns how many are known not to be reached.
     *
     * @return the open expectations
     */
    public int open() {
        return of - reached - notKnown;
    }
}
