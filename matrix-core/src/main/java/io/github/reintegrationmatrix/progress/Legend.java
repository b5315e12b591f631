package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.OrderedMaps;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of the matrix for the ids in a report, in its default language, and in a further one if the reader chose one.
 *
 * @param language the language of these words, as a BCP 47 tag such as {@code en}
 * @param outcomes outcome id to label
 * @param indicators indicator id to statement
 * @param levels indicator id to level id to description
 * @param steps indicator id to the value of one declared step of its numeric scale, which counts as a level
 * @param dimensions id of a dimension to label
 * @param sides indicator id to the id of its dimension, where it has one
 * @param ownVoice the id of the voice that is the person's own
 * @param voices voice id to label
 * @param phases phase id to label
 * @param means id of a means of verification to label
 * @param events id of a kind of event to label
 * @param statuses status id to label
 * @param services service id to label
 * @param serves outcome id to the ids of the services that are meant to serve it
 * @param translation the same words in the language that the reader chose; empty where none was chosen
 */
public record Legend(
        String language,
        Map<String, String> outcomes,
        Map<String, String> indicators,
        Map<String, Map<String, String>> levels,
        Map<String, Fraction> steps,
        Map<String, String> dimensions,
        Map<String, String> sides,
        String ownVoice,
        Map<String, String> voices,
        Map<String, String> phases,
        Map<String, String> means,
        Map<String, String> events,
        Map<String, String> statuses,
        Map<String, String> services,
        Map<String, List<String>> serves,
        Optional<Translation> translation) {

    /** Copies its lists and maps and refuses {@code null}. */
    public Legend {
        Objects.requireNonNull(language, "language");
        outcomes = OrderedMaps.copyOf(outcomes);
        indicators = OrderedMaps.copyOf(indicators);
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        levels.forEach((indicator, words) -> copy.put(indicator, OrderedMaps.copyOf(words)));
        levels = Collections.unmodifiableMap(copy);
        steps = OrderedMaps.copyOf(steps);
        dimensions = OrderedMaps.copyOf(dimensions);
        sides = OrderedMaps.copyOf(sides);
        Objects.requireNonNull(ownVoice, "ownVoice");
        voices = OrderedMaps.copyOf(voices);
        phases = OrderedMaps.copyOf(phases);
        means = OrderedMaps.copyOf(means);
        events = OrderedMaps.copyOf(events);
        statuses = OrderedMaps.copyOf(statuses);
        services = OrderedMaps.copyOf(services);
        Map<String, List<String>> served = new LinkedHashMap<>();
        serves.forEach((outcome, by) -> served.put(outcome, List.copyOf(by)));
        serves = Collections.unmodifiableMap(served);
        Objects.requireNonNull(translation, "translation");
    }

    /**
     * Words in a further language, for what a report shows of a matrix.
     *
     * <p>What has no text here is shown in the language of the matrix.
     *
     * @param language the language of these words
     * @param reviewed whether somebody who knows the language and the field has read them; else every report says that
     *     nobody has
     * @param texts the words, by the keys of {@link io.github.reintegrationmatrix.model.MatrixTexts}
     */
    public record Translation(String language, boolean reviewed, Map<String, String> texts) {
        /** Copies its map and refuses {@code null}. */
        public Translation {
            Objects.requireNonNull(language, "language");
            texts = OrderedMaps.copyOf(texts);
        }
    }
}
