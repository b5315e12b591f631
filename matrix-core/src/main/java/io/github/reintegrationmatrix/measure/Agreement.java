package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.List;
import java.util.Objects;

/**
 * How far two voices agree on what both rated in the same round; carried ratings do not count.
 *
 * <p>That they differ is no mistake of either. Indicators are not put together in one kappa: what differs between them would
 * pass for agreement.
 *
 * @param voice the id of a voice, the person's own if it is one of the two
 * @param other the id of the other voice
 * @param cases in how many cases both rated something
 * @param indicators what both rated, in the order of the matrix; at least one
 */
public record Agreement(String voice, String other, int cases, List<OfIndicator> indicators) {

    /** Copies its list and refuses {@code null}. */
    public Agreement {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(other, "other");
        indicators = List.copyOf(indicators);
    }

    /**
     * How far they agree on one indicator.
     *
     * @param indicator its id
     * @param pairs their ratings, one pair for each case
     */
    public record OfIndicator(String indicator, Pairs pairs) {
        /** Refuses {@code null}. */
        public OfIndicator {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(pairs, "pairs");
        }
    }

    /** {@return how many pairs of ratings there are over all indicators} */
    public int ratings() {
        return indicators.stream().mapToInt(one -> one.pairs().n()).sum();
    }

    /** {@return how many of these pairs are two times the same} */
    public int same() {
        return indicators.stream().mapToInt(one -> one.pairs().same()).sum();
    }

    /** {@return the mean size of the differences over all pairs, from 0 to 1} */
    public Fraction difference() {
        Fraction.Sum sum = new Fraction.Sum();
        indicators.forEach(
                one -> sum.addProduct(Fraction.of(one.pairs().n()), one.pairs().difference()));
        return sum.total().dividedBy(Fraction.of(ratings()));
    }
}
