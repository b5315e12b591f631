package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something that shows a rating to be true, such as an identity card or a home visit.
 *
 * @param id the id, unique among the means of the matrix
 * @param label the means in words
 */
public record MeansOfVerification(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label) implements Serializable {

    /** Refuses {@code null}. */
    public MeansOfVerification {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }

    /** How far a means of verification shows an indicator. */
    public enum Adequacy {
        /** Enough by itself. */
        ADEQUATE,
        /** Supports a rating but does not show it by itself. */
        PARTIAL
    }
}
