package io.github.reintegrationmatrix.json.independent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 1, Case: what is known of a case on the as-of day. Whatever is later is left out and counted. */
final class CaseFile {
    static final String INTAKE = "intake";
    static final String FOLLOW_UP = "follow-up";

    final Matrix matrix;
    final LocalDate asOf;
    final String code;
    final List<Episode> episodes = new ArrayList<>();
    int ignoredEpisodes;
    int ignoredRounds;
    int ignoredBlocks;
    int ignoredProfileEntries;
    int ignoredEvents;
    int ignoredStatuses;

    private final List<Matrix.Phase> windows = new ArrayList<>();
    private final List<Map<String, Object>> profile = new ArrayList<>();

    static final class Episode {
        LocalDate start;
        String clock;
        /** Null where assistance had not ended by the as-of day. */
        LocalDate end;

        List<Object> pauses;
        final List<Round> rounds = new ArrayList<>();
        final List<Event> events = new ArrayList<>();
        final List<Map<String, Object>> statuses = new ArrayList<>();

        Round latest() {
            return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
        }
    }

    static final class Event {
        final LocalDate date;
        final String kind;
        final boolean serious;

        Event(LocalDate date, String kind, boolean serious) {
            this.date = date;
            this.kind = kind;
            this.serious = serious;
        }

