package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A kind of help and the outcomes it serves, such as legal assistance.
 *
 * @param id the id, unique among the services of the matrix
 * @param label the service in words
 * @param serves the ids of the outcomes it is meant to serve
 */
public record Service(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label,
        List<String> serves)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public Service {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        serves = List.copyOf(serves);
    }
}
