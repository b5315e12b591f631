package io.github.reintegrationmatrix.workbook;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A row whose cells were moved sideways, because a single cell was inserted or deleted.
 *
 * @param from the column from which on they are moved
 * @param by 1 if they stand too far to the right, -1 if too far to the left
 */
record Shift(int from, int by) {

    /** One value that does not fit is a slip; from so many on the row may have been moved. */
    private static final int SUSPICIOUS = 2;

    boolean isRight() {
        return by > 0;
    }

    /** The column in which the value of a heading really stands; -1 if it is lost. */
    int source(int column) {
        if (column < from) {
            return column;
        }
        return by < 0 && column == from ? -1 : column + by;
    }

    /** Finds the one move that makes everything fit, if nothing else does. */
    static Optional<Shift> of(SortedMap<Integer, Cell> cells, SortedMap<Integer, Heading> headings) {
        if (headings.isEmpty() || misfits(cells, headings, new Shift(Integer.MAX_VALUE, 1)) < SUSPICIOUS) {
            return Optional.empty();
        }
        Shift found = null;
        for (int from : headings.keySet()) {
            for (int by : new int[] {1, -1}) {
                Shift shift = new Shift(from, by);
                if (misfits(cells, headings, shift) == 0) {
                    found = shift;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static int misfits(SortedMap<Integer, Cell> cells, SortedMap<Integer, Heading> headings, Shift shift) {
        int misfits = 0;
        for (Map.Entry<Integer, Heading> heading : headings.entrySet()) {
            Cell cell = cells.get(shift.source(heading.getKey()));
            boolean fits = cell == null
                    ? !heading.getValue().column().needed() || heading.getKey() == shift.from()
                    : cell.kind() == Cell.Kind.FAILED
                            || heading.getValue().column().fits(cell);
            misfits += fits ? 0 : 1;
        }
        return misfits;
    }
}
