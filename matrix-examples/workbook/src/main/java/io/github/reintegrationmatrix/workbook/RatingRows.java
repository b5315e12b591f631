package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet of one round: a row for each indicator, columns for each voice. */
final class RatingRows {

    private final Book book;
    private final Entries entries;
    private final Map<String, Node.Obj> ratings = new LinkedHashMap<>();
    /** What stands in the headings for each voice: its id, and what was taken for it. */
    private final Map<String, List<String>> headed = new LinkedHashMap<>();

    RatingRows(Book book, Entries entries) {
        this.book = book;
        this.entries = entries;
    }

    /** The ratings of a sheet by voice. */
    Map<String, Node.Obj> read(Table table) {
        voices(table);
        Set<String> seen = new HashSet<>();
        for (Node.Obj row : Book.rows(table)) {
            String id = row.text("id");
            Map<String, Node> rated = new LinkedHashMap<>();
            headed.forEach(
                    (voice, each) -> rating(new RatingParts(row, each)).ifPresent(rating -> rated.put(voice, rating)));
            Node name = row.get("id");
            if (rated.isEmpty()) {
                if (name == null) {
                    book.issues().add(Code.ROW_NOT_READ, table.first(row.place().row()));
                }
                continue;
            }
            if (name == null) {
                Gap gap = row.gap("id");
                if (gap != null && gap.code() != null) {
                    book.issues().add(gap.code(), gap.place(), "key", gap.heading());
                }
            } else if (!seen.add(id)) {
                book.issues().add(Code.RATED_TWICE, name.place());
            } else {
                rated.forEach((voice, rating) -> ratings.computeIfAbsent(voice, first -> new Node.Obj(rating.place()))
                        .put(id, rating, name.place()));
            }
        }
        return ratings;
    }

    /** A voice that is misspelt in a heading is taken for the one that was meant, with a finding. */
    private void voices(Table table) {
        List<String> known = entries.matrix().voices().stream().map(Voice::id).toList();
        Set<String> understood = new HashSet<>();
        table.columns().forEach((column, heading) -> {
            if (!heading.column().isFamily() || understood.contains(heading.each())) {
                return;
            }
            Optional<String> near = known.contains(heading.each())
                    ? Optional.of(heading.each())
                    : Words.nearest(Lookalikes.latin(heading.each()), known);
            if (!known.contains(heading.each())) {
                String name = heading.column().base() + Column.PARTS;
                Optional<String> better = near.map(voice -> name + voice);
                book.issues()
                        .add(
                                Code.UNKNOWN_COLUMN,
                                table.heading(column),
                                "what",
                                book.words().what(heading.name()),
                                "shown",
                                book.words().shown(),
                                "guess",
                                better.orElse(""),
                                "mend",
                                Words.mend(better),
                                "known",
                                Words.list(known.stream()
                                        .map(voice -> name + voice)
                                        .toList()));
            }
            near.ifPresent(voice -> {
                understood.add(heading.each());
                headed.computeIfAbsent(voice, first -> new ArrayList<>()).add(heading.each());
            });
        });
    }

    private Optional<Node> rating(RatingParts all) {
        Map<String, Node> parts = all.values();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Node level = parts.get(CaseShapes.LEVELS);
        Node reason = parts.get(CaseShapes.REASONS);
        if (level != null && reason != null) {
            book.issues().add(Code.LEVEL_AND_REASON, reason.place());
        }
        String id = all.row().text("id");
        Node mark = level == null ? null : mark(id, level);
        if (mark != null
                && parts.keySet().stream()
                        .allMatch(part -> part.equals(CaseShapes.LEVELS) || part.equals(CaseShapes.REASONS))) {
            return Optional.of(mark);
        }
        Node.Obj rating = new Node.Obj(parts.values().iterator().next().place());
        Gap gap = all.gap(CaseShapes.LEVELS);
        if (gap != null) {
            rating.gap("level", gap);
        }
        if (mark instanceof Node.Obj fraction) {
            fraction.members().forEach((key, value) -> rating.put(key, value));
        } else if (mark != null) {
            rating.put(mark instanceof Node.Num ? "value" : "level", mark);
        } else if (reason != null) {
            reason(id, reason, rating);
        }
        Node service = parts.get(CaseShapes.SERVICE);
        if (service != null) {
            rating.put("service", service);
        }
        evidence(all, rating);
        return Optional.of(rating);
    }

