package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.change.Setbacks;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happened in an episode in the order of the days: rounds, events, what staff recorded, the end. */
public final class TimeLine {

    private TimeLine() {}

    /** What an entry is. On one day they come in this order: a round has seen what happened before it. */
    public enum Kind {
        /** Assistance begins. */
        START,
        /** Something happened. */
        EVENT,
        /** Something serious happened. */
        SERIOUS,
        /** The person was seen. */
        ROUND,
        /** Staff recorded a status. */
        STATUS,
        /** Assistance ends. */
        END
    }

    /**
     * One entry.
     *
     * @param date the day
     * @param kind what it is
     * @param subject the words of the matrix: the phase of a round, a kind of event, a status; empty for start and end
     * @param round the round; empty for other kinds
     * @param words what is said besides
     */
    public record Entry(LocalDate date, Kind kind, Optional<Term> subject, Optional<RoundResult> round, String words) {

        private static Entry of(LocalDate date, Kind kind, Optional<Term> subject, String words) {
            return new Entry(date, kind, subject, Optional.empty(), words);
        }
    }

    /**
     * Puts an episode in order.
     *
     * @param report the report
     * @param episode an episode of it
     * @param say the words
     * @return its entries, earliest first
     */
    public static List<Entry> of(ProgressReport report, EpisodeResult episode, Say say) {
        List<Setback> setbacks = Setbacks.of(report.legend(), episode);
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(
                episode.start(),
                Kind.START,
                Optional.empty(),
                say.text(say.isReview() ? "time.start" : "time.start-of-assistance")));
        episode.events()
                .forEach(event -> entries.add(Entry.of(
                        event.date(),
                        event.serious() ? Kind.SERIOUS : Kind.EVENT,
                        Optional.of(say.event(event.kind())),
                        event.serious() ? say.text("time.serious") : "")));
        episode.statuses()
                .forEach(status -> entries.add(Entry.of(
                        status.date(),
                        Kind.STATUS,
                        Optional.of(say.status(status.status())),
                        say.text("time.status", "role", status.by()))));
        for (RoundResult round : episode.rounds()) {
            entries.add(new Entry(
                    round.when().date(),
                    Kind.ROUND,
                    Optional.of(say.point(round.when().point())),
                    Optional.of(round),
                    say.headline(round.headline().kind()) + moves(round, setbacks, say)));
        }
        episode.end().ifPresent(end -> entries.add(Entry.of(end, Kind.END, Optional.empty(), say.text("time.end"))));
        return entries.stream()
                .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::kind))
                .toList();
    }

    /** How many set-backs arose in a round, and how many had recovered in it. */
    private static String moves(RoundResult round, List<Setback> setbacks, Say say) {
        long arose = setbacks.stream()
                .filter(setback -> setback.round().equals(round.id()))
                .count();
        long recovered = setbacks.stream()
                .filter(setback -> setback.course() == Setback.Course.RECOVERED
                        && setback.settled().filter(round.id()::equals).isPresent())
                .count();
        return (arose == 0 ? "" : "; " + say.text("time.set-back", "count", arose))
                + (recovered == 0 ? "" : "; " + say.text("time.recovered", "count", recovered));
    }
}
