package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Running sums over rounds, one for every two voices. */
final class Voices {

    private final Map<Two, AgreementSum> sums = new LinkedHashMap<>();
    private final Map<Two, AgreementSum> byTwoPeople = new LinkedHashMap<>();

    private record Two(String voice, String other) {}

    /** Adds a round; the voices stand in the order of the matrix, the person's own first. */
    void add(RoundResult round, Legend legend) {
        List<ViewResult> views = round.views().stream()
                .skip(1)
                .sorted(Comparator.comparing(view -> !view.id().equals(legend.ownVoice())))
                .toList();
        for (int a = 0; a < views.size(); a++) {
            for (ViewResult other : views.subList(a + 1, views.size())) {
                Two two = new Two(views.get(a).id(), other.id());
                sums.computeIfAbsent(two, key -> new AgreementSum()).add(views.get(a), other);
                String first = assessor(round, two.voice());
                String second = assessor(round, two.other());
                if (!first.isEmpty() && !second.isEmpty() && !first.equals(second)) {
                    byTwoPeople.computeIfAbsent(two, key -> new AgreementSum()).add(views.get(a), other);
                }
            }
        }
    }

    private static String assessor(RoundResult round, String voice) {
        return round.heard(voice).map(RoundResult.Heard::assessor).orElse("");
    }

    List<Agreement> all(Legend legend) {
        return totals(sums, legend);
    }

    List<Agreement> byTwoPeople(Legend legend) {
        return totals(byTwoPeople, legend);
    }

    private static List<Agreement> totals(Map<Two, AgreementSum> sums, Legend legend) {
        List<Agreement> totals = new ArrayList<>();
        sums.forEach((two, sum) -> {
            if (!sum.isEmpty()) {
                totals.add(
                        sum.total(two.voice(), two.other(), legend.indicators().keySet()));
            }
        });
        return totals;
    }
}
