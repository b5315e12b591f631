package io.github.reintegrationmatrix.report.view;

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
 * An indicator that voices of one round rated differently.
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
                        if (part.state() instanceof RatingState.Rated rated) {
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
