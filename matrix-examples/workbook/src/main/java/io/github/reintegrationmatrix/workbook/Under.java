package io.github.reintegrationmatrix.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the cells of a workbook stand under: the heading of their column, and in the sheet {@code settings} the name of
 * their setting.
 *
 * <p>Of a case only words of the formats are shown: anything else in the first row could be a name.
 */
final class Under {

    private static final int LONGEST = 40;

    private final List<Sheet> sheets;
    private final boolean secret;
    private final Set<String> known = new HashSet<>();

    Under(List<Sheet> sheets, List<SheetShape> shapes, Words words) {
        this.sheets = sheets;
        this.secret = words.isSecret();
        shapes.forEach(this::know);
        know(CaseShapes.RATINGS);
        CaseShapes.CASE.forEach(setting -> known.add(setting.name()));
        CaseShapes.REVIEW.forEach(setting -> known.add(setting.name()));
    }

    /** The heading of a cell, or nothing for one in the first row and for a sheet as a whole. */
    String heading(Place place) {
        if (place.cell().isEmpty() || sheets.get(place.sheet()).rows().isEmpty()) {
            return "";
        }
        Sheet sheet = sheets.get(place.sheet());
        int top = sheet.rows().firstKey();
        boolean settings = Words.plain(sheet.name()).equals(Settings.SHEET);
        SortedMap<Integer, Cell> row = sheet.rows().get(place.row());
        int first = row == null ? 0 : row.firstKey();
        if (place.row() == top || (settings && place.column() <= first)) {
            return "";
        }
        Cell cell = settings ? sheet.cell(place.row(), first) : sheet.cell(top, place.column());
        return cell == null ? "" : shown(Blanks.stripped(cell.text()));
    }

    private void know(SheetShape shape) {
        shape.columns().forEach(column -> known.add(column.base()));
    }

    private String shown(String written) {
        if (secret) {
            String base = Words.plain(written.split(Column.PARTS, 2)[0]);
            return known.contains(base) ? base : "";
        }
        return written.length() > LONGEST ? written.substring(0, LONGEST) + "..." : written;
    }
}
