package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The files to drop others on, with the executable jar. Those for Windows were never run by us. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path LAUNCHERS =
            Run.ROOT.resolve("matrix-examples").resolve("launchers").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void it_answers_as_the_jar_does_and_keeps_an_archive_for_the_next_time() throws Exception {
        Answer first = run("", "matrix", "explain", "MTX-2302");
        assertThat(first.exit()).isZero();
        assertThat(first.out()).startsWith("MTX-2302");
        try (Stream<Path> kept = Files.list(folder.resolve("reintegration-matrix"))) {
            assertThat(kept.map(Path::toString)).singleElement().asString().endsWith(".jsa");
        }
        assertThat(run("", "matrix", "explain", "MTX-2302")).isEqualTo(first);
        assertThat(run("", "matrix", "explain", "MTX-0000").exit()).isEqualTo(2);
    }

    @Test
    void what_was_found_in_files_that_are_dropped_is_opened_as_a_page() throws Exception {
        Path dropped = Files.copy(
                Path.of(Run.sample("wrong-files", "matrix-key-misspelt", "matrix.json")),
                folder.resolve("my matrix.json"));
        Answer answer = run("", "check", dropped.toString());
        assertThat(answer.exit()).isEqualTo(3);
        Path page = Path.of(answer.out().strip());
        assertThat(page).content().contains("my matrix.json", "MTX-1101");
        Files.delete(page);
    }

    @Test
    void files_dragged_into_the_window_may_have_blanks_in_their_names() throws Exception {
        Path dragged = Files.copy(Path.of(Run.sample("small", "matrix.json")), folder.resolve("a b.json"));
        Answer answer = run("'" + dragged + "'\n", "check.command");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("findings.html");
    }

    @Test
    void without_the_jar_it_says_what_is_missing() throws Exception {
        Path alone = Files.copy(LAUNCHERS.resolve("matrix"), folder.resolve("matrix"));
        Answer answer = run("", alone.toString(), "validate", "plan");
        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.err()).contains("matrix.jar was not found");
    }

    /** What came of a run. */
    private record Answer(int exit, String out, String err) {}

    private Answer run(String input, String launcher, String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", LAUNCHERS.resolve(launcher).toString()));
        command.addAll(List.of(args));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().putAll(Map.of("XDG_CACHE_HOME", folder.toString(), "MATRIX_OPEN", "echo"));
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Path in = Files.writeString(folder.resolve("in.txt"), input);
        process.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        int exit = process.start().waitFor();
        return new Answer(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
