package io.github.reintegrationmatrix.check;

import java.util.Objects;

/**
 * The place of a finding: where in the document, and where in the file.
 *
 * @param file the name of the file, or empty where nothing was read from a file
 * @param path where in the document
 * @param line the line of the offending value, from 1; 0 where it is not known
 * @param column the column in characters, from 1; 0 where it is not known
 */
public record Location(String file, DocumentPath path, int line, int column) {

    /** Refuses {@code null}. */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
    }

    /**
     * Returns a place of which only the path is known.
     *
     * @param path where in the document
     * @return the place
     */
    public static Location at(DocumentPath path) {
        return new Location("", path, 0, 0);
    }
}
