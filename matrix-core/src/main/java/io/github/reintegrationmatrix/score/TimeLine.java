package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.model.EventKind;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What staff recorded of one case beside the ratings, up to the as-of date, by date and then by id. */
final class TimeLine {

    private final CaseRecord record;
    private final List<Occasion> occasions;
    private final List<Event> events;
    private final List<StatusEntry> statuses;

    private TimeLine(CaseRecord record, List<Occasion> occasions, List<Event> events, List<StatusEntry> statuses) {
        this.record = record;
        this.occasions = occasions;
        this.events = events;
        this.statuses = statuses;
    }

    static TimeLine of(Matrix matrix, CaseRecord record, List<Occasion> occasions, LocalDate asOf) {
        List<String> serious = matrix.events().stream()
                .filter(EventKind::serious)
                .map(EventKind::id)
                .toList();
        return new TimeLine(
                record,
                occasions,
                record.events().stream()
                        .filter(event -> !event.date().isAfter(asOf))
                        .map(event -> new Event(event.date(), event.kind(), serious.contains(event.kind())))
                        .sorted(Comparator.comparing(Event::date).thenComparing(Event::kind))
                        .toList(),
                record.statuses().stream()
                        .filter(entry -> !entry.date().isAfter(asOf))
                        .sorted(Comparator.comparing(StatusEntry::date)
                                .thenComparing(StatusEntry::status)
                                .thenComparing(StatusEntry::by))
                        .toList());
    }

    /** The events in an episode, by its position. */
    List<Event> events(int episode) {
        return events.stream()
                .filter(event -> record.episodeOn(event.date()) == episode)
                .toList();
    }

    /** The statuses recorded in an episode, by its position. */
    List<StatusEntry> statuses(int episode) {
        return statuses.stream()
                .filter(entry -> record.episodeOn(entry.date()) == episode)
                .toList();
    }

    /** The serious events of its episode that followed a round and, until they happened, no other round of it. */
    List<Event> after(Occasion round) {
        if (events.isEmpty()) {
            return List.of();
        }
        LocalDate last = lastDate(round);
        return seriousAfter(last).stream()
                .filter(event -> record.episodeOn(event.date()) == round.episode())
                .filter(event -> occasions.stream()
                        .filter(other -> other.episode() == round.episode())
                        .map(TimeLine::lastDate)
                        .noneMatch(other -> other.isAfter(last) && other.isBefore(event.date())))
                .toList();
    }

    /** The serious events after a day. */
    List<Event> seriousAfter(LocalDate day) {
        return events.stream()
                .filter(event -> event.serious() && event.date().isAfter(day))
                .toList();
    }

    private static LocalDate lastDate(Occasion occasion) {
        return occasion.round().lastDate().orElse(occasion.date());
    }
}
