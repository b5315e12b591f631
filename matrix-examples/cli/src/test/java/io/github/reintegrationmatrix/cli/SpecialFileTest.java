package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no ordinary file, or has a name that does something. */
@Timeout(60)
class SpecialFileTest {

    @TempDir
    private Path folder;

    private void cannotBeRead(Path file) {
        Run validated = Run.of("validate", file.toString());
        assertThat(validated.exit()).isEqualTo(4);
        assertThat(validated.out()).contains("MTX-1001");
        Run scored = Run.of("score", file.toString(), "--matrix", "plan");
        assertThat(scored.exit()).isEqualTo(4);
        assertThat(scored.err()).contains("MTX-1001");
        assertThat(Run.of("score", Run.sample("cases", "nada.json"), "--matrix", file.toString())
                        .exit())
                .isEqualTo(4);
    }

    @Test
    void a_folder_with_the_name_of_a_file_cannot_be_read() throws IOException {
        Files.createDirectory(folder.resolve("case.json"));
        assertThat(Run.of("validate", folder.toString()).exit()).isEqualTo(4);
        assertThat(Run.of("validate", folder.resolve("case.json").toString()).exit())
                .isEqualTo(4);
    }

    @Test
    void a_link_to_itself_or_to_nothing_cannot_be_read() throws IOException {
        Path loop = folder.resolve("loop.json");
        Files.createSymbolicLink(loop, loop);
        cannotBeRead(loop);
        cannotBeRead(Files.createSymbolicLink(folder.resolve("nothing.json"), folder.resolve("none")));
    }

    @Test
    void a_named_pipe_that_nobody_writes_to_does_not_hang() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.json");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        cannotBeRead(pipe);
        Run refused = Run.of("score", Run.sample("cases", "nada.json"), "--matrix", "plan", "-o", pipe.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random", "/proc/self/mem"})
    void a_device_without_end_and_a_file_that_fails_when_read_cannot_be_read(String device) {
        assumeTrue(Files.exists(Path.of(device)), device);
        cannotBeRead(Path.of(device));
    }

    @Test
    void a_file_or_folder_that_may_not_be_read_cannot_be_read() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve("hidden"));
        Path file = Files.writeString(hidden.resolve("case.json"), "{}");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root may read everything");
        cannotBeRead(file);
        assertThat(hidden.toFile().setReadable(false)).isTrue();
        assertThat(Run.of("validate", hidden.toString()).exit()).isEqualTo(4);
        assertThat(hidden.toFile().setReadable(true)).isTrue();
    }

    @Test
    void a_file_that_grows_while_it_is_read_comes_to_an_end() throws IOException, InterruptedException {
        Path growing = Files.writeString(folder.resolve("growing.json"), "[");
        Thread writer = new Thread(() -> {
            byte[] more = "[1],".repeat(250_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            try {
                for (int i = 0; i < 50 && !Thread.currentThread().isInterrupted(); i++) {
                    Files.write(growing, more, StandardOpenOption.APPEND);
                }
            } catch (IOException gone) {
                // The folder is removed after the test.
            }
        });
        writer.start();
        assertThat(Run.of("validate", growing.toString()).exit()).isIn(3, 4);
        writer.interrupt();
        writer.join(TimeUnit.SECONDS.toMillis(30));
    }

    @Test
    void a_path_longer_than_any_system_takes_cannot_be_read() {
        cannotBeRead(folder.resolve("a/".repeat(5000) + "case.json"));
        cannotBeRead(folder.resolve("a".repeat(5000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u001b[2Jb.json", "a\nMTX-9999 b.json", "a\u0007\u007f.json", "a\tb\r.json"})
    void a_name_that_would_do_something_to_a_terminal_is_shown_with_escapes(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "{}");
        for (Run run : new Run[] {
            Run.of("validate", file.toString()),
            Run.of("validate", file.toString(), "--format", "json"),
            Run.of("validate", folder.toString()),
            Run.of("score", file.toString(), "--matrix", "plan"),
            Run.of("score", Run.sample("cases", "nada.json"), "--matrix", file.toString()),
            Run.of("validate", file.toString(), "-o", file.toString()),
            Run.of("validate", "--matrix", file.toString(), file.toString()),
        }) {
            assertThat(run.exit()).isIn(2, 3);
            String said = run.out() + run.err();
            assertThat(said.chars().filter(letter -> (letter < ' ' && letter != '\n') || letter == 0x7F))
                    .as(said)
                    .isEmpty();
            assertThat(said.lines()).noneMatch(line -> line.startsWith("MTX-9999"));
        }
    }
}
