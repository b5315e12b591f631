package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 9: voices are never averaged; where two both rated in a round, they are held against each other. */
final class Divergence {
    private Divergence() {}

    /** Two by two, the person's own voice first, then in the order of the matrix; never the joint voice. */
    static List<Object> all(Matrix matrix, Policy policy, States states, CaseFile.Round round) {
        List<String> voices = new ArrayList<>(matrix.voices);
        voices.remove(matrix.own);
        voices.remove(matrix.joint);
        voices.add(0, matrix.own);
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                Map<String, Object> pair = pair(matrix, policy, states, round, voices.get(i), voices.get(j));
                if (pair != null) {
                    all.add(pair);
                }
            }
        }
        return all;
    }

    /** Null where they rated nothing that is the same. */
    private static Map<String, Object> pair(
            Matrix matrix, Policy policy, States states, CaseFile.Round round, String voice, String other) {
        int same = 0;
        int farApart = 0;
        List<Object> outcomes = new ArrayList<>();
        for (Matrix.Outcome outcome : matrix.outcomes) {
            Rational sum = Rational.ZERO;
            Rational weight = Rational.ZERO;
            List<Object> indicators = new ArrayList<>();
            for (Matrix.Indicator indicator : outcome.indicators) {
                State one = states.state(round, indicator, voice);
                State two = states.state(round, indicator, other);
                if (!one.ratedHere() || !two.ratedHere()) {
                    continue;
                }
                Rational difference = one.value().minus(two.value());
                int levels = indicator.scale.levelsBetween(one.mark, two.mark);
                sum = sum.plus(indicator.weight.times(difference));
                weight = weight.plus(indicator.weight);
                same += difference.signum() == 0 ? 1 : 0;
                farApart += levels >= 2 ? 1 : 0;
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("indicator", indicator.id);
                entry.put("difference", difference.toString());
                entry.put("levels", levels);
                entry.put("flagged", levels >= (indicator.critical ? policy.criticalLevels : policy.otherLevels));
                indicators.add(entry);
            }
            if (indicators.isEmpty()) {
                continue;
            }
            Rational mean = sum.over(weight);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("outcome", outcome.id);
            entry.put("mean", mean.toString());
            entry.put("flagged", mean.abs().above(policy.divergenceMean));
            entry.put("indicators", indicators);
            outcomes.add(entry);
        }
        if (outcomes.isEmpty()) {
            return null;
        }
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("voice", voice);
        pair.put("other", other);
        pair.put("same", same);
        pair.put("farApart", farApart);
        pair.put("outcomes", outcomes);
        return pair;
    }
}
