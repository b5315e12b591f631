package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Counts levels, and steps of numeric scales. */
final class Levels {

    private Levels() {}

    /** The parts with the value that each level would have if the levels of its scale stood at equal steps. */
    static List<Part> atEqualSteps(Legend legend, List<Part> parts) {
        return parts.stream().map(part -> atEqualSteps(legend, part)).toList();
    }

    private static Part atEqualSteps(Legend legend, Part part) {
        if (part.state() instanceof RatingState.Rated rated && rated.mark() instanceof Mark.OfLevel level) {
            List<String> levels = List.copyOf(
                    legend.levels().getOrDefault(part.indicator(), Map.of()).keySet());
            int position = levels.indexOf(level.level());
            if (position >= 0 && levels.size() > 1) {
                Fraction value = Fraction.of(position, levels.size() - 1L);
                RatingState moved = new RatingState.Rated(rated.mark(), value, rated.clipped(), rated.serviceAbsent());
                return new Part(part.indicator(), part.voice(), part.weight(), moved, part.expected(), part.basis());
            }
        }
        return part;
    }

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
