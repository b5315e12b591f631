package io.github.reintegrationmatrix.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which remembers why it took no more. */
final class StandardOutput extends OutputStream {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private String failure = "";

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException broken) {
            failure = String.valueOf(broken.getMessage());
            throw broken;
        }
    }

    /** Whether a program that read it has ended, as {@code head} does: nothing to complain about. */
    boolean isPipeClosed() {
        return failure.toLowerCase(Locale.ROOT).contains("pipe");
    }

    String failure() {
        return failure;
    }
}
