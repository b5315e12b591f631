package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Reports as pages: one is a file, several are a folder, so that a page that is given to somebody holds one case only.
 *
 * @param several whether it is a folder, even of one
 * @param asOf the last day that counts
 */
record HtmlReports(boolean several, LocalDate asOf) implements ReportFormat {

    @Override
    public byte[] of(ProgressReport report) {
        return HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Reports open(Output output) throws IOException, Unusable {
        return several ? new PageFolder(output, asOf) : new ReportsInOne(output, "", "", "");
    }
}
