package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Section 8: the gate out of the phase of the latest round. Time alone never passes it. */
final class Gate {
    private static final String PASS = "pass";
    private static final String FAIL = "fail";
    private static final String UNDETERMINED = "undetermined";

    private final List<Object> conditions = new ArrayList<>();
    private String verdict = PASS;

    private Gate() {}

    /** Null where there is no gate: no round yet, at intake, and for services. */
    static Map<String, Object> tree(
            Matrix matrix, Policy policy, States states, CaseFile.Round round, List<Object> seriousEventsSince) {
        if (round == null || round.intake() || matrix.services) {
            return null;
        }
        Gate gate = new Gate();
        int from = matrix.phaseIndex(round.point);
        String to = from + 1 < matrix.phases.size() ? matrix.phases.get(from + 1).id : null;
        View primary = new View(matrix, policy, round, States.PRIMARY, states.view(round, States.PRIMARY));
        if (!seriousEventsSince.isEmpty()) {
            gate.add("reassess", UNDETERMINED, kinds(seriousEventsSince));
        }
        if (primary.counted().isEmpty()) {
            gate.add("something-due", UNDETERMINED, List.of());
        }
        gate.criticals(matrix, states, round, to);
        if (primary.progress != null) {
            String reached = primary.progress.verdict(policy.progress(round.point));
            String result = reached.equals("expectations-open") ? FAIL : UNDETERMINED;
            gate.add("progress", reached.equals("expectations-met") ? PASS : result, List.of());
        }
        if (!primary.counted().isEmpty()) {
            boolean enough = primary.coverage().atLeast(policy.gateCoverage);
            gate.add("coverage", enough ? PASS : UNDETERMINED, List.of());
        }
        gate.ownCoverage(matrix, policy, states, round);
        String answer = "no".equals(round.agrees) ? FAIL : UNDETERMINED;
        gate.add("agreement", "yes".equals(round.agrees) ? PASS : answer, List.of());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", round.point);
        if (to != null) {
            tree.put("to", to);
        }
        tree.put("verdict", gate.verdict);
        tree.put("conditions", gate.conditions);
        return tree;
    }

    /** What blocks after serious events: their kinds, each once, in the order of the events. */
    private static List<Object> kinds(List<Object> events) {
        Set<Object> kinds = new LinkedHashSet<>();
        events.forEach(event -> kinds.add(Json.object(event).get("kind")));
        return new ArrayList<>(kinds);
    }

    /** Every critical indicator MET at the floors of the phase left and of the phase entered. */
    private void criticals(Matrix matrix, States states, CaseFile.Round round, String to) {
        List<Object> blocking = new ArrayList<>();
        List<Object> unknown = new ArrayList<>();
        String result = PASS;
        for (Matrix.Indicator indicator : matrix.criticals()) {
            Critical critical = new Critical(matrix, states, round, indicator);
            List<String> verdicts = new ArrayList<>(List.of(critical.verdict()));
            if (to != null) {
                verdicts.add(critical.verdict(indicator.floors.get(to).value));
            }
            if (verdicts.contains(Critical.BREACHED)) {
                result = FAIL;
                blocking.add(indicator.id);
            } else if (verdicts.contains(Critical.UNDETERMINED)) {
                result = result.equals(FAIL) ? FAIL : UNDETERMINED;
                unknown.add(indicator.id);
            }
        }
        blocking.addAll(unknown);
        add("criticals", result, blocking);
    }

    /** The share of what she is asked that she rated in this round: carried and joint ratings do not count. */
    private void ownCoverage(Matrix matrix, Policy policy, States states, CaseFile.Round round) {
        Map<String, State> own = new LinkedHashMap<>();
        states.view(round, matrix.own).forEach((id, state) -> {
            State here = state;
            if (state.carried) {
                here = new State(State.Kind.MISSING, state.voice);
            }
            own.put(id, here);
        });
        View view = new View(matrix, policy, round, matrix.own, own);
        if (!view.counted().isEmpty()) {
            boolean enough = view.coverage().atLeast(policy.gateOwnCoverage);
            add("own-coverage", enough ? PASS : UNDETERMINED, List.of());
        }
    }

    /** Three-valued AND. */
    private void add(String kind, String result, List<Object> blocking) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("kind", kind);
        condition.put("verdict", result);
        condition.put("blocking", blocking);
        conditions.add(condition);
        if (result.equals(FAIL) || (result.equals(UNDETERMINED) && verdict.equals(PASS))) {
            verdict = result;
        }
    }
}
