package io.github.reintegrationmatrix.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Objects;

/**
 * A stage of re/integration with its usual months, such as transition, months [3, 12).
 *
 * <p>The published windows 0-3, 4-12 and 13-36 months are read as the half-open windows [0, 3), [3, 12) and [12, 36),
 * the only reading that leaves no gap and totals 36 months.
 *
 * @param id the id, unique among the phases of the matrix
 * @param label the phase in words
 * @param from the first completed month that belongs to it
 * @param to the first completed month that no longer does; {@link #OPEN} for a last phase without an end
 */
public record ReintegrationPhase(
        @Pattern(regexp = Matrix.ID, message = "{MTX-2001}") String id,
        @NotBlank(message = "{MTX-2003}") String label,
        int from,
        int to)
        implements Serializable {

    /** The end of a last phase that has none, as of an instrument that knows no phases: later than any month. */
    public static final int OPEN = Integer.MAX_VALUE;

    /** Refuses {@code null}. */
    public ReintegrationPhase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }

    /** {@return whether it has no end, so that no month lies behind it} */
    public boolean isOpen() {
        return to == OPEN;
    }
}
