package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 3: all outcomes of a round together, in one view. */
final class View {
    final CaseFile.Round round;
    final String name;
    final Map<String, State> states;
    final List<OutcomeScore> outcomes = new ArrayList<>();
    /** Null where nothing is expected. */
    final Progress progress;

    private final Policy policy;
    private final Evidence evidence;

    View(Matrix matrix, Policy policy, CaseFile.Round round, String name, Map<String, State> states) {
        this.round = round;
        this.name = name;
        this.states = states;
        this.policy = policy;
        this.evidence = new Evidence(matrix);
        Map<Matrix.Outcome, Progress> each = new LinkedHashMap<>();
        for (Matrix.Outcome outcome : matrix.outcomes) {
            OutcomeScore score = new OutcomeScore(outcome, states, evidence);
            score.progress = Progress.of(score.counted, states, round.point);
            if (score.progress != null) {
                each.put(outcome, score.progress);
            }
            outcomes.add(score);
        }
        progress = Progress.over(each);
    }

    /** Outcomes with E not empty. */
    List<OutcomeScore> counted() {
        return outcomes.stream().filter(OutcomeScore::counts).toList();
    }

    List<OutcomeScore> rated() {
        return outcomes.stream().filter(score -> score.point != null).toList();
    }

    interface Figure {
        Rational of(OutcomeScore score);
    }

    /** The W-weighted mean; null over nothing. */
    static Rational mean(List<OutcomeScore> scores, Figure number) {
        Rational sum = Rational.ZERO;
        Rational weight = Rational.ZERO;
        for (OutcomeScore score : scores) {
            sum = sum.plus(score.outcome.weight.times(number.of(score)));
            weight = weight.plus(score.outcome.weight);
        }
        return scores.isEmpty() ? null : sum.over(weight);
    }

    Rational lower() {
        return mean(counted(), score -> score.lower);
    }

    Rational upper() {
        return mean(counted(), score -> score.upper);
    }

    Rational coverage() {
        return mean(counted(), score -> score.coverage);
    }

    /** Only if every such outcome is at least provisional and weighted coverage is enough. */
    boolean pointShown() {
        return !counted().isEmpty()
                && counted().stream().allMatch(score -> score.pointMayBeShown(policy))
                && coverage().atLeast(policy.total);
    }

    /** Over the outcomes whose point may be shown; null if there is none. */
    private Rational leastPoint() {
        Rational least = null;
        for (OutcomeScore score : counted()) {
            if (score.pointMayBeShown(policy)) {
                least = least == null ? score.point : least.min(score.point);
            }
        }
        return least;
    }

    /** Least S, all ties, among the outcomes whose point may be shown. */
    List<Object> lowest() {
        List<Object> ids = new ArrayList<>();
        for (OutcomeScore score : counted()) {
            if (score.pointMayBeShown(policy) && score.point.equals(leastPoint())) {
                ids.add(score.outcome.id);
            }
        }
        return ids;
    }

    /** The others whose L lies below the least S; without a least S all that count. */
    List<Object> mayBeLower() {
        List<Object> ids = new ArrayList<>();
        Rational least = leastPoint();
        List<Object> lowest = lowest();
        for (OutcomeScore score : counted()) {
            if (least == null || (score.lower.below(least) && !lowest.contains(score.outcome.id))) {
                ids.add(score.outcome.id);
            }
        }
        return ids;
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("view", name);
        List<Object> each = new ArrayList<>();
        outcomes.forEach(score -> each.add(tree(score)));
        tree.put("outcomes", each);
        if (progress != null) {
            tree.put("progress", progress.tree());
        }
        tree.put("lowest", lowest());
        tree.put("mayBeLower", mayBeLower());
        tree.put("pointShown", pointShown());
        if (!counted().isEmpty()) {
            tree.put("total", total());
        }
        return tree;
    }

