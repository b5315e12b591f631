package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reports in one file, or on standard output. */
final class ReportsInOne implements Reports {

    private final Output output;
    private final Result result;
    private final byte[] between;
    private final byte[] after;
    private boolean first = true;

    /** With what stands before the first, between two, and behind the last report. */
    ReportsInOne(Output output, String before, String between, String after) throws IOException {
        this.output = output;
        this.between = bytes(between);
        this.after = bytes(after);
        this.result = output.begin();
        result.add(bytes(before));
    }

    @Override
    public void add(ProgressReport report, byte[] written) throws IOException {
        if (!first) {
            result.add(between);
        }
        first = false;
        result.add(written);
    }

    @Override
    public void end(long notScored) throws IOException {
        result.add(after);
        output.end(result);
    }

    @Override
    public void close() throws IOException {
        result.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
