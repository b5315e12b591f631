package io.github.reintegrationmatrix.json.independent;

import java.util.Map;

/** Section 17: the conventions, as scoring-policy/1 gives them. */
final class Policy {
    final Rational reportable;
    final Rational provisional;
    final Rational total;
    final Rational notApplicableShare;
    final Rational concentration;
    final int intakeDays;
    final int roundDays;
    final Rational gateCoverage;
    final Rational gateOwnCoverage;
    final int criticalLevels;
    final int otherLevels;
    final Rational divergenceMean;
    final Rational weightBox;

    private final Rational threshold;
    private final Map<String, Object> byPhase;

    Policy(Map<String, Object> tree) {
        Map<String, Object> coverage = Json.object(tree.get("coverage"));
        reportable = Json.number(coverage.get("reportable"));
        provisional = Json.number(coverage.get("provisional"));
        total = Json.number(coverage.get("total"));
        Map<String, Object> items = Json.object(tree.get("items"));
        notApplicableShare = Json.number(items.get("notApplicableShare"));
        concentration = Json.number(items.get("concentration"));
        Map<String, Object> windows = Json.object(tree.get("windows"));
        intakeDays = Json.whole(windows.get("intakeDays"));
        roundDays = Json.whole(windows.get("roundDays"));
        Map<String, Object> progress = Json.object(tree.get("progress"));
        threshold = Json.number(progress.get("threshold"));
        byPhase = Json.object(progress.get("byPhase"));
        Map<String, Object> gate = Json.object(tree.get("gate"));
        gateCoverage = Json.number(gate.get("coverage"));
        gateOwnCoverage = Json.number(gate.get("ownCoverage"));
        Map<String, Object> divergence = Json.object(tree.get("divergence"));
        criticalLevels = Json.whole(divergence.get("criticalLevels"));
        otherLevels = Json.whole(divergence.get("otherLevels"));
        divergenceMean = Json.number(divergence.get("mean"));
        weightBox = Json.number(tree.get("weightBox"));
    }

    /** p of a phase. */
    Rational progress(String phase) {
        return byPhase.containsKey(phase) ? Json.number(byPhase.get(phase)) : threshold;
    }
}
