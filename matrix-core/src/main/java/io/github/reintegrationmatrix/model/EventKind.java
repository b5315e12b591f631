package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something that may happen to a person while assistance goes on, such as losing a job or being trafficked again.
 *
 * <p>Events are recorded beside the ratings and never turned into numbers.
 *
 * @param id the id, unique among the kinds of events of the matrix
 * @param label the kind in words
 * @param serious whether no earlier rating speaks for itself after such an event, until the person was seen again
 */
public record EventKind(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label,
        boolean serious)
        implements Serializable {

    /** Refuses {@code null}. */
    public EventKind {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
