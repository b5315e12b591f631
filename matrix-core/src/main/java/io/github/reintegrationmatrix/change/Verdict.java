package io.github.reintegrationmatrix.change;

/**
 * Which way matched ratings went, by the order of their levels alone.
 *
 * <p>{@link #IMPROVED} and {@link #WORSENED} hold for every choice of weights and of values that keeps the order of levels.
 */
public enum Verdict {
    /** None fell and at least one rose. */
    IMPROVED,
    /** None rose and at least one fell. */
    WORSENED,
    /** None rose and none fell. */
    UNCHANGED,
    /** Some rose and some fell. */
    MIXED,
    /** No voice rated the same indicator both times. */
    NOTHING_MATCHED;

    static Verdict of(int up, int down, int same) {
        if (up + down + same == 0) {
            return NOTHING_MATCHED;
        }
        if (up == 0 && down == 0) {
            return UNCHANGED;
        }
        return up > 0 && down > 0 ? MIXED : up > 0 ? IMPROVED : WORSENED;
    }
}
