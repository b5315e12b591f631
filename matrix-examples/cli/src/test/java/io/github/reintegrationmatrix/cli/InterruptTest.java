package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: asked to stop, and with a reader that goes away. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process is ended without being asked")
@Timeout(300)
class InterruptTest {

    private static final int CASES = 4000;

    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void writeCases() throws IOException {
        set = folder.resolve("cases.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(set)) {
            for (int i = 0; i < CASES; i++) {
                out.write(CaseSetsTest.numbered(i) + "\n");
            }
        }
    }

    @Test
    void asked_to_stop_it_leaves_no_file_behind_and_says_how_far_it_came() throws Exception {
        Path results = Files.createDirectory(folder.resolve("results"));
        Process process = start(
                ProcessBuilder.Redirect.PIPE,
                "-o",
                results.resolve("scores.txt").toString());
        awaitFile(results);
        process.toHandle().destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(text(process.getErrorStream()))
                .startsWith("Interrupted. Cases read: ")
                .endsWith("Nothing was written.\n");
        try (Stream<Path> left = Files.list(results)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void asked_to_stop_standard_output_ends_at_a_whole_report() throws Exception {
        Path out = Files.createFile(folder.resolve("out.json"));
        Process process = start(ProcessBuilder.Redirect.to(out.toFile()), "--format", "json");
        while (Files.size(out) == 0) {
            Thread.sleep(20);
        }
        process.toHandle().destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        String err = text(process.getErrorStream());
        String json = Files.readString(out);
        assertThat(json).startsWith("[\n{").endsWith("\n}\n");
        String scored = Words.in("en").number(json.split("\n,\n", -1).length);
        assertThat(err).startsWith("Interrupted. Cases read: ").contains(" Cases scored: " + scored + ". ");
    }

    @Test
    void a_reader_that_goes_away_ends_it_quickly_and_without_a_word() throws Exception {
        Process process = start(ProcessBuilder.Redirect.PIPE);
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('C');
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(text(process.getErrorStream())).isEmpty();
    }

    @Test
    void asked_to_stop_while_it_waits_for_input_it_stops_too() throws Exception {
        Process process = new ProcessBuilder(command("score", "-", "--matrix", "plan", "--progress", "always")).start();
        process.getOutputStream().write(("[" + CaseSetsTest.numbered(1)).getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        // The progress line says that the first record is read; then the next is waited for.
        assertThat(process.getErrorStream().read()).isEqualTo('\r');
        process.toHandle().destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(text(process.getErrorStream()))
                .endsWith("\nInterrupted while waiting for input or for a reader. No file was written.\n");
    }

    // ---- helpers

    private Process start(ProcessBuilder.Redirect out, String... more) throws IOException {
        List<String> command = command("score", set.toString(), "--matrix", "plan", "--as-of", "2026-06-30");
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectOutput(out).start();
    }

    private static List<String> command(String... args) {
        String path = System.getProperty("java.class.path", "")
                + File.pathSeparator
                + System.getProperty("jdk.module.path", "");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                MatrixCommand.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** Waits until the result is begun, in a file aside. */
    private static void awaitFile(Path results) throws Exception {
        while (true) {
            try (Stream<Path> files = Files.list(results)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            Thread.sleep(20);
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
