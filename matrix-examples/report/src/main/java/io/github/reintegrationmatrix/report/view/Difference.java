package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.change.Divergence;
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

/**
 * An indicator that voices rated differently in one round itself; what stands in from earlier ones is not held against them.
 *
 * @param indicator the id of the indicator
 * @param marks what each voice that has a mark said, by the id of the voice
 */
public record Difference(String indicator, Map<String, RatingState.Rated> marks) {

    /**
     * Finds the indicators on which the voices of a round differ.
     *
     * @param round the round
     * @return every indicator with two marks that stand at different places of its scale, in the order of the matrix
     */
    public static List<Difference> of(RoundResult round) {
        Map<String, Map<String, RatingState.Rated>> byIndicator = new LinkedHashMap<>();
        for (OutcomeResult outcome : round.primary().outcomes()) {
            outcome.parts().forEach(part -> byIndicator.put(part.indicator(), new LinkedHashMap<>()));
        }
        for (ViewResult view : round.views()) {
            if (!view.id().equals(ViewResult.PRIMARY)) {
                for (OutcomeResult outcome : view.outcomes()) {
                    for (Part part : outcome.parts()) {
                        if (part.isOwn() && part.state() instanceof RatingState.Rated rated) {
                            byIndicator
                                    .computeIfAbsent(part.indicator(), absent -> new LinkedHashMap<>())
                                    .put(view.id(), rated);
                        }
                    }
                }
            }
        }
        List<Difference> differences = new ArrayList<>();
        byIndicator.forEach((indicator, marks) -> {
            boolean differ = marks.values().stream()
                            .map(RatingState.Rated::value)
                            .distinct()
                            .count()
                    > 1;
            if (differ) {
                differences.add(new Difference(indicator, marks));
            }
        });
        return differences;
    }

    /**
     * An indicator on which two voices are as far apart as the policy points out.
     *
     * @param voice the id of one voice, the person's own where it is one of the two
     * @param other the id of the other
     * @param apart how far they are apart
     * @param said what the first said
     * @param otherSaid what the other said
     */
    public record Far(
            String voice, String other, Divergence.OfIndicator apart, RatingState said, RatingState otherSaid) {

        /** {@return the id of the indicator} */
        public String indicator() {
            return apart.indicator();
        }
    }

    /**
     * Finds what is pointed out.
     *
     * @param round the round
     * @param divergences every two of its voices held against each other
     * @return what is flagged, in their order
     */
    public static List<Far> far(RoundResult round, List<Divergence> divergences) {
        Map<String, Difference> byIndicator = new LinkedHashMap<>();
        of(round).forEach(difference -> byIndicator.put(difference.indicator(), difference));
        List<Far> far = new ArrayList<>();
        for (Divergence two : divergences) {
            for (Divergence.OfIndicator apart : two.indicators()) {
                Difference said = byIndicator.get(apart.indicator());
                if (apart.flagged() && said != null) {
                    RatingState one = said.marks().get(two.voice());
                    RatingState other = said.marks().get(two.other());
                    if (one != null && other != null) {
                        far.add(new Far(two.voice(), two.other(), apart, one, other));
                    }
                }
            }
        }
        return far;
    }

    /**
     * Counts on which side each voice stands, where exactly two differ.
     *
     * @param differences the differences of a round
     * @return for each voice, how often its mark is the lower one; empty if other than two voices differ
     */
    public static Map<String, Long> lower(List<Difference> differences) {
        Map<String, Long> lower = new LinkedHashMap<>();
        for (Difference difference : differences) {
            difference.marks().keySet().forEach(voice -> lower.putIfAbsent(voice, 0L));
            difference.marks().entrySet().stream()
                    .min(Map.Entry.comparingByValue(Comparator.comparing(RatingState.Rated::value)))
                    .ifPresent(least -> lower.merge(least.getKey(), 1L, Long::sum));
        }
        return lower.size() == 2 ? lower : Map.of();
    }
}
