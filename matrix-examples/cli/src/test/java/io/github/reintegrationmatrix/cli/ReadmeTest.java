package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README shows of files and of the command is what they are and what it prints. */
class ReadmeTest {

    @Test
    void the_tiny_matrix_in_readme_is_the_sample_and_is_valid() throws IOException {
        String file = Run.sample("tiny", "matrix.json");
        assertThat(block("<!-- from matrix-examples/samples/tiny/matrix.json -->"))
                .isEqualTo(Files.readString(Path.of(file)));
        assertThat(Run.of("validate", file).words()).contains("Nothing to mend");
    }

    @Test
    void the_findings_in_readme_are_those_that_the_command_prints() throws IOException {
        Run run = Run.of("validate", Run.sample("tiny", "wrong.json"));
        assertThat(run.exit()).isEqualTo(3);
        // The first sentence is wrapped, and as the test runs in another folder, elsewhere.
        String shown = block("<!-- from matrix validate matrix-examples/samples/tiny/wrong.json -->");
        assertThat(run.words().replace("../../", "")).isEqualTo(words(shown));
        assertThat(run.out().substring(run.out().indexOf("\n\nMend")))
                .isEqualTo(shown.substring(shown.indexOf("\n\nMend")));
    }

    @Test
    void readme_has_one_command_to_try_it_and_one_to_test_it_and_ci_runs_the_latter() throws IOException {
        String readme = Files.readString(Run.ROOT.resolve("README.md"));
        assertThat(commands(readme, "## Try it")).startsWith("mvn ").doesNotContain("\n");
        String test = commands(readme, "## Test it");
        assertThat(test).startsWith("mvn ").doesNotContain("\n");
        assertThat(Files.readString(Run.ROOT.resolve(".ci").resolve("run"))).contains("\n" + test + "\n");
    }

    @Test
    void the_counts_that_readme_gives_of_the_matrices_are_theirs() throws IOException {
        String readme = words(Files.readString(Run.ROOT.resolve("README.md")));
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Matrix services = ReferenceMatrices.named("services").orElseThrow();
        assertThat(readme)
                .contains(
                        "the fourteen outcomes with " + indicators(plan).size() + " indicators, seven of them critical")
                .contains("the eleven services with " + indicators(services).size()
                        + " indicators over sixteen qualities, from available to sustainable, three of them critical");
        assertThat(plan.outcomes()).hasSize(14);
        assertThat(services.outcomes()).hasSize(11);
        assertThat(services.dimensions()).hasSize(16);
        assertThat(indicators(plan).stream().filter(i -> i.asCritical().isPresent()))
                .hasSize(7);
        assertThat(indicators(services).stream().filter(i -> i.asCritical().isPresent()))
                .hasSize(3);
    }

    private static List<Indicator> indicators(Matrix matrix) {
        return matrix.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .toList();
    }

    private static String commands(String readme, String heading) {
        String section = readme.substring(readme.indexOf(heading + "\n") + heading.length());
        section = section.substring(0, section.indexOf("\n## "));
        Matcher block = Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL).matcher(section);
        assertThat(block.find()).isTrue();
        String command = block.group(1);
        assertThat(block.find()).isFalse();
        return command;
    }

    private static String block(String mark) throws IOException {
        String readme = Files.readString(Run.ROOT.resolve("README.md"));
        int start = readme.indexOf("\n", readme.indexOf("```", readme.indexOf(mark))) + 1;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
