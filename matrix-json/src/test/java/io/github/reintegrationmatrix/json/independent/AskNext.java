package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 12, 'ask next': never what was declined, withheld or is unsafe to ask. */
final class AskNext {
    private static final List<String> WORTH_ASKING =
            List.of("not-assessed", "unknown", "stale", "not-applicable-not-accepted");

    private AskNext() {}

    private static final class Question {
        Matrix.Indicator indicator;
        String voice;
        boolean critical;
        String reason;
        Rational narrows;
    }

    /** The blanks of the primary view, and those of every voice that leave a critical indicator undetermined. */
    static List<Object> all(View primary, List<Critical> criticals) {
        List<Question> questions = new ArrayList<>();
        for (OutcomeScore score : primary.outcomes) {
            for (Matrix.Indicator indicator : score.missing) {
                State state = primary.states.get(indicator.id);
                if (!undetermined(criticals, indicator)) {
                    add(questions, primary, indicator, state, false);
                }
            }
        }
        for (Critical critical : criticals) {
            if (critical.verdict().equals(Critical.UNDETERMINED) && critical.joint == null) {
                for (State state : critical.own.values()) {
                    if (state.missing()) {
                        add(questions, primary, critical.indicator, state, true);
                    }
                }
            }
        }
        questions.sort(Comparator.<Question, Boolean>comparing(question -> !question.critical)
                .thenComparing(question -> question.narrows.negate())
                .thenComparing(question -> question.indicator.id)
                .thenComparing(question -> question.voice));
        List<Object> all = new ArrayList<>();
        for (Question question : questions) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("indicator", question.indicator.id);
            tree.put("voice", question.voice);
            tree.put("critical", question.critical);
            tree.put("reason", question.reason);
            tree.put("narrows", question.narrows.toString());
            all.add(tree);
        }
        return all;
    }

    private static boolean undetermined(List<Critical> criticals, Matrix.Indicator indicator) {
        return criticals.stream()
                .anyMatch(critical ->
                        critical.indicator == indicator && critical.verdict().equals(Critical.UNDETERMINED));
    }

    private static void add(
            List<Question> questions, View primary, Matrix.Indicator indicator, State state, boolean critical) {
        if (!WORTH_ASKING.contains(state.reason)) {
            return;
        }
        Question question = new Question();
        question.indicator = indicator;
        question.voice = state.voice;
        question.critical = critical;
        question.reason = state.reason;
        question.narrows = Rational.ZERO;
        State inView = primary.states.get(indicator.id);
        if (inView.missing() && inView.voice.equals(state.voice)) {
            // By the share W*w of the total.
            Rational all = Rational.ZERO;
            Rational countedWeight = null;
            for (OutcomeScore score : primary.counted()) {
                all = all.plus(score.outcome.weight);
                if (score.outcome == indicator.outcome) {
                    countedWeight = score.countedWeight;
                }
            }
            question.narrows = indicator.outcome.weight.over(all).times(indicator.weight.over(countedWeight));
        }
        questions.add(question);
    }
}
