package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 4: a critical indicator in a round. Nothing compensates for it; every voice that rates it is required. */
final class Critical {
    static final String MET = "met";
    static final String BREACHED = "breached";
    static final String UNDETERMINED = "undetermined";
    static final String NOT_JUDGED = "not-judged";

    final Matrix.Indicator indicator;
    final Matrix.Mark floor;
    final boolean byRule;
    /** The state of each voice that rates it, in the order of the matrix. */
    final Map<String, State> own = new LinkedHashMap<>();
    /** The joint rating of the round; null if there is none. */
    final State joint;
    /** Null where it is not judged. */
    Rational lower;

    Rational upper;

    Critical(Matrix matrix, States states, CaseFile.Round round, Matrix.Indicator indicator) {
        this.indicator = indicator;
        floor = matrix.floor(indicator, round.point);
        byRule = !states.applies(round, indicator);
        State agreed = byRule || matrix.joint == null ? null : states.state(round, indicator, matrix.joint);
        joint = agreed != null && agreed.rated() ? agreed : null;
        if (byRule) {
            return;
        }
        for (String voice : matrix.voices) {
            if (indicator.raters.contains(voice)) {
                State state = states.state(round, indicator, voice);
                own.put(voice, state);
                take(state);
            }
        }
    }

    /** The minimum over the voices of [x,x] if rated, [0,1] if missing; whoever says not applicable leaves it. */
    private void take(State state) {
        Rational least = Rational.ZERO;
        Rational most = Rational.ONE;
        if (state.rated()) {
            least = joint == null ? state.value() : state.value().min(joint.value());
            most = least;
        } else if (joint != null) {
            least = joint.value();
            most = least;
        } else if (state.notApplicable()) {
            return;
        }
        lower = lower == null ? least : lower.min(least);
        upper = upper == null ? most : upper.min(most);
    }

    String verdict() {
        return verdict(floor.value);
    }

    String verdict(Rational value) {
        if (lower == null) {
            return NOT_JUDGED;
        }
        return lower.atLeast(value) ? MET : upper.below(value) ? BREACHED : UNDETERMINED;
    }

    /** Whether every voice was asked: nobody asked means not assessed, stale or lost to follow-up. */
    boolean askedOfAll() {
        for (State state : own.values()) {
            if (state.missing()
                    && joint == null
                    && List.of("not-assessed", "stale", "lost-to-follow-up").contains(state.reason)) {
                return false;
            }
        }
        return true;
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("indicator", indicator.id);
        tree.put("verdict", verdict());
        tree.put("floor", floor.tree());
        if (lower != null) {
            tree.put("interval", SecondOpinion.range(lower, upper));
        }
        List<Object> readings = new ArrayList<>();
        own.forEach((voice, state) -> {
            Map<String, Object> reading = new LinkedHashMap<>();
            reading.put("voice", voice);
            reading.putAll(state.tree());
            if (joint != null) {
                reading.put("joint", joint.tree());
            }
            readings.add(reading);
        });
        tree.put("readings", readings);
        return tree;
    }

    Map<String, Object> shortTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("indicator", indicator.id);
        tree.put("verdict", verdict());
        return tree;
    }
}
