package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A matrix as people read it in a meeting: outcome by outcome, levels side by side. */
public final class Edition {

    private final Matrix matrix;
    private final Optional<MatrixTexts> texts;

    /**
     * Prepares an edition.
     *
     * @param matrix the matrix
     * @param texts its texts in the language that the reader chose; empty for the language of the matrix
     */
    public Edition(Matrix matrix, Optional<MatrixTexts> texts) {
        this.matrix = matrix;
        this.texts = texts;
    }

    /**
     * A level of an indicator.
     *
     * @param label what it says
     * @param value its value from 0 to 1, in lowest terms
     * @param notes what it is for: the floor, or what a phase expects
     */
    public record LevelView(Term label, String value, List<String> notes) {}

    /**
     * Indicators that belong together.
     *
     * @param label the label of their dimension; empty for those without one
     * @param indicators the indicators, in the order of the matrix
     */
    public record Group(Optional<Term> label, List<Indicator> indicators) {}

    /** {@return the matrix} */
    public Matrix matrix() {
        return matrix;
    }

    /** {@return what to know about the language; empty if none was chosen, or its texts are reviewed} */
    public Optional<String> notReviewed() {
        return texts.filter(chosen -> !chosen.reviewed())
                .map(chosen -> "Nobody who knows the language (" + chosen.language()
                        + ") and the field has reviewed the translated texts on this page.");
    }

    /**
     * {@return a text of the matrix, in the chosen language if it has one}
     *
     * @param key its key, as {@link MatrixTexts} names it
     * @param text the text in the language of the matrix
     */
    public Term term(String key, String text) {
        return texts.flatMap(chosen -> chosen.text(key).map(said -> new Term(said, chosen.language())))
                .orElse(new Term(text, matrix.language()));
    }

    /**
     * {@return the services that serve an outcome}
     *
     * @param outcome an outcome
     */
    public List<Term> services(Outcome outcome) {
        return matrix.services().stream()
                .filter(service -> service.serves().contains(outcome.id()))
                .map(this::service)
                .toList();
    }

    /**
     * {@return the indicators of an outcome by dimension, in the order in which dimensions first occur}
     *
     * @param outcome an outcome
     */
    public List<Group> groups(Outcome outcome) {
        Map<String, List<Indicator>> byDimension = new LinkedHashMap<>();
        outcome.indicators()
                .forEach(indicator -> byDimension
                        .computeIfAbsent(indicator.dimension(), first -> new ArrayList<>())
                        .add(indicator));
        List<Group> groups = new ArrayList<>();
        byDimension.forEach((id, indicators) -> groups.add(new Group(dimension(id), indicators)));
        return groups;
    }

    /**
     * {@return the levels of an indicator, worst first; for a numeric scale its two ends}
     *
     * @param indicator an indicator
     */
    public List<LevelView> levels(Indicator indicator) {
        List<LevelView> views = new ArrayList<>();
        if (matrix.scaleOf(indicator) instanceof Scale.Levels levels) {
            String owner = indicator.scale() instanceof Scale.Shared shared
                    ? "scale." + shared.scale()
                    : "indicator." + indicator.id();
            for (Scale.Level level : levels.levels()) {
                Term label = term(owner + ".level." + level.id(), level.label());
                views.add(
                        new LevelView(label, level.value().toString(), notes(indicator, new Mark.OfLevel(level.id()))));
            }
        } else if (matrix.scaleOf(indicator) instanceof Scale.Goalposts posts) {
            views.add(new LevelView(end(posts.worst() + " " + posts.unit()), "0", List.of()));
            views.add(new LevelView(end(posts.best() + " " + posts.unit()), "1", numeric(indicator)));
        }
        return views;
    }

    private Term end(String text) {
        return new Term(text.strip(), matrix.language());
    }

