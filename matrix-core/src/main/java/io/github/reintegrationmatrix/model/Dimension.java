package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Objects;

/**
 * One side of an outcome, such as safety from traffickers, or of a service, such as confidentiality.
 *
 * <p>Dimensions group indicators for people who read; they change no number.
 *
 * @param id the id, unique among the dimensions of the matrix
 * @param label the dimension in a few words
 */
public record Dimension(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label) implements Serializable {

    /** Refuses {@code null}. */
    public Dimension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
