package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.Objects;
import java.util.Optional;

/**
 * How far matched ratings were, and are, below what the phase now expects of them.
 *
 * <p>For example, weight 1 at 1/4 and then at 1/2 where 3/4 is expected: the gap was 1/2 and is 1/4, so half of it is closed.
 *
 * @param before the weighted sum of what was missing to the expected values
 * @param after the weighted sum of what is missing now
 */
public record Gap(Fraction before, Fraction after) {

    /** Refuses {@code null}. */
    public Gap {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** What became of a gap. */
    public enum Kind {
        /** There was a gap, and some or all of it is closed, or none. */
        CLOSED,
        /** There was a gap, and it is wider now. */
        WIDENED,
        /** There was none, and there is none. */
        KEPT,
        /** There was none, and there is one now. */
        LOST
    }

    /** {@return what became of the gap} */
    public Kind kind() {
        if (before.signum() == 0) {
            return after.signum() == 0 ? Kind.KEPT : Kind.LOST;
        }
        return after.compareTo(before) > 0 ? Kind.WIDENED : Kind.CLOSED;
    }

    /** {@return the share of the gap that is closed, from 0 to 1; empty unless it is {@link Kind#CLOSED}} */
    public Optional<Fraction> closed() {
        return kind() == Kind.CLOSED ? Optional.of(Fraction.ONE.minus(after.dividedBy(before))) : Optional.empty();
    }
}
