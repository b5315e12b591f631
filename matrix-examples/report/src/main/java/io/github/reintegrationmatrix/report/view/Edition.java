package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.Fraction;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A matrix as people read it in a meeting: outcome by outcome, levels side by side. */
public final class Edition {

    private final Matrix matrix;
    private final Optional<MatrixTexts> texts;
    private final Words words;

    /**
     * Prepares an edition.
     *
     * @param matrix the matrix
     * @param texts its texts in the language that the reader chose; empty for the language of the matrix
     */
    public Edition(Matrix matrix, Optional<MatrixTexts> texts) {
        this.matrix = matrix;
        this.texts = texts;
        this.words = Words.in(texts.map(MatrixTexts::language).orElse(matrix.language()));
    }

    /**
     * A level of an indicator, or a number on its scale.
     *
     * @param label what it says
     * @param notes what it is for
     */
    public record LevelView(Term label, List<Note> notes) {}

    /**
     * What a level is for: the floor, or what phases expect.
     *
     * @param word which of the two
     * @param phases the phases in which it is; empty for every phase
     */
    public record Note(String word, List<Term> phases) {}

    /**
     * A rule of applicability.
     *
     * @param facet the label of the facet
     * @param values the values with which it holds, as the matrix writes them
     */
    public record Rule(Term facet, String values) {}

    /**
     * Indicators that belong together.
     *
     * @param label the label of their dimension; empty for those without one
     * @param indicators the indicators, in the order of the matrix
     */
    public record Group(Optional<Term> label, List<Indicator> indicators) {}

    /** {@return the adaptations that the matrix went through, the first first} */
    public List<Adapted> adaptations() {
        return matrix.provenance().adaptations().stream()
                .map(adaptation -> Adapted.of(adaptation, words))
                .toList();
    }

    /** {@return the matrix} */
    public Matrix matrix() {
        return matrix;
    }

    /** {@return the tag of the language of the words of this program} */
    public String language() {
        return words.language();
    }

    /** {@return the words of this program} */
    public Words words() {
        return words;
    }

    /**
     * {@return a sentence}
     *
     * @param key its key
     * @param args names and values of its holes, in turn
     */
    public String text(String key, Object... args) {
        return words.text(key, args);
    }

    /**
     * {@return a sentence of a page, whose holes are still to be filled}
     *
     * @param key its key
     */
    public Sentence html(String key) {
        return words.html(key);
    }

