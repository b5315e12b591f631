package io.github.reintegrationmatrix.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a result goes: to standard output, or to a file that is written aside and then moved into place. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    private @Nullable Path file;

    private PrintStream out = System.out;
    private PrintStream err = System.err;

    /** A command that has an output. */
    interface User {
        Output output();
    }

    void use(PrintStream newOut, PrintStream newErr) {
        out = newOut;
        err = newErr;
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
        if (Files.isDirectory(file) || parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new Unusable(
                    "The result cannot be written to " + file
                            + ": name a file in a folder that exists and that you may write to.\n",
                    CommandLine.ExitCode.USAGE);
        }
        for (Path input : inputs) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                throw new Unusable(
                        "The result would replace " + input + ", which is to be read. Name another file.\n",
                        CommandLine.ExitCode.USAGE);
            }
        }
    }

    /** Writes a whole result, or nothing of it. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), text);
    }

    /** Writes a whole result that is UTF-8. */
    void write(ByteArrayOutputStream result) throws IOException {
        write(result.toByteArray(), result.toString(StandardCharsets.UTF_8));
    }

    private void write(byte[] bytes, String text) throws IOException {
        if (file == null) {
            out.print(text);
            out.flush();
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path aside = Files.createTempFile(target.getParent(), ".matrix", ".part");
        try {
            Files.write(aside, bytes);
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        err.println("The result is in " + file + ".");
    }
}
