package io.github.reintegrationmatrix.adapt;

/**
 * What may be set side by side of an indicator, or of an outcome, that was rated with two matrices; the most first.
 *
 * <p>None of these says that the same is measured: equal structure of two matrices is not measurement equivalence, and only
 * a study could show that.
 */
public enum SideBySide {
    /** Everything that counts is equal, in the same words; that is not measurement equivalence. */
    EQUAL_STRUCTURE,
    /**
     * Structure and words are equal, but other means support a rating or it stays valid for longer: levels may be set side by
     * side, verified shares and ratings that stand in for later ones may not.
     */
    OTHER_SUPPORT,
    /** The same question in other words: nobody has shown that they measure the same. */
    OTHER_WORDS,
    /** Levels, or what counts, are not the same: not comparable without a crosswalk. */
    NEEDS_CROSSWALK,
    /** Only one of the matrices has it. */
    NO_COUNTERPART
}
