package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.RatingState;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Counts levels, and steps of numeric scales. */
final class Levels {

    private Levels() {}

    /** How many whole levels or declared steps lie between two ratings; 0 on a numeric scale without a step, and never more than an int. */
    static int between(Legend legend, String indicator, RatingState.Rated a, RatingState.Rated b) {
        if (a.mark() instanceof Mark.OfLevel one && b.mark() instanceof Mark.OfLevel another) {
            List<String> levels = List.copyOf(
                    legend.levels().getOrDefault(indicator, Map.of()).keySet());
            return Math.abs(levels.indexOf(one.level()) - levels.indexOf(another.level()));
        }
        Fraction step = legend.steps().getOrDefault(indicator, Fraction.ZERO);
        if (step.signum() == 0) {
            return 0;
        }
        Fraction steps = a.value().minus(b.value()).dividedBy(step);
        BigInteger whole = steps.numerator().divide(steps.denominator()).abs();
        return whole.bitLength() < Integer.SIZE ? whole.intValue() : Integer.MAX_VALUE;
    }
}
