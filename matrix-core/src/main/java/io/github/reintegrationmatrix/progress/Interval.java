package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.Objects;

/**
 * The possible range of a number, whatever the missing answers turn out to be.
 *
 * <p>It covers missing answers only, not errors of those who rated.
 *
 * @param lower the least it can be, from 0 to 1
 * @param upper the most it can be, from {@code lower} to 1
 */
public record Interval(Fraction lower, Fraction upper) {

    /** The range of what is not known at all: 0 to 1. */
    public static final Interval UNKNOWN = new Interval(Fraction.ZERO, Fraction.ONE);

    /** Refuses {@code null}. */
    public Interval {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
    }

    /**
     * Returns the range of the smaller of two numbers.
     *
     * @param other the other number's range
     * @return the least of the lower and the least of the upper ends
     */
    public Interval min(Interval other) {
        return new Interval(
                lower.compareTo(other.lower) <= 0 ? lower : other.lower,
                upper.compareTo(other.upper) <= 0 ? upper : other.upper);
    }

    /**
     * Tells how wide the range is.
     *
     * @return upper minus lower
     */
    public Fraction width() {
        return upper.minus(lower);
    }
}
