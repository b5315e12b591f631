package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code matrix adapt}, and every command of the guide to a new country in its order. */
class AdaptTest {

    private static final Path SAMPLES = Run.SAMPLES.resolve("adaptations");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(SAMPLES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    /** Runs a command of the guide in the folder: what is a file there, or becomes one, is named in full. */
    private Run run(String command) {
        List<String> args = new ArrayList<>();
        for (String arg : command.split(" ", -1)) {
            boolean file = arg.contains(".") && !arg.startsWith("-") && !arg.matches("\\d{4}-.*");
            args.add(file || arg.equals("exported") ? folder.resolve(arg).toString() : arg);
        }
        return Run.of(args.subList(1, args.size()).toArray(String[]::new));
    }

    @Test
    void every_command_of_the_guide_does_what_it_says() throws IOException {
        List<String> commands = Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(Files.readString(SAMPLES.resolve("GUIDE.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(commands).hasSizeGreaterThan(12).allMatch(command -> command.startsWith("matrix "));
        for (String command : commands) {
            Run run = run(command);
            assertThat(run.exit()).as(command + ": " + run.err()).isZero();
            String[] args = command.split(" -o ", -1);
            if (args.length > 1) {
                assertThat(folder.resolve(args[1])).as(command).exists();
            }
        }
    }

    @Test
    void the_refusal_that_the_guide_speaks_of_is_given() {
        run("matrix adapt plan kosovo.json -o plan-kosovo.json");
        run("matrix score cases/alike-plan.json --matrix plan --as-of 2024-06-30 --format json -o a.json");
        run(
                "matrix score cases/alike-kosovo.json --matrix plan-kosovo.json --as-of 2024-06-30 --format json -o b.json");
        Run refused = run("matrix diff a.json b.json");
        assertThat(refused.exit()).isEqualTo(Exit.NOT_USABLE);
        assertThat(refused.err()).contains("measured differently");
    }

    @Test
    void a_wrong_adaptation_is_said_at_its_place_and_nothing_is_written() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(
                wrong,
                Files.readString(SAMPLES.resolve("kosovo.json"))
                        .replace("\"indicator\": \"health-cover\"", "\"indicator\": \"health-covers\""));
        Run run = run("matrix adapt plan wrong.json -o plan-wrong.json");
        assertThat(run.exit()).isEqualTo(Exit.NOT_USABLE);
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("cannot be used for adapting yet", "MTX-7002", "Did you mean \"health-cover\"?");
        assertThat(folder.resolve("plan-wrong.json")).doesNotExist();
    }

    @Test
    void an_adapted_matrix_shows_what_was_changed_and_why() {
        run("matrix adapt plan kosovo.json organisation.json -o plan-centre.json");
        String shown = run("matrix show plan-centre.json").words();
        assertThat(shown)
                .contains("From plan 0.2 to plan-kosovo 0.1. Changes: 21.")
                .contains("From plan-kosovo 0.1 to plan-kosovo-centre 0.1. Changes: 5.")
                .contains("Removed: means of verification victim-status-certificate. Invented for illustration");
        assertThat(run("matrix show plan-centre.json --format html").words()).contains("<h3>What was changed</h3>");
    }
}
