package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How ratings made with one matrix are told in the terms of another, indicator by indicator and level by level.
 *
 * <p>It is a claim of its authors, not a fact: each entry has a reason, and the whole says what is known of equivalence.
 * {@link CrosswalkCheck} says whether it fits its two matrices, {@link Transfer} uses it.
 *
 * @param id the id of the crosswalk
 * @param version the version of its content
 * @param from the matrix of the ratings
 * @param to the matrix in whose terms they are told
 * @param provenance who answers for it
 * @param entries one for each indicator of the matrix of the ratings
 */
public record Crosswalk(
        String id,
        String version,
        MatrixReference from,
        MatrixReference to,
        Authorship provenance,
        List<CrosswalkEntry> entries)
        implements Serializable {

    /** Copies its list and refuses {@code null}. */
    public Crosswalk {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(provenance, "provenance");
        entries = List.copyOf(entries);
    }

    /**
     * Who answers for a crosswalk.
     *
     * @param authors who wrote it
     * @param date the day of this version
     * @param rationale why it is as it is
     * @param validation what is known of whether both sides measure the same
     */
    public record Authorship(List<String> authors, LocalDate date, String rationale, String validation)
            implements Serializable {
        /** Copies its list and refuses {@code null}. */
        public Authorship {
            authors = List.copyOf(authors);
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(rationale, "rationale");
            Objects.requireNonNull(validation, "validation");
        }
    }

    /**
     * Finds what becomes of an indicator.
     *
     * @param indicator the id of an indicator of the matrix of the ratings
     * @return its entry, or empty if the crosswalk forgets it
     */
    public Optional<CrosswalkEntry> entry(String indicator) {
        return entries.stream()
                .filter(entry -> entry.indicator().equals(indicator))
                .findFirst();
    }

    /** {@return its id and version, as they stand in rounds that were transferred with it} */
    public MatrixReference reference() {
        return new MatrixReference(id, version);
    }

    /** Writes the id and the version. */
    @Override
    public String toString() {
        return "Crosswalk[" + id + " " + version + "]";
    }
}
