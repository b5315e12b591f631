package io.github.reintegrationmatrix.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The status of a case as staff recorded it. Nothing computes it, and a later one may take it back.
 *
 * @param date the day from which it holds
 * @param status the id of a status of the matrix
 * @param by the role of whoever recorded it, in the form of an id, such as {@code case-manager}
 */
public record StatusEntry(LocalDate date, String status, String by) implements Serializable {

    /** Refuses {@code null}. */
    public StatusEntry {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(by, "by");
    }

    @Override
    public String toString() {
        return "StatusEntry";
    }
}
