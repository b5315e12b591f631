package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Objects;

/**
 * What staff may record of a case as a whole, such as "in process of re/integration".
 *
 * <p>Programmes use the words in different ways, so every matrix has its own list. A status is somebody's judgement: nothing
 * computes it.
 *
 * @param id the id, unique among the statuses of the matrix
 * @param label the status in words
 */
public record CaseStatus(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label) implements Serializable {

    /** Refuses {@code null}. */
    public CaseStatus {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
