package io.github.reintegrationmatrix.casefile;

import java.io.Serializable;
import java.util.Objects;

/**
 * The months of a phase in one case, where they differ from the matrix: a crisis of six months, say.
 *
 * @param phase the id of the phase
 * @param from the first completed month that belongs to it
 * @param to the first completed month that no longer does
 */
public record PhaseWindow(String phase, int from, int to) implements Serializable {

    /** Refuses {@code null}. */
    public PhaseWindow {
        Objects.requireNonNull(phase, "phase");
    }

    @Override
    public String toString() {
        return "PhaseWindow";
    }
}
