package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running sum over rounds in which two voices spoke. */
final class AgreementSum {

    private final Map<String, Pairs.Sum> indicators = new HashMap<>();
    private int cases;

    /** Adds one round as each of the two saw it. */
    void add(ViewResult one, ViewResult other) {
        Map<String, Part> said = new HashMap<>();
        for (OutcomeResult outcome : other.outcomes()) {
            outcome.parts().stream().filter(Part::isOwn).forEach(part -> said.put(part.indicator(), part));
        }
        boolean any = false;
        for (OutcomeResult outcome : one.outcomes()) {
            for (Part part : outcome.parts()) {
                Part against = said.get(part.indicator());
                if (part.isOwn() && against != null) {
                    any = true;
                    indicators
                            .computeIfAbsent(part.indicator(), id -> new Pairs.Sum())
                            .add(part.value().orElseThrow(), against.value().orElseThrow());
                }
            }
        }
        cases += any ? 1 : 0;
    }

    boolean isEmpty() {
        return cases == 0;
    }

    /** The sum, with the indicators in an order. */
    Agreement total(String voice, String other, Iterable<String> order) {
        List<Agreement.OfIndicator> rows = new ArrayList<>();
        for (String indicator : order) {
            Pairs.Sum sum = indicators.get(indicator);
            if (sum != null) {
                rows.add(new Agreement.OfIndicator(indicator, sum.total()));
            }
        }
        return new Agreement(voice, other, cases, rows);
    }
}
