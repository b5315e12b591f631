package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.model.OrderedMaps;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** What becomes of one indicator in a {@link Crosswalk}. */
public sealed interface CrosswalkEntry extends Serializable {

    /** {@return the id of an indicator of the matrix of the ratings} */
    String indicator();

    /** {@return why} */
    String reason();

    /**
     * The indicator has a counterpart.
     *
     * <p>A number of a numeric scale stays the number that was observed, so that both scales need the same unit; where it lies
     * between the goalposts follows from those of the other matrix.
     *
     * @param indicator the id of the indicator
     * @param to the id of the counterpart
     * @param levels level to level, for every level of the indicator; empty for numeric scales
     * @param reason why these two
     */
    record Mapped(String indicator, String to, Map<String, String> levels, String reason) implements CrosswalkEntry {
        /** Copies its map and refuses {@code null}. */
        public Mapped {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(to, "to");
            levels = OrderedMaps.copyOf(levels);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The indicator has no counterpart: what was rated cannot be told in the terms of the other matrix.
     *
     * @param indicator the id of the indicator
     * @param reason why not
     */
    record Without(String indicator, String reason) implements CrosswalkEntry {
        /** Refuses {@code null}. */
        public Without {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
