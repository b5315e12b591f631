package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.CaseEvent;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks for days of another calendar.
 *
 * <p>Whoever writes one writes all of them so, which is one mistake: it is said once for each calendar, at the first such
 * day, with the number of days. What other rules say of days is then left out, for they compare days of two calendars.
 */
final class CaseDays {

    /** Rules that compare days, or that ask what is due or applies on one. */
    private static final Set<Code> ECHOES = EnumSet.of(
            Code.EPISODES_OVERLAP,
            Code.EPISODE_END,
            Code.PAUSE,
            Code.BEFORE_START,
            Code.SAME_DATE,
            Code.ROUNDS_OVERLAP,
            Code.AFTER_AS_OF,
            Code.AFTER_CLOSURE,
            Code.VOICES_APART,
            Code.RATED_NOT_DUE,
            Code.RATED_NOT_APPLICABLE,
            Code.EVIDENCE_LATER,
            Code.PERIOD_WITHOUT_OFFER,
            Code.RECORDED_BEFORE_START,
            Code.RECORDED_AFTER_CLOSURE);

    private final LocalDate asOf;
    private final Map<OtherCalendar, List<DocumentPath>> days = new EnumMap<>(OtherCalendar.class);

    CaseDays(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The findings of the other rules, with those about days replaced if days are of another calendar. */
    List<Finding> without(List<Finding> findings) {
        if (days.isEmpty()) {
            return findings;
        }
        FindingList left = new FindingList();
        days.forEach((calendar, paths) ->
                left.add(Code.OTHER_CALENDAR, paths.get(0), "", paths.size(), "calendar", calendar.word()));
        findings.stream().filter(finding -> !ECHOES.contains(finding.code())).forEach(left::add);
        return left.all();
    }

    void add(CaseRecord record) {
        DocumentPath episodes = DocumentPath.ROOT.key("episodes");
        for (int i = 0; i < record.episodes().size(); i++) {
            add(record.episodes().get(i), episodes.index(i));
        }
        DocumentPath rounds = DocumentPath.ROOT.key("rounds");
        for (int r = 0; r < record.rounds().size(); r++) {
            List<VoiceBlock> blocks = record.rounds().get(r).blocks();
            for (int b = 0; b < blocks.size(); b++) {
                add(blocks.get(b), rounds.index(r).key("voices").index(b));
            }
        }
        list("profile", "from", record.profile(), ProfileEntry::from);
        list("events", "date", record.events(), CaseEvent::date);
        list("statuses", "date", record.statuses(), StatusEntry::date);
    }

    private <T> void list(String list, String key, List<T> entries, Function<T, LocalDate> day) {
        DocumentPath path = DocumentPath.ROOT.key(list);
        for (int i = 0; i < entries.size(); i++) {
            int index = i;
            add(day.apply(entries.get(i)), () -> path.index(index).key(key));
        }
    }

    private void add(Episode episode, DocumentPath path) {
        add(episode.start(), () -> path.key("start"));
        if (!episode.end().equals(Episode.OPEN)) {
            add(episode.end(), () -> path.key("end"));
        }
        for (int i = 0; i < episode.pauses().size(); i++) {
            DocumentPath pause = path.key("pauses").index(i);
            add(episode.pauses().get(i).from(), () -> pause.key("from"));
            add(episode.pauses().get(i).to(), () -> pause.key("to"));
        }
    }

    private void add(VoiceBlock block, DocumentPath path) {
        add(block.date(), () -> path.key("date"));
        block.ratings().forEach((indicator, rating) -> {
            if (rating instanceof Rating.Rated rated) {
                for (int e = 0; e < rated.evidence().size(); e++) {
                    int index = e;
                    add(
                            rated.evidence().get(e).date(),
                            () -> path.key("ratings")
                                    .key(indicator)
                                    .key("evidence")
                                    .index(index)
                                    .key("date"));
                }
            }
        });
    }

    /** A day and where it stands, which is only asked for a day of another calendar. */
    void add(LocalDate day, Supplier<DocumentPath> path) {
        OtherCalendar.of(day, asOf)
                .ifPresent(calendar -> days.computeIfAbsent(calendar, none -> new ArrayList<>())
                        .add(path.get()));
    }
}
