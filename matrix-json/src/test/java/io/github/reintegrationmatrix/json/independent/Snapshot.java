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
     * The baseline as far as it was known at a round: each indicator's first own rating in the intake window, else the
     * state of the first rated round of the window in which it is due. If the primary view has no rating in the window:
     * the first round in which it has one. Null if it has none until then.
     */
    static Snapshot baseline(
            Matrix matrix, Policy policy, States states, CaseFile.Episode episode, CaseFile.Round until) {
        LocalDate lastDay = episode.start.plusDays(policy.intakeDays);
        List<CaseFile.Round> window = states.ratedRounds(episode).stream()
                .filter(round -> round.index <= until.index && !round.date.isAfter(lastDay))
                .toList();
        Map<String, State> composed = new LinkedHashMap<>();
        boolean ratedInWindow = false;
        for (Matrix.Indicator indicator : matrix.indicators()) {
            State state = firstRating(matrix, states, window, indicator, lastDay);
            ratedInWindow |= state != null;
            if (state == null) {
                state = firstState(states, window, indicator, lastDay);
            }
            composed.put(indicator.id, state);
        }
        if (ratedInWindow) {
            return new Snapshot(window.get(0), "baseline", composed);
        }
        for (CaseFile.Round round : states.ratedInPrimaryView(episode)) {
            if (round.index <= until.index) {
                return new Snapshot(round, "late-baseline", states.view(round, States.PRIMARY));
            }
        }
        return null;
    }

    /** The state of the first round in which it is due; a rating of a block after the last day is not there yet. */
    private static State firstState(
            States states, List<CaseFile.Round> rounds, Matrix.Indicator indicator, LocalDate lastDay) {
        for (CaseFile.Round round : rounds) {
            if (indicator.due.contains(round.point)) {
                State state = states.inView(round, indicator, States.PRIMARY);
                if (!state.rated() || !state.block.date.isAfter(lastDay)) {
                    return state;
                }
                State notYet = new State(State.Kind.MISSING, state.voice);
                notYet.reason = "not-assessed";
                return notYet;
            }
        }
        return new State(State.Kind.NOT_DUE, indicator.primary);
    }

    /**
     * First own rating in the primary view by the primary voice, else by joint, in a block up to a day (null: any);
     * null if there is neither.
     */
    private static State firstRating(
            Matrix matrix, States states, List<CaseFile.Round> rounds, Matrix.Indicator indicator, LocalDate lastDay) {
        for (String voice :
                matrix.joint == null ? List.of(indicator.primary) : List.of(indicator.primary, matrix.joint)) {
            for (CaseFile.Round round : rounds) {
                State state = states.inView(round, indicator, States.PRIMARY);
                if (state.ratedHere()
                        && state.voice.equals(voice)
                        && (lastDay == null || !state.block.date.isAfter(lastDay))) {
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
                    : firstRating(matrix, states, before, indicator, null);
            composed.put(indicator.id, first == null ? new State(State.Kind.NOT_DUE, indicator.primary) : first);
            boolean dueThen = indicator.due.contains(until.point);
            if (first != null && dueThen && (earliest == null || first.madeIn.index < earliest.index)) {
                earliest = first.madeIn;
            }
        }
        return earliest == null ? null : new Snapshot(earliest, "round", composed);
    }

    /** Whether both hold the same entry of every indicator: a state of the same voice in the same round. */
    boolean sameRatings(Snapshot other) {
        for (Map.Entry<String, State> entry : states.entrySet()) {
            State one = entry.getValue();
            State two = other.states.get(entry.getKey());
            boolean neitherDue = one.kind == State.Kind.NOT_DUE && two.kind == State.Kind.NOT_DUE;
            // A state is decided once for each round, indicator and voice.
            if (one != two && !neitherDue) {
                return false;
            }
        }
        return true;
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("round", round.id);
        tree.put("date", round.date.toString());
        tree.put("kind", kind);
        return tree;
    }
}
