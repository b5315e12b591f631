package io.github.reintegrationmatrix.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** README's Java is cut from a program that runs, and its output is what the program prints. */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path PROGRAM =
            Path.of("src", "main", "java", "io", "github", "reintegrationmatrix", "embedding", "ScoreRows.java");

    @Test
    void the_java_in_readme_is_the_program() throws IOException {
        String source = Files.readString(PROGRAM);
        String cut = source.substring(source.indexOf("// [readme]\n") + 12, source.indexOf("        // [/readme]"));
        String program = cut.lines().map(line -> line.replaceFirst("^ {8}", "")).collect(Collectors.joining("\n"));
        assertThat(Files.readString(README)).contains("```java\n" + program + "\n```");
    }

    @Test
    void the_output_in_readme_is_what_the_program_prints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScoreRows.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(Files.readString(README)).contains("prints\n\n```text\n" + printed + "```");
    }
}
