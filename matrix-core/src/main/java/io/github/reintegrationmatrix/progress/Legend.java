package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.OrderedMaps;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words of the matrix for the ids in a report, in its default language.
 *
 * @param language the language of these words, as a BCP 47 tag such as {@code en}
 * @param outcomes outcome id to label
 * @param indicators indicator id to statement
 * @param levels indicator id to level id to description
 * @param voices voice id to label
 * @param phases phase id to label
 */
public record Legend(
        String language,
        Map<String, String> outcomes,
        Map<String, String> indicators,
        Map<String, Map<String, String>> levels,
        Map<String, String> voices,
        Map<String, String> phases) {

    /** Copies its lists and maps and refuses {@code null}. */
    public Legend {
        Objects.requireNonNull(language, "language");
        outcomes = OrderedMaps.copyOf(outcomes);
        indicators = OrderedMaps.copyOf(indicators);
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        levels.forEach((indicator, words) -> copy.put(indicator, OrderedMaps.copyOf(words)));
        levels = Collections.unmodifiableMap(copy);
        voices = OrderedMaps.copyOf(voices);
        phases = OrderedMaps.copyOf(phases);
    }
}
