package io.github.reintegrationmatrix.report.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days and the time between them as one language writes them. */
public final class Days {

    private static final int YEAR = 12;

    private final Words words;

    Days(Words words) {
        this.words = words;
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
            return words.count("days", ChronoUnit.DAYS.between(day, asOf));
        }
        if (months < YEAR) {
            return words.count("months", months);
        }
        String years = words.count("years", months / YEAR);
        return months % YEAR == 0
                ? years
                : words.text("years-and-months", "years", years, "months", words.count("months", months % YEAR));
    }
}
