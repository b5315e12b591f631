package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 6: what changed between two times. */
final class Change {
    final Snapshot from;
    final Snapshot to;
    final List<OfOutcome> outcomes = new ArrayList<>();
    final Counts all = new Counts();
    final List<Object> raterChanged = new ArrayList<>();
    /** W-weighted mean of D over outcomes with I not empty; null where nothing is matched. */
    Rational total;

    private final Evidence evidence;

    /** Counts by order alone. */
    static final class Counts {
        int up;
        int down;
        int same;

        void add(int direction) {
            up += direction > 0 ? 1 : 0;
            down += direction < 0 ? 1 : 0;
            same += direction == 0 ? 1 : 0;
        }

        String verdict() {
            if (up + down + same == 0) {
                return "nothing-matched";
            }
            if (up > 0) {
                return down > 0 ? "mixed" : "improved";
            }
            return down > 0 ? "worsened" : "unchanged";
        }

        void put(Map<String, Object> tree) {
            tree.put("up", up);
            tree.put("down", down);
            tree.put("same", same);
            tree.put("verdict", verdict());
        }
    }

    final class OfOutcome {
        final Matrix.Outcome outcome;
        final Counts counts = new Counts();
        final Rational matchedCoverage;
        final Rational least;
        final Rational most;
        /** D; null where nothing is matched. */
        final Rational change;

        final Rational composition;
        /** Null where nothing is expected of any matched item. */
        final Rational gapBefore;

        final Rational gapAfter;

        OfOutcome(Matrix.Outcome outcome, List<Matrix.Indicator> both) {
            this.outcome = outcome;
            Rational matched = Rational.ZERO;
            Rational sum = Rational.ZERO;
            Rational low = Rational.ZERO;
            Rational high = Rational.ZERO;
            Rational before = Rational.ZERO;
            Rational after = Rational.ZERO;
            boolean expectation = false;
            for (Matrix.Indicator indicator : both) {
                State old = from.states.get(indicator.id);
                State now = to.states.get(indicator.id);
                // Sharp bounds: what is not rated may be anything from 0 to 1.
                Rational w = indicator.weight;
                low = low.plus(w.times(
                        (now.rated() ? now.value() : Rational.ZERO).minus(old.rated() ? old.value() : Rational.ONE)));
                high = high.plus(w.times(
                        (now.rated() ? now.value() : Rational.ONE).minus(old.rated() ? old.value() : Rational.ZERO)));
                if (!matched(old, now)) {
                    continue;
                }
                Rational step = now.value().minus(old.value());
                matched = matched.plus(w);
                sum = sum.plus(w.times(step));
                counts.add(step.signum());
                all.add(step.signum());
                Matrix.Mark expected = indicator.expected.get(to.round.point);
                if (expected != null) {
                    expectation = true;
                    before = before.plus(
                            w.times(expected.value.minus(old.value()).max(Rational.ZERO)));
                    after = after.plus(w.times(expected.value.minus(now.value()).max(Rational.ZERO)));
                }
                if (old.block.assessor != null
                        && now.block.assessor != null
                        && !old.block.assessor.equals(now.block.assessor)) {
                    raterChanged.add(indicator.id);
                }
            }
            Rational weight = OutcomeScore.weight(both);
            matchedCoverage = matched.over(weight);
            least = low.over(weight);
            most = high.over(weight);
            change = matched.signum() == 0 ? null : sum.over(matched);
            composition = change == null
                    ? null
                    : new OutcomeScore(outcome, to.states, evidence)
                            .point
                            .minus(new OutcomeScore(outcome, from.states, evidence).point)
                            .minus(change);
            gapBefore = expectation ? before : null;
            gapAfter = expectation ? after : null;
        }

        private Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("outcome", outcome.id);
            counts.put(tree);
            tree.put("matchedCoverage", matchedCoverage.toString());
            tree.put("bounds", SecondOpinion.range(least, most));
            if (change != null) {
                tree.put("change", change.toString());
                tree.put("typical", change.atLeast(least) && most.atLeast(change));
                tree.put("composition", composition.toString());
                if (gapBefore != null) {
                    tree.put("gap", gap());
                }
            }
            return tree;
        }

