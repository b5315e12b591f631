package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.adapt.Comparison;
import io.github.reintegrationmatrix.adapt.Difference;
import io.github.reintegrationmatrix.adapt.ElementKind;
import io.github.reintegrationmatrix.adapt.MatrixDiff;
import io.github.reintegrationmatrix.adapt.SideBySide;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In what two matrices differ, in the words of one language: what the text and the page both say. */
public final class MatrixDifferences {

    private final MatrixDiff diff;
    private final Words words;

    /**
     * Speaks a language.
     *
     * @param diff the differences
     * @param language the tag of the language; English for any that the library does not speak
     */
    public MatrixDifferences(MatrixDiff diff, String language) {
        this.diff = diff;
        this.words = Words.in(language);
    }

    /** {@return the differences} */
    public MatrixDiff diff() {
        return diff;
    }

    /** {@return the words} */
    public Words words() {
        return words;
    }

    /** {@return how many outcomes neither words nor levels nor what counts have changed} */
    public long unchanged() {
        return diff.outcomes().stream()
                .filter(one -> one.kind() == Comparison.Kind.UNCHANGED)
                .count();
    }

    /** {@return whether months of a phase that both have differ} */
    public boolean monthsDiffer() {
        return diff.differences().stream()
                .anyMatch(one -> one.element() == ElementKind.PHASE
                        && (one.member().equals("from") || one.member().equals("to")));
    }

    /** {@return the differences that belong to no single outcome, without those about title and provenance} */
    public List<Difference> ofAll() {
        return of("");
    }

    /**
     * {@return the differences of an outcome}
     *
     * @param outcome its id; empty for what belongs to none
     */
    public List<Difference> of(String outcome) {
        return diff.ofSubstance().stream()
                .filter(one -> one.outcome().equals(outcome))
                .toList();
    }

    /** {@return the indicators by what may be set side by side of them, the most first} */
    public Map<SideBySide, List<Comparison>> sideBySide() {
        return diff.indicators().stream()
                .collect(Collectors.groupingBy(Comparison::sideBySide, TreeMap::new, Collectors.toList()));
    }

    /**
     * {@return the class of an outcome, and what holds besides}
     *
     * @param one how it compares
     */
    public String kind(Comparison one) {
        String gravest = words.text("compare.kind." + Words.key(one.kind()));
        if (one.also().isEmpty()) {
            return gravest;
        }
        String others = one.also().stream()
                .map(kind -> words.text("compare.kind." + Words.key(kind)))
                .collect(Collectors.joining(", "));
        return words.text("compare.kind-and-others", "kind", gravest, "others", others);
    }

    /**
     * {@return what may be set side by side, in a sentence}
     *
     * @param what the class
     */
    public String sentence(SideBySide what) {
        return words.text("compare.side." + Words.key(what));
    }

    /**
     * {@return what of which element differs}
     *
     * @param one a difference
     */
    public String place(Difference one) {
        String element = words.text("compare.element." + Words.key(one.element()));
        String name = one.id().isEmpty() ? element : element + " " + one.id();
        return one.member().isEmpty() ? name : name + ", " + member(one.member());
    }

    private String member(String member) {
        String[] steps = member.split("\\.", -1);
        String last = steps[steps.length - 1];
        return switch (steps[0]) {
            case "levels" -> steps.length == 1 ? of("levels", "") : of("level-" + last, steps[1]);
            case "critical" ->
                steps.length == 3
                        ? of("floor", last.equals("all") ? "" : last)
                        : of(steps.length == 1 ? "critical" : "critical-" + last, "");
            case "provenance" -> of("provenance-" + last, "");
            case "order" -> of("order", words.text("compare.element." + last));
            default -> of(steps[0], steps.length == 1 ? "" : last);
        };
    }

    private String of(String key, String id) {
        String name =
                words.text("compare.member." + key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        return id.isEmpty() ? name : name + " (" + id + ")";
    }

    /**
     * {@return the name of an outcome in the language of the matrix it comes from}
     *
     * @param one how it compares
     */
    public Term name(Comparison one) {
        boolean gone = one.kind() == Comparison.Kind.ONLY_BEFORE;
        return new Term(one.name(), (gone ? diff.before() : diff.after()).language());
    }

    /**
     * {@return what the first matrix says, in its language, or that it says nothing}
     *
     * @param one a difference
     */
    public Term before(Difference one) {
        return term(one.before(), diff.before());
    }

    /**
     * {@return what the second matrix says, in its language, or that it says nothing}
     *
     * @param one a difference
     */
    public Term after(Difference one) {
        return term(one.after(), diff.after());
    }

    private Term term(String value, MatrixDiff.Side side) {
        return value.isEmpty()
                ? new Term(words.text("compare.none"), words.language())
                : new Term(value, side.language());
    }
}
