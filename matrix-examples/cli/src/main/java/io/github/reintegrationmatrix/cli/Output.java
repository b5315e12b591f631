package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.text.Phrases;
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
            paramLabel = "${bundle:label.file}",
            descriptionKey = "help.output")
    private @Nullable Path file;

    private InputStream in = System.in;
    private PrintStream out = System.out;
    private Speech speech = new Speech(System.err, Words.in(Phrases.ENGLISH));
    private Stop stop = new Stop();

    /** A command that has an output. */
    interface User {
        Output output();
    }

    void use(InputStream newIn, PrintStream newOut, Speech newSpeech, Stop newStop) {
        in = newIn;
        out = newOut;
        speech = newSpeech;
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

    /** What is said on standard error. */
    Speech speech() {
        return speech;
    }

    Words words() {
        return speech.words();
    }

    /** What finds and opens the files that are named. */
    Input input() {
        return new Input(words());
    }

    /** Refuses, before any work, a place that cannot take the result or that holds what is to be read. */
    void check(List<Path> inputs) throws IOException, Unusable {
        if (file == null) {
            return;
        }
        Path parent = file.toAbsolutePath().getParent();
        boolean isOther = Files.exists(file) && !Files.isRegularFile(file);
        if (isOther || parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw words().unusable(CommandLine.ExitCode.USAGE, "result.no-place", "file", file.toString());
        }
        for (Path input : inputs) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                throw words().unusable(CommandLine.ExitCode.USAGE, "result.replaces", "file", input.toString());
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
            speech.say("result.in", "file", file.toString());
        }
    }

    /** Writes a whole result, or nothing of it. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a whole result that says itself if nobody has reviewed its words. */
    void show(String text) throws IOException {
        speech.noted();
        write(text);
    }

    /** Writes a whole result that the command itself has worded, and says if nobody has reviewed the words. */
    void tell(String text) throws IOException {
        speech.noted();
        write(words().isEnglish() ? text : text + "\n" + words().notReviewed() + "\n");
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
