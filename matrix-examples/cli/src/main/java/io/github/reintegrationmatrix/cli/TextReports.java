package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reports in words, with a line between them. */
final class TextReports implements ReportFormat {

    @Override
    public byte[] of(ProgressReport report) {
        return TextReport.of(report).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Reports open(Output output) throws IOException {
        return new ReportsInOne(output, "", "\n" + "=".repeat(80) + "\n\n", "");
    }
}