    /** What was chosen, as the id of a level or as a number. */
    private Node mark(String id, Node chosen) {
        Optional<Indicator> indicator = entries.indicator(id);
        if (!(chosen instanceof Node.Text text)) {
            return chosen;
        }
        Optional<String> level = indicator.flatMap(rated -> entries.level(rated, text.value()));
        if (level.isPresent()) {
            return new Node.Text(level.get(), text.place());
        }
        boolean levels = indicator.map(entries::hasLevels).orElse(!Values.isNumeric(text.value()));
        Cell cell = new Cell(Cell.Kind.TEXT, text.value(), false);
        return levels ? text : book.values().mark(cell, text.place());
    }

    private void reason(String id, Node said, Node.Obj rating) {
        String word = said instanceof Node.Text text ? text.value().toLowerCase(Locale.ROOT) : "";
        int colon = word.indexOf(':');
        String first = (colon < 0 ? word : word.substring(0, colon)).strip().replace(' ', '-');
        String why = colon < 0 ? "" : word.substring(colon + 1).strip();
        if (Entries.NOT_APPLICABLE.equals(first + ":")) {
            if (why.isEmpty()) {
                String accepted = entries.accepted(id).orElse("reason");
                book.issues().add(Code.NOT_A_PAIR, said.place(), "form", "reason", "known", accepted);
            }
            rating.put("notApplicable", new Node.Text(why.isEmpty() ? "reason" : why, said.place()));
        } else {
            rating.put("missing", new Node.Text(word.strip().replace(' ', '-'), said.place()));
        }
    }

    private static void evidence(RatingParts all, Node.Obj rating) {
        Node means = all.get(CaseShapes.MEANS);
        Node date = all.get(CaseShapes.DATES);
        Node ref = all.get(CaseShapes.REFS);
        if (means == null && date == null && ref == null) {
            return;
        }
        Node.Obj evidence = new Node.Obj(rating.place());
        put(evidence, "means", means, all.gap(CaseShapes.MEANS));
        put(evidence, "date", date, all.gap(CaseShapes.DATES));
        put(evidence, "ref", ref, null);
        Node.Arr list = new Node.Arr(rating.place());
        list.items().add(evidence);
        rating.put("evidence", list);
    }

    private static void put(
            Node.Obj to,
            String key,
            @org.jspecify.annotations.Nullable Node value,
            @org.jspecify.annotations.Nullable Gap gap) {
        if (value != null) {
            to.put(key, value);
        } else if (gap != null) {
            to.gap(key, gap);
        }
    }

    /** Adds a further piece of evidence to a rating; a bare mark becomes an object first. */
    static boolean add(Node.Obj ratings, String id, Node.Obj evidence) {
        Node rated = ratings.members().get(id);
        if (rated == null) {
            return false;
        }
        Node.Obj rating;
        boolean bare =
                !(rated instanceof Node.Obj object) || (object.members().size() == 1 && object.get("value") != null);
        if (rated instanceof Node.Obj object) {
            rating = object;
        } else {
            rating = new Node.Obj(rated.place());
            rating.put(rated instanceof Node.Num ? "value" : "level", rated);
        }
        if (bare) {
            ratings.put(id, rating, ratings.keyPlace(id));
        }
        if (rating.get("evidence") instanceof Node.Arr list) {
            list.items().add(evidence);
        } else {
            Node.Arr list = new Node.Arr(evidence.place());
            list.items().add(evidence);
            rating.put("evidence", list);
        }
        return true;
    }
}
