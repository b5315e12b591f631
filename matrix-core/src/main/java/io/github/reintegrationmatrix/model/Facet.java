package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something about a person that decides which indicators apply, such as whether there are dependants.
 *
 * @param id the id, unique among the facets of the matrix
 * @param label the facet in words
 * @param values the ids of its possible values, at least two
 */
public record Facet(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label,
        @Size(min = 2, message = "{MTX-2108}") List<@Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String> values)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public Facet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        values = List.copyOf(values);
    }
}
