package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.model.Adaptation;
import io.github.reintegrationmatrix.model.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads where a matrix comes from, and the adaptations it went through. */
final class ProvenanceReader {

    /** What stands in for a provenance that could not be read. */
    static final Provenance UNKNOWN = new Provenance("", List.of(), Words.UNKNOWN_DAY, "", "");

    static final Map<String, Adaptation.Kind> KINDS = Words.of(Adaptation.Kind.class);
    static final Map<String, Adaptation.Element> ELEMENTS = Words.of(Adaptation.Element.class);
    private static final Map<String, Adaptation.Test> TESTS = Words.of(Adaptation.Test.class);

    private static final Shape PROVENANCE =
            Shape.of("basis!", "authors!", "date!", "rationale!", "validation!", "adaptations");
    private static final Shape ADAPTATION = Shape.of("id!", "version!", "base!", "changes!", "log");
    private static final Shape BASE = Shape.of("id!", "version!", "measurement!");
    private static final Shape CHANGE = Shape.of("do!", "what!", "id!", "level", "reason!");
    private static final Shape STEP = Shape.of("indicator!", "step!", "by!", "date!", "people");

    private final Cursor in;

    ProvenanceReader(Cursor in) {
        this.in = in;
    }

    Provenance provenance() {
        String basis = "";
        List<String> authors = List.of();
        LocalDate date = null;
        String rationale = "";
        String validation = "";
        List<Adaptation> adaptations = List.of();
        for (Members m = in.members(PROVENANCE); m.next(); ) {
            switch (m.key()) {
                case "basis" -> basis = in.textOrEmpty();
                case "authors" -> authors = in.texts();
                case "date" -> date = in.date();
                case "rationale" -> rationale = in.textOrEmpty();
                case "validation" -> validation = in.textOrEmpty();
                default -> adaptations = in.list(this::adaptation);
            }
        }
        LocalDate day = date == null ? Words.UNKNOWN_DAY : date;
        return new Provenance(basis, authors, day, rationale, validation, adaptations);
    }

    private Adaptation adaptation() {
        String id = "";
        String version = "";
        Adaptation.Base base = new Adaptation.Base("", "", "");
        List<Adaptation.Change> changes = List.of();
        List<Adaptation.Step> log = List.of();
        for (Members m = in.members(ADAPTATION); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "version" -> version = in.textOrEmpty();
                case "base" -> base = base(BASE);
                case "changes" -> changes = in.list(this::change);
                default -> log = in.list(this::step);
            }
        }
        return new Adaptation(id, version, base, changes, log);
    }

    /** The matrix that was adapted; without a fingerprint where the shape lets it be left out. */
    Adaptation.Base base(Shape shape) {
        String id = "";
        String version = "";
        String measurement = "";
        for (Members m = in.members(shape); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "version" -> version = in.textOrEmpty();
                default -> measurement = in.textIfAny();
            }
        }
        return new Adaptation.Base(id, version, measurement);
    }

    private Adaptation.Change change() {
        Adaptation.Kind kind = null;
        Adaptation.Element what = null;
        String id = "";
        String level = "";
        String reason = "";
        for (Members m = in.members(CHANGE); m.next(); ) {
            switch (m.key()) {
                case "do" -> kind = in.oneOf(KINDS);
                case "what" -> what = in.oneOf(ELEMENTS);
                case "id" -> id = in.textOrEmpty();
                case "level" -> level = in.textIfAny();
                default -> reason = in.textOrEmpty();
            }
        }
        return new Adaptation.Change(
                kind == null ? Adaptation.Kind.CHANGE : kind,
                what == null ? Adaptation.Element.INDICATOR : what,
                id,
                level,
                reason);
    }

    /** One entry of the log. */
    Adaptation.Step step() {
        String indicator = "";
        Adaptation.Test kind = null;
        String by = "";
        LocalDate date = null;
        int people = 0;
        for (Members m = in.members(STEP); m.next(); ) {
            switch (m.key()) {
                case "indicator" -> indicator = in.textOrEmpty();
                case "step" -> kind = in.oneOf(TESTS);
                case "by" -> by = in.textOrEmpty();
                case "date" -> date = in.date();
                default -> people = people();
            }
        }
        return new Adaptation.Step(
                indicator,
                kind == null ? Adaptation.Test.REVIEWED : kind,
                by,
                date == null ? Words.UNKNOWN_DAY : date,
                people);
    }

    private int people() {
        Integer read = in.integer();
        if (read != null && read < 1) {
            in.add(Code.NOBODY_ASKED, in.path());
        }
        return read == null ? 0 : Math.max(read, 0);
    }
}
