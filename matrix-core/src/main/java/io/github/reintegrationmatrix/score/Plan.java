package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A matrix prepared for scoring: everything that is the same for every case is looked up once. */
final class Plan {

    /** An outcome with its prepared indicators. */
    record PlannedOutcome(Outcome outcome, List<Item> items) {}

    private final Matrix matrix;
    private final List<PlannedOutcome> outcomes = new ArrayList<>();
    private final List<String> voices = new ArrayList<>();
    private final Map<String, String> primaryVoices = new HashMap<>();
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
        for (Outcome outcome : matrix.outcomes()) {
            List<Item> items = new ArrayList<>();
            for (Indicator indicator : outcome.indicators()) {
                items.add(new Item(matrix, indicator, voices));
                primaryVoices.put(indicator.id(), indicator.primary());
            }
            outcomes.add(new PlannedOutcome(outcome, items));
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

    /** The voice whose rating of an indicator enters the primary view. */
    String primaryVoice(String indicator) {
        return primaryVoices.getOrDefault(indicator, "");
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
