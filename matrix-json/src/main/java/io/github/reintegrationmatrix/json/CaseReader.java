package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.Allowance;
import io.github.reintegrationmatrix.casefile.CaseEvent;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code case-record/1}. Each method is the definition of one object of the format. */
final class CaseReader {

    private static final Shape CASE = Shape.of(
            "format!",
            "case!",
            "matrix!",
            "episodes!",
            "windows",
            "profile",
            "rounds!",
            "events",
            "statuses",
            "allowed");
    private static final Shape MATRIX = Shape.of("id!", "version!");
    private static final Shape ALLOWANCE = Shape.of("rule!", "reason!");
    private static final Shape EPISODE = Shape.of("start!", "clock!", "end", "pauses");
    private static final Shape PAUSE = Shape.of("from!", "to!");
    private static final Shape WINDOW = Shape.of("phase!", "from!", "to!");
    private static final Shape EVENT = Shape.of("date!", "kind!");
    private static final Shape STATUS = Shape.of("date!", "status!", "by!");
    private static final Shape PROFILE = Shape.of("from!", "facets!");

    private final Cursor in;
    private final RoundReader rounds;
    private final Cursor.Known facets;

    CaseReader(Cursor in, Cursor.Known indicators, Cursor.Known facets) {
        this.in = in;
        this.rounds = RoundReader.ofCases(in, indicators);
        this.facets = facets;
    }

    CaseRecord record() {
        String code = "";
        MatrixReference matrix = new MatrixReference("", "");
        List<Episode> episodes = List.of();
        List<PhaseWindow> windows = List.of();
        List<ProfileEntry> profile = List.of();
        List<Round> all = List.of();
        List<CaseEvent> events = List.of();
        List<StatusEntry> statuses = List.of();
        List<Allowance> allowed = List.of();
        for (Members m = in.members(CASE); m.next(); ) {
            switch (m.key()) {
                case "format" -> Formats.read(in, Formats.CASE);
                case "case" -> code = in.textOrEmpty();
                case "matrix" -> matrix = matrix(in);
                case "episodes" -> episodes = in.list(this::episode);
                case "windows" -> windows = in.list(this::window);
                case "profile" -> profile = in.list(this::profile);
                case "rounds" -> all = in.list(rounds::round);
                case "events" -> events = in.list(this::event);
                case "statuses" -> statuses = in.list(() -> status(in));
                default -> allowed = allowed(in);
            }
        }
        return new CaseRecord(code, matrix, episodes, windows, profile, all, events, statuses, allowed);
    }

    static MatrixReference matrix(Cursor in) {
        String id = "";
        String version = "";
        for (Members m = in.members(MATRIX); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                default -> version = in.textOrEmpty();
            }
        }
        return new MatrixReference(id, version);
    }

    static List<Allowance> allowed(Cursor in) {
        return in.list(() -> {
            String rule = "";
            String reason = "";
            for (Members m = in.members(ALLOWANCE); m.next(); ) {
                switch (m.key()) {
                    case "rule" -> rule = in.textOrEmpty();
                    default -> reason = in.textOrEmpty();
                }
            }
            return new Allowance(rule, reason);
        });
    }

    private Episode episode() {
        LocalDate start = null;
        String clock = "";
        LocalDate end = Episode.OPEN;
        List<Episode.Pause> pauses = List.of();
        for (Members m = in.members(EPISODE); m.next(); ) {
            switch (m.key()) {
                case "start" -> start = in.date();
                case "clock" -> clock = in.textOrEmpty();
                case "end" -> end = dayOr(in.date(), Episode.OPEN);
                default -> pauses = in.list(this::pause);
            }
        }
        return new Episode(dayOr(start, Words.UNKNOWN_DAY), clock, end, pauses);
    }

    private Episode.Pause pause() {
        LocalDate from = null;
        LocalDate to = null;
        for (Members m = in.members(PAUSE); m.next(); ) {
            switch (m.key()) {
                case "from" -> from = in.date();
                default -> to = in.date();
            }
        }
        return new Episode.Pause(dayOr(from, Words.UNKNOWN_DAY), dayOr(to, Words.UNKNOWN_DAY));
    }

    private PhaseWindow window() {
        String phase = "";
        Integer from = null;
        Integer to = null;
        for (Members m = in.members(WINDOW); m.next(); ) {
            switch (m.key()) {
                case "phase" -> phase = in.textOrEmpty();
                case "from" -> from = in.integer();
                default -> to = in.integer();
            }
        }
        return new PhaseWindow(phase, from == null ? 0 : from, to == null ? 0 : to);
    }

    private ProfileEntry profile() {
        LocalDate from = null;
        Map<String, String> known = Map.of();
        for (Members m = in.members(PROFILE); m.next(); ) {
            switch (m.key()) {
                case "from" -> from = in.date();
                default -> known = in.map(facets, in::text);
            }
        }
        return new ProfileEntry(dayOr(from, Words.UNKNOWN_DAY), known);
    }

    private CaseEvent event() {
        LocalDate date = null;
        String kind = "";
        for (Members m = in.members(EVENT); m.next(); ) {
            switch (m.key()) {
                case "date" -> date = in.date();
                default -> kind = in.textOrEmpty();
            }
        }
        return new CaseEvent(dayOr(date, Words.UNKNOWN_DAY), kind);
    }

    static StatusEntry status(Cursor in) {
        LocalDate date = null;
        String status = "";
        String by = "";
        for (Members m = in.members(STATUS); m.next(); ) {
            switch (m.key()) {
                case "date" -> date = in.date();
                case "status" -> status = in.textOrEmpty();
                default -> by = in.textOrEmpty();
            }
        }
        return new StatusEntry(dayOr(date, Words.UNKNOWN_DAY), status, by);
    }

    static LocalDate dayOr(@Nullable LocalDate read, LocalDate otherwise) {
        return read == null ? otherwise : read;
    }
}
