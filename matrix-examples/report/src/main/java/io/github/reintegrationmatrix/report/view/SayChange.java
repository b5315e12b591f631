package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.Divergence;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Robustness;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.change.Verdict;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words for what changed. They blame nobody: a set-back is ordinary, in the life of a person and of a service. */
public final class SayChange {

    private final Say say;

    SayChange(Say say) {
        this.say = say;
    }

    /**
     * {@return "12 up, 2 down, 30 the same"}
     *
     * @param change a change
     */
    public String counts(Change change) {
        return counts(change.up(), change.down(), change.same());
    }

    /**
     * {@return "3 up, 1 down, 2 the same"}
     *
     * @param change the change of an outcome
     */
    public String counts(OutcomeChange change) {
        return counts(change.up(), change.down(), change.same());
    }

    private String counts(int up, int down, int same) {
        return say.text("changes", "up", up, "down", down, "same", same);
    }

    /**
     * {@return "Outcomes: better in 5, worse in 1, mixed in 2." for what can be compared}
     *
     * @param change a change
     */
    public String outcomes(Change change) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.IMPROVED, Verdict.WORSENED, Verdict.MIXED, Verdict.UNCHANGED)) {
            long number = change.outcomes().stream()
                    .filter(outcome -> outcome.verdict() == verdict)
                    .count();
            if (number > 0) {
                counts.add(say.text("outcomes." + Words.key(verdict), "count", number));
            }
        }
        return counts.isEmpty() ? say.text("outcomes.none") : say.text("outcomes", "list", String.join(", ", counts));
    }

    /**
     * {@return how much of what is compared somebody else rated this time, and what that means; empty if nothing}
     *
     * @param change a change
     */
    public Optional<String> raters(Change change) {
        int others = change.raterChanged().size();
        return others == 0 ? Optional.empty() : Optional.of(say.text("rated-by-others", "count", others));
    }

    /**
     * {@return that a comparison rests on a crosswalk}
     *
     * @param from the matrix of transferred rounds and the crosswalk
     */
    public String rests(Origin.Transferred from) {
        return say.text(
                "rests-on-crosswalk",
                "crosswalk",
                from.crosswalk().id(),
                "version",
                from.crosswalk().version());
    }

    /**
     * {@return for each crosswalk of an episode, which of its rounds were transferred with it}
     *
     * @param episode an episode of the report
     */
    public List<String> transferred(EpisodeResult episode) {
        Map<Origin.Transferred, List<String>> rounds = new LinkedHashMap<>();
        episode.rounds()
                .forEach(round -> round.transferred()
                        .ifPresent(from -> rounds.computeIfAbsent(from, first -> new ArrayList<>())
                                .add(round.id())));
        return rounds.entrySet().stream()
                .map(entry -> say.text(
                        "transferred",
                        "rounds",
                        String.join(", ", entry.getValue()),
                        "matrix",
                        entry.getKey().matrix().id() + " "
                                + entry.getKey().matrix().version(),
                        "crosswalk",
                        entry.getKey().crosswalk().id() + " "
                                + entry.getKey().crosswalk().version()))
                .toList();
    }

    /**
     * {@return which voice sees an indicator how far from the other}
     *
     * @param voice the label of the voice
     * @param apart an indicator that both rated
     */
    public String sees(Term voice, Divergence.OfIndicator apart) {
        return say.text(seesKey(apart), "voice", voice, "levels", levels(apart.levels()));
    }

    /**
     * {@return the same for a page}
     *
     * @param voice the label of the voice
     * @param apart an indicator that both rated
     */
    public Sentence seesOnPage(Term voice, Divergence.OfIndicator apart) {
        return say.html(seesKey(apart)).with("voice", voice).with("levels", levels(apart.levels()));
    }

    private static String seesKey(Divergence.OfIndicator apart) {
        return "sees." + (apart.levels() > 1 ? "far-" : "")
                + (apart.difference().signum() < 0 ? "worse" : "better");
    }

    private String levels(int number) {
        return say.words().count("levels", number);
    }

    /**
     * {@return which way what can be compared went}
     *
     * @param verdict the verdict
     */
    public String verdict(Verdict verdict) {
        return say.text("change." + Words.key(verdict));
    }

    /**
     * {@return what kind of set-back it is, and what became of it}
     *
     * @param setback the set-back
     */
    public String story(Setback setback) {
        List<String> kinds = new ArrayList<>();
        if (setback.belowPeak() > 0) {
            kinds.add(say.text("setback.below-best", "levels", levels(setback.belowPeak())));
        }
        if (setback.kinds().contains(Setback.Kind.RELAPSE)) {
            kinds.add(say.text("setback.relapse"));
        }
        if (kinds.isEmpty()) {
            kinds.add(say.text("setback.small"));
        }
        return String.join(", ", kinds) + "; " + say.text("setback.course." + Words.key(setback.course()))
                + (setback.masked() ? ", " + say.text("setback.masked") : "");
    }

    /**
     * {@return a set-back with its day, the answers before and after, and what became of it}
     *
     * @param fall the set-back
     */
    public String line(Development.Fall fall) {
        return say.text(
                "setback.line",
                "from",
                fall.from(),
                "to",
                fall.to(),
                "story",
                story(fall.setback()),
                "day",
                fall.setback().date(),
                "indicator",
                say.indicator(fall.setback().indicator()),
                "voice",
                say.voice(fall.setback().voice()));
    }

    /**
     * {@return how many set-backs have recovered, in a sentence; empty if none has}
     *
     * @param number how many
     */
    public Optional<String> recovered(int number) {
        return number == 0 ? Optional.empty() : Optional.of(say.text("recovered", "count", number));
    }

    /**
     * {@return how many questions two voices both answered, how many the same, and how many far apart}
     *
     * @param divergence two voices
     */
    public String counts(Divergence divergence) {
        return say.text(
                "divergence",
                "both",
                divergence.indicators().size(),
                "same",
                divergence.same(),
                "far",
                divergence.farApart());
    }

    /**
     * {@return whether the headline number of a round depends on the weights of the outcomes; empty if there is none}
     *
     * @param round the round
     * @param policy the policy that says how far the weights may be off
     * @param legend the legend of the report
     */
    public Optional<String> weights(RoundResult round, ScoringPolicy policy, Legend legend) {
        return Robustness.of(round.primary(), policy.weightBox(), legend).map(robust -> {
            Fraction enough = policy.progress().in(round.when().point());
            String key = round.primary()
                    .progress()
                    .flatMap(progress -> robust.progress()
                            .map(range -> standing(progress.share(), enough) == standing(range, enough)
                                    ? "weights.do-not-matter"
                                    : "weights.matter"))
                    .orElse("weights");
            return say.text(
                    key,
                    "box",
                    say.number(policy.weightBox()),
                    "range",
                    say.range(robust.total()),
                    "equal",
                    say.range(robust.equalSteps()));
        });
    }

    /** 1 if enough is reached, -1 if not, 0 if that cannot be told. */
    private static int standing(Interval share, Fraction enough) {
        return share.lower().atLeast(enough) ? 1 : share.upper().atLeast(enough) ? 0 : -1;
    }
}
