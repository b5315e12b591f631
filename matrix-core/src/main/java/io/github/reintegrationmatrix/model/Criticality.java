package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Whether anything can make up for a low rating of an indicator. */
public sealed interface Criticality extends Serializable {

    /** The usual case: the indicator counts in its outcome and nowhere else. */
    record Ordinary() implements Criticality {}

    /**
     * Nothing compensates: below its floor the person needs attention, whatever else is well.
     *
     * <p>For example, "no contact from the trafficker" may have its floor at "none known for a month".
     *
     * @param rationale why nothing can make up for it
     * @param floor the lowest mark that is acceptable, by phase id, or for every phase under {@link #ALL}
     * @param notApplicableReasons the reasons that an assessor may give for "not applicable"; any other counts as
     *     missing
     */
    record Critical(
            @NotBlank(message = "{MTX-2003}") String rationale,
            Map<String, Mark> floor,
            List<@Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String> notApplicableReasons)
            implements Criticality {

        /** The key of a floor that holds in every phase: {@value}. */
        public static final String ALL = "all";

        /** Copies its lists and maps and refuses {@code null}. */
        public Critical {
            Objects.requireNonNull(rationale, "rationale");
            floor = OrderedMaps.copyOf(floor);
            notApplicableReasons = List.copyOf(notApplicableReasons);
        }

        /**
         * Returns the floor of a phase.
         *
         * @param phase the id of the phase
         * @return the lowest acceptable mark, or empty if the matrix forgot to give one
         */
        public Optional<Mark> floorIn(String phase) {
            Mark own = floor.get(phase);
            return Optional.ofNullable(own != null ? own : floor.get(ALL));
        }
    }
}
