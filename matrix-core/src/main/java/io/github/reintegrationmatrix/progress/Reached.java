package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
     * Adds up the progress of outcomes, each by its weight.
     *
     * @param outcomes the outcomes
     * @param tallies the sums of each, in the same order
     * @return counts over all indicators, and the possible range of the share weighted by outcome; empty if nothing is
     *     expected
     */
    public static Optional<Reached> over(List<OutcomeResult> outcomes, List<Tally> tallies) {
        Fraction.Sum weights = new Fraction.Sum();
        Fraction.Sum lower = new Fraction.Sum();
        Fraction.Sum upper = new Fraction.Sum();
        int reached = 0;
        int of = 0;
        int notKnown = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            Optional<Reached> own = tallies.get(i).progress();
            if (own.isPresent()) {
                Fraction weight = outcomes.get(i).weight();
                reached += own.get().reached();
                of += own.get().of();
                notKnown += own.get().notKnown();
                weights.add(weight);
                lower.addProduct(weight, own.get().share().lower());
                upper.addProduct(weight, own.get().share().upper());
            }
        }
        if (of == 0) {
            return Optional.empty();
        }
        Fraction all = weights.total();
        Interval share =
                new Interval(lower.total().dividedBy(all), upper.total().dividedBy(all));
        return Optional.of(new Reached(reached, of, notKnown, share));
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
