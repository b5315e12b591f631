package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Interval;
import java.util.Objects;
import java.util.Optional;

/**
 * One indicator at two times.
 *
 * @param indicator the id of the indicator
 * @param before how it stood; empty if it was not due
 * @param after how it stands; empty if it is not due
 */
public record Pair(String indicator, Optional<Snapshot.Entry> before, Optional<Snapshot.Entry> after) {

    /** Refuses {@code null}. */
    public Pair {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** {@return whether it is due and applies both times} */
    public boolean countsTwice() {
        return before.filter(entry -> entry.part().counts()).isPresent()
                && after.filter(entry -> entry.part().counts()).isPresent();
    }

    /** {@return whether the same voice rated it in two different rounds: only then it is compared, so never with itself} */
    public boolean isMatched() {
        return before.filter(entry -> entry.part().isRated()).isPresent()
                && after.filter(entry -> entry.part().isRated()).isPresent()
                && before.get().part().voice().equals(after.get().part().voice())
                && !before.get().round().equals(after.get().round());
    }

    /** {@return whether it is matched and two different people, both known, rated it: a difference of one level is then weak} */
    public boolean isRaterChanged() {
        return isMatched()
                && !before.get().assessor().isEmpty()
                && !after.get().assessor().isEmpty()
                && !before.get().assessor().equals(after.get().assessor());
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
        return after.or(() -> before).map(entry -> entry.part().weight()).orElse(Fraction.ZERO);
    }

    /** The range of the difference for every way in which blanks could be rated. */
    Interval bounds() {
        Interval was = range(before);
        Interval is = range(after);
        return new Interval(is.lower().minus(was.upper()), is.upper().minus(was.lower()));
    }

    private static Interval range(Optional<Snapshot.Entry> entry) {
        return entry.flatMap(said -> said.part().value())
                .map(value -> new Interval(value, value))
                .orElse(Interval.UNKNOWN);
    }

    private static Fraction value(Optional<Snapshot.Entry> entry) {
        return entry.flatMap(said -> said.part().value()).orElseThrow();
    }
}
