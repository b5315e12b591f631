package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.adapt.Crosswalk;
import io.github.reintegrationmatrix.adapt.CrosswalkEntry;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.check.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code matrix-crosswalk/1}. Each method is the definition of one object of the format. */
final class CrosswalkReader {

    private static final Shape CROSSWALK =
            Shape.of("format!", "id!", "version!", "from!", "to!", "provenance!", "entries!");
    private static final Shape PROVENANCE = Shape.of("authors!", "date!", "rationale!", "validation!");
    private static final Shape ENTRY = Shape.of("indicator!", "to", "levels", "reason", "noCounterpart");

    private final Cursor in;

    CrosswalkReader(Cursor in) {
        this.in = in;
    }

    Crosswalk crosswalk() {
        String id = "";
        String version = "";
        MatrixReference from = new MatrixReference("", "");
        MatrixReference to = from;
        Crosswalk.Authorship provenance = new Crosswalk.Authorship(List.of(), Words.UNKNOWN_DAY, "", "");
        List<CrosswalkEntry> entries = List.of();
        for (Members m = in.members(CROSSWALK); m.next(); ) {
            switch (m.key()) {
                case "format" -> Formats.read(in, Formats.CROSSWALK);
                case "id" -> id = in.textOrEmpty();
                case "version" -> version = in.textOrEmpty();
                case "from" -> from = CaseReader.matrix(in);
                case "to" -> to = CaseReader.matrix(in);
                case "provenance" -> provenance = provenance();
                default -> entries = in.list(this::entry);
            }
        }
        return new Crosswalk(id, version, from, to, provenance, entries);
    }

    private Crosswalk.Authorship provenance() {
        List<String> authors = List.of();
        LocalDate date = null;
        String rationale = "";
        String validation = "";
        for (Members m = in.members(PROVENANCE); m.next(); ) {
            switch (m.key()) {
                case "authors" -> authors = in.texts();
                case "date" -> date = in.date();
                case "rationale" -> rationale = in.textOrEmpty();
                default -> validation = in.textOrEmpty();
            }
        }
        return new Crosswalk.Authorship(authors, CaseReader.dayOr(date, Words.UNKNOWN_DAY), rationale, validation);
    }

    private @Nullable CrosswalkEntry entry() {
        long start = in.offset();
        String indicator = "";
        String to = "";
        Map<String, String> levels = Map.of();
        String reason = "";
        String without = "";
        Members m = in.members(ENTRY);
        while (m.next()) {
            switch (m.key()) {
                case "indicator" -> indicator = in.textOrEmpty();
                case "to" -> to = in.textOrEmpty();
                case "levels" -> levels = in.map(key -> key, in::text);
                case "reason" -> reason = in.textOrEmpty();
                default -> without = in.textOrEmpty();
            }
        }
        boolean mapped = m.has("to");
        if (mapped == m.has("noCounterpart") || (!mapped && (m.has("levels") || m.has("reason")))) {
            String known = mapped || !m.has("noCounterpart") ? "to, noCounterpart" : "noCounterpart, levels, reason";
            in.addAt(Code.CONFLICTING_KEYS, in.path(), start, Map.of("known", known, "choice", "one-of"));
            return null;
        }
        if (!mapped) {
            return new CrosswalkEntry.Without(indicator, without);
        }
        if (!m.has("reason")) {
            in.addAt(Code.MISSING_KEY, in.path().key("reason"), start, Map.of("key", "reason"));
        }
        return new CrosswalkEntry.Mapped(indicator, to, levels, reason);
    }
}
