package io.github.reintegrationmatrix.model;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts of a matrix in one further language, kept apart so that a translator never touches the matrix.
 *
 * <p>Texts have keys, such as {@code outcome.safety}, {@code indicator.threats} (its statement),
 * {@code indicator.threats.question.beneficiary} or {@code indicator.threats.level.none-known}; {@link #of} lists those of a
 * matrix. The keys of {@link #STATES} name what stands where no level does, such as {@code state.declined}. What has no text
 * here is shown in the language of the matrix. Texts change no number.
 *
 * @param matrix the id of the matrix
 * @param version its version
 * @param language the language of these texts as a BCP 47 tag with its script where there are several, such as
 *     {@code sr-Cyrl}
 * @param reviewed whether somebody who knows the language and the field has read them
 * @param by who translated and, where that is said, who reviewed
 * @param texts the texts, by key
 */
public record MatrixTexts(
        String matrix, String version, String language, boolean reviewed, List<String> by, Map<String, String> texts)
        implements Serializable {

    /** What stands in the place of a level or of a phase, in the order in which it is listed. */
    public static final List<String> STATES = List.of(
            "intake",
            "follow-up",
            "not-assessed",
            "declined",
            "unknown",
            "unsafe-to-ask",
            "withheld",
            "lost-to-follow-up",
            "not-applicable-not-accepted",
            "stale",
            "not-applicable");

    /** Copies its list and map and refuses {@code null}. */
    public MatrixTexts {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        by = List.copyOf(by);
        texts = OrderedMaps.copyOf(texts);
    }

    /**
     * {@return the text of a key; empty if there is none}
     *
     * @param key a key such as {@code outcome.safety}
     */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * Lists every key of a matrix with its text in the language of the matrix, in the order of the matrix.
     *
     * <p>The keys of {@link #STATES} are not among them: their texts in English belong to those who print reports.
     *
     * @param matrix a matrix
     * @return the texts by key
     */
    public static Map<String, String> of(Matrix matrix) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", matrix.title());
        texts.put("validation", matrix.provenance().validation());
        matrix.voices().forEach(voice -> texts.put("voice." + voice.id(), voice.label()));
        matrix.phases().forEach(phase -> texts.put("phase." + phase.id(), phase.label()));
        matrix.facets().forEach(facet -> texts.put("facet." + facet.id(), facet.label()));
        matrix.scales().forEach((id, scale) -> levels("scale." + id, scale, texts));
        matrix.means().forEach(means -> texts.put("means." + means.id(), means.label()));
        matrix.services().forEach(service -> texts.put("service." + service.id(), service.label()));
        matrix.events().forEach(event -> texts.put("event." + event.id(), event.label()));
        matrix.statuses().forEach(status -> texts.put("status." + status.id(), status.label()));
        matrix.dimensions().forEach(dimension -> texts.put("dimension." + dimension.id(), dimension.label()));
        for (Outcome outcome : matrix.outcomes()) {
            String key = "outcome." + outcome.id();
            texts.put(key, outcome.label());
            texts.put(key + ".definition", outcome.definition());
            said(key + ".why", outcome.why(), texts);
            outcome.indicators().forEach(indicator -> indicator(indicator, texts));
        }
        return texts;
    }

    /**
     * {@return whether a language that is offered must have a text of this key: the labels of outcomes, phases, services, events,
     * statuses and voices, and the statements of indicators}
     *
     * @param key a key of {@link #of}, or a state
     */
    public static boolean isNeeded(String key) {
        String[] parts = key.split("\\.", -1);
        return parts.length == 2
                && List.of("voice", "phase", "service", "event", "status", "outcome", "indicator", "state")
                        .contains(parts[0]);
    }

    private static void indicator(Indicator indicator, Map<String, String> texts) {
        String key = "indicator." + indicator.id();
        texts.put(key, indicator.statement());
        indicator.questions().forEach((voice, question) -> texts.put(key + ".question." + voice, question));
        said(key + ".childQuestion", indicator.childQuestion(), texts);
        said(key + ".guidance", indicator.guidance(), texts);
        levels(key, indicator.scale(), texts);
        indicator.asCritical().ifPresent(rules -> said(key + ".rationale", rules.rationale(), texts));
    }

    private static void levels(String key, Scale scale, Map<String, String> texts) {
        if (scale instanceof Scale.Levels levels) {
            levels.levels().forEach(level -> texts.put(key + ".level." + level.id(), level.label()));
        }
    }

    private static void said(String key, String text, Map<String, String> texts) {
        if (!text.isEmpty()) {
            texts.put(key, text);
        }
    }

    /** Prints what it belongs to. */
    @Override
    public String toString() {
        return "MatrixTexts[" + matrix + " " + version + ", " + language + "]";
    }
}