    private Map<String, Object> total() {
        Map<String, Object> total = new LinkedHashMap<>();
        total.put("interval", SecondOpinion.range(lower(), upper()));
        total.put("coverage", coverage().toString());
        if (pointShown()) {
            total.put("point", mean(counted(), score -> score.point).toString());
        }
        if (!rated().isEmpty()) {
            total.put("verified", mean(rated(), score -> score.verified).toString());
            total.put("partial", mean(rated(), score -> score.partial).toString());
        }
        total.put(
                "backed",
                SecondOpinion.range(
                        mean(counted(), score -> score.backedLower), mean(counted(), score -> score.backedUpper)));
        return total;
    }

    /** Sections 2, 5, 8 and 12 of one outcome. */
    private Map<String, Object> tree(OutcomeScore score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("outcome", score.outcome.id);
        tree.put("weight", score.outcome.weight.toString());
        tree.put("standing", score.standing());
        tree.put("publication", score.publication(policy));
        tree.put("flags", score.flags(policy));
        if (score.notApplicableShare != null) {
            tree.put("notApplicableShare", score.notApplicableShare.toString());
        }
        if (score.counts()) {
            tree.put("coverage", score.coverage.toString());
            tree.put("interval", SecondOpinion.range(score.lower, score.upper));
            if (score.pointMayBeShown(policy)) {
                tree.put("point", score.point.toString());
            }
            if (score.progress != null) {
                tree.put("progress", score.progress.tree());
            }
            tree.put("earned", score.lower.toString());
            tree.put("lostByLevel", score.lostByLevel.toString());
            tree.put("lostByMissing", score.lostByMissing.toString());
            Map<String, Object> backing = new LinkedHashMap<>();
            if (score.point != null) {
                backing.put("verified", score.verified.toString());
                backing.put("partial", score.partial.toString());
                backing.put("triangulated", score.triangulated);
                backing.put("backed", SecondOpinion.range(score.backedLower, score.backedUpper));
                tree.put("evidence", backing);
            }
        }
        tree.put("losses", losses(score));
        List<Object> parts = new ArrayList<>();
        for (Matrix.Indicator indicator : score.outcome.indicators) {
            State state = states.get(indicator.id);
            if (state.kind != State.Kind.NOT_DUE) {
                parts.add(part(indicator, state));
            }
        }
        tree.put("parts", parts);
        return tree;
    }

    /** Section 12: ranked by points lost, ties by id. */
    private List<Object> losses(OutcomeScore score) {
        Map<String, Rational> shares = new LinkedHashMap<>();
        for (Matrix.Indicator indicator : score.counted) {
            State state = states.get(indicator.id);
            Rational lost = state.rated() ? Rational.ONE.minus(state.value()) : Rational.ONE;
            if (lost.signum() > 0) {
                shares.put(indicator.id, indicator.weight.times(lost).over(score.countedWeight));
            }
        }
        List<String> ids = new ArrayList<>(shares.keySet());
        ids.sort(Comparator.<String, Rational>comparing(shares::get).reversed().thenComparing(id -> id));
        List<Object> losses = new ArrayList<>();
        for (String id : ids) {
            Map<String, Object> loss = new LinkedHashMap<>();
            loss.put("indicator", id);
            loss.put("share", shares.get(id).toString());
            loss.put("missing", states.get(id).missing());
            losses.add(loss);
        }
        return losses;
    }

    private Map<String, Object> part(Matrix.Indicator indicator, State state) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("indicator", indicator.id);
        part.put("voice", state.voice);
        part.put("weight", indicator.weight.toString());
        part.putAll(state.tree());
        Matrix.Mark expected = indicator.expected.get(round.point);
        if (expected != null) {
            part.put("expected", expected.tree());
            if (state.rated()) {
                part.put("reached", state.value().atLeast(expected.value));
            }
        }
        if (state.rated()) {
            part.putAll(evidence.tree(indicator, state));
        }
        return part;
    }
}
