package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.model.Fraction;
import java.util.Objects;
import java.util.Optional;

/**
 * How far two ratings of the same thing agree, over several such pairs.
 *
 * <p>Kappa is weighted by squared differences of the values: 1 minus the mean squared difference of the pairs, over that
 * between every first and every second rating. Where the levels stand at equal steps this is Cohen's kappa with quadratic
 * weights (1968). For example, the pairs (0, 0), (1/2, 1/2), (1, 1/2), (1, 1): 3 of 4 the same, mean difference 1/8, kappa
 * 1 - (1/16) / (5/16) = 4/5.
 *
 * @param n how many pairs, at least 1
 * @param same how many of them are two times the same
 * @param difference the mean size of the differences of the values, from 0 to 1
 * @param kappa from -1 to 1; empty where one of the two is the same in all pairs: then kappa says nothing
 */
public record Pairs(int n, int same, Fraction difference, Optional<Fraction> kappa) {

    /** Refuses {@code null}. */
    public Pairs {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(kappa, "kappa");
    }

    /** {@return the share of the pairs that are two times the same, from 0 to 1} */
    public Fraction share() {
        return Fraction.of(same, n);
    }

    /** A running sum over pairs. */
    static final class Sum {

        private final Moments first = new Moments();
        private final Moments second = new Moments();
        private final Fraction.Sum differences = new Fraction.Sum();
        private final Fraction.Sum squares = new Fraction.Sum();
        private int same;

        void add(Fraction one, Fraction other) {
            Fraction difference = one.minus(other);
            first.add(one);
            second.add(other);
            differences.add(difference.signum() < 0 ? difference.negated() : difference);
            squares.addProduct(difference, difference);
            same += difference.signum() == 0 ? 1 : 0;
        }

        Pairs total() {
            return new Pairs(first.n(), same, differences.total().dividedBy(Fraction.of(first.n())), kappa());
        }

        private Optional<Fraction> kappa() {
            if (first.variation().signum() == 0 || second.variation().signum() == 0) {
                return Optional.empty();
            }
            Fraction n = Fraction.of(first.n());
            Fraction crossed = n.times(first.squares().plus(second.squares()))
                    .minus(Fraction.of(2).times(first.sum()).times(second.sum()));
            return Optional.of(Fraction.ONE.minus(n.times(squares.total()).dividedBy(crossed)));
        }
    }
}
