package io.github.reintegrationmatrix.casefile;

import io.github.reintegrationmatrix.model.OrderedMaps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of a person from a day on, such as that proceedings are open.
 *
 * @param from the first day on which it holds
 * @param facets facet id to value; facets that are not named keep their earlier value
 */
public record ProfileEntry(LocalDate from, Map<String, String> facets) implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public ProfileEntry {
        Objects.requireNonNull(from, "from");
        facets = OrderedMaps.copyOf(facets);
    }

    @Override
    public String toString() {
        return "ProfileEntry";
    }
}
