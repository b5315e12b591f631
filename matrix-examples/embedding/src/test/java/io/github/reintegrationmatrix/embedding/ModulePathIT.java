package io.github.reintegrationmatrix.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Starts a program from the packaged jars on a real module path, where a forgotten {@code opens} is not mended. */
class ModulePathIT {

    @Test
    void the_program_runs_from_the_jars_on_a_module_path() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-p",
                        System.getProperty("modules.directory"),
                        "-m",
                        "io.github.reintegrationmatrix.embedding/" + ScoreRows.class.getName())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(out).contains("CRITICAL_UNKNOWN [danger-now, trafficker-contact");
        assertThat(process.exitValue()).isZero();
    }
}
