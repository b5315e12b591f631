package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators of a matrix by id. */
final class Indicators {

    private final Matrix matrix;
    private final Map<String, Indicator> byId = new LinkedHashMap<>();

    Indicators(Matrix matrix) {
        this.matrix = matrix;
        matrix.outcomes().forEach(outcome -> outcome.indicators().forEach(one -> byId.put(one.id(), one)));
    }

    Map<String, Indicator> all() {
        return byId;
    }

    Optional<Indicator> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of the levels, worst first; none for numbers. */
    List<String> levels(Indicator indicator) {
        return matrix.scaleOf(indicator) instanceof Scale.Levels scale
                ? scale.levels().stream().map(Scale.Level::id).toList()
                : List.of();
    }

    /** The unit of a numeric scale; empty for levels. */
    Optional<String> unit(Indicator indicator) {
        return matrix.scaleOf(indicator) instanceof Scale.Goalposts posts
                ? Optional.of(posts.unit())
                : Optional.empty();
    }
}
