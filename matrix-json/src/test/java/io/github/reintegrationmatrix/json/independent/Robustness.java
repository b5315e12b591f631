package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 10: does the result depend on our choices? */
final class Robustness {
    private Robustness() {}

    /** A number of an outcome with the weight of the outcome. */
    static final class Weighted {
        final Rational weight;
        final Rational value;

        Weighted(Rational weight, Rational value) {
            this.weight = weight;
            this.value = value;
        }
    }

    /** The least weighted mean over all weights in [W(1-h), W(1+h)]: the lowest values weigh most. */
    static Rational least(List<Weighted> values, Rational h) {
        List<Weighted> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(each -> each.value));
        Rational least = null;
        for (int heavy = 1; heavy <= sorted.size(); heavy++) {
            Rational sum = Rational.ZERO;
            Rational weight = Rational.ZERO;
            for (int i = 0; i < sorted.size(); i++) {
                Rational factor = i < heavy ? Rational.ONE.plus(h) : Rational.ONE.minus(h);
                Rational w = sorted.get(i).weight.times(factor);
                sum = sum.plus(w.times(sorted.get(i).value));
                weight = weight.plus(w);
            }
            Rational mean = sum.over(weight);
            least = least == null ? mean : least.min(mean);
        }
        return least;
    }

    static Rational greatest(List<Weighted> values, Rational h) {
        List<Weighted> mirrored = new ArrayList<>();
        values.forEach(each -> mirrored.add(new Weighted(each.weight, each.value.negate())));
        return least(mirrored, h).negate();
    }

    /** Null where no outcome counts. */
    static Map<String, Object> tree(Matrix matrix, Policy policy, View primary) {
        List<OutcomeScore> counted = primary.counted();
        if (counted.isEmpty()) {
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", box(counted, score -> score.lower, score -> score.upper, policy.weightBox));
        List<OutcomeScore> expecting =
                counted.stream().filter(score -> score.progress != null).toList();
        if (!expecting.isEmpty()) {
            tree.put(
                    "progress",
                    box(expecting, score -> score.progress.lower, score -> score.progress.upper, policy.weightBox));
        }
        tree.put("equalWeights", equalWeights(counted));
        tree.put("equalSteps", equalSteps(matrix, policy, primary));
        if (counted.size() > 1) {
            without(tree, primary, counted);
        }
        return tree;
    }

    private static Map<String, Object> box(
            List<OutcomeScore> scores, View.Figure lower, View.Figure upper, Rational h) {
        List<Weighted> low = new ArrayList<>();
        List<Weighted> high = new ArrayList<>();
        for (OutcomeScore score : scores) {
            low.add(new Weighted(score.outcome.weight, lower.of(score)));
            high.add(new Weighted(score.outcome.weight, upper.of(score)));
        }
        return SecondOpinion.range(least(low, h), greatest(high, h));
    }

    private static Map<String, Object> equalWeights(List<OutcomeScore> counted) {
        Rational low = Rational.ZERO;
        Rational high = Rational.ZERO;
        for (OutcomeScore score : counted) {
            low = low.plus(score.lower);
            high = high.plus(score.upper);
        }
        Rational count = Rational.of(counted.size());
        return SecondOpinion.range(low.over(count), high.over(count));
    }

    /** The total with levels by equal steps instead of declared values. */
    private static Map<String, Object> equalSteps(Matrix matrix, Policy policy, View primary) {
        Map<String, State> states = new LinkedHashMap<>();
        primary.states.forEach((id, state) -> {
            State other = state;
            if (state.rated()) {
                other = new State(state.kind, state.voice);
                other.mark = new Matrix.Mark();
                other.mark.value = state.mark.equalSteps;
                other.judgedOn = state.judgedOn;
            }
            states.put(id, other);
        });
        View view = new View(matrix, policy, primary.round, primary.name, states);
        return SecondOpinion.range(view.lower(), view.upper());
    }

    /** Leave one outcome out; the one that matters most moves both ends of the total furthest in sum, ties by id. */
    private static void without(Map<String, Object> tree, View primary, List<OutcomeScore> counted) {
        List<Object> without = new ArrayList<>();
        Rational furthest = null;
        String mattersMost = null;
        for (OutcomeScore leftOut : counted) {
            List<OutcomeScore> others =
                    counted.stream().filter(score -> score != leftOut).toList();
            Rational low = View.mean(others, score -> score.lower);
            Rational high = View.mean(others, score -> score.upper);
            Rational moved = low.minus(primary.lower())
                    .abs()
                    .plus(high.minus(primary.upper()).abs());
            String id = leftOut.outcome.id;
            if (furthest == null
                    || moved.above(furthest)
                    || (moved.equals(furthest) && id.compareTo(mattersMost) < 0)) {
                furthest = moved;
                mattersMost = id;
            }
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("outcome", id);
            entry.put("total", SecondOpinion.range(low, high));
            without.add(entry);
        }
        tree.put("without", without);
        tree.put("mattersMost", mattersMost);
    }
}
