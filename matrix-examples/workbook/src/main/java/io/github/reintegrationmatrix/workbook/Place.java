package io.github.reintegrationmatrix.workbook;

import java.util.Comparator;

/**
 * A cell of a workbook, or a sheet as a whole.
 *
 * @param sheet the position of the sheet from 0, or -1 for the workbook as a whole
 * @param row the row from 0, or -1
 * @param column the column from 0, or -1
 */
record Place(int sheet, int row, int column) implements Comparable<Place> {

    static final Place NONE = new Place(-1, -1, -1);

    private static final int LETTERS = 26;

    static Place ofSheet(int sheet) {
        return new Place(sheet, -1, -1);
    }

    /** What spreadsheets call the cell, such as {@code C12}; empty for a sheet as a whole. */
    String cell() {
        return row < 0 || column < 0 ? "" : name(column) + (row + 1);
    }

    /** What spreadsheets call a column, such as {@code C}. */
    static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    /** Reads what spreadsheets call a cell; {@link #NONE} if it is none. */
    static Place parse(int sheet, String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && at < 3 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            column = column * LETTERS + name.charAt(at++) - 'A' + 1;
        }
        String row = name.substring(at);
        if (column == 0 || !row.matches("[1-9][0-9]{0,6}")) {
            return NONE;
        }
        return new Place(sheet, Integer.parseInt(row) - 1, column - 1);
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparingInt(Place::sheet)
                .thenComparingInt(Place::row)
                .thenComparingInt(Place::column)
                .compare(this, other);
    }
}
