package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet whose first row has been read as headings. */
final class Table {

    private final Sheet sheet;
    private final SheetShape shape;
    private final Values values;
    private final Words words;
    private final SortedMap<Integer, Heading> headings = new TreeMap<>();
    private final int top;

    private Table(Sheet sheet, SheetShape shape, Values values, Words words) {
        this.sheet = Merged.filled(sheet, values.issues());
        this.shape = shape;
        this.values = values;
        this.words = words;
        this.top = this.sheet.rows().isEmpty() ? 0 : this.sheet.rows().firstKey();
    }

    static Table of(Sheet sheet, SheetShape shape, Values values, Words words) {
        Table table = new Table(sheet, shape, values, words);
        table.headings();
        return table;
    }

    SheetShape shape() {
        return shape;
    }

    Place place() {
        return Place.ofSheet(sheet.position());
    }

    /** The numbers of the rows below the headings that hold something. */
    List<Integer> rows() {
        return sheet.rows().keySet().stream().filter(row -> row > top).toList();
    }

    /** The headings as they were understood, by column. */
    SortedMap<Integer, Heading> columns() {
        return headings;
    }

    private void headings() {
        SortedMap<Integer, Cell> first = sheet.rows().getOrDefault(top, new TreeMap<>());
        Set<String> taken = new HashSet<>();
        List<Map.Entry<Integer, Cell>> unknown = new ArrayList<>();
        for (Map.Entry<Integer, Cell> cell : first.entrySet()) {
            Place at = sheet.at(top, cell.getKey());
            String written = cell.getValue().text();
            if (Words.plain(written).startsWith(Book.NOTE)) {
                continue;
            }
            Heading heading = Heading.of(written, shape);
            if (heading == null) {
                unknown.add(cell);
            } else if (heading.language() != null && heading.language().isEmpty()) {
                values.issues().add(Code.LANGUAGE_HEADING, at);
            } else if (!taken.add(heading.name())) {
                values.issues()
                        .add(Code.COLUMN_TWICE, at, "key", heading.column().heading());
            } else {
                headings.put(cell.getKey(), heading);
            }
        }
        Optional<Column> last = lastMissing();
        unknown.forEach(cell ->
                unknown(cell.getKey(), cell.getValue().text(), taken, last.filter(only -> unknown.size() == 1)));
        strays(first.keySet(), last.filter(only -> unknown.isEmpty()));
        for (Column column : shape.columns()) {
            if (column.needed() && !isThere(column) && !sheet.rows().isEmpty()) {
                values.issues().add(Code.MISSING_COLUMN, place(), "key", column.heading());
            }
        }
    }

    private boolean isThere(Column column) {
        return headings.values().stream().anyMatch(heading -> heading.column().equals(column));
    }

    /** The needed column that is missing, if it is only one: then a heading that nobody knows, or none, is meant for it. */
    private Optional<Column> lastMissing() {
        List<Column> missing = shape.columns().stream()
                .filter(column -> column.needed() && !isThere(column))
                .toList();
        return missing.size() == 1 ? Optional.of(missing.get(0)) : Optional.empty();
    }

    /** A heading that is nearly one that is missing is taken for it, with a finding. */
    private void unknown(int column, String written, Set<String> taken, Optional<Column> last) {
        List<String> free = new ArrayList<>();
        for (Column known : shape.columns()) {
            if (known.isFamily() || !taken.contains(known.heading())) {
                free.add(known.base());
            }
        }
        String plain = Words.plain(written);
        int parts = plain.indexOf(Column.PARTS);
        String base = parts < 0 ? plain : plain.substring(0, parts);
        Optional<String> near = Words.nearest(Lookalikes.latin(base), free).or(() -> last.map(Column::base));
        boolean looksRight = !base.equals(Lookalikes.latin(base)) && free.contains(Lookalikes.latin(base));
        if (looksRight) {
            // The two would look the same in the finding.
            values.lookalike(plain, sheet.at(top, column));
        } else {
            values.issues()
                    .add(
                            Code.UNKNOWN_COLUMN,
                            sheet.at(top, column),
                            "what",
                            words.what(Blanks.stripped(written)),
                            "shown",
                            words.shown(),
                            "guess",
                            near.orElse(""),
                            "mend",
                            Words.mend(near),
                            "known",
                            Words.list(shape.headings()));
        }
        near.ifPresent(guess -> {
            String rest = parts < 0 ? "" : Blanks.stripped(written).substring(parts);
            Heading meant = Heading.of(guess + rest, shape);
            if (meant != null && taken.add(meant.name())) {
                headings.put(column, meant);
            }
        });
    }

