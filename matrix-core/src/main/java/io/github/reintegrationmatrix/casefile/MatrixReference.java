package io.github.reintegrationmatrix.casefile;

import java.io.Serializable;
import java.util.Objects;

/**
 * The matrix that a case was rated with.
 *
 * @param id the id of the matrix
 * @param version its version
 */
public record MatrixReference(String id, String version) implements Serializable {

    /** Refuses {@code null}. */
    public MatrixReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }

    @Override
    public String toString() {
        return "MatrixReference";
    }
}
