package io.github.reintegrationmatrix.json.independent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 6: one of two times that are compared, in the primary view. */
final class Snapshot {
    final CaseFile.Round round;
    final String kind;
    final Map<String, State> states;

    private Snapshot(CaseFile.Round round, String kind, Map<String, State> states) {
        this.round = round;
        this.kind = kind;
        this.states = states;
    }

    static Snapshot of(States states, CaseFile.Round round) {
        return new Snapshot(round, "round", states.view(round, States.PRIMARY));
    }

    /**
     * The baseline as far as it was known at a round: each indicator's first own rating in the rated rounds that begin
     * within the intake window, else the state of the first of them in which it is due; if there are none, the first
     * rated round. Null if nothing was rated until then.
     */
    static Snapshot baseline(
            Matrix matrix, Policy policy, States states, CaseFile.Episode episode, CaseFile.Round until) {
        List<CaseFile.Round> rated = states.ratedRounds(episode).stream()
                .filter(round -> round.index <= until.index)
                .toList();
        if (rated.isEmpty()) {
            return null;
        }
        LocalDate lastDay = episode.start.plusDays(policy.intakeDays);
        List<CaseFile.Round> window =
                rated.stream().filter(round -> !round.date.isAfter(lastDay)).toList();
        if (window.isEmpty()) {
            return new Snapshot(rated.get(0), "late-baseline", states.view(rated.get(0), States.PRIMARY));
        }
        Map<String, State> composed = new LinkedHashMap<>();
        for (Matrix.Indicator indicator : matrix.indicators()) {
            State first = firstRating(matrix, states, window, indicator);
            for (CaseFile.Round round : window) {
                if (first == null && indicator.due.contains(round.point)) {
                    first = states.inView(round, indicator, States.PRIMARY);
                }
            }
            composed.put(indicator.id, first == null ? new State(State.Kind.NOT_DUE, indicator.primary) : first);
        }
        return new Snapshot(window.get(0), "baseline", composed);
    }

    /** First own rating by the primary voice, else by joint; null if there is neither. */
    private static State firstRating(
            Matrix matrix, States states, List<CaseFile.Round> rounds, Matrix.Indicator indicator) {
        for (String voice : matrix.joint == null
                ? List.of(indicator.primary)
                : List.of(indicator.primary, matrix.joint)) {
            for (CaseFile.Round round : rounds) {
                State state = states.state(round, indicator, voice);
                if (state.ratedHere()) {
                    return state;
                }
            }
        }
        return null;
    }

    /**
     * Section 8, 'since first rated': of the indicators without a rating in the baseline, the first later rating of
     * each, as far as it lies before a round. Null if there is none.
     */
    static Snapshot firstRated(
            Matrix matrix, States states, CaseFile.Episode episode, Snapshot baseline, CaseFile.Round until) {
        List<CaseFile.Round> before = states.ratedRounds(episode).stream()
                .filter(round -> round.index < until.index)
                .toList();
        Map<String, State> composed = new LinkedHashMap<>();
        CaseFile.Round earliest = null;
        for (Matrix.Indicator indicator : matrix.indicators()) {
            State first = baseline.states.get(indicator.id).rated()
                    ? null
                    : firstRating(matrix, states, before, indicator);
            composed.put(indicator.id, first == null ? new State(State.Kind.NOT_DUE, indicator.primary) : first);
            if (first != null && (earliest == null || first.madeIn.index < earliest.index)) {
                earliest = first.madeIn;
            }
        }
        return earliest == null ? null : new Snapshot(earliest, "first-rated", composed);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("round", round.id);
        tree.put("date", round.date.toString());
        tree.put("kind", kind);
        return tree;
    }
}
