package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the sheets in which the ratings of rounds stand. */
final class RoundSheets {

    private static final String LEVEL = "level" + Column.PARTS;

    private final Book book;

    RoundSheets(Book book) {
        this.book = book;
    }

    /** Whether a sheet is one by its name or by its headings. */
    static boolean isOne(Sheet sheet) {
        if (Words.plain(sheet.name()).matches("round_?[0-9]{1,4}")) {
            return true;
        }
        SortedMap<Integer, Cell> first = sheet.rows().isEmpty()
                ? new TreeMap<>()
                : sheet.rows().getOrDefault(sheet.rows().firstKey(), new TreeMap<>());
        return first.values().stream().anyMatch(cell -> Words.plain(cell.text()).startsWith(LEVEL));
    }

    /** The sheet of each round; one whose name is wrong is taken for the one that is left, with a finding. */
    List<Optional<Sheet>> of(List<Node.Obj> rounds) {
        List<Optional<Sheet>> sheets = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            sheets.add(named(names(rounds.get(i), i)));
        }
        long lost = sheets.stream().filter(Optional::isEmpty).count();
        for (int i = 0; i < rounds.size(); i++) {
            if (sheets.get(i).isEmpty()) {
                Node at = rounds.get(i).get(CaseShapes.SHEET);
                book.issues()
                        .add(Code.NO_ROUND_SHEET, at == null ? rounds.get(i).place() : at.place());
                sheets.set(i, meant(names(rounds.get(i), i), lost == 1));
            }
        }
        return sheets;
    }

    private static List<String> names(Node.Obj round, int position) {
        String named = round.text(CaseShapes.SHEET);
        return named.isEmpty() ? List.of("round " + (position + 1), round.text("round")) : List.of(named);
    }

    private Optional<Sheet> named(List<String> names) {
        for (String name : names) {
            for (Sheet sheet : book.left()) {
                if (Words.plain(sheet.name()).equals(Words.plain(name))) {
                    book.take(sheet);
                    return Optional.of(sheet);
                }
            }
        }
        return Optional.empty();
    }

    /** What was probably meant: a name that is nearly the same, or the only sheet that is left for the only round. */
    private Optional<Sheet> meant(List<String> names, boolean only) {
        List<Sheet> left = book.left().stream().filter(RoundSheets::isOne).toList();
        List<String> known = left.stream().map(Sheet::name).map(Words::plain).toList();
        Optional<Sheet> sheet = names.stream()
                .map(name -> Words.nearest(Words.plain(name), known))
                .flatMap(Optional::stream)
                .map(name -> left.get(known.indexOf(name)))
                .findFirst()
                .or(() -> only && left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty());
        sheet.ifPresent(book::take);
        return sheet;
    }
}
