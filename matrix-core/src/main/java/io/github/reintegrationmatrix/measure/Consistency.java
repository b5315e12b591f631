package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the indicators of an outcome that are due at one point go together: Cronbach's alpha (1951) of their values in the
 * primary view, over rounds in which all of them were rated.
 *
 * <p>For example, two indicators with the values (0, 0), (1/2, 1), (1, 1/2), (1, 1): variances 11/48 twice, of the sums 3/4,
 * alpha 2 x (1 - (11/24) / (3/4)) = 7/9.
 *
 * @param outcome the id of the outcome
 * @param point {@code intake}, or the id of the phase
 * @param items how many indicators are due there
 * @param complete in how many rounds, each of another case, all of them were rated
 * @param incomplete in how many rounds not all of them were
 * @param alpha at most 1; empty where it is not defined
 */
public record Consistency(
        String outcome, String point, int items, int complete, int incomplete, Optional<Fraction> alpha) {

    /** Refuses {@code null}. */
    public Consistency {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(alpha, "alpha");
    }

    /** Why alpha is not defined. */
    public enum Undefined {
        /** One indicator cannot go together with itself. */
        ONE_ITEM,
        /** Fewer than two complete rounds. */
        TOO_FEW_ROUNDS,
        /** The sums are the same in all complete rounds. */
        NO_VARIATION
    }

    /** {@return why alpha is not defined; empty if it is} */
    public Optional<Undefined> undefined() {
        if (alpha.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                items < 2 ? Undefined.ONE_ITEM : complete < 2 ? Undefined.TOO_FEW_ROUNDS : Undefined.NO_VARIATION);
    }
}
