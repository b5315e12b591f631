package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Section 2: an outcome in a view, with its evidence (section 5) and its progress (section 8). */
final class OutcomeScore {
    final Matrix.Outcome outcome;
    /** E: due and applicable. */
    final List<Matrix.Indicator> counted = new ArrayList<>();
    /** R: rated. */
    final List<Matrix.Indicator> rated = new ArrayList<>();
    /** M: E without R. */
    final List<Matrix.Indicator> missing = new ArrayList<>();
    /** Due, and not applicable. */
    final List<Matrix.Indicator> notApplicable = new ArrayList<>();
    /** Everything below is null where there is no such number. */
    Rational countedWeight;

    Rational coverage;
    Rational notApplicableShare;
    Rational lower;
    Rational upper;
    Rational point;
    Rational lostByLevel;
    Rational lostByMissing;
    Rational verified;
    Rational partial;
    int triangulated;
    Rational backedLower;
    Rational backedUpper;
    /** Null where nothing is expected. */
    Progress progress;

    OutcomeScore(Matrix.Outcome outcome, Map<String, State> states, Evidence evidence) {
        this.outcome = outcome;
        for (Matrix.Indicator indicator : outcome.indicators) {
            State state = states.get(indicator.id);
            if (state == null || state.kind == State.Kind.NOT_DUE) {
                continue;
            }
            if (state.notApplicable()) {
                notApplicable.add(indicator);
                continue;
            }
            counted.add(indicator);
            (state.rated() ? rated : missing).add(indicator);
        }
        Rational leftOut = weight(notApplicable);
        if (!counted.isEmpty() || !notApplicable.isEmpty()) {
            notApplicableShare = leftOut.over(weight(counted).plus(leftOut));
        }
        if (counted.isEmpty()) {
            return;
        }
        countedWeight = weight(counted);
        coverage = weight(rated).over(countedWeight);
        Rational earned = Rational.ZERO;
        Rational lost = Rational.ZERO;
        Rational adequate = Rational.ZERO;
        Rational adequateEarned = Rational.ZERO;
        Rational partly = Rational.ZERO;
        for (Matrix.Indicator indicator : rated) {
            State state = states.get(indicator.id);
            Rational part = indicator.weight.times(state.value());
            earned = earned.plus(part);
            lost = lost.plus(indicator.weight.minus(part));
            String adequacy = evidence.adequacy(indicator, state);
            if (adequacy.equals(Evidence.ADEQUATE)) {
                adequate = adequate.plus(indicator.weight);
                adequateEarned = adequateEarned.plus(part);
            } else if (adequacy.equals(Evidence.PARTIAL)) {
                partly = partly.plus(indicator.weight);
            }
            triangulated += evidence.triangulated(indicator, state) ? 1 : 0;
        }
        lower = earned.over(countedWeight);
        lostByMissing = weight(missing).over(countedWeight);
        lostByLevel = lost.over(countedWeight);
        upper = lower.plus(lostByMissing);
        backedLower = adequateEarned.over(countedWeight);
        backedUpper = backedLower.plus(countedWeight.minus(adequate).over(countedWeight));
        if (!rated.isEmpty()) {
            point = earned.over(weight(rated));
            verified = adequate.over(weight(rated));
            partial = partly.over(weight(rated));
        }
    }

    boolean counts() {
        return !counted.isEmpty();
    }

    String standing() {
        return counts() ? "counted" : notApplicable.isEmpty() ? "not-due" : "not-applicable";
    }

    String publication(Policy policy) {
        if (!counts()) {
            return "no-number";
        }
        if (rated.isEmpty()) {
            return "interval-only";
        }
        return coverage.atLeast(policy.reportable)
                ? "reportable"
                : coverage.atLeast(policy.provisional) ? "provisional" : "interval-only";
    }

    boolean pointMayBeShown(Policy policy) {
        return List.of("reportable", "provisional").contains(publication(policy));
    }

    List<Object> flags(Policy policy) {
        List<Object> flags = new ArrayList<>();
        if (notApplicableShare != null && notApplicableShare.above(policy.notApplicableShare)) {
            flags.add("na-heavy");
        }
        if (counted.size() >= 3
                && counted.stream()
                        .anyMatch(indicator ->
                                indicator.weight.over(countedWeight).above(policy.concentration))) {
            flags.add("concentrated");
        }
        return flags;
    }

    static Rational weight(List<Matrix.Indicator> indicators) {
        Rational sum = Rational.ZERO;
        for (Matrix.Indicator indicator : indicators) {
            sum = sum.plus(indicator.weight);
        }
        return sum;
    }
}
