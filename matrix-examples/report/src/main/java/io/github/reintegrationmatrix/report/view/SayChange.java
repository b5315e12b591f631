package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.Divergence;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Robustness;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.change.Verdict;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words for what changed. They blame nobody: a set-back is ordinary, in the life of a person and of a service. */
public final class SayChange {

    private SayChange() {}

    /**
     * {@return "12 up, 2 down, 30 the same"}
     *
     * @param change a change
     */
    public static String counts(Change change) {
        return counts(change.up(), change.down(), change.same());
    }

    /**
     * {@return "3 up, 1 down, 2 the same"}
     *
     * @param change the change of an outcome
     */
    public static String counts(OutcomeChange change) {
        return counts(change.up(), change.down(), change.same());
    }

    private static String counts(int up, int down, int same) {
        return up + " up, " + down + " down, " + same + " the same";
    }

    /**
     * {@return "Better in 5 outcomes, worse in 1, mixed in 2." for what can be compared}
     *
     * @param change a change
     */
    public static String outcomes(Change change) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.IMPROVED, Verdict.WORSENED, Verdict.MIXED, Verdict.UNCHANGED)) {
            long number = change.outcomes().stream()
                    .filter(outcome -> outcome.verdict() == verdict)
                    .count();
            if (number > 0) {
                String unit = counts.isEmpty() ? " outcome" + (number == 1 ? "" : "s") : "";
                counts.add(verdict(verdict) + " in " + number + unit);
            }
        }
        return counts.isEmpty() ? "Nothing can be compared." : Say.capital(String.join(", ", counts)) + ".";
    }

    /**
     * {@return how much of what is compared somebody else rated this time, and what that means; empty if nothing}
     *
     * @param change a change
     */
    public static Optional<String> raters(Change change) {
        int others = change.raterChanged().size();
        return others == 0
                ? Optional.empty()
                : Optional.of("Rated by somebody else this time: " + others
                        + "; a difference of one level is then weak evidence.");
    }

    /**
     * {@return how far the person's own voice, or the first of two, sees an indicator from the other}
     *
     * @param apart an indicator that both rated
     */
    public static String sees(Divergence.OfIndicator apart) {
        return "sees it " + (apart.levels() > 1 ? "far " : "")
                + (apart.difference().signum() < 0 ? "worse" : "better") + " (" + apart.levels()
                + (apart.levels() == 1 ? " level)" : " levels)");
    }

    /**
     * {@return which way what can be compared went}
     *
     * @param verdict the verdict
     */
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case IMPROVED -> "better";
            case WORSENED -> "worse";
            case UNCHANGED -> "unchanged";
            case MIXED -> "mixed";
            case NOTHING_MATCHED -> "nothing comparable";
        };
    }

    /**
     * {@return what kind of set-back it is, and what became of it}
     *
     * @param setback the set-back
     */
    public static String story(Setback setback) {
        List<String> words = new ArrayList<>();
        if (setback.belowPeak() > 0) {
            words.add(
                    setback.belowPeak() + (setback.belowPeak() == 1 ? " level" : " levels") + " below the best so far");
        }
        if (setback.kinds().contains(Setback.Kind.RELAPSE)) {
            words.add("below what was expected and had been reached");
        }
        if (words.isEmpty()) {
            words.add("a little below the rating before");
        }
        return String.join(", ", words) + "; " + course(setback)
                + (setback.masked() ? ", although all ratings together look no worse" : "");
    }

    private static String course(Setback setback) {
        return switch (setback.course()) {
            case OPEN -> "not rated again yet";
            case SUSTAINED -> "no better since";
            case IMPROVING -> "better since, not yet what it was";
            case RECOVERED -> "what it was, again";
            case NO_LONGER_ASKED -> "no longer asked";
        };
    }

    /**
     * {@return "12 set-backs have recovered."; empty if none has}
     *
     * @param number how many
     */
    public static Optional<String> recovered(int number) {
        return number == 0
                ? Optional.empty()
                : Optional.of(
                        number + (number == 1 ? " earlier set-back has" : " earlier set-backs have") + " recovered.");
    }

    /**
     * {@return "of 44 questions that both answered, 30 the same and 3 two or more levels apart"}
     *
     * @param divergence two voices
     */
    public static String counts(Divergence divergence) {
        int both = divergence.indicators().size();
        return "of " + both + (both == 1 ? " question" : " questions") + " that both answered, " + divergence.same()
                + " the same and " + divergence.farApart() + " two or more levels apart";
    }

    /**
     * {@return whether the headline number of a round depends on the weights of the outcomes; empty if there is none}
     *
     * @param round the round
     * @param policy the policy that says how far the weights may be off
     * @param legend the legend of the report
     */
    public static Optional<String> weights(RoundResult round, ScoringPolicy policy, Legend legend) {
        return Robustness.of(round.primary(), policy.weightBox(), legend).map(robust -> {
            String box = "If every outcome could weigh a share of " + Say.number(policy.weightBox())
                    + " more or less, the range would be " + Say.range(robust.total(), " to ");
            Fraction enough = policy.progress().in(round.when().point());
            String reached = round.primary()
                    .progress()
                    .flatMap(progress -> robust.progress()
                            .map(range -> standing(progress.share(), enough) == standing(range, enough)
                                    ? "; whether enough is reached does not depend on the weights"
                                    : "; whether enough is reached depends on the weights"))
                    .orElse("");
            String steps = "; with the levels of every scale at equal steps it would be "
                    + Say.range(robust.equalSteps(), " to ");
            return box + steps + reached + ".";
        });
    }

    /** 1 if enough is reached, -1 if not, 0 if that cannot be told. */
    private static int standing(Interval share, Fraction enough) {
        return share.lower().atLeast(enough) ? 1 : share.upper().atLeast(enough) ? 0 : -1;
    }
}
