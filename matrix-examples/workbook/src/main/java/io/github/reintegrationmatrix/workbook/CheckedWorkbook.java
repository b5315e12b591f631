package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.ReadResult;
import java.util.List;
import java.util.Objects;

/**
 * What came of reading a workbook.
 *
 * @param <T> what was read
 * @param result the value if nothing is an error, and all findings in the order of the sheets and cells
 * @param marks every cell that a finding is about
 */
public record CheckedWorkbook<T>(ReadResult<T> result, List<Mark> marks) {

    /** Copies its list and refuses {@code null}. */
    public CheckedWorkbook {
        Objects.requireNonNull(result, "result");
        marks = List.copyOf(marks);
    }

    /**
     * A cell that a finding is about.
     *
     * @param sheet the position of the sheet in the workbook, from 0
     * @param cell what spreadsheets call the cell, such as {@code C12}
     * @param finding the position of the finding in the list, from 0
     */
    public record Mark(int sheet, String cell, int finding) {
        /** Refuses {@code null}. */
        public Mark {
            Objects.requireNonNull(cell, "cell");
        }
    }

    /** Prints counts. */
    @Override
    public String toString() {
        return "CheckedWorkbook[" + result + ", " + marks.size() + " cells marked]";
    }
}
