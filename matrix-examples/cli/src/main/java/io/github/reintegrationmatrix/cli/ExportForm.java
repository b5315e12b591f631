package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.table.TableSet;
import java.io.IOException;

/**
 * All cases in one set of tables.
 *
 * @param tables the tables
 * @param workbook whether they go into one workbook
 */
record ExportForm(TableSet tables, boolean workbook) implements Form {

    @Override
    public byte[] of(ProgressReport report) {
        return new byte[0];
    }

    @Override
    public boolean speaks() {
        return false;
    }

    @Override
    public Reports open(Output output) throws IOException {
        return new TableFolder(output, tables, workbook);
    }
}
