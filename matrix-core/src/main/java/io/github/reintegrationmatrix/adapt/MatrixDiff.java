package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In what two matrices differ, by ids, and what may still be set side by side of what was rated with them.
 *
 * <pre>{@code
 * MatrixDiff diff = MatrixDiff.between(lastYear, thisYear);
 * diff.outcomes().forEach(outcome -> out.println(outcome.id() + ": " + outcome.kind()));
 * }</pre>
 *
 * <p>An outcome is classed by the gravest of what holds ({@link Comparison.Kind}); what that is, {@link Aspect} says for
 * every member. What two matrices share under another id is not the same to this class: ids are what ratings refer to. A
 * matrix differs in nothing from itself, and the other way round before and after change places.
 *
 * @param before the first matrix
 * @param after the second matrix
 * @param differences every difference in the order of the document, the first matrix's where the two differ in order; an
 *     element that only one matrix has is one difference
 * @param outcomes how each outcome compares, those of the first matrix in its order, others behind their neighbours
 * @param indicators how each indicator compares, in the same way
 */
public record MatrixDiff(
        Side before, Side after, List<Difference> differences, List<Comparison> outcomes, List<Comparison> indicators) {

    /** Copies its lists and refuses {@code null}. */
    public MatrixDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        differences = List.copyOf(differences);
        outcomes = List.copyOf(outcomes);
        indicators = List.copyOf(indicators);
    }

    /**
     * One of the two matrices.
     *
     * @param id its id
     * @param version its version
     * @param title its title
     * @param language the tag of the language of its texts
     */
    public record Side(String id, String version, String title, String language) {
        /** Refuses {@code null}. */
        public Side {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(language, "language");
        }

        private static Side of(Matrix matrix) {
            return new Side(matrix.id(), matrix.version(), matrix.title(), matrix.language());
        }
    }

    /**
     * Compares two matrices.
     *
     * @param before a matrix without errors
     * @param after another matrix without errors, or the same
     * @return in what they differ
     */
    public static MatrixDiff between(Matrix before, Matrix after) {
        List<Difference> differences = Differences.between(before, after);
        Map<String, Element> was = indicators(before);
        Map<String, Element> is = indicators(after);
        Map<String, EnumSet<Aspect>> touched = new LinkedHashMap<>();
        List<Comparison> indicators = Differences.merged(was, is).stream()
                .map(id -> indicator(was.get(id), is.get(id), touched))
                .toList();
        differences.stream()
                .filter(one -> one.element() == ElementKind.OUTCOME)
                .forEach(one -> touched(one.id(), touched).add(one.aspect()));
        Map<String, Element> outcomesBefore = outcomes(before);
        Map<String, Element> outcomesAfter = outcomes(after);
        List<Comparison> outcomes = Differences.merged(outcomesBefore, outcomesAfter).stream()
                .map(id -> compare(outcomesBefore.get(id), outcomesAfter.get(id), touched(id, touched)))
                .toList();
        return new MatrixDiff(Side.of(before), Side.of(after), differences, outcomes, indicators);
    }

    /** {@return the differences that touch ratings or how they are asked for: all but those about title and provenance} */
    public List<Difference> ofSubstance() {
        return differences.stream().filter(one -> one.aspect() != Aspect.ABOUT).toList();
    }

    /** {@return the differences of title and provenance} */
    public List<Difference> about() {
        return differences.stream().filter(one -> one.aspect() == Aspect.ABOUT).toList();
    }

    /** {@return whether nothing differs; id and version apart} */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * Finds how an indicator compares.
     *
     * @param id its id
     * @return how it compares
     * @throws IllegalArgumentException if neither matrix has it
     */
    public Comparison indicator(String id) {
        return named(id, indicators);
    }

    /**
     * Finds how an outcome compares.
     *
     * @param id its id
     * @return how it compares
     * @throws IllegalArgumentException if neither matrix has it
     */
    public Comparison outcome(String id) {
        return named(id, outcomes);
    }

    private static Comparison named(String id, List<Comparison> all) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Neither matrix has \"" + id + "\"."));
    }

    private static Comparison indicator(
            @Nullable Element was, @Nullable Element is, Map<String, EnumSet<Aspect>> touched) {
        EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (was != null && is != null) {
            was.differences(is).forEach(one -> aspects.add(one.aspect()));
        } else {
            aspects.add(Aspect.COUNTS);
        }
        for (Element side : new Element[] {was == null ? is : was, is == null ? was : is}) {
            if (side != null) {
                touched(side.outcome(), touched).addAll(aspects);
            }
        }
        return compare(was, is, aspects);
    }

    private static Comparison compare(@Nullable Element was, @Nullable Element is, EnumSet<Aspect> aspects) {
        if (was == null && is != null) {
            return Comparison.only(is, Comparison.Kind.ONLY_AFTER);
        }
        if (was != null && is == null) {
            return Comparison.only(was, Comparison.Kind.ONLY_BEFORE);
        }
        return Comparison.of(Objects.requireNonNull(is), aspects);
    }

    private static EnumSet<Aspect> touched(String outcome, Map<String, EnumSet<Aspect>> touched) {
        return touched.computeIfAbsent(outcome, none -> EnumSet.noneOf(Aspect.class));
    }

    private static Map<String, Element> indicators(Matrix matrix) {
        Map<String, Element> all = new LinkedHashMap<>();
        for (Outcome outcome : matrix.outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                all.put(indicator.id(), IndicatorElement.asMeant(matrix, outcome, indicator));
            }
        }
        return all;
    }

    private static Map<String, Element> outcomes(Matrix matrix) {
        Map<String, Element> all = new LinkedHashMap<>();
        matrix.outcomes().forEach(outcome -> all.put(outcome.id(), Elements.outcome(outcome)));
        return all;
    }
}
