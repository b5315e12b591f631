package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Objects;

/**
 * Somebody whose view is rated apart: the provider, the beneficiary, a guardian.
 *
 * <p>Views of different voices are never averaged.
 *
 * @param id the id, unique among the voices of the matrix
 * @param label the voice in words
 * @param kind whose voice it is
 */
public record Voice(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label,
        Kind kind)
        implements Serializable {

    /** Refuses {@code null}. */
    public Voice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whose voice it is. */
    public enum Kind {
        /** The person's own voice, the beneficiary's. Every matrix has exactly one. */
        OWN,
        /** A rating that the person and the provider agreed on; stands for a voice that has none of its own. */
        JOINT,
        /** Anybody else's: the provider's, a guardian's. */
        OTHER
    }
}
