package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Numbers and days as one language writes them. Only here is rounded. */
public final class Figures {

    private static final int DECIMALS = 2;
    private static final int YEAR = 12;
    private static final int MANY_DECIMALS = 6;

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

    /**
     * {@return a day in words, such as 7 Feb 2022}
     *
     * @param day the day
     */
    public String day(LocalDate day) {
        return day(day, "day", "month.");
    }

    /**
     * {@return a day at the head of a narrow column}
     *
     * @param day the day
     */
    public String columnDay(LocalDate day) {
        return day(day, "day.column", "month.short.");
    }

    /**
     * {@return a day without its year, as short as can be}
     *
     * @param day the day
     */
    public String shortDay(LocalDate day) {
        return day(day, "day.short", "month.short.");
    }

    private String day(LocalDate day, String key, String months) {
        String month = words.text(months + day.getMonthValue());
        return words.text(key, "day", day.getDayOfMonth(), "month", month, "year", day.getYear());
    }

    /**
     * {@return how long before another day a day lies, in days up to two months, then in months and years, rounded down}
     *
     * @param day the earlier day
     * @param asOf the later day
     */
    public String ago(LocalDate day, LocalDate asOf) {
        long months = ChronoUnit.MONTHS.between(day, asOf);
        if (months < 2) {
            return count("days", ChronoUnit.DAYS.between(day, asOf));
        }
        if (months < YEAR) {
            return count("months", months);
        }
        String years = count("years", months / YEAR);
        return months % YEAR == 0
                ? years
                : words.text("years-and-months", "years", years, "months", count("months", months % YEAR));
    }

    /**
     * {@return a number of units, such as 3 months}
     *
     * <p>One has words of its own in every language, which a language need not use: no rule of plurals is known here.
     *
     * @param unit the key of the unit
     * @param number how many
     */
    public String count(String unit, long number) {
        return number == 1 ? words.text(unit + ".one") : words.text(unit, "n", number);
    }
}
