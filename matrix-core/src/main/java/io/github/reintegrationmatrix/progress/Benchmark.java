package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import java.util.Objects;

/**
 * A mark to reach: the expected level of a phase, or the floor of a critical indicator.
 *
 * @param mark the level or number
 * @param value its position from 0 to 1
 */
public record Benchmark(Mark mark, Fraction value) {

    /** Refuses {@code null}. */
    public Benchmark {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(value, "value");
    }
}