    /** Values under no heading. */
    private void strays(Set<Integer> headed, Optional<Column> last) {
        Map<Integer, Place> strays = new LinkedHashMap<>();
        for (int row : rows()) {
            for (int column : sheet.rows().getOrDefault(row, new TreeMap<>()).keySet()) {
                if (!headed.contains(column)) {
                    strays.putIfAbsent(column, sheet.at(row, column));
                }
            }
        }
        boolean shifted = strays.size() == 1 && rows().size() > 1;
        strays.forEach((column, place) -> {
            if (!shifted || !isShifted(place.row())) {
                values.issues().add(Code.NO_HEADING, place);
                last.filter(only -> strays.size() == 1)
                        .ifPresent(only -> headings.put(column, new Heading(only, "", null)));
            }
        });
    }

    private boolean isShifted(int row) {
        return shift(sheet.rows().getOrDefault(row, new TreeMap<>())).isPresent();
    }

    /** The sheets of rounds are protected, so that nothing moves in them. */
    private Optional<Shift> shift(SortedMap<Integer, Cell> cells) {
        return shape.equals(CaseShapes.RATINGS) ? Optional.empty() : Shift.of(cells, headings);
    }

    /** The object that a row stands for; cells that hold nothing leave a gap. */
    Node.Obj object(int row) {
        SortedMap<Integer, Cell> cells = sheet.rows().getOrDefault(row, new TreeMap<>());
        Optional<Shift> shift = shift(cells);
        shift.ifPresent(found -> values.issues()
                .add(Code.SHIFTED_ROW, sheet.at(row, found.from()), "side", found.isRight() ? "right" : "left"));
        Node.Obj object = new Node.Obj(sheet.at(row, headings.isEmpty() ? 0 : headings.firstKey()));
        for (Map.Entry<Integer, Heading> entry : headings.entrySet()) {
            Heading heading = entry.getValue();
            if (heading.language() != null || heading.column().kind() == ColumnKind.IGNORED) {
                continue;
            }
            int from = shift.map(found -> found.source(entry.getKey())).orElse(entry.getKey());
            Cell cell = cells.get(from);
            Place at = sheet.at(row, entry.getKey());
            boolean lost = from < 0;
            if (cell == null) {
                object.gap(heading.path(), new Gap(at, lost ? null : Code.EMPTY_CELL, heading.name()));
            } else if (cell.kind() == Cell.Kind.FAILED) {
                values.issues().add(Code.FORMULA_FAILED, at);
                object.gap(heading.path(), new Gap(at, null, heading.name()));
            } else {
                Node node = values.node(
                        cell, sheet.at(row, Math.max(0, from)), heading.column().kind());
                object.put(heading.path(), node, sheet.at(top, entry.getKey()));
            }
        }
        for (Column column : shape.columns()) {
            if (!column.isFamily()) {
                // That a needed column is missing has been said.
                Code code = column.needed() ? null : Code.EMPTY_CELL;
                object.gap(column.path(), new Gap(object.place(), code, column.heading()));
            }
        }
        return object;
    }

    /** The cell of a row under a heading in a further language. */
    @Nullable
    Cell cell(int row, int column) {
        return sheet.cell(row, column);
    }

    /** The first cell of a row that holds something. */
    Place first(int row) {
        return sheet.at(
                row,
                sheet.rows().getOrDefault(row, new TreeMap<>()).keySet().stream()
                        .findFirst()
                        .orElse(0));
    }

    /** The place of a heading. */
    Place heading(int column) {
        return sheet.at(top, column);
    }

    Place at(int row, int column) {
        return sheet.at(row, column);
    }
}
