package io.github.reintegrationmatrix.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened to the person on a day. It stands beside the ratings and is never turned into a number.
 *
 * @param date the day
 * @param kind the id of a kind of event of the matrix
 */
public record CaseEvent(LocalDate date, String kind) implements Serializable {

    /** Refuses {@code null}. */
    public CaseEvent {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
        return "CaseEvent";
    }
}
