package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.IOException;

/** How reports are written, and where they then go. Threads share it. */
interface Form {

    /** A report as it is written. */
    byte[] of(ProgressReport report) throws IOException;

    /** Where reports go. */
    Reports open(Output output) throws IOException, Unusable;

    /** Whether what is written says itself if nobody has reviewed its words. */
    boolean speaks();

    /** The form of one report, or of several. */
    interface Choice {
        Form of(boolean several);
    }
}
