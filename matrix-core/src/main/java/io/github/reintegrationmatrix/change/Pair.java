package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.Part;
import java.util.Objects;
import java.util.Optional;

/**
 * One indicator at two times.
 *
 * @param indicator the id of the indicator
 * @param before how it stood; empty if it was not due
 * @param after how it stands; empty if it is not due
 */
public record Pair(String indicator, Optional<Part> before, Optional<Part> after) {

    /** Refuses {@code null}. */
    public Pair {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** {@return whether it is due and applies both times} */
    public boolean countsTwice() {
        return before.filter(Part::counts).isPresent()
                && after.filter(Part::counts).isPresent();
    }

    /** {@return whether the same voice rated it both times: only then it is compared} */
    public boolean isMatched() {
        return before.filter(Part::isRated).isPresent()
                && after.filter(Part::isRated).isPresent()
                && before.get().voice().equals(after.get().voice());
    }

    /** {@return the difference of the values, after minus before, from -1 to 1; empty if it is not matched} */
    public Optional<Fraction> difference() {
        return isMatched() ? Optional.of(value(after).minus(value(before))) : Optional.empty();
    }

    /** {@return 1 if a matched level rose, -1 if it fell, 0 if it is the same or not matched} */
    public int direction() {
        return difference().map(Fraction::signum).orElse(0);
    }

    /** The weight within the outcome; that of the later time where both are known. */
    Fraction weight() {
        return after.or(() -> before).map(Part::weight).orElse(Fraction.ZERO);
    }

    /** The range of the difference for every way in which blanks could be rated. */
    Interval bounds() {
        Interval was = range(before);
        Interval is = range(after);
        return new Interval(is.lower().minus(was.upper()), is.upper().minus(was.lower()));
    }

    private static Interval range(Optional<Part> part) {
        return part.flatMap(Part::value)
                .map(value -> new Interval(value, value))
                .orElse(Interval.UNKNOWN);
    }

    private static Fraction value(Optional<Part> part) {
        return part.flatMap(Part::value).orElseThrow();
    }
}
