package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.IOException;

/** How reports are written. Threads share it. */
interface ReportFormat {

    /** A report as it is written. */
    byte[] of(ProgressReport report) throws IOException;

    /** Where reports then go. */
    Reports open(Output output) throws IOException, Unusable;
}
