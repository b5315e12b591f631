package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is worth asking next: never what was declined, withheld or is unsafe to ask. */
final class Questions {

    private static final Comparator<AskNext> ORDER = Comparator.comparing((AskNext ask) -> !ask.critical())
            .thenComparing(AskNext::narrows, Comparator.reverseOrder())
            .thenComparing(AskNext::indicator)
            .thenComparing(AskNext::voice);

    private Questions() {}

    static List<AskNext> next(Plan plan, ViewResult primary, List<CriticalResult> criticals) {
        Map<String, Fraction> shares = shares(primary);
        List<AskNext> next = new ArrayList<>();
        Set<String> criticalOfPrimary = new HashSet<>();
        for (CriticalResult critical : criticals) {
            if (critical.verdict() == CriticalResult.Verdict.UNDETERMINED) {
                String primaryVoice =
                        plan.voices().get(plan.item(critical.indicator()).primary());
                for (CriticalResult.Reading reading : critical.readings()) {
                    boolean isPrimary = reading.voice().equals(primaryVoice);
                    if (reading.joint().isEmpty()) {
                        Fraction share = shares.getOrDefault(critical.indicator(), Fraction.ZERO);
                        Fraction narrows = isPrimary ? share : Fraction.ZERO;
                        add(critical.indicator(), reading.voice(), true, reading.own(), narrows, next);
                    }
                    if (isPrimary) {
                        criticalOfPrimary.add(critical.indicator());
                    }
                }
            }
        }
        for (OutcomeResult outcome : primary.outcomes()) {
            for (Part part : outcome.parts()) {
                if (part.state() instanceof RatingState.Missing && !criticalOfPrimary.contains(part.indicator())) {
                    Fraction narrows = shares.getOrDefault(part.indicator(), Fraction.ZERO);
                    add(part.indicator(), part.voice(), false, part.state(), narrows, next);
                }
            }
        }
        next.sort(ORDER);
        return next;
    }

    private static void add(
            String indicator, String voice, boolean critical, RatingState state, Fraction narrows, List<AskNext> next) {
        if (state instanceof RatingState.Missing missing && missing.reason().worthAsking()) {
            next.add(new AskNext(indicator, voice, critical, missing.reason(), narrows));
        }
    }

    /** The share of the total's range that each missing part of the primary view accounts for. */
    private static Map<String, Fraction> shares(ViewResult primary) {
        Map<String, Fraction> shares = new HashMap<>();
        Fraction.Sum weights = new Fraction.Sum();
        for (OutcomeResult outcome : primary.outcomes()) {
            if (outcome.standing() == OutcomeResult.Standing.COUNTED) {
                weights.add(outcome.weight());
            }
        }
        Fraction all = weights.total();
        for (OutcomeResult outcome : primary.outcomes()) {
            for (Part part : outcome.isScored() ? outcome.parts() : List.<Part>of()) {
                if (part.state() instanceof RatingState.Missing) {
                    Fraction whole = all.times(outcome.tally().counting());
                    shares.put(
                            part.indicator(),
                            outcome.weight().times(part.weight()).dividedBy(whole));
                }
            }
        }
        return shares;
    }
}
