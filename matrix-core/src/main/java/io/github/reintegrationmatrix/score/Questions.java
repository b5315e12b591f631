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
import java.util.List;
import java.util.Map;

/** What is worth asking next: never what was declined, withheld or is unsafe to ask. */
final class Questions {

    private static final Comparator<AskNext> ORDER = Comparator.comparing((AskNext ask) -> !ask.critical())
            .thenComparing(AskNext::narrows, Comparator.reverseOrder())
            .thenComparing(AskNext::indicator)
            .thenComparing(AskNext::voice);

    private Questions() {}

    static List<AskNext> next(Plan plan, ViewResult primary, List<CriticalResult> criticals) {
        Map<String, Fraction> shares = shares(primary);
        Map<String, String> primaryVoices = new HashMap<>();
        plan.outcomes()
                .forEach(outcome -> outcome.items()
                        .forEach(item -> primaryVoices.put(
                                item.indicator().id(), item.indicator().primary())));
        List<AskNext> next = new ArrayList<>();
        for (CriticalResult critical : criticals) {
            if (critical.verdict() == CriticalResult.Verdict.UNDETERMINED) {
                for (CriticalResult.Reading reading : critical.readings()) {
                    boolean isPrimary = reading.voice().equals(primaryVoices.get(critical.indicator()));
                    Fraction narrows =
                            isPrimary ? shares.getOrDefault(critical.indicator(), Fraction.ZERO) : Fraction.ZERO;
                    if (reading.joint().isEmpty()) {
                        add(critical.indicator(), reading.voice(), true, reading.own(), narrows, next);
                    }
                }
            }
        }
        for (OutcomeResult outcome : primary.outcomes()) {
            for (Part part : outcome.parts()) {
                boolean listed = next.stream()
                        .anyMatch(ask -> ask.indicator().equals(part.indicator())
                                && ask.voice().equals(part.voice()));
                if (!listed) {
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
        for (OutcomeResult outcome : primary.outcomes()) {
            Fraction.Sum counting = new Fraction.Sum();
            outcome.parts().stream().filter(Part::counts).forEach(part -> counting.add(part.weight()));
            for (Part part : outcome.parts()) {
                if (part.state() instanceof RatingState.Missing) {
                    Fraction all = weights.total().times(counting.total());
                    shares.put(
                            part.indicator(),
                            outcome.weight().times(part.weight()).dividedBy(all));
                }
            }
        }
        return shares;
    }
}
