package io.github.reintegrationmatrix.workbook;

import java.util.List;

/**
 * A sheet of a format: its name and its columns.
 *
 * @param name the name of the sheet
 * @param key the member of the document that its rows fill, or empty
 * @param needed whether a workbook without it lacks something
 * @param columns its columns in the order in which they are written
 */
record SheetShape(String name, String key, boolean needed, List<Column> columns) {

    static SheetShape needed(String name, String key, Column... columns) {
        return new SheetShape(name, key, true, List.of(columns));
    }

    static SheetShape of(String name, String key, Column... columns) {
        return new SheetShape(name, key, false, List.of(columns));
    }

    /** The headings of its columns. */
    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }
}
