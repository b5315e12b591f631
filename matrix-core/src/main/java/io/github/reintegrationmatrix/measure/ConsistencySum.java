package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running sum over rounds in which the same indicators of one outcome are due. */
final class ConsistencySum {

    private final List<Moments> items = new ArrayList<>();
    private final Moments totals = new Moments();
    private int incomplete;

    /** Adds what is due of the outcome in one round. */
    void add(List<Part> parts) {
        if (items.isEmpty()) {
            parts.forEach(part -> items.add(new Moments()));
        }
        if (!parts.stream().allMatch(Part::isOwn)) {
            incomplete++;
            return;
        }
        Fraction.Sum total = new Fraction.Sum();
        for (int i = 0; i < items.size(); i++) {
            Fraction value = parts.get(i).value().orElseThrow();
            items.get(i).add(value);
            total.add(value);
        }
        totals.add(total.total());
    }

    Consistency total(String outcome, String point) {
        return new Consistency(outcome, point, items.size(), totals.n(), incomplete, alpha());
    }

    private Optional<Fraction> alpha() {
        Fraction whole = totals.variation();
        if (items.size() < 2 || totals.n() < 2 || whole.signum() == 0) {
            return Optional.empty();
        }
        Fraction.Sum own = new Fraction.Sum();
        items.forEach(item -> own.add(item.variation()));
        return Optional.of(Fraction.of(items.size(), items.size() - 1L)
                .times(Fraction.ONE.minus(own.total().dividedBy(whole))));
    }
}