        /** 1 - after/before; denominator 0: KEPT or LOST; a negative value is 'widened', with both gaps. */
        private Map<String, Object> gap() {
            Map<String, Object> gap = new LinkedHashMap<>();
            boolean was = gapBefore.signum() > 0;
            boolean is = gapAfter.signum() > 0;
            boolean wider = gapAfter.above(gapBefore);
            gap.put("kind", was ? wider ? "widened" : "closed" : is ? "lost" : "kept");
            gap.put("before", gapBefore.toString());
            gap.put("after", gapAfter.toString());
            if (was && !wider) {
                gap.put("closed", Rational.ONE.minus(gapAfter.over(gapBefore)).toString());
            }
            return gap;
        }
    }

    Change(Matrix matrix, Snapshot from, Snapshot to) {
        this.from = from;
        this.to = to;
        evidence = new Evidence(matrix);
        Rational sum = Rational.ZERO;
        Rational weight = Rational.ZERO;
        for (Matrix.Outcome outcome : matrix.outcomes) {
            List<Matrix.Indicator> both = outcome.indicators.stream()
                    .filter(indicator -> from.states.get(indicator.id).counts()
                            && to.states.get(indicator.id).counts())
                    .toList();
            if (both.isEmpty()) {
                continue;
            }
            OfOutcome change = new OfOutcome(outcome, both);
            outcomes.add(change);
            if (change.change != null) {
                sum = sum.plus(outcome.weight.times(change.change));
                weight = weight.plus(outcome.weight);
            }
        }
        total = weight.signum() == 0 ? null : sum.over(weight);
    }

    /** Rated by the same voice in two different rounds: a carried rating is never matched with itself. */
    private static boolean matched(State old, State now) {
        return old.rated() && now.rated() && old.voice.equals(now.voice) && old.madeIn != now.madeIn;
    }

    Map<String, Object> tree(boolean withOutcomes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", from.tree());
        tree.put("to", to.tree());
        all.put(tree);
        if (total != null) {
            tree.put("total", total.toString());
        }
        if (!raterChanged.isEmpty()) {
            tree.put("raterChanged", raterChanged);
        }
        if (withOutcomes) {
            List<Object> each = new ArrayList<>();
            outcomes.forEach(outcome -> each.add(outcome.tree()));
            tree.put("outcomes", each);
        }
        return tree;
    }

    /** The last rated round before the first rated round in a phase; null if there is none. */
    static CaseFile.Round endOfPhaseBefore(List<CaseFile.Round> rated, String phase) {
        CaseFile.Round before = null;
        for (CaseFile.Round round : rated) {
            if (round.point.equals(phase)) {
                return before;
            }
            before = round;
        }
        return null;
    }

    /** A comparison is listed once: it is left out where the same ratings are compared already. */
    private static void addUnlessListed(List<Snapshot> earlier, Snapshot from) {
        if (earlier.stream().noneMatch(from::sameRatings)) {
            earlier.add(from);
        }
    }

    /** Compared by default: baseline, the rated round before, and the end of the phase before, each to the latest. */
    static List<Object> byDefault(Matrix matrix, Policy policy, States states, CaseFile.Episode episode) {
        List<Object> changes = new ArrayList<>();
        List<CaseFile.Round> rated = states.ratedInPrimaryView(episode);
        if (rated.size() < 2) {
            return changes;
        }
        CaseFile.Round latest = rated.get(rated.size() - 1);
        List<Snapshot> earlier = new ArrayList<>();
        Snapshot baseline = Snapshot.baseline(matrix, policy, states, episode, latest);
        if (baseline.round != latest) {
            earlier.add(baseline);
        }
        addUnlessListed(earlier, Snapshot.of(states, rated.get(rated.size() - 2)));
        CaseFile.Round end = latest.intake() ? null : endOfPhaseBefore(rated, latest.point);
        if (end != null) {
            addUnlessListed(earlier, Snapshot.of(states, end));
        }
        Snapshot to = Snapshot.of(states, latest);
        earlier.forEach(from -> changes.add(new Change(matrix, from, to).tree(true)));
        return changes;
    }
}
