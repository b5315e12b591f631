package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.CsvReport;
import io.github.reintegrationmatrix.report.HtmlReport;
import io.github.reintegrationmatrix.report.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * How reports are written, and where they then go. Threads share it.
 *
 * @param kind what is written
 * @param several whether there may be more than one report
 * @param asOf the last day that counts
 */
record ReportFormat(Kind kind, boolean several, LocalDate asOf) implements Form {

    private static final String RULE = "\n" + "=".repeat(80) + "\n\n";

    /** What is written. */
    enum Kind {
        TEXT,
        JSON,
        CSV,
        HTML
    }

    @Override
    public byte[] of(ProgressReport report) throws IOException {
        return switch (kind) {
            case TEXT -> TextReport.of(report).getBytes(StandardCharsets.UTF_8);
            case JSON -> {
                ByteArrayOutputStream json = new ByteArrayOutputStream();
                ReportJson.write(report, json);
                yield json.toByteArray();
            }
            case CSV -> CsvReport.of(report).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public boolean speaks() {
        return kind == Kind.TEXT || kind == Kind.HTML;
    }

    /** Several in JSON are a list; several pages are a folder, so that one given to somebody holds one case only. */
    @Override
    public Reports open(Output output) throws IOException, Unusable {
        return switch (kind) {
            case TEXT -> new ReportsInOne(output, "", RULE, "");
            case JSON -> new ReportsInOne(output, several ? "[\n" : "", ",\n", several ? "]\n" : "");
            case CSV -> new ReportsInOne(output, CsvReport.HEADER, "", "");
            case HTML -> several ? new PageFolder(output, asOf) : new ReportsInOne(output, "", "", "");
        };
    }
}
