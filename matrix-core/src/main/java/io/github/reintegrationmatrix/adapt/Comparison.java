package io.github.reintegrationmatrix.adapt;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How an outcome or an indicator of two matrices compares.
 *
 * @param id its id
 * @param outcome the id of the outcome it stands in; its own for an outcome
 * @param name its label or statement, of the second matrix where that has it
 * @param kind the gravest of what holds
 * @param also what holds besides, gravest first
 * @param sideBySide what may still be set side by side
 */
public record Comparison(String id, String outcome, String name, Kind kind, List<Kind> also, SideBySide sideBySide) {

    /** Copies its list and refuses {@code null}. */
    public Comparison {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        also = List.copyOf(also);
        Objects.requireNonNull(sideBySide, "sideBySide");
    }

    /**
     * The class of an outcome or an indicator, the gravest last.
     *
     * <p>An outcome is judged with all its indicators: where one of them stands in one matrix only, or in another outcome,
     * what counts has changed.
     */
    public enum Kind {
        /** Neither words nor levels nor what counts; where something stands in the matrix may differ. */
        UNCHANGED,
        /** Words: see {@link Aspect#WORDING}. */
        WORDING,
        /** Levels: see {@link Aspect#LEVELS}. */
        LEVELS,
        /** What is asked, of whom, when, how it counts and what supports it: {@link Aspect#COUNTS} and {@link Aspect#SUPPORT}. */
        COUNTS,
        /** Only the first matrix has it. */
        ONLY_BEFORE,
        /** Only the second matrix has it. */
        ONLY_AFTER
    }

    static Comparison of(Element element, Set<Aspect> aspects) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        aspects.forEach(aspect -> kinds.add(kind(aspect)));
        kinds.remove(Kind.UNCHANGED);
        return of(element, List.copyOf(kinds), sideBySide(aspects));
    }

    static Comparison only(Element element, Kind side) {
        return of(element, List.of(side), SideBySide.NO_COUNTERPART);
    }

    private static Comparison of(Element element, List<Kind> rising, SideBySide sideBySide) {
        int last = rising.size() - 1;
        List<Kind> also = rising.isEmpty()
                ? List.of()
                : rising.subList(0, last).stream()
                        .sorted((a, b) -> b.compareTo(a))
                        .toList();
        Kind gravest = rising.isEmpty() ? Kind.UNCHANGED : rising.get(last);
        return new Comparison(element.id(), element.outcome(), element.name(), gravest, also, sideBySide);
    }

    private static Kind kind(Aspect aspect) {
        return switch (aspect) {
            case ABOUT, PLACE -> Kind.UNCHANGED;
            case WORDING -> Kind.WORDING;
            case LEVELS -> Kind.LEVELS;
            case SUPPORT, COUNTS -> Kind.COUNTS;
        };
    }

    private static SideBySide sideBySide(Set<Aspect> aspects) {
        if (aspects.contains(Aspect.LEVELS) || aspects.contains(Aspect.COUNTS)) {
            return SideBySide.NEEDS_CROSSWALK;
        }
        if (aspects.contains(Aspect.WORDING)) {
            return SideBySide.OTHER_WORDS;
        }
        return aspects.contains(Aspect.SUPPORT) ? SideBySide.OTHER_SUPPORT : SideBySide.EQUAL_STRUCTURE;
    }
}