        /** FORMATS: an event is the same wherever a report has one. */
        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("date", date.toString());
            tree.put("kind", kind);
            tree.put("serious", serious);
            return tree;
        }
    }

    static final class Round {
        String id;
        /** Null where staff recorded none. */
        String recorded;

        String agrees;
        final Map<String, Block> blocks = new LinkedHashMap<>();
        LocalDate date;
        LocalDate lastDay;
        /** The day on which it is judged what applies. */
        LocalDate applicability;

        Episode episode;
        /** Place in the episode, from 0. */
        int index;
        /** intake or a phase: decides what is due, expected and floored. */
        String point;

        boolean assumed;
        int months;
        String calendarPhase;
        /** Null where it is not shown. */
        Integer lag;

        Map<String, String> facets = new LinkedHashMap<>();

        boolean intake() {
            return point.equals(INTAKE);
        }
    }

    static final class Block {
        String voice;
        LocalDate date;
        String role;
        /** Null where not known. */
        String assessor;

        Object respondents;
        Map<String, Object> ratings;
    }

    CaseFile(Matrix matrix, Map<String, Object> tree, LocalDate asOf) {
        this.matrix = matrix;
        this.asOf = asOf;
        this.code = (String) tree.get("case");
        readWindows(tree);
        readProfile(tree);
        readEpisodes(tree);
        readEvents(tree);
        for (Object element : Json.list(tree.get("rounds"))) {
            readRound(Json.object(element));
        }
        for (Episode episode : episodes) {
            episode.rounds.sort(Comparator.comparing(round -> round.date));
            for (int i = 0; i < episode.rounds.size(); i++) {
                episode.rounds.get(i).index = i;
                placeInTime(episode.rounds.get(i));
            }
        }
    }

    /** Section 8: the windows are the matrix's to set; a case that overrides them gives all of them. */
    private void readWindows(Map<String, Object> tree) {
        windows.addAll(matrix.phases);
        for (Object element : Json.list(tree.get("windows"))) {
            Map<String, Object> window = Json.object(element);
            String phase = (String) window.get("phase");
            windows.set(
                    matrix.phaseIndex(phase),
                    new Matrix.Phase(phase, Json.whole(window.get("from")), Json.whole(window.get("to"))));
        }
    }

    private void readProfile(Map<String, Object> tree) {
        for (Object element : Json.list(tree.get("profile"))) {
            Map<String, Object> entry = Json.object(element);
            if (date(entry.get("from")).isAfter(asOf)) {
                ignoredProfileEntries++;
            } else {
                profile.add(entry);
            }
        }
        profile.sort(Comparator.comparing(entry -> date(entry.get("from"))));
    }

    private void readEpisodes(Map<String, Object> tree) {
        for (Object element : Json.list(tree.get("episodes"))) {
            Map<String, Object> written = Json.object(element);
            Episode episode = new Episode();
            episode.start = date(written.get("start"));
            episode.clock = (String) written.get("clock");
            episode.pauses = Json.list(written.get("pauses"));
            LocalDate end = written.containsKey("end") ? date(written.get("end")) : null;
            episode.end = end == null || end.isAfter(asOf) ? null : end;
            if (episode.start.isAfter(asOf)) {
                ignoredEpisodes++;
            } else {
                episodes.add(episode);
            }
        }
        episodes.sort(Comparator.comparing(episode -> episode.start));
    }

    /** FORMATS: an episode holds its events and statuses by date; ties by id (section 12). */
    private void readEvents(Map<String, Object> tree) {
        for (Object element : Json.list(tree.get("events"))) {
            Map<String, Object> written = Json.object(element);
            LocalDate date = date(written.get("date"));
            String kind = (String) written.get("kind");
            if (date.isAfter(asOf)) {
                ignoredEvents++;
            } else {
                episodeOn(date).events.add(new Event(date, kind, matrix.seriousEvents.contains(kind)));
            }
        }
        for (Object element : Json.list(tree.get("statuses"))) {
            Map<String, Object> written = Json.object(element);
            LocalDate date = date(written.get("date"));
            if (date.isAfter(asOf)) {
                ignoredStatuses++;
            } else {
                episodeOn(date).statuses.add(written);
            }
        }
        for (Episode episode : episodes) {
            episode.events.sort(
                    Comparator.<Event, LocalDate>comparing(event -> event.date).thenComparing(event -> event.kind));
            episode.statuses.sort(
                    Comparator.<Map<String, Object>, String>comparing(status -> (String) status.get("date"))
                            .thenComparing(status -> (String) status.get("status"))
                            .thenComparing(status -> (String) status.get("by")));
        }
    }

    /** The episode that a day belongs to: the latest that has begun. */
    private Episode episodeOn(LocalDate day) {
        Episode found = episodes.get(0);
        for (Episode episode : episodes) {
            if (!episode.start.isAfter(day)) {
                found = episode;
            }
        }
        return found;
    }

    /** Section 1: with an as-of date inside a round its later blocks do not exist. */
    private void readRound(Map<String, Object> tree) {
        Round round = new Round();
        round.id = (String) tree.get("round");
        round.recorded = (String) tree.get("phase");
        round.agrees = (String) tree.get("agreesToNextPhase");
        int later = 0;
        boolean ownIsLater = false;
        for (Object element : Json.list(tree.get("voices"))) {
            Map<String, Object> written = Json.object(element);
            Block block = new Block();
            block.voice = (String) written.get("voice");
            block.date = date(written.get("date"));
            block.role = (String) written.get("role");
            block.assessor = (String) written.get("assessor");
            block.respondents = written.get("respondents");
            block.ratings = Json.object(written.get("ratings"));
            if (block.date.isAfter(asOf)) {
                later++;
                ownIsLater |= block.voice.equals(matrix.own);
                continue;
            }
            round.blocks.put(block.voice, block);
            round.date = round.date == null || block.date.isBefore(round.date) ? block.date : round.date;
            round.lastDay = round.lastDay == null || block.date.isAfter(round.lastDay) ? block.date : round.lastDay;
        }
        if (round.blocks.isEmpty()) {
            ignoredRounds++;
            return;
        }
        ignoredBlocks += later;
        if (ownIsLater) {
            // Her answer has no day of its own: it is taken to be given on the day on which she was asked the rest.
            round.agrees = null;
        }
        round.applicability = tree.containsKey("until") ? date(tree.get("until")) : round.date;
        round.episode = episodeOn(round.date);
        round.episode.rounds.add(round);
        for (Map<String, Object> entry : profile) {
            if (!date(entry.get("from")).isAfter(round.applicability)) {
                Json.object(entry.get("facets")).forEach((facet, value) -> round.facets.put(facet, (String) value));
            }
        }
    }

    /** Sections 1 and 8: which phase decides, the calendar phase, and the lag between them. */
    private void placeInTime(Round round) {
        round.months = completedMonths(round.episode, round.date);
        if (matrix.services && round.recorded != null) {
            round.point = round.recorded;
            round.calendarPhase = round.recorded;
            round.lag = 0;
            return;
        }
        int calendar = windows.size();
        for (int i = 0; i < windows.size(); i++) {
            if (round.months >= windows.get(i).from && round.months < windows.get(i).to) {
                calendar = i;
            }
        }
        round.calendarPhase = calendar == windows.size() ? FOLLOW_UP : windows.get(calendar).id;
        round.assumed = round.recorded == null;
        if (round.assumed) {
            round.point = windows.get(Math.min(calendar, windows.size() - 1)).id;
        } else {
            round.point = round.recorded;
            round.lag = calendar - matrix.phaseIndex(round.recorded);
        }
    }

    /** Section 8: the largest n for which start.plusMonths(n) is not after the day, moved back by paused days. */
    private static int completedMonths(Episode episode, LocalDate day) {
        int paused = 0;
        for (LocalDate each = episode.start; each.isBefore(day); each = each.plusDays(1)) {
            for (Object element : episode.pauses) {
                Map<String, Object> pause = Json.object(element);
                if (!each.isBefore(date(pause.get("from"))) && each.isBefore(date(pause.get("to")))) {
                    paused++;
                    break;
                }
            }
        }
        LocalDate moved = day.minusDays(paused);
        int months = 0;
        while (!episode.start.plusMonths(months + 1L).isAfter(moved)) {
            months++;
        }
        return months;
    }

    static LocalDate date(Object text) {
        return LocalDate.parse((String) text);
    }

    static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
