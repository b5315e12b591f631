package io.github.reintegrationmatrix.adapt;

import java.util.Set;

/**
 * What a difference between two matrices touches, the gravest last.
 *
 * <p>{@link #LEVELS} and {@link #COUNTS} hold what the measurement fingerprint of reports covers, and besides what it leaves
 * out and a reader may not: the months of the phases, which events are serious, the values of a facet.
 * {@link #WORDING} holds more than the fingerprint too: questions and help for those who rate are asked in the very words
 * that stand there.
 */
public enum Aspect {
    /** Who made the matrix and why, and what it is called. */
    ABOUT,
    /** Where something stands or is kept: order, dimensions, sources, services; no rating and no number depends on it. */
    PLACE,
    /** Words: statements, questions, help, descriptions of levels, definitions, labels. */
    WORDING,
    /** What supports a rating: accepted means, their validity, own account, for how long a rating stays valid. */
    SUPPORT,
    /** The levels of a scale: which there are, their order, their values. */
    LEVELS,
    /** What is asked, of whom and when, and how much it counts: everything else. */
    COUNTS;

    private static final Set<ElementKind> OF_PLACE = Set.of(
            ElementKind.SCALE, ElementKind.SERVICE, ElementKind.EVENT, ElementKind.STATUS, ElementKind.DIMENSION);
    private static final Set<String> WORDS = Set.of(
            "language", "label", "statement", "definition", "why", "childQuestion", "guidance", "critical.rationale");

    /** What a member touches; an empty one stands for the whole element. */
    static Aspect of(ElementKind kind, String member) {
        if (member.equals("title") || member.startsWith("provenance.")) {
            return ABOUT;
        }
        if (WORDS.contains(member) || member.startsWith("questions.")) {
            return WORDING;
        }
        if (member.startsWith("levels")) {
            return member.endsWith(".label") ? WORDING : LEVELS;
        }
        if (kind == ElementKind.MEANS
                || member.startsWith("means")
                || member.equals("validity")
                || member.equals("ownAccount")) {
            return SUPPORT;
        }
        boolean place = member.isEmpty()
                ? OF_PLACE.contains(kind)
                : member.equals("sources")
                        || member.equals("dimension")
                        || member.equals("serves")
                        || member.equals("scale")
                        || (member.startsWith("order.") && !member.equals("order.phase"));
        return place ? PLACE : COUNTS;
    }
}
