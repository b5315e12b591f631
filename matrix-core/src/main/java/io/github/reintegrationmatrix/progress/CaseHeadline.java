package io.github.reintegrationmatrix.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a case says first: the headline of the latest round in which every critical question was put to every voice.
 *
 * @param headline the headline of that round, or of the latest round if there is no such round
 * @param round the id of the round
 * @param date its day
 * @param ageInDays how many days before the as-of date it lies
 * @param complete whether every critical question was put to every voice in it
 * @param reassess serious events later than the last voice of that round, by date: before anything else, the person has to
 *     be seen again
 * @param laterBreaches critical indicators that other partial rounds since the last complete one show below their
 *     floor; a "met" of a partial round adds nothing
 */
public record CaseHeadline(
        Headline headline,
        String round,
        LocalDate date,
        long ageInDays,
        boolean complete,
        List<Event> reassess,
        List<LaterBreach> laterBreaches) {

    /** Copies its lists and maps and refuses {@code null}. */
    public CaseHeadline {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(date, "date");
        reassess = List.copyOf(reassess);
        laterBreaches = List.copyOf(laterBreaches);
    }

    /**
     * A critical indicator below its floor in a partial round.
     *
     * @param indicator the id of the indicator
     * @param round the id of the round
     */
    public record LaterBreach(String indicator, String round) {
        /** Refuses {@code null}. */
        public LaterBreach {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(round, "round");
        }
    }

    /**
     * Returns the kind that a reader must see first.
     *
     * @return reassess if a serious event followed, else critical concern if a partial round breached, else the kind of the
     *     headline
     */
    public Headline.Kind kind() {
        if (!reassess.isEmpty()) {
            return Headline.Kind.REASSESS;
        }
        return laterBreaches.isEmpty() ? headline.kind() : Headline.Kind.CRITICAL_CONCERN;
    }
}
