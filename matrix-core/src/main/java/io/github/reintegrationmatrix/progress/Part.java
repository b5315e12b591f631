package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.Objects;
import java.util.Optional;

/**
 * What one indicator adds to the result of its outcome in one view.
 *
 * @param indicator the id of the indicator
 * @param voice the voice whose state this is: in the primary view the primary voice, or the joint one in its place
 * @param weight the weight of the indicator within its outcome
 * @param state how it stands
 * @param expected what the phase expects; empty at intake
 * @param basis what a mark rests on; {@link Basis#NONE} where there is none
 */
public record Part(
        String indicator, String voice, Fraction weight, RatingState state, Optional<Benchmark> expected, Basis basis) {

    /** Refuses {@code null}. */
    public Part {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Tells whether the part is in the denominator: due and applicable.
     *
     * @return true unless the indicator does not apply
     */
    public boolean counts() {
        return !(state instanceof RatingState.NotApplicable);
    }

    /**
     * Tells whether a mark is there.
     *
     * @return true if it is rated
     */
    public boolean isRated() {
        return state instanceof RatingState.Rated;
    }

    /** {@return whether a mark is there that was given in this round, and not carried from an earlier one} */
    public boolean isOwn() {
        return isRated() && basis.carried().isEmpty();
    }

    /**
     * Returns the position of the mark.
     *
     * @return from 0 to 1, or empty if there is no mark
     */
    public Optional<Fraction> value() {
        return state instanceof RatingState.Rated rated ? Optional.of(rated.value()) : Optional.empty();
    }

    /**
     * Tells whether the phase's expectation is reached. It uses only the order of the levels.
     *
     * @return true if there is a mark, something is expected, and the mark is at least that
     */
    public boolean isReached() {
        return state instanceof RatingState.Rated rated
                && expected.isPresent()
                && rated.value().atLeast(expected.get().value());
    }
}
