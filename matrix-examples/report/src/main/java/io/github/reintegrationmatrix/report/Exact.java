package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.model.Fraction;
import java.math.RoundingMode;

/** Fractions as they are, with their rounded value behind them: 13/24 (0.54). */
final class Exact {

    private static final int DECIMALS = 2;

    private Exact() {}

    /** A number, rounded half to even; a whole one by itself. */
    static String of(Fraction number) {
        return of(number, RoundingMode.HALF_EVEN);
    }

    /** The end of a range, rounded so that what is printed still holds. */
    static String of(Fraction number, RoundingMode rounding) {
        String exact = number.toString();
        return exact.contains("/")
                ? exact + " (" + number.decimal(DECIMALS, rounding).toPlainString() + ")"
                : exact;
    }
}
