package io.github.reintegrationmatrix.casefile;

import io.github.reintegrationmatrix.model.ReintegrationPhase;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One stretch of assistance, from its start to its end; coming back later opens another.
 *
 * @param start the first day, from which months are counted
 * @param clock what the start stands for, in the form of an id, such as {@code first-contact}
 * @param end the last day, or {@link #OPEN} while assistance goes on
 * @param pauses stretches in which the clock stood still
 */
public record Episode(LocalDate start, String clock, LocalDate end, List<Pause> pauses) implements Serializable {

    /** The end of an episode that has not ended: {@link LocalDate#MAX}. */
    public static final LocalDate OPEN = LocalDate.MAX;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Copies its lists and maps and refuses {@code null}. */
    public Episode {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(end, "end");
        pauses = List.copyOf(pauses);
    }

    /**
     * A stretch in which the clock stood still.
     *
     * @param from the first day that is not counted
     * @param to the first day that is counted again
     */
    public record Pause(LocalDate from, LocalDate to) implements Serializable {
        /** Refuses {@code null}. */
        public Pause {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public String toString() {
            return "Pause";
        }
    }

    /**
     * Returns the completed months on a day.
     *
     * <p>It is the largest n for which {@code start.plusMonths(n)} is not after the day, where the day is first moved
     * back by the paused days before it. One month after 31 January is the last day of February.
     *
     * @param day a day, not before the start
     * @return the completed months, 0 or more
     */
    public int completedMonths(LocalDate day) {
        LocalDate first = written(start);
        LocalDate counted = written(day).minusDays(pausedDaysBefore(written(day)));
        long months = Math.max(0, ChronoUnit.MONTHS.between(first, counted));
        while (!first.plusMonths(months + 1).isAfter(counted)) {
            months++;
        }
        return Math.toIntExact(months);
    }

    /**
     * Returns the calendar phase on a day, whatever staff recorded.
     *
     * @param day a day, not before the start
     * @param windows the month windows, in order
     * @return the position of the window that holds the day, or the number of windows in the follow-up after the last
     */
    public int calendarPhase(LocalDate day, List<ReintegrationPhase> windows) {
        int months = completedMonths(day);
        int phase = 0;
        while (phase < windows.size() && months >= windows.get(phase).to()) {
            phase++;
        }
        return phase;
    }

    /** The nearest day that a file can hold: databases know days at the ends of time. */
    private static LocalDate written(LocalDate day) {
        return day.isAfter(LAST_DAY) ? LAST_DAY : day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    }

    private long pausedDaysBefore(LocalDate day) {
        List<Pause> inOrder = new ArrayList<>(pauses);
        inOrder.sort(Comparator.comparing(Pause::from));
        long days = 0;
        LocalDate counted = written(start);
        for (Pause pause : inOrder) {
            LocalDate from = pause.from().isBefore(counted) ? counted : pause.from();
            LocalDate to = pause.to().isAfter(day) ? day : pause.to();
            if (from.isBefore(to)) {
                days += ChronoUnit.DAYS.between(from, to);
                counted = to;
            }
        }
        return days;
    }

    @Override
    public String toString() {
        return "Episode";
    }
}
