package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.model.Fraction;

/** The number, the sum and the sum of squares of values: all that a variance needs. It is mutable. */
final class Moments {

    private final Fraction.Sum sum = new Fraction.Sum();
    private final Fraction.Sum squares = new Fraction.Sum();
    private int n;

    void add(Fraction value) {
        n++;
        sum.add(value);
        squares.addProduct(value, value);
    }

    int n() {
        return n;
    }

    Fraction sum() {
        return sum.total();
    }

    Fraction squares() {
        return squares.total();
    }

    /** The squared number of values times their variance, for which no division is needed. */
    Fraction variation() {
        Fraction total = sum();
        return Fraction.of(n).times(squares()).minus(total.times(total));
    }
}
