package io.github.reintegrationmatrix.json.independent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 1: states, carrying, and views. */
final class States {
    static final String PRIMARY = "primary";

    private final Matrix matrix;
    private final Map<List<Object>, State> known = new HashMap<>();

    States(Matrix matrix) {
        this.matrix = matrix;
    }

    /** Decided in this order: NOT_DUE; NOT_APPLICABLE by rule; what the block says; a carried rating; MISSING. */
    State state(CaseFile.Round round, Matrix.Indicator indicator, String voice) {
        List<Object> key = List.of(round, indicator, voice);
        State state = known.get(key);
        if (state == null) {
            state = decide(round, indicator, voice);
            known.put(key, state);
        }
        return state;
    }

    private State decide(CaseFile.Round round, Matrix.Indicator indicator, String voice) {
        if (!asked(indicator, voice) || !indicator.due.contains(round.point)) {
            return new State(State.Kind.NOT_DUE, voice);
        }
        if (!applies(round, indicator)) {
            State state = new State(State.Kind.NOT_APPLICABLE, voice);
            state.byRule = true;
            return state;
        }
        CaseFile.Block block = round.blocks.get(voice);
        Object said = block == null ? null : block.ratings.get(indicator.id);
        if (mentions(said)) {
            return said(round, indicator, block, said);
        }
        if (voice.equals(matrix.joint)) {
            // Nobody owes a joint rating, and none is carried.
            return new State(State.Kind.NOT_DUE, voice);
        }
        boolean absentHere = said != null && serviceAbsent(said);
        State state = new State(State.Kind.MISSING, voice);
        state.reason = "not-assessed";
        State earlier = indicator.critical || indicator.validity == null ? null : earlier(round, indicator, voice);
        if (earlier != null && earlier.rated()) {
            LocalDate day = block == null ? round.date : block.date;
            if (day.isBefore(earlier.block.date.plusMonths(indicator.validity))) {
                earlier.carried = true;
                earlier.judgedOn = day;
                earlier.serviceAbsent |= absentHere;
                return earlier;
            }
            state.reason = "stale";
        }
        state.serviceAbsent = absentHere;
        return state;
    }

    /** A voice is asked what it rates; the joint voice may speak on anything. */
    private boolean asked(Matrix.Indicator indicator, String voice) {
        return indicator.raters.contains(voice) || voice.equals(matrix.joint);
    }

    /** A conjunction of rules; a facet that is not known makes nothing not applicable. */
    boolean applies(CaseFile.Round round, Matrix.Indicator indicator) {
        for (Map<String, Object> rule : indicator.rules) {
            for (Map.Entry<String, Object> condition : rule.entrySet()) {
                String value = round.facets.get(condition.getKey());
                if (value != null && !Json.texts(condition.getValue()).contains(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** An explicit not-assessed is the same as no mention. */
    private static boolean mentions(Object said) {
        return said != null
                && !(said instanceof Map
                        && "not-assessed".equals(Json.object(said).get("missing")));
    }

    private static boolean serviceAbsent(Object said) {
        return said instanceof Map && "does-not-exist".equals(Json.object(said).get("service"));
    }

    private State said(CaseFile.Round round, Matrix.Indicator indicator, CaseFile.Block block, Object said) {
        Map<String, Object> object = said instanceof Map ? Json.object(said) : Map.of();
        if (object.containsKey("notApplicable")) {
            String reason = (String) object.get("notApplicable");
            if (indicator.critical && !indicator.notApplicableReasons.contains(reason)) {
                State state = new State(State.Kind.MISSING, block.voice);
                state.reason = "not-applicable-not-accepted";
                return state;
            }
            State state = new State(State.Kind.NOT_APPLICABLE, block.voice);
            state.reason = reason;
            return state;
        }
        if (object.containsKey("missing")) {
            State state = new State(State.Kind.MISSING, block.voice);
            state.reason = (String) object.get("missing");
            state.serviceAbsent = serviceAbsent(said);
            return state;
        }
        State state = new State(State.Kind.RATED, block.voice);
        state.mark = indicator.scale.mark(object.containsKey("level") ? object.get("level") : said);
        state.serviceAbsent = serviceAbsent(said);
        state.evidence = Json.list(object.get("evidence"));
        state.madeIn = round;
        state.block = block;
        state.judgedOn = block.date;
        return state;
    }

    /** The same voice's latest earlier mention in the episode that counted where it stands; null if there is none. */
    private State earlier(CaseFile.Round round, Matrix.Indicator indicator, String voice) {
        for (int i = round.index - 1; i >= 0; i--) {
            CaseFile.Round before = round.episode.rounds.get(i);
            CaseFile.Block block = before.blocks.get(voice);
            Object said = block == null ? null : block.ratings.get(indicator.id);
            if (indicator.due.contains(before.point) && applies(before, indicator) && mentions(said)) {
                return said(before, indicator, block, said);
            }
        }
        return null;
    }

    /** Section 1, Views: one per voice, and primary: each indicator by its primary voice, else by joint. */
    State inView(CaseFile.Round round, Matrix.Indicator indicator, String view) {
        if (!view.equals(PRIMARY)) {
            return state(round, indicator, view);
        }
        State primary = state(round, indicator, indicator.primary);
        if (matrix.joint == null || primary.ratedHere() || primary.notApplicable()) {
            // What the primary voice calls not applicable stays so: a joint mark would widen the interval.
            return primary;
        }
        State joint = state(round, indicator, matrix.joint);
        return joint.rated() ? joint : primary;
    }

    /** All indicators of a round in a view, by id. */
    Map<String, State> view(CaseFile.Round round, String view) {
        Map<String, State> states = new LinkedHashMap<>();
        for (Matrix.Indicator indicator : matrix.indicators()) {
            states.put(indicator.id, inView(round, indicator, view));
        }
        return states;
    }

    /**
     * Section 8, for first and last of a phase: whether anybody, or all together, rated what counts in the round. A joint
     * rating counts where the primary view shows it, and on critical indicators.
     */
    boolean ratedRound(CaseFile.Round round) {
        for (Matrix.Indicator indicator : matrix.indicators()) {
            for (String voice : matrix.voices) {
                boolean counts = !voice.equals(matrix.joint)
                        || indicator.critical
                        || !state(round, indicator, indicator.primary).notApplicable();
                if (counts && state(round, indicator, voice).ratedHere()) {
                    return true;
                }
            }
        }
        return false;
    }

    List<CaseFile.Round> ratedRounds(CaseFile.Episode episode) {
        return episode.rounds.stream().filter(this::ratedRound).toList();
    }

    /** Section 6, for changes: the rounds in which the primary view has a rating of that round itself. */
    List<CaseFile.Round> ratedInPrimaryView(CaseFile.Episode episode) {
        return episode.rounds.stream()
                .filter(round -> matrix.indicators().stream()
                        .anyMatch(indicator -> inView(round, indicator, PRIMARY).ratedHere()))
                .toList();
    }
}
