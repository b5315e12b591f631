package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.check.DocumentPath;
import java.util.Objects;

/**
 * Something of a case that could not be transferred, or not as it was.
 *
 * @param place where it stands in the file that was transferred
 * @param indicator the id of the indicator of the first matrix that it is about; empty if it is about none
 * @param why why
 */
public record Loss(DocumentPath place, String indicator, Why why) {

    /** Refuses {@code null}. */
    public Loss {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(why, "why");
    }

    /** Why something could not be transferred. */
    public enum Why {
        /** The crosswalk says that the indicator has no counterpart. */
        NO_COUNTERPART,
        /** The other matrix does not ask that voice about the counterpart. */
        NOT_ASKED,
        /** The other matrix has no such voice, or it is somebody else's. */
        VOICE,
        /** Nobody whom the other matrix knows spoke in the round. */
        ROUND,
        /** The other matrix has no such phase: the calendar decides instead. */
        PHASE,
        /** Nobody recorded a phase, and the phases of the other matrix have other months: another phase may decide. */
        MONTHS,
        /** The case has months of its own, for phases that are not those of the other matrix. */
        WINDOWS,
        /** The other matrix has no such means of verification. */
        MEANS,
        /** The other matrix has no such facet, or the facet has no such value. */
        FACET,
        /** The other matrix has no such kind of event. */
        EVENT,
        /** The other matrix has no such status. */
        STATUS,
        /** The round was transferred before: its mark names the last crosswalk only. */
        AGAIN
    }
}
