package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The sums over the parts of one outcome, from which all its numbers follow.
 *
 * @param due the weight of everything that is due
 * @param counting the weight of what is due and applies
 * @param rated the weight of what is rated
 * @param earned the sum of weight times value over what is rated
 * @param reachedWeight the weight of what is rated at the expected level or above
 * @param expecting how many parts that apply have an expectation
 * @param reached how many of these reach it
 * @param notKnown how many of these have no mark
 */
public record Tally(
        Fraction due,
        Fraction counting,
        Fraction rated,
        Fraction earned,
        Fraction reachedWeight,
        int expecting,
        int reached,
        int notKnown) {

    /** The sums over nothing. */
    static final Tally NOTHING = of(List.of());

    /** Refuses {@code null}. */
    public Tally {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(rated, "rated");
        Objects.requireNonNull(earned, "earned");
        Objects.requireNonNull(reachedWeight, "reachedWeight");
    }

    /**
     * Adds up parts.
     *
     * @param parts the parts of one outcome
     * @return the sums
     */
    public static Tally of(List<Part> parts) {
        Fraction.Sum notApplicable = new Fraction.Sum();
        Fraction.Sum counting = new Fraction.Sum();
        Fraction.Sum rated = new Fraction.Sum();
        Fraction.Sum earned = new Fraction.Sum();
        Fraction.Sum reachedWeight = new Fraction.Sum();
        int expecting = 0;
        int reached = 0;
        int notKnown = 0;
        for (Part part : parts) {
            if (!part.counts()) {
                notApplicable.add(part.weight());
                continue;
            }
            counting.add(part.weight());
            boolean expects = part.expected().isPresent();
            expecting += expects ? 1 : 0;
            if (part.state() instanceof RatingState.Rated mark) {
                rated.add(part.weight());
                earned.addProduct(part.weight(), mark.value());
                if (part.isReached()) {
                    reachedWeight.add(part.weight());
                    reached++;
                }
            } else {
                notKnown += expects ? 1 : 0;
            }
        }
        Fraction counts = counting.total();
        return new Tally(
                notApplicable.add(counts).total(),
                counts,
                rated.total(),
                earned.total(),
                reachedWeight.total(),
                expecting,
                reached,
                notKnown);
    }

    /**
     * Returns how much of what counts is rated.
     *
     * @return from 0 to 1; empty if nothing counts
     */
    public Optional<Fraction> coverage() {
        return share(rated);
    }

    /**
     * Returns the possible range of the score.
     *
     * @return the range for every way the missing ratings could turn out; empty if nothing counts
     */
    public Optional<Interval> interval() {
        return range(earned);
    }

    /**
     * Returns the weighted mean of what is rated.
     *
     * @return from 0 to 1; empty if nothing is rated
     */
    public Optional<Fraction> point() {
        return rated.signum() == 0 ? Optional.empty() : Optional.of(earned.dividedBy(rated));
    }

    /**
     * Returns how much of what the phase expects is reached.
     *
     * @return counts and possible range; empty if nothing is expected
     */
    public Optional<Reached> progress() {
        return expecting == 0
                ? Optional.empty()
                : range(reachedWeight).map(share -> new Reached(reached, expecting, notKnown, share));
    }

    /**
     * Returns a part of what counts as a share of it.
     *
     * @param weight a weight, at most what counts
     * @return from 0 to 1; empty if nothing counts
     */
    Optional<Fraction> share(Fraction weight) {
        return counting.signum() == 0 ? Optional.empty() : Optional.of(weight.dividedBy(counting));
    }

    /** From what is known to be there, up by the weight that is missing. */
    private Optional<Interval> range(Fraction known) {
        if (counting.signum() == 0) {
            return Optional.empty();
        }
        Fraction least = known.dividedBy(counting);
        if (rated.equals(counting)) {
            return Optional.of(new Interval(least, least));
        }
        Fraction most = known.plus(counting).minus(rated);
        return Optional.of(new Interval(least, most.dividedBy(counting)));
    }
}
