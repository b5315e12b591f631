package io.github.reintegrationmatrix.measure;

/**
 * Which statistics of a set of cases may be shown to whom.
 *
 * <p>For publication a row is shown whole or not at all, so that nothing that is left out can be worked out from what stands
 * beside it: nothing on fewer cases than the threshold; no share of which fewer cases than that are part, or fewer are not;
 * no reasons unless each of them has at least so many; and no sum of rows unless all of them are shown, or none. It cannot
 * know what else is published: two sets that differ in a few cases tell about these few.
 *
 * @param threshold how many cases must stand behind what is shown, {@value #LEAST} or more; 0 for internal use, where
 *     everything is shown
 */
public record Disclosure(int threshold) {

    /** The threshold unless another is chosen: {@value}. A convention. */
    public static final int USUAL = 11;

    /** The least threshold for publication: {@value}. */
    public static final int LEAST = 5;

    /** Everything is shown, and must not leave the organisation. */
    public static final Disclosure INTERNAL = new Disclosure(0);

    /** Refuses a threshold that protects nobody. */
    public Disclosure {
        if (threshold != 0 && threshold < LEAST) {
            throw new IllegalArgumentException("A threshold for publication must be at least " + LEAST + ".");
        }
    }

    /** {@return whether this is for internal use} */
    public boolean isInternal() {
        return threshold == 0;
    }

    /**
     * {@return whether a statistic may be shown}
     *
     * @param cases on how many cases it rests
     */
    public boolean allows(int cases) {
        return cases >= threshold;
    }

    /**
     * {@return whether a share may be shown}
     *
     * @param part how many cases are part of it
     * @param of on how many cases it rests
     */
    public boolean allowsShare(int part, int of) {
        return allows(part) && allows(of - part);
    }

    /**
     * {@return whether a count beside a statistic may be shown: none, or enough}
     *
     * @param cases the count
     */
    public boolean allowsCount(int cases) {
        return cases == 0 || allows(cases);
    }

    /**
     * {@return whether a row of an agreement may be shown}
     *
     * @param pairs the row
     */
    public boolean allows(Pairs pairs) {
        return allows(pairs.n()) && allowsShare(pairs.same(), pairs.n());
    }

    /**
     * {@return whether what two voices have in common over all indicators may be shown}
     *
     * @param agreement the agreement
     */
    public boolean allowsSum(Agreement agreement) {
        long shown = agreement.indicators().stream()
                .filter(row -> allows(row.pairs()))
                .count();
        return allows(agreement.cases())
                && allowsShare(agreement.same(), agreement.ratings())
                && (shown == 0 || shown == agreement.indicators().size());
    }

    /**
     * {@return whether the reasons may be shown for which an indicator was not rated}
     *
     * @param answers how the indicator was answered
     */
    public boolean allowsReasons(Answers answers) {
        return allows(answers.due())
                && allowsCount(answers.rated())
                && allowsCount(answers.carried())
                && allowsCount(answers.notApplicable())
                && answers.missing().values().stream().allMatch(this::allowsCount);
    }
}