    /** {@return what to know about the language that is read here; empty if nothing in it is without a review} */
    public Optional<String> notReviewed() {
        return words.notReviewed(texts.filter(chosen -> !chosen.reviewed()).map(MatrixTexts::language));
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
     * {@return the levels of an indicator, worst first; for a numeric scale its two ends, and between them the floors and
     * what phases expect}
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
                views.add(new LevelView(label, notes(indicator, new Mark.OfLevel(level.id()))));
            }
        } else if (matrix.scaleOf(indicator) instanceof Scale.Goalposts posts) {
            boolean isLessBetter = posts.worst().compareTo(posts.best()) > 0;
            Set<Fraction> values = new TreeSet<>(
                    isLessBetter ? Comparator.<Fraction>reverseOrder() : Comparator.<Fraction>naturalOrder());
            values.add(posts.worst());
            values.add(posts.best());
            Stream.concat(floors(indicator).values().stream(), indicator.expected().values().stream())
                    .forEach(mark -> {
                        if (mark instanceof Mark.OfValue of) {
                            values.add(of.value());
                        }
                    });
            for (Fraction value : values) {
                Term label = plain((value + " " + posts.unit()).strip());
                views.add(new LevelView(label, notes(indicator, new Mark.OfValue(value))));
            }
        }
        return views;
    }

    /**
     * {@return a text in the language of the matrix}
     *
     * @param text a text that no translation has
     */
    public Term plain(String text) {
        return new Term(text, matrix.language());
    }

    /**
     * {@return the means of verification with an adequacy}
     *
     * @param indicator an indicator
     * @param adequacy the adequacy
     */
    public List<Term> means(Indicator indicator, MeansOfVerification.Adequacy adequacy) {
        return matrix.means().stream()
                .filter(means -> indicator.means().get(means.id()) == adequacy)
                .map(means -> term("means." + means.id(), means.label()))
                .toList();
    }

    /** {@return the means of verification that show something for some months only, in the order of the matrix} */
    public List<MeansOfVerification> lasting() {
        return matrix.means().stream().filter(means -> means.validity() > 0).toList();
    }

    /**
     * {@return for how long a means of verification shows something}
     *
     * @param means one that does not last for ever
     */
    public String lasts(MeansOfVerification means) {
        return text("means.lasts", "time", months(means.validity()));
    }

    /**
     * {@return a number of months in words}
     *
     * @param months how many
     */
    public String months(int months) {
        return words.count("months", months);
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
                .orElse(plain(id));
    }

    /** {@return the label of the person's own voice} */
    public Term ownVoice() {
        return voice(matrix.voice(Voice.Kind.OWN).map(Voice::id).orElse(""));
    }

    /**
     * {@return who rates an indicator}
     *
     * @param indicator an indicator
     */
    public List<Term> raters(Indicator indicator) {
        return indicator.raters().stream().map(this::voice).toList();
    }

    /**
     * {@return when an indicator is asked}
     *
     * @param indicator an indicator
     */
    public List<Term> due(Indicator indicator) {
        return indicator.due().stream().map(this::point).toList();
    }

    /**
     * {@return a rule of applicability in words; empty if it always applies}
     *
     * @param rule the rule
     */
    public List<Rule> applies(Map<String, List<String>> rule) {
        return rule.entrySet().stream()
                .map(entry -> new Rule(facet(entry.getKey()), either(entry.getValue())))
                .toList();
    }

    /**
     * {@return values of which any will do}
     *
     * @param values the values
     */
    public String either(List<String> values) {
        return String.join(" " + text("or") + " ", values);
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

    private Term facet(String id) {
        return matrix.facets().stream()
                .filter(facet -> facet.id().equals(id))
                .findFirst()
                .map(facet -> term("facet." + id, facet.label()))
                .orElse(plain(id));
    }

    private Term point(String id) {
        return matrix.phases().stream()
                .filter(phase -> phase.id().equals(id))
                .findFirst()
                .map(phase -> term("phase." + id, phase.label()))
                .orElseGet(() -> texts.flatMap(
                                chosen -> chosen.text("state." + id).map(said -> new Term(said, chosen.language())))
                        .orElseGet(() -> ofProgram(id)));
    }

    private Term ofProgram(String point) {
        return point.equals(Matrix.INTAKE) ? new Term(text("point.intake"), language()) : plain(point);
    }

    private List<Note> notes(Indicator indicator, Mark mark) {
        List<Note> notes = new ArrayList<>();
        Map<String, Mark> floors = floors(indicator);
        if (mark.equals(floors.get(Criticality.Critical.ALL))) {
            notes.add(new Note(text("level.floor"), List.of()));
        }
        note(text("level.floor"), floors, mark).ifPresent(notes::add);
        note(text("level.expected"), indicator.expected(), mark).ifPresent(notes::add);
        return notes;
    }

    private Optional<Note> note(String word, Map<String, Mark> marks, Mark mark) {
        List<Term> phases = matrix.phases().stream()
                .map(ReintegrationPhase::id)
                .filter(phase -> mark.equals(marks.get(phase)))
                .map(this::point)
                .toList();
        return phases.isEmpty() ? Optional.empty() : Optional.of(new Note(word, phases));
    }

    private static Map<String, Mark> floors(Indicator indicator) {
        return indicator.asCritical().map(Criticality.Critical::floor).orElse(Map.of());
    }
}
