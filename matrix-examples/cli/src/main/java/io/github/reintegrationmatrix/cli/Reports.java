package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.IOException;

/** Where reports go, one after the other. What is closed before its end leaves nothing behind. */
interface Reports extends AutoCloseable {

    /** Adds a report as its format wrote it. */
    void add(ProgressReport report, byte[] written) throws IOException;

    /** Ends the result, and says where it is; so many cases are not in it. */
    void end(long notScored) throws IOException, Unusable;

    @Override
    void close() throws IOException;
}
