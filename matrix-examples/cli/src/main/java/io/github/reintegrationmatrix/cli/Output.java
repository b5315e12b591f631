package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.text.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a result goes: to standard output, or to a file that is written aside and then moved into place. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output; pages of several cases, or of "
                    + "reviews, to this new folder.")
    private @Nullable Path file;

    private InputStream in = System.in;
    private PrintStream out = System.out;
    private PrintStream err = System.err;
    private Stop stop = new Stop();

    /** A command that has an output. */
    interface User {
        Output output();
    }

    void use(InputStream newIn, PrintStream newOut, PrintStream newErr, Stop newStop) {
        in = newIn;
        out = newOut;
        err = newErr;
        stop = newStop;
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    Stop stop() {
        return stop;
    }

    /** The file that was named, if any. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    PrintStream err() {
        return err;
    }

    /** Refuses, before any work, a place that cannot take the result or that holds what is to be read. */
    void check(List<Path> inputs) throws IOException, Unusable {
        if (file == null) {
            return;
        }
        Path parent = file.toAbsolutePath().getParent();
        boolean isOther = Files.exists(file) && !Files.isRegularFile(file);
        if (isOther || parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new Unusable(
                    "The result cannot be written to " + Printable.of(file.toString())
                            + ": name a file in a folder that exists and that you may write to.\n",
                    CommandLine.ExitCode.USAGE);
        }
        for (Path input : inputs) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                throw new Unusable(
                        "The result would replace " + Printable.of(input.toString())
                                + ", which is to be read. Name another file.\n",
                        CommandLine.ExitCode.USAGE);
            }
        }
    }

    /** Begins a result that is written piece by piece. */
    Result begin() throws IOException {
        return new Result(out, file, stop);
    }

    /** Begins a result that goes to a file of its own. */
    Result begin(Path target) throws IOException {
        return new Result(out, target, stop);
    }

    /** Ends a result and says where it is. */
    void end(Result result) throws IOException {
        result.end();
        if (file != null) {
            err.println("The result is in " + Printable.of(file.toString()) + ".");
        }
    }

    /** Writes a whole result, or nothing of it. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a whole result that is UTF-8. */
    void write(ByteArrayOutputStream result) throws IOException {
        write(result.toByteArray());
    }

    private void write(byte[] bytes) throws IOException {
        try (Result result = begin()) {
            result.add(bytes);
            end(result);
        }
    }
}
