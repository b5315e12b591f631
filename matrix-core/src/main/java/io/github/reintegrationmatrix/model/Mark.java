package io.github.reintegrationmatrix.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place on an indicator's scale: a level by its id, or a number between goalposts.
 *
 * <p>Ratings, expected levels and floors are all marks; {@link Scale#position} says where a mark lies from 0 to 1.
 */
public sealed interface Mark extends Serializable {

    /**
     * A described level.
     *
     * @param level the id of the level within its scale
     */
    record OfLevel(String level) implements Mark {
        /** Refuses {@code null}. */
        public OfLevel {
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * A number on a numeric scale, in the scale's own unit.
     *
     * @param value the number, which may lie outside the goalposts
     */
    record OfValue(Fraction value) implements Mark {
        /** Refuses {@code null}. */
        public OfValue {
            Objects.requireNonNull(value, "value");
        }
    }
}
