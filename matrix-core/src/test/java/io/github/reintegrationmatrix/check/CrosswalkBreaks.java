package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.adapt.Crosswalk;
import io.github.reintegrationmatrix.adapt.CrosswalkCheck;
import io.github.reintegrationmatrix.adapt.CrosswalkEntry;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The crosswalk of the draft to itself, broken in one thing each. */
final class CrosswalkBreaks {

    private static final Matrix DRAFT = new MatrixDraft().build();

    /** A broken crosswalk, and the rules that it breaks. */
    record Broken(Crosswalk crosswalk, List<Code> codes) {
        List<Finding> findings() {
            return new CrosswalkCheck(DRAFT, DRAFT).check(crosswalk);
        }
    }

    private CrosswalkBreaks() {}

    static Stream<Broken> all() {
        return Stream.of(
                broken(identity()),
                new Broken(of("other", identity()), List.of(Code.CROSSWALK_MATRIX)),
                entry(
                        "rent-paid",
                        mapped("rent-payd", "rent-paid"),
                        Code.CROSSWALK_INDICATOR,
                        Code.CROSSWALK_INCOMPLETE),
                entry("rent-paid", mapped("rent-paid", "rent-payd"), Code.CROSSWALK_INDICATOR),
                entry("rent-paid", level("none", "nome"), Code.CROSSWALK_LEVEL),
                entry("rent-paid", level("nome", "none"), Code.CROSSWALK_LEVEL),
                entry("rent-paid", level("none", "full"), Code.CROSSWALK_ORDER),
                entry("rent-paid", missing(), Code.CROSSWALK_LEVELS),
                entry(
                        "rent-paid",
                        mapped("school-place", "rent-paid"),
                        Code.CROSSWALK_TWICE,
                        Code.CROSSWALK_VOICES,
                        Code.CROSSWALK_INCOMPLETE),
                entry("rent-paid", mapped("rent-paid", "school-place"), Code.CROSSWALK_TWICE, Code.CROSSWALK_VOICES),
                entry("rent-paid", mapped("rent-paid", "days-housed"), Code.CROSSWALK_TWICE, Code.CROSSWALK_SCALE),
                entry("no-contact", new CrosswalkEntry.Without("no-contact", "None."), Code.CROSSWALK_CRITICAL),
                entry("rent-paid", new CrosswalkEntry.Without("rent-paid", " "), Code.BLANK_TEXT));
    }

    private static Broken broken(List<CrosswalkEntry> entries, Code... codes) {
        return new Broken(of(DRAFT.id(), entries), List.of(codes));
    }

    private static Broken entry(String indicator, CrosswalkEntry instead, Code... codes) {
        List<CrosswalkEntry> entries = new ArrayList<>(identity());
        entries.replaceAll(one -> one.indicator().equals(indicator) ? instead : one);
        return broken(entries, codes);
    }

    private static Crosswalk of(String from, List<CrosswalkEntry> entries) {
        MatrixReference self = new MatrixReference(DRAFT.id(), DRAFT.version());
        var about = new Crosswalk.Authorship(List.of("A test"), LocalDate.of(2026, 1, 1), "Why.", "Nothing.");
        return new Crosswalk("walk", "1", new MatrixReference(from, DRAFT.version()), self, about, entries);
    }

    private static List<CrosswalkEntry> identity() {
        List<CrosswalkEntry> entries = new ArrayList<>();
        DRAFT.outcomes()
                .forEach(outcome -> outcome.indicators()
                        .forEach(one ->
                                entries.add(new CrosswalkEntry.Mapped(one.id(), one.id(), levels(one), "The same."))));
        return entries;
    }

    private static Map<String, String> levels(Indicator indicator) {
        Map<String, String> levels = new LinkedHashMap<>();
        if (DRAFT.scaleOf(indicator) instanceof Scale.Levels scale) {
            scale.levels().forEach(level -> levels.put(level.id(), level.id()));
        }
        return levels;
    }

    private static CrosswalkEntry mapped(String indicator, String to) {
        return new CrosswalkEntry.Mapped(indicator, to, rent(), "A test.");
    }

    private static Map<String, String> rent() {
        return levels(DRAFT.outcomes().get(0).indicators().get(0));
    }

    private static CrosswalkEntry level(String level, String to) {
        Map<String, String> levels = rent();
        levels.put(level, to);
        return new CrosswalkEntry.Mapped("rent-paid", "rent-paid", levels, "A test.");
    }

    private static CrosswalkEntry missing() {
        Map<String, String> levels = rent();
        levels.remove("some");
        return new CrosswalkEntry.Mapped("rent-paid", "rent-paid", levels, "A test.");
    }
}
