package io.github.reintegrationmatrix.casefile;

import java.io.Serializable;
import java.util.Objects;

/** With which matrix a round was rated: with that of its file, or with another one from which it was transferred. */
public sealed interface Origin extends Serializable {

    /** The usual case. */
    Origin OWN = new Own();

    /** The round was rated with the matrix of its file. */
    record Own() implements Origin {}

    /**
     * The round was rated with another matrix and transferred with a crosswalk: its levels are what the crosswalk made of
     * those that were chosen.
     *
     * @param matrix the matrix with which it was rated
     * @param crosswalk id and version of the crosswalk
     */
    record Transferred(MatrixReference matrix, MatrixReference crosswalk) implements Origin {
        /** Refuses {@code null}. */
        public Transferred {
            Objects.requireNonNull(matrix, "matrix");
            Objects.requireNonNull(crosswalk, "crosswalk");
        }

        @Override
        public String toString() {
            return "Transferred";
        }
    }
}
