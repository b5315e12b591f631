package io.github.reintegrationmatrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Where a matrix comes from, and who answers for the choices in it.
 *
 * @param basis what the matrix is based on
 * @param authors who wrote it
 * @param date the day of this version
 * @param rationale why weights, floors and expectations are as they are
 * @param validation what is known of its validity and reliability, in a few words that every report prints
 * @param adaptations what other matrices it was made from, the first adaptation first; empty if it was written as it is
 */
public record Provenance(
        @NotBlank(message = "{MTX-2003}") String basis,
        @NotEmpty(message = "{MTX-2804}") List<@NotBlank(message = "{MTX-2003}") String> authors,
        LocalDate date,
        @NotBlank(message = "{MTX-2003}") String rationale,
        @NotBlank(message = "{MTX-2003}") String validation,
        List<@Valid Adaptation> adaptations)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public Provenance {
        Objects.requireNonNull(basis, "basis");
        authors = List.copyOf(authors);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(validation, "validation");
        adaptations = List.copyOf(adaptations);
    }

    /**
     * Says where a matrix comes from that was written as it is.
     *
     * @param basis what the matrix is based on
     * @param authors who wrote it
     * @param date the day of this version
     * @param rationale why weights, floors and expectations are as they are
     * @param validation what is known of its validity and reliability
     */
    public Provenance(String basis, List<String> authors, LocalDate date, String rationale, String validation) {
        this(basis, authors, date, rationale, validation, List.of());
    }
}
