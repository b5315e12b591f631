package io.github.reintegrationmatrix.progress;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened, as staff recorded it.
 *
 * @param date the day
 * @param kind the id of its kind
 * @param serious whether ratings from before it no longer speak for themselves
 */
public record Event(LocalDate date, String kind, boolean serious) {

    /** Refuses {@code null}. */
    public Event {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
        return "Event";
    }
}
