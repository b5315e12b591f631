package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as one language writes them. Only here is rounded. */
public final class Figures {

    private static final int DECIMALS = 2;
    private static final int MANY_DECIMALS = 6;

    private static final int STATISTIC = 4;

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /**
     * {@return a number with two decimals, half to even}
     *
     * @param number an exact number
     */
    public String number(Fraction number) {
        return number(number, RoundingMode.HALF_EVEN);
    }

    /**
     * {@return a statistic with four decimals, half to even}
     *
     * @param number an exact number
     */
    public String statistic(Fraction number) {
        return written(number.decimal(STATISTIC, RoundingMode.HALF_EVEN));
    }

    /**
     * {@return a number without needless zeros, such as a weight}
     *
     * @param number an exact number
     */
    public String plain(Fraction number) {
        return written(number.decimal(MANY_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros());
    }

    /**
     * {@return a fraction as it is with its rounded value behind it, such as 13/24 (0.54); a whole number by itself}
     *
     * @param number an exact number
     */
    public String exact(Fraction number) {
        return exact(number, RoundingMode.HALF_EVEN);
    }

    /**
     * {@return the end of a range as it is, and rounded so that what is printed still holds}
     *
     * @param number an exact number
     * @param rounding how to round it
     */
    public String exact(Fraction number, RoundingMode rounding) {
        String exact = number.toString();
        return exact.contains("/") ? exact + " (" + number(number, rounding) + ")" : exact;
    }

    /**
     * {@return one number where all is known, else a range whose printed ends still hold: rounded down and up}
     *
     * @param interval the range
     */
    public String range(Interval interval) {
        return range(interval, "range.words");
    }

    /**
     * {@return the same with a line between its ends, where there is little room}
     *
     * @param interval the range
     */
    public String shortRange(Interval interval) {
        return range(interval, "range.short");
    }

    private String range(Interval interval, String key) {
        if (interval.width().signum() == 0) {
            return number(interval.lower());
        }
        return words.text(
                key,
                "lower",
                number(interval.lower(), RoundingMode.FLOOR),
                "upper",
                number(interval.upper(), RoundingMode.CEILING));
    }

    private String number(Fraction number, RoundingMode rounding) {
        return written(number.decimal(DECIMALS, rounding));
    }

    private String written(BigDecimal number) {
        return number.toPlainString().replace(".", words.text("decimal-sign"));
    }
}
