package io.github.reintegrationmatrix.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A result that is written as it comes, a whole piece at a time.
 *
 * <p>One that goes to a file is written aside and moved into place at the end, so that a file is never half written;
 * closing it before its end leaves nothing behind.
 */
final class Result implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final PrintStream out;
    private final Stop stop;
    private final @Nullable Path target;
    private final @Nullable Path aside;
    private final @Nullable OutputStream file;

    Result(PrintStream out, @Nullable Path target, Stop stop) throws IOException {
        this.out = out;
        this.stop = stop;
        if (target == null) {
            this.target = null;
            this.aside = null;
            this.file = null;
            return;
        }
        this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        this.aside = Files.createTempFile(this.target.getParent(), ".matrix", ".part");
        stop.keepAside(aside);
        this.file = new BufferedOutputStream(Files.newOutputStream(aside), BUFFER);
    }

    void add(byte[] piece) throws IOException {
        if (file != null) {
            file.write(piece);
            return;
        }
        out.write(piece, 0, piece.length);
        if (out.checkError()) {
            throw new OutputGone();
        }
    }

    /** Ends the result: a file is now in its place. */
    void end() throws IOException {
        if (file != null && aside != null && target != null) {
            file.close();
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null && aside != null) {
            try {
                file.close();
            } finally {
                Files.deleteIfExists(aside);
                stop.keepAside(null);
            }
        }
    }
}
