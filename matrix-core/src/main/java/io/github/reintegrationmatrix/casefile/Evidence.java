package io.github.reintegrationmatrix.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A means of verification that was used for a rating: what it was and when, never what it says.
 *
 * @param means the id of the means of verification
 * @param date the day on which it was seen or made
 * @param reference an opaque reference to where it is kept, in the form of a case code; empty for none
 */
public record Evidence(String means, LocalDate date, String reference) implements Serializable {

    /** Refuses {@code null}. */
    public Evidence {
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reference, "reference");
    }

    @Override
    public String toString() {
        return "Evidence";
    }
}
