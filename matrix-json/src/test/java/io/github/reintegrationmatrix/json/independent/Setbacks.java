package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Section 7: setbacks, normal in this work. */
final class Setbacks {
    final List<Setback> all = new ArrayList<>();

    private final Matrix matrix;
    private final States states;
    private final CaseFile.Episode episode;

    static final class Setback {
        Matrix.Indicator indicator;
        String voice;
        CaseFile.Round from;
        CaseFile.Round round;
        int levels;
        int belowPeak;
        final List<Object> kinds = new ArrayList<>();
        String course = "open";
        /** Null while it is open. */
        CaseFile.Round settled;

        boolean masked;

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("indicator", indicator.id);
            tree.put("voice", voice);
            tree.put("from", from.id);
            tree.put("round", round.id);
            tree.put("date", round.date.toString());
            tree.put("levels", levels);
            tree.put("belowPeak", belowPeak);
            tree.put("kinds", kinds);
            tree.put("course", course);
            if (settled != null) {
                tree.put("settled", settled.id);
            }
            tree.put("masked", masked);
            return tree;
        }

        /** The round is that in which it arose: it says which setback is meant. */
        Map<String, Object> shortTree(CaseFile.Round named) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("indicator", indicator.id);
            tree.put("voice", voice);
            tree.put("round", named.id);
            return tree;
        }

        /** Neither recovered nor no longer asked. */
        boolean stillOpen() {
            return List.of("open", "sustained", "improving").contains(course);
        }
    }

    Setbacks(Matrix matrix, States states, CaseFile.Episode episode) {
        this.matrix = matrix;
        this.states = states;
        this.episode = episode;
        List<Setback> unordered = new ArrayList<>();
        for (Matrix.Indicator indicator : matrix.indicators()) {
            for (String voice : matrix.voices) {
                boolean followed =
                        indicator.critical ? indicator.raters.contains(voice) : indicator.primary.equals(voice);
                if (followed) {
                    unordered.addAll(of(indicator, voice));
                }
            }
        }
        for (CaseFile.Round round : episode.rounds) {
            unordered.stream().filter(setback -> setback.round == round).forEach(all::add);
        }
    }

    /** Over the sequence of one voice's own ratings of one indicator. */
    private List<Setback> of(Matrix.Indicator indicator, String voice) {
        List<State> sequence = new ArrayList<>();
        for (CaseFile.Round round : episode.rounds) {
            State state = states.state(round, indicator, voice);
            if (state.ratedHere()) {
                sequence.add(state);
            }
        }
        List<Setback> found = new ArrayList<>();
        State peak = null;
        for (int i = 0; i < sequence.size(); i++) {
            State now = sequence.get(i);
            if (i > 0 && now.value().below(sequence.get(i - 1).value())) {
                Setback setback = setback(indicator, voice, sequence, i, peak);
                if (!setback.kinds.isEmpty()) {
                    found.add(setback);
                }
            }
            peak = peak == null || now.value().above(peak.value()) ? now : peak;
        }
        return found;
    }

    private Setback setback(Matrix.Indicator indicator, String voice, List<State> sequence, int i, State peak) {
        State before = sequence.get(i - 1);
        State now = sequence.get(i);
        Setback setback = new Setback();
        setback.indicator = indicator;
        setback.voice = voice;
        setback.from = before.madeIn;
        setback.round = now.madeIn;
        setback.levels = indicator.scale.levelsBetween(before.mark, now.mark);
        setback.belowPeak = indicator.scale.levelsBetween(peak.mark, now.mark);
        if (indicator.critical || setback.belowPeak >= 2) {
            setback.kinds.add("major");
        } else if (setback.belowPeak == 1) {
            setback.kinds.add("minor");
        }
        // RELAPSE: below an expected level, of this or an earlier phase of the episode, that the peak had reached.
        Rational expected = null;
        for (String phase : phasesUntil(now.madeIn)) {
            Matrix.Mark mark = indicator.expected.get(phase);
            if (mark != null && now.value().below(mark.value) && peak.value().atLeast(mark.value)) {
                expected = expected == null ? mark.value : expected.max(mark.value);
            }
        }
        if (expected != null) {
            setback.kinds.add("relapse");
        }
        boolean onlyRelapse = setback.kinds.equals(List.of("relapse"));
        settle(setback, sequence, i, onlyRelapse ? expected : peak.value());
        if (setback.kinds.contains("major") || setback.kinds.contains("relapse")) {
            Rational total =
                    new Change(matrix, Snapshot.of(states, before.madeIn), Snapshot.of(states, now.madeIn)).total;
            setback.masked = total != null && total.signum() >= 0;
        }
        return setback;
    }

    private Set<String> phasesUntil(CaseFile.Round round) {
        Set<String> phases = new LinkedHashSet<>();
        for (CaseFile.Round each : episode.rounds) {
            if (each.index <= round.index) {
                phases.add(each.point);
            }
        }
        return phases;
    }

    /** What became of it: the first later rating at the goal recovers it; else the latest rating decides. */
    private void settle(Setback setback, List<State> sequence, int i, Rational goal) {
        State now = sequence.get(i);
        for (int j = i + 1; j < sequence.size(); j++) {
            if (sequence.get(j).value().atLeast(goal)) {
                setback.course = "recovered";
                setback.settled = sequence.get(j).madeIn;
                return;
            }
        }
        CaseFile.Round latest = episode.latest();
        State last = states.state(latest, setback.indicator, setback.voice);
        if (!setback.indicator.due.contains(latest.point)
                || !states.applies(latest, setback.indicator)
                || last.notApplicable()) {
            setback.course = "no-longer-asked";
            setback.settled = latest;
        } else if (i + 1 < sequence.size()) {
            State since = sequence.get(sequence.size() - 1);
            setback.course = since.value().above(now.value()) ? "improving" : "sustained";
            setback.settled = since.madeIn;
        }
    }
}
