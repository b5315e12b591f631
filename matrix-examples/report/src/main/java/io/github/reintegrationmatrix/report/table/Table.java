package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.util.List;

/** A table that is filled case by case. */
public interface Table {

    /** {@return its columns} */
    TableShape shape();

    /** {@return the rows that stand in it before any case} */
    default List<List<String>> first() {
        return List.of();
    }

    /**
     * Makes the rows of a case.
     *
     * @param record the number of the case in this set of tables, from 1
     * @param report its report
     * @return the rows, with a text for every column
     */
    default List<List<String>> of(long record, ProgressReport report) {
        return List.of();
    }
}
