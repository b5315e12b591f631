package io.github.reintegrationmatrix.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Calendars whose years people take over into files that need years of the Gregorian one.
 *
 * <p>Each counts its years from another beginning, so that a day of the present looks like one of another century. What is
 * recognised is a day of the last twenty years before the as-of date: no case is older. Beginnings: Bikram Sambat is 56 or
 * 57 years ahead, the Buddhist era 543; the Persian calendar is 621 or 622 years behind, the Islamic one at present 578 or
 * 579.
 */
enum OtherCalendar {
    BIKRAM_SAMBAT(56, 57),
    BUDDHIST(543, 543),
    ISLAMIC(-579, -578),
    PERSIAN(-622, -621);

    private static final int OLDEST = 20;

    private final int least;
    private final int most;

    OtherCalendar(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The calendar that a day fits, if it lies so far from the as-of date that it can be no day of a case. */
    static Optional<OtherCalendar> of(LocalDate day, LocalDate asOf) {
        if (Math.abs(day.getYear() - asOf.getYear()) <= OLDEST + 10) {
            return Optional.empty();
        }
        for (OtherCalendar calendar : values()) {
            int behind = asOf.getYear() - day.getYear();
            if (behind + calendar.most >= 0 && behind + calendar.least <= OLDEST) {
                return Optional.of(calendar);
            }
        }
        return Optional.empty();
    }

    /** The word for it in the arguments of a finding. */
    String word() {
        return switch (this) {
            case BIKRAM_SAMBAT -> "bikram-sambat";
            case BUDDHIST -> "buddhist";
            case ISLAMIC -> "islamic";
            case PERSIAN -> "persian";
        };
    }
}
