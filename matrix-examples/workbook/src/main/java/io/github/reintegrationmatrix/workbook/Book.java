package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheets of a workbook, found by their names; it is mutable and meant for one reading. */
final class Book {

    /** Sheets that the program writes for itself. */
    static final String FINDINGS = "findings";

    static final String LISTS = "lists";
    static final String HELP = "help";

    /** What the name of a sheet or of a column begins with that is never read. */
    static final String NOTE = "note";

    private static final String ROUNDS = "rounds";

    static final Set<String> OWN = Set.of(FINDINGS, LISTS, HELP);

    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final List<Sheet> left = new ArrayList<>();
    private final List<Sheet> taken = new ArrayList<>();
    private final Values values;
    private final Words words;

    Book(List<Sheet> all, List<SheetShape> shapes, Issues issues, Words words) {
        this.values = new Values(issues);
        this.words = words;
        List<String> names = shapes.stream().map(SheetShape::name).toList();
        List<Sheet> unknown = new ArrayList<>();
        for (Sheet sheet : all) {
            String plain = Words.plain(sheet.name());
            if (!names.contains(plain)) {
                unknown.add(sheet);
            } else if (sheets.putIfAbsent(plain, sheet) != null) {
                issues.add(Code.SHEET_TWICE, Place.ofSheet(sheet.position()), "sheet", plain);
            }
        }
        for (Sheet sheet : unknown) {
            List<String> free =
                    names.stream().filter(name -> !sheets.containsKey(name)).toList();
            boolean ofRound = names.contains(ROUNDS) && RoundSheets.isOne(sheet);
            Optional<String> near =
                    ofRound ? Optional.empty() : Words.nearest(Lookalikes.latin(Words.plain(sheet.name())), free);
            if (near.isPresent()) {
                issues.add(
                        Code.MISSPELT_SHEET,
                        Place.ofSheet(sheet.position()),
                        "what",
                        words.what(sheet.name()),
                        "shown",
                        words.shown(),
                        "guess",
                        near.get());
                sheets.put(near.get(), sheet);
            } else {
                left.add(sheet);
            }
        }
    }

    /** The names of the sheets that are read, as the workbook writes them. */
    Set<String> read() {
        Set<String> read = new HashSet<>();
        sheets.values().forEach(sheet -> read.add(Words.plain(sheet.name())));
        taken.forEach(sheet -> read.add(Words.plain(sheet.name())));
        left.stream().filter(this::isWithoutRounds).forEach(sheet -> read.add(Words.plain(sheet.name())));
        return read;
    }

    Values values() {
        return values;
    }

    Issues issues() {
        return values.issues();
    }

    Words words() {
        return words;
    }

    /** The table in a sheet; empty if there is no such sheet. */
    Optional<Table> table(SheetShape shape) {
        Sheet sheet = sheets.get(shape.name());
        if (sheet == null) {
            if (shape.needed()) {
                String known = Words.list(shape.headings());
                issues().add(Code.MISSING_SHEET, Place.NONE, "sheet", shape.name(), "known", known);
            }
            return Optional.empty();
        }
        return Optional.of(tables.computeIfAbsent(shape.name(), name -> Table.of(sheet, shape, values, words)));
    }

    /** The sheets of other names that nobody has asked for. */
    List<Sheet> left() {
        return List.copyOf(left);
    }

    /** Takes one of them, which is then read. */
    void take(Sheet sheet) {
        left.remove(sheet);
        taken.add(sheet);
    }

    /** Whether a sheet is that of a round, and nothing says of which: that the sheet of rounds is missing has been said. */
    private boolean isWithoutRounds(Sheet sheet) {
        return RoundSheets.isOne(sheet) && !sheets.containsKey(ROUNDS);
    }

    /** Says which sheets were not read. */
    void end(List<SheetShape> shapes) {
        List<String> names = shapes.stream().map(SheetShape::name).toList();
        Set<String> said = new HashSet<>(OWN);
        for (Sheet sheet : left) {
            String plain = Words.plain(sheet.name());
            if (!said.contains(plain)
                    && !plain.startsWith(NOTE)
                    && !(names.contains(ROUNDS) && isWithoutRounds(sheet))
                    && !sheet.rows().isEmpty()) {
                issues().add(
                                Code.SHEET_NOT_READ,
                                Place.ofSheet(sheet.position()),
                                "what",
                                words.what(sheet.name()),
                                "shown",
                                words.shown(),
                                "known",
                                Words.list(names));
            }
        }
    }

    /** Puts the rows of a sheet into a list of the document; without the sheet there is no such list. */
    List<Node.Obj> list(SheetShape shape, Node.Obj document) {
        Optional<Table> table = table(shape);
        if (table.isEmpty()) {
            document.gap(shape.key(), new Gap(Place.NONE, null, shape.name()));
            return List.of();
        }
        Node.Arr list = new Node.Arr(table.get().place());
        List<Node.Obj> rows = rows(table.get());
        list.items().addAll(rows);
        document.put(shape.key(), list);
        return rows;
    }

    /** The rows of a sheet, if it is there. */
    List<Node.Obj> rows(SheetShape shape) {
        return table(shape).map(Book::rows).orElse(List.of());
    }

    static List<Node.Obj> rows(Table table) {
        List<Node.Obj> rows = new ArrayList<>();
        for (int row : table.rows()) {
            rows.add(table.object(row));
        }
        return rows;
    }
}
