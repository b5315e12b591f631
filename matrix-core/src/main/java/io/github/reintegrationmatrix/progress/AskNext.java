package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.Objects;

/**
 * A question worth asking next, and what the answer would settle.
 *
 * @param indicator the id of the indicator
 * @param voice the id of the voice to ask
 * @param critical whether a critical indicator is undetermined without it
 * @param reason why the answer is missing
 * @param narrows by how much the answer narrows the possible range of the primary view's total, exactly; 0 if another
 *     voice is the primary one
 */
public record AskNext(String indicator, String voice, boolean critical, MissingReason reason, Fraction narrows) {

    /** Refuses {@code null}. */
    public AskNext {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(narrows, "narrows");
    }
}