    /**
     * {@return the means of verification with an adequacy}
     *
     * @param indicator an indicator
     * @param adequacy the adequacy
     */
    public String means(Indicator indicator, MeansOfVerification.Adequacy adequacy) {
        return matrix.means().stream()
                .filter(means -> indicator.means().get(means.id()) == adequacy)
                .map(means -> term("means." + means.id(), means.label()).text())
                .collect(Collectors.joining("; "));
    }

    /**
     * {@return the label of a voice}
     *
     * @param id its id
     */
    public Term voice(String id) {
        return matrix.voices().stream()
                .filter(voice -> voice.id().equals(id))
                .findFirst()
                .map(voice -> term("voice." + id, voice.label()))
                .orElse(end(id));
    }

    /** {@return the label of the person's own voice} */
    public Term ownVoice() {
        return voice(matrix.voice(Voice.Kind.OWN).map(Voice::id).orElse(""));
    }

    /**
     * {@return who rates an indicator, and whose rating counts}
     *
     * @param indicator an indicator
     */
    public String raters(Indicator indicator) {
        String all = indicator.raters().stream().map(id -> voice(id).text()).collect(Collectors.joining(", "));
        return indicator.raters().size() == 1 ? all : all + "; in the sums counts: " + voice(indicator.primary());
    }

    /**
     * {@return when an indicator is asked}
     *
     * @param indicator an indicator
     */
    public String due(Indicator indicator) {
        return indicator.due().stream().map(this::point).collect(Collectors.joining(", "));
    }

    /**
     * {@return a rule of applicability in words; empty if it always applies}
     *
     * @param rule the rule
     */
    public String applies(Map<String, List<String>> rule) {
        return rule.entrySet().stream()
                .map(entry -> facet(entry.getKey()) + ": " + String.join(" or ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** {@return the number of indicators} */
    public long indicators() {
        return matrix.outcomes().stream()
                .mapToLong(outcome -> outcome.indicators().size())
                .sum();
    }

    /** {@return the critical indicators, in the order of the matrix} */
    public List<Indicator> criticals() {
        return matrix.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.asCritical().isPresent())
                .toList();
    }

    private Term service(Service service) {
        return term("service." + service.id(), service.label());
    }

    private Optional<Term> dimension(String id) {
        return matrix.dimensions().stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst()
                .map((Dimension dimension) -> term("dimension." + id, dimension.label()));
    }

    private String facet(String id) {
        return matrix.facets().stream()
                .filter(facet -> facet.id().equals(id))
                .findFirst()
                .map(facet -> term("facet." + id, facet.label()).text())
                .orElse(id);
    }

    private String point(String id) {
        return matrix.phases().stream()
                .filter(phase -> phase.id().equals(id))
                .findFirst()
                .map(phase -> term("phase." + id, phase.label()).text())
                .orElseGet(() ->
                        texts.flatMap(chosen -> chosen.text("state." + id)).orElse(Say.capital(id)));
    }

    private List<String> notes(Indicator indicator, Mark mark) {
        List<String> notes = new ArrayList<>();
        Map<String, Mark> floors =
                indicator.asCritical().map(Criticality.Critical::floor).orElse(Map.of());
        floors.forEach((phase, floor) -> {
            if (floor.equals(mark)) {
                notes.add(phase.equals(Criticality.Critical.ALL) ? "Floor" : "Floor: " + point(phase));
            }
        });
        String phases = matrix.phases().stream()
                .map(ReintegrationPhase::id)
                .filter(phase -> mark.equals(indicator.expected().get(phase)))
                .map(this::point)
                .collect(Collectors.joining(", "));
        if (!phases.isEmpty()) {
            notes.add("Expected: " + phases);
        }
        return notes;
    }

    private List<String> numeric(Indicator indicator) {
        List<String> notes = new ArrayList<>();
        indicator.expected().forEach((phase, mark) -> {
            if (mark instanceof Mark.OfValue of) {
                notes.add("Expected: " + point(phase) + " " + of.value());
            }
        });
        return notes;
    }
}
