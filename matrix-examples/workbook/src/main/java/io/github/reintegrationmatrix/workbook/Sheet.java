package io.github.reintegrationmatrix.workbook;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet that hold something.
 *
 * @param name its name
 * @param position its position in the workbook, from 0
 * @param rows the cells by row and column, both from 0
 * @param merged the first and the last cell of each merged area, as spreadsheets write it: {@code A2:A5}
 */
record Sheet(String name, int position, SortedMap<Integer, SortedMap<Integer, Cell>> rows, List<String> merged) {

    @Nullable
    Cell cell(int row, int column) {
        SortedMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    Place at(int row, int column) {
        return new Place(position, row, column);
    }

    @Override
    public String toString() {
        return "Sheet " + position;
    }
}
