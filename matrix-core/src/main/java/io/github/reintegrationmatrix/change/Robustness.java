package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.Tally;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the totals of a view depend on the weights of the outcomes, which somebody chose.
 *
 * <p>Every weight W may lie anywhere from W(1-h) to W(1+h). The ends are exact and not sampled: a weighted mean over such a box
 * is least, or greatest, where the outcomes on one side of a threshold have their greatest weight and all others their
 * least. For example, two outcomes of weight 1 at 1/5 and 3/5 with h = 1/4: from 7/20 to 9/20.
 *
 * @param total the range of the total, over all weights and all missing answers
 * @param progress the range of phase progress, likewise; empty if nothing is expected
 * @param equalWeights the total if all outcomes weighed the same
 * @param equalSteps the total if the levels of every scale stood at equal steps, whatever values were declared for them
 * @param without the total without each outcome, in the order of the matrix; empty if fewer than two count
 */
public record Robustness(
        Interval total,
        Optional<Interval> progress,
        Interval equalWeights,
        Interval equalSteps,
        List<Without> without) {

    /** Copies its list and refuses {@code null}. */
    public Robustness {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(equalWeights, "equalWeights");
        Objects.requireNonNull(equalSteps, "equalSteps");
        without = List.copyOf(without);
    }

    /**
     * The total without one outcome.
     *
     * @param outcome the id of the outcome that is left out
     * @param total the total of the others
     */
    public record Without(String outcome, Interval total) {
        /** Refuses {@code null}. */
        public Without {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(total, "total");
        }
    }

    private record Weighed(String outcome, Fraction weight, Interval value) {}

    /**
     * Looks at a view.
     *
     * @param view the view
     * @param box the policy's h, from 0 to 1
     * @param legend the legend of the report, which knows the order of the levels
     * @return the ranges; empty if no outcome counts
     */
    public static Optional<Robustness> of(ViewResult view, Fraction box, Legend legend) {
        List<Weighed> totals = new ArrayList<>();
        List<Weighed> reached = new ArrayList<>();
        List<Weighed> steps = new ArrayList<>();
        for (OutcomeResult outcome : view.outcomes()) {
            if (!outcome.isScored()) {
                continue;
            }
            Tally tally = outcome.tally();
            tally.interval().ifPresent(value -> totals.add(new Weighed(outcome.outcome(), outcome.weight(), value)));
            Tally.of(Levels.atEqualSteps(legend, outcome.parts()))
                    .interval()
                    .ifPresent(value -> steps.add(new Weighed(outcome.outcome(), outcome.weight(), value)));
            tally.progress()
                    .map(Reached::share)
                    .ifPresent(value -> reached.add(new Weighed(outcome.outcome(), outcome.weight(), value)));
        }
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        List<Without> without = new ArrayList<>();
        for (Weighed left : totals.size() < 2 ? List.<Weighed>of() : totals) {
            List<Weighed> others = new ArrayList<>(totals);
            others.remove(left);
            without.add(new Without(left.outcome(), range(others, Fraction.ZERO)));
        }
        List<Weighed> equal = totals.stream()
                .map(outcome -> new Weighed(outcome.outcome(), Fraction.ONE, outcome.value()))
                .toList();
        return Optional.of(new Robustness(
                range(totals, box),
                reached.isEmpty() ? Optional.empty() : Optional.of(range(reached, box)),
                range(equal, Fraction.ZERO),
                range(steps, Fraction.ZERO),
                without));
    }

    /**
     * {@return the outcome without which the ends of the total move most, both moves added; of several the first by its id;
     * empty if fewer than two count}
     *
     * @param of the total as it is, with all outcomes and their own weights
     */
    public Optional<String> mattersMost(Interval of) {
        Optional<Without> most = Optional.empty();
        for (Without one : without) {
            int more = most.isEmpty()
                    ? 1
                    : distance(one.total(), of).compareTo(distance(most.get().total(), of));
            if (more > 0
                    || (more == 0 && one.outcome().compareTo(most.orElseThrow().outcome()) < 0)) {
                most = Optional.of(one);
            }
        }
        return most.map(Without::outcome);
    }

    private static Fraction distance(Interval a, Interval b) {
        Fraction lower = a.lower().minus(b.lower());
        Fraction upper = a.upper().minus(b.upper());
        return absolute(lower).plus(absolute(upper));
    }

    private static Fraction absolute(Fraction number) {
        return number.signum() < 0 ? number.negated() : number;
    }

    private static Interval range(List<Weighed> outcomes, Fraction box) {
        List<Weighed> byLower = new ArrayList<>(outcomes);
        byLower.sort(Comparator.comparing(outcome -> outcome.value().lower()));
        List<Weighed> byUpper = new ArrayList<>(outcomes);
        byUpper.sort(Comparator.comparing((Weighed outcome) -> outcome.value().upper())
                .reversed());
        return new Interval(extreme(byLower, box, true), extreme(byUpper, box, false));
    }

    /** The least mean of values in rising order, or the greatest of values in falling order. */
    private static Fraction extreme(List<Weighed> inOrder, Fraction box, boolean least) {
        Fraction heavy = Fraction.ONE.plus(box);
        Fraction light = Fraction.ONE.minus(box);
        Fraction weights = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        for (Weighed outcome : inOrder) {
            Fraction weight = outcome.weight().times(light);
            weights = weights.plus(weight);
            sum = sum.plus(weight.times(value(outcome, least)));
        }
        Fraction more = heavy.minus(light);
        Fraction extreme = null;
        for (Weighed outcome : inOrder) {
            Fraction added = outcome.weight().times(more);
            weights = weights.plus(added);
            sum = sum.plus(added.times(value(outcome, least)));
            Fraction mean = sum.dividedBy(weights);
            if (extreme == null || (least ? mean.compareTo(extreme) < 0 : mean.compareTo(extreme) > 0)) {
                extreme = mean;
            }
        }
        return extreme == null ? Fraction.ZERO : extreme;
    }

    private static Fraction value(Weighed outcome, boolean least) {
        return least ? outcome.value().lower() : outcome.value().upper();
    }
}
