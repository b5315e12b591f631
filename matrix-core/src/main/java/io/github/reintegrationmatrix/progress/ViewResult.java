package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One round seen by one voice, or by the primary voice of every indicator.
 *
 * @param id the id of the voice, or {@link #PRIMARY}
 * @param outcomes the outcomes in the order of the matrix
 * @param pointShown whether the total's point may be shown
 */
public record ViewResult(String id, List<OutcomeResult> outcomes, boolean pointShown) {

    /** The id of the view that takes each indicator by its primary voice, else by the joint one: {@value}. */
    public static final String PRIMARY = "primary";

    /** Copies its lists and maps and refuses {@code null}. */
    public ViewResult {
        Objects.requireNonNull(id, "id");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * All outcomes together: a weighted mean of outcomes, so that one with more indicators weighs no more.
     *
     * @param interval the possible range
     * @param coverage how much is rated
     * @param point the weighted mean of the outcomes' points, where the policy lets it be shown
     */
    public record Total(Interval interval, Fraction coverage, Optional<Fraction> point) {
        /** Refuses {@code null}. */
        public Total {
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(coverage, "coverage");
            Objects.requireNonNull(point, "point");
        }
    }

    /**
     * Finds an outcome.
     *
     * @param outcome the id of the outcome
     * @return its result, or empty if the matrix has no such outcome
     */
    public Optional<OutcomeResult> outcome(String outcome) {
        return outcomes.stream()
                .filter(result -> result.outcome().equals(outcome))
                .findFirst();
    }

    /**
     * Returns all outcomes together. It is meant to be read last.
     *
     * @return the total over the outcomes that count; empty if none does
     */
    public Optional<Total> total() {
        Fraction.Sum weights = new Fraction.Sum();
        Fraction.Sum lower = new Fraction.Sum();
        Fraction.Sum upper = new Fraction.Sum();
        Fraction.Sum coverage = new Fraction.Sum();
        Fraction.Sum points = new Fraction.Sum();
        for (OutcomeResult outcome : outcomes) {
            Tally sums = outcome.tally();
            sums.interval().ifPresent(interval -> {
                weights.add(outcome.weight());
                lower.addProduct(outcome.weight(), interval.lower());
                upper.addProduct(outcome.weight(), interval.upper());
                sums.coverage().ifPresent(covered -> coverage.addProduct(outcome.weight(), covered));
                sums.point().ifPresent(point -> points.addProduct(outcome.weight(), point));
            });
        }
        Fraction all = weights.total();
        if (all.signum() == 0) {
            return Optional.empty();
        }
        Interval interval =
                new Interval(lower.total().dividedBy(all), upper.total().dividedBy(all));
        Optional<Fraction> point = pointShown ? Optional.of(points.total().dividedBy(all)) : Optional.empty();
        return Optional.of(new Total(interval, coverage.total().dividedBy(all), point));
    }

    /**
     * Returns how much of what the phase expects is reached, over all outcomes.
     *
     * @return counts over all indicators, and the possible range of the share weighted by outcome; empty if nothing is
     *     expected
     */
    public Optional<Reached> progress() {
        return Reached.over(
                outcomes, outcomes.stream().map(OutcomeResult::tally).toList());
    }

    /**
     * {@return how much of what counts was rated in this round itself, each outcome by its weight: what is carried from an
     * earlier round does not count here; empty if nothing counts}
     */
    public Optional<Fraction> ownCoverage() {
        Fraction.Sum weights = new Fraction.Sum();
        Fraction.Sum covered = new Fraction.Sum();
        for (OutcomeResult outcome : outcomes) {
            Fraction.Sum own = new Fraction.Sum();
            outcome.parts().stream().filter(Part::isOwn).forEach(part -> own.add(part.weight()));
            outcome.tally().share(own.total()).ifPresent(share -> {
                weights.add(outcome.weight());
                covered.addProduct(outcome.weight(), share);
            });
        }
        Fraction all = weights.total();
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(covered.total().dividedBy(all));
    }

    /** {@return how far what is rated is verified, over all outcomes; empty if none counts} */
    public Optional<Backing> backing() {
        return Backing.over(outcomes);
    }

    /**
     * Returns the lowest outcomes.
     *
     * @return the ids of those with the least point that may be shown, all ties, in the order of the matrix
     */
    public List<String> lowest() {
        Optional<Fraction> least = leastPoint();
        return counted().stream()
                .filter(outcome -> least.isPresent()
                        && outcome.publication() != OutcomeResult.Publication.INTERVAL_ONLY
                        && outcome.point().equals(least))
                .map(OutcomeResult::outcome)
                .toList();
    }

    /**
     * Returns the outcomes that may be lower than the lowest, because too little is known of them.
     *
     * @return the ids of those whose interval begins below the least point and that are not the lowest themselves
     */
    public List<String> mayBeLower() {
        Optional<Fraction> least = leastPoint();
        List<String> lowest = lowest();
        return counted().stream()
                .filter(outcome -> least.isEmpty()
                        || outcome.interval().orElseThrow().lower().compareTo(least.get()) < 0)
                .map(OutcomeResult::outcome)
                .filter(outcome -> !lowest.contains(outcome))
                .toList();
    }

    private Optional<Fraction> leastPoint() {
        return counted().stream()
                .filter(outcome -> outcome.publication() != OutcomeResult.Publication.INTERVAL_ONLY)
                .flatMap(outcome -> outcome.point().stream())
                .min(Fraction::compareTo);
    }

    private List<OutcomeResult> counted() {
        return outcomes.stream()
                .filter(outcome -> outcome.standing() == OutcomeResult.Standing.COUNTED)
                .toList();
    }
}
