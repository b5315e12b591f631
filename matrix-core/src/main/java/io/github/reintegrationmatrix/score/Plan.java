package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Voice;
import io.github.reintegrationmatrix.progress.RatingState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A matrix prepared for scoring: everything that is the same for every case is looked up once. */
final class Plan {

    /** An outcome with its prepared indicators. */
    record PlannedOutcome(Outcome outcome, List<Item> items) {}

    private final Matrix matrix;
    private final List<PlannedOutcome> outcomes = new ArrayList<>();
    private final List<String> voices = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Item> byId = new HashMap<>();
    private final String joint;

    Plan(Matrix matrix) {
        this.matrix = matrix;
        this.joint = matrix.voice(Voice.Kind.JOINT).map(Voice::id).orElse("");
        for (Voice voice : matrix.voices()) {
            if (matrix.outcomes().stream()
                    .flatMap(outcome -> outcome.indicators().stream())
                    .anyMatch(indicator -> indicator.raters().contains(voice.id()))) {
                voices.add(voice.id());
            }
        }
        Map<Scale, Map<String, RatingState.Rated>> byScale = new HashMap<>();
        for (Outcome outcome : matrix.outcomes()) {
            List<Item> own = new ArrayList<>();
            for (Indicator indicator : outcome.indicators()) {
                Map<String, RatingState.Rated> states =
                        byScale.computeIfAbsent(matrix.scaleOf(indicator), Item::byLevel);
                Item item = new Item(matrix, outcome, indicator, voices, items.size(), states);
                own.add(item);
                items.add(item);
                byId.put(indicator.id(), item);
            }
            outcomes.add(new PlannedOutcome(outcome, own));
        }
    }

    Matrix matrix() {
        return matrix;
    }

    List<PlannedOutcome> outcomes() {
        return outcomes;
    }

    /** The voices that are asked anything, in the order of the matrix. */
    List<String> voices() {
        return voices;
    }

    /** All indicators in the order of the matrix, each at its {@link Item#position}. */
    List<Item> items() {
        return items;
    }

    /** The indicator with an id of the matrix. */
    Item item(String indicator) {
        return Objects.requireNonNull(byId.get(indicator), indicator);
    }

    /** The joint voice, or empty if the matrix has none. */
    String joint() {
        return joint;
    }

    /** The point of a phase in the arrays of an {@link Item}; intake is 0. */
    static int point(int phase) {
        return phase + 1;
    }
}
