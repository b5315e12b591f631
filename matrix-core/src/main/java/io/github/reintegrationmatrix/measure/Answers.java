package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.progress.MissingReason;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How one indicator was answered in the primary view of the rounds in which it was due: where its scale runs out, and why
 * answers are missing.
 *
 * @param indicator the id of the indicator
 * @param rated how often it was rated in the round itself
 * @param lowest how often at the lowest level, or at the worst end of a numeric scale or beyond
 * @param highest how often at the highest level, or at the best end or beyond
 * @param carried how often a rating of an earlier round stood in
 * @param notApplicable how often it did not apply
 * @param missing how often it was missing, by reason; a reason that never occurred is not there
 */
public record Answers(
        String indicator,
        int rated,
        int lowest,
        int highest,
        int carried,
        int notApplicable,
        Map<MissingReason, Integer> missing) {

    /** Copies its map and refuses {@code null}. */
    public Answers {
        Objects.requireNonNull(indicator, "indicator");
        missing = Collections.unmodifiableMap(new TreeMap<>(missing));
    }

    /** {@return how often it was due: rated, carried, not applicable or missing} */
    public int due() {
        return rated
                + carried
                + notApplicable
                + missing.values().stream().mapToInt(Integer::intValue).sum();
    }
}
