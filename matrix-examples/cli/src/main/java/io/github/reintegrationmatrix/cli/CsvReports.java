package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.CsvReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Results as one table. */
final class CsvReports implements ReportFormat {

    @Override
    public byte[] of(ProgressReport report) {
        return CsvReport.of(report).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Reports open(Output output) throws IOException {
        return new ReportsInOne(output, CsvReport.HEADER, "", "");
    }
}
