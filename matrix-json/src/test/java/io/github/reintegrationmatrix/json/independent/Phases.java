package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 8: phase by phase. */
final class Phases {
    private final Matrix matrix;
    private final Policy policy;
    private final States states;
    private final CaseFile.Episode episode;
    private final String code;
    private final List<CaseFile.Round> rated;

    Phases(Matrix matrix, Policy policy, States states, CaseFile.Episode episode, String code) {
        this.matrix = matrix;
        this.policy = policy;
        this.states = states;
        this.episode = episode;
        this.code = code;
        this.rated = states.ratedRounds(episode);
    }

    private List<CaseFile.Round> ratedIn(String phase) {
        return rated.stream().filter(round -> round.point.equals(phase)).toList();
    }

    /** A summary of every phase; for services of the phase of the report only, which its code ends with. */
    List<Object> summaries() {
        List<Object> all = new ArrayList<>();
        for (Matrix.Phase phase : matrix.phases) {
            int visits = visits(phase.id);
            if (matrix.services && visits == 0 && !code.endsWith("." + phase.id)) {
                continue;
            }
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("phase", phase.id);
            summary.put("visits", visits);
            List<CaseFile.Round> rounds = ratedIn(phase.id);
            List<Object> unreached = new ArrayList<>();
            if (!rounds.isEmpty()) {
                CaseFile.Round last = rounds.get(rounds.size() - 1);
                summary.put("firstRound", rounds.get(0).id);
                summary.put("lastRound", last.id);
                unreached = unreached(last);
            }
            summary.put("unreached", unreached);
            all.add(summary);
        }
        return all;
    }

    /** How many times the phase was entered. */
    private int visits(String phase) {
        int visits = 0;
        boolean inside = false;
        for (CaseFile.Round round : episode.rounds) {
            boolean now = round.point.equals(phase);
            visits += now && !inside ? 1 : 0;
            inside = now;
        }
        return visits;
    }

    /** Open expectations: what the phase expects and its last rated round does not show. */
    private List<Object> unreached(CaseFile.Round last) {
        List<Object> all = new ArrayList<>();
        for (Matrix.Indicator indicator : matrix.indicators()) {
            State state = states.inView(last, indicator, States.PRIMARY);
            Matrix.Mark expected = indicator.expected.get(last.point);
            if (!state.counts()
                    || expected == null
                    || (state.rated() && state.value().atLeast(expected.value))) {
                continue;
            }
            String why = "not-known";
            if (state.rated()) {
                why = "open";
                for (CaseFile.Round round : episode.rounds.subList(0, last.index)) {
                    State before = states.inView(round, indicator, States.PRIMARY);
                    if (before.rated() && before.value().atLeast(expected.value)) {
                        why = "lost";
                    }
                }
            }
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("outcome", indicator.outcome.id);
            entry.put("indicator", indicator.id);
            entry.put("why", why);
            all.add(entry);
        }
        return all;
    }

    /** FORMATS, phaseChanges: one entry for each phase with a rated round. */
    List<Object> changes(Setbacks setbacks) {
        List<Object> all = new ArrayList<>();
        for (Matrix.Phase phase : matrix.phases) {
            List<CaseFile.Round> rounds = ratedIn(phase.id);
            if (rounds.isEmpty()) {
                continue;
            }
            CaseFile.Round last = rounds.get(rounds.size() - 1);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("phase", phase.id);
            entry.put("first", end(rounds.get(0)));
            entry.put("last", end(last));
            Snapshot to = Snapshot.of(states, last);
            Snapshot baseline = Snapshot.baseline(matrix, policy, states, episode, last);
            if (baseline != null && baseline.round != last) {
                entry.put("sinceBaseline", new Change(matrix, baseline, to).tree(false));
            }
            CaseFile.Round before = null;
            for (CaseFile.Round round : states.ratedInPrimaryView(episode)) {
                before = round.index < rounds.get(0).index ? round : before;
            }
            if (before != null) {
                entry.put("sincePhaseBefore", new Change(matrix, Snapshot.of(states, before), to).tree(false));
            }
            Snapshot firstRated =
                    baseline == null ? null : Snapshot.firstRated(matrix, states, episode, baseline, last);
            Change since = firstRated == null ? null : new Change(matrix, firstRated, to);
            if (since != null && since.total != null) {
                entry.put("sinceFirstRated", since.tree(false));
            }
            List<Object> arose = new ArrayList<>();
            List<Object> recovered = new ArrayList<>();
            for (Setbacks.Setback setback : setbacks.all) {
                if (setback.round.point.equals(phase.id)) {
                    arose.add(setback.shortTree(setback.round));
                }
                if (setback.course.equals("recovered") && setback.settled.point.equals(phase.id)) {
                    recovered.add(setback.shortTree(setback.settled));
                }
            }
            entry.put("setbacks", arose);
            entry.put("recoveries", recovered);
            all.add(entry);
        }
        return all;
    }

    private Map<String, Object> end(CaseFile.Round round) {
        View view = new View(matrix, policy, round, States.PRIMARY, states.view(round, States.PRIMARY));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("round", round.id);
        if (view.progress != null) {
            tree.put("progress", view.progress.tree());
        }
        List<Object> criticals = new ArrayList<>();
        for (Matrix.Indicator indicator : matrix.criticals()) {
            criticals.add(new Critical(matrix, states, round, indicator).shortTree());
        }
        tree.put("criticals", criticals);
        tree.put("lowest", view.lowest());
        return tree;
    }
}
