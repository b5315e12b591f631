package io.github.reintegrationmatrix.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the command, as a user would see it. */
record Run(int exit, String out, String err) {

    static final Path ROOT = Path.of("..", "..");
    static final Path SAMPLES = ROOT.resolve("matrix-examples").resolve("samples");

    static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = MatrixCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The result with every stretch of blanks as one, since texts are wrapped. */
    String words() {
        return out.replaceAll("\\s+", " ").strip();
    }

    static String sample(String... path) {
        Path file = SAMPLES;
        for (String step : path) {
            file = file.resolve(step);
        }
        return file.toString();
    }
}
