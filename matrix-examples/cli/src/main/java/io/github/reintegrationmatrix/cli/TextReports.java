package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.TextReport;
import java.nio.charset.StandardCharsets;

/** Reports in words, with a line between them. */
final class TextReports implements ReportFormat {

    private static final byte[] NOTHING = {};

    @Override
    public byte[] before() {
        return NOTHING;
    }

    @Override
    public byte[] of(ProgressReport report) {
        return TextReport.of(report).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] between() {
        return ("\n" + "=".repeat(80) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] after() {
        return NOTHING;
    }
}
