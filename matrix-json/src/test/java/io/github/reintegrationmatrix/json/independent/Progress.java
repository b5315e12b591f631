package io.github.reintegrationmatrix.json.independent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 8: how much of what a phase expects is reached. It uses only the order of levels. */
final class Progress {
    int reached;
    int of;
    int notKnown;
    Rational lower = Rational.ZERO;
    Rational upper = Rational.ZERO;

    /** Of an outcome; null where nothing that counts is expected. */
    static Progress of(List<Matrix.Indicator> counted, Map<String, State> states, String phase) {
        Progress progress = new Progress();
        Rational all = Rational.ZERO;
        for (Matrix.Indicator indicator : counted) {
            Matrix.Mark expected = indicator.expected.get(phase);
            if (expected == null) {
                continue;
            }
            State state = states.get(indicator.id);
            all = all.plus(indicator.weight);
            progress.of++;
            if (!state.rated()) {
                progress.notKnown++;
                progress.upper = progress.upper.plus(indicator.weight);
            } else if (state.value().atLeast(expected.value)) {
                progress.reached++;
                progress.lower = progress.lower.plus(indicator.weight);
                progress.upper = progress.upper.plus(indicator.weight);
            }
        }
        if (progress.of == 0) {
            return null;
        }
        progress.lower = progress.lower.over(all);
        progress.upper = progress.upper.over(all);
        return progress;
    }

    /** Over outcomes W-weighted; null where no outcome has any. */
    static Progress over(Map<Matrix.Outcome, Progress> outcomes) {
        Progress sum = new Progress();
        Rational weight = Rational.ZERO;
        for (Map.Entry<Matrix.Outcome, Progress> entry : outcomes.entrySet()) {
            Rational each = entry.getKey().weight;
            Progress progress = entry.getValue();
            weight = weight.plus(each);
            sum.reached += progress.reached;
            sum.of += progress.of;
            sum.notKnown += progress.notKnown;
            sum.lower = sum.lower.plus(each.times(progress.lower));
            sum.upper = sum.upper.plus(each.times(progress.upper));
        }
        if (outcomes.isEmpty()) {
            return null;
        }
        sum.lower = sum.lower.over(weight);
        sum.upper = sum.upper.over(weight);
        return sum;
    }

    /** EXPECTATIONS_MET if lower >= p, EXPECTATIONS_OPEN if upper < p, else CANNOT_TELL. */
    String verdict(Rational threshold) {
        return lower.atLeast(threshold)
                ? "expectations-met"
                : upper.below(threshold) ? "expectations-open" : "cannot-tell";
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reached", reached);
        tree.put("of", of);
        tree.put("notKnown", notKnown);
        tree.put("share", SecondOpinion.range(lower, upper));
        return tree;
    }
}
