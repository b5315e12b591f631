package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.IOException;

/** How reports are written one after the other. Threads share it. */
interface ReportFormat {

    /** What stands before the first report. */
    byte[] before();

    /** A report. */
    byte[] of(ProgressReport report) throws IOException;

    /** What stands between two reports. */
    byte[] between();

    /** What stands behind the last report. */
    byte[] after();
}
