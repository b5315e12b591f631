package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where two voices rated the same indicators of a round differently. They are never averaged, and neither is the right one.
 *
 * @param voice the voice that is held against the other: usually the person's own
 * @param other the other voice
 * @param outcomes the outcomes in which both rated something, in the order of the matrix
 */
public record Divergence(String voice, String other, List<OfOutcome> outcomes) {

    /** Copies its list and refuses {@code null}. */
    public Divergence {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(other, "other");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * An indicator that both rated.
     *
     * @param indicator its id
     * @param weight its weight within its outcome
     * @param difference the value of the voice minus that of the other, from -1 to 1
     * @param levels how many whole levels or steps lie between, 0 or more
     * @param flagged whether that is as many as the policy points out
     */
    public record OfIndicator(String indicator, Fraction weight, Fraction difference, int levels, boolean flagged) {
        /** Refuses {@code null}. */
        public OfIndicator {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(difference, "difference");
        }
    }

    /**
     * An outcome in which both rated something.
     *
     * @param outcome its id
     * @param indicators the indicators that both rated, at least one
     * @param flagged whether the mean difference is more than the policy lets pass
     */
    public record OfOutcome(String outcome, List<OfIndicator> indicators, boolean flagged) {
        /** Copies its list and refuses {@code null}. */
        public OfOutcome {
            Objects.requireNonNull(outcome, "outcome");
            indicators = List.copyOf(indicators);
        }

        /** {@return the weighted mean of the differences, from -1 to 1; below 0 the voice sees it worse} */
        public Fraction mean() {
            return meanOf(indicators);
        }
    }

    /**
     * Holds two voices of a round against each other.
     *
     * @param round the round
     * @param voice the id of a voice, such as the person's own
     * @param other the id of the other voice
     * @param legend the legend of the report
     * @param policy the conventions of what is pointed out
     * @return the differences; empty if they rated no indicator both
     */
    public static Optional<Divergence> of(
            RoundResult round, String voice, String other, Legend legend, ScoringPolicy.Divergence policy) {
        Optional<ViewResult> own = round.view(voice);
        Optional<ViewResult> others = round.view(other);
        if (own.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        Set<String> criticals =
                round.criticals().stream().map(CriticalResult::indicator).collect(Collectors.toSet());
        List<OfOutcome> outcomes = new ArrayList<>();
        for (OutcomeResult outcome : own.get().outcomes()) {
            Map<String, Part> said = new LinkedHashMap<>();
            others.get()
                    .outcome(outcome.outcome())
                    .ifPresent(result -> result.parts().forEach(part -> said.put(part.indicator(), part)));
            List<OfIndicator> indicators = new ArrayList<>();
            for (Part part : outcome.parts()) {
                Part against = said.get(part.indicator());
                if (against != null
                        && part.isOwn()
                        && against.isOwn()
                        && part.state() instanceof RatingState.Rated a
                        && against.state() instanceof RatingState.Rated b) {
                    int levels = Levels.between(legend, part.indicator(), a, b);
                    int limit = criticals.contains(part.indicator()) ? policy.criticalLevels() : policy.otherLevels();
                    Fraction difference = a.value().minus(b.value());
                    indicators.add(new OfIndicator(
                            part.indicator(), part.weight(), difference, levels, levels > 0 && levels >= limit));
                }
            }
            if (!indicators.isEmpty()) {
                Fraction mean = meanOf(indicators);
                Fraction size = mean.signum() < 0 ? mean.negated() : mean;
                outcomes.add(new OfOutcome(outcome.outcome(), indicators, size.compareTo(policy.mean()) > 0));
            }
        }
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(new Divergence(voice, other, outcomes));
    }

    /**
     * Holds every two voices of a round against each other, the person's own first: a difference below 0 then says that he or
     * she sees it worse.
     *
     * @param round the round
     * @param legend the legend of the report
     * @param policy the conventions of what is pointed out
     * @return one for every two voices that rated an indicator both, otherwise in the order of the matrix
     */
    public static List<Divergence> all(RoundResult round, Legend legend, ScoringPolicy.Divergence policy) {
        List<String> voices = round.views().stream()
                .skip(1)
                .map(ViewResult::id)
                .sorted(Comparator.comparing(voice -> !voice.equals(legend.ownVoice())))
                .toList();
        List<Divergence> all = new ArrayList<>();
        for (int a = 0; a < voices.size(); a++) {
            for (String other : voices.subList(a + 1, voices.size())) {
                of(round, voices.get(a), other, legend, policy).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** {@return every indicator that both rated, in the order of the matrix} */
    public List<OfIndicator> indicators() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .toList();
    }

    /** {@return on how many indicators both chose the same} */
    public int same() {
        return (int) indicators().stream()
                .filter(indicator -> indicator.difference().signum() == 0)
                .count();
    }

    /** {@return on how many indicators they are two or more levels apart} */
    public int farApart() {
        return (int) indicators().stream()
                .filter(indicator -> indicator.levels() >= 2)
                .count();
    }

    private static Fraction meanOf(List<OfIndicator> indicators) {
        Fraction.Sum weights = new Fraction.Sum();
        Fraction.Sum sum = new Fraction.Sum();
        for (OfIndicator indicator : indicators) {
            weights.add(indicator.weight());
            sum.addProduct(indicator.weight(), indicator.difference());
        }
        return sum.total().dividedBy(weights.total());
    }
}
