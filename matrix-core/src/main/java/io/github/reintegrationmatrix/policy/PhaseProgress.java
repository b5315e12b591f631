package io.github.reintegrationmatrix.policy;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.FractionRange;
import io.github.reintegrationmatrix.model.OrderedMaps;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * How much of what a phase expects must be reached before its expectations count as met.
 *
 * @param threshold the least share, in every phase that is not named apart; 3/4
 * @param byPhase phase id to the least share in that phase
 */
public record PhaseProgress(
        @FractionRange(min = "0", minExcluded = true, max = "1", message = "{MTX-4005}")
        Fraction threshold,

        Map<String, @FractionRange(min = "0", minExcluded = true, max = "1", message = "{MTX-4005}") Fraction> byPhase)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public PhaseProgress {
        Objects.requireNonNull(threshold, "threshold");
        byPhase = OrderedMaps.copyOf(byPhase);
    }

    /**
     * Returns the same threshold for every phase.
     *
     * @param threshold the least share, above 0 and at most 1
     * @return the convention
     */
    public static PhaseProgress everyPhase(Fraction threshold) {
        return new PhaseProgress(threshold, Map.of());
    }

    /**
     * Returns the threshold of a phase.
     *
     * @param phase the id of the phase
     * @return the least share that must be reached
     */
    public Fraction in(String phase) {
        return byPhase.getOrDefault(phase, threshold);
    }
}
