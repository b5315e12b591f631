package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language is the reader's choice, and never that of the machine. */
class LanguageTest {

    private static final String DAY = "2026-06-30";
    private static final String NOT_REVIEWED = "Nobody who knows the language (";

    @TempDir
    private Path folder;

    private Path matrix;

    @BeforeEach
    void copyMatrix() throws IOException {
        matrix = Files.copy(Path.of(Run.sample("worked-vector", "matrix.json")), folder.resolve("mine.json"));
    }

    @Test
    void reference_matrices_are_shown_in_the_language_that_was_chosen() {
        for (String name : List.of("plan", "services")) {
            assertThat(Run.of("show", name, "--lang", "sr-Latn").out()).contains("Faza: Krizna intervencija [crisis]");
            assertThat(Run.of("show", name, "--lang", "sr-Cyrl", "--format", "html")
                            .out())
                    .contains("<bdi lang=\"sr-Cyrl\">Кризна интервенција</bdi>")
                    .contains("није прегледао нико ко познаје језик (sr-Cyrl)");
            assertThat(Run.of("show", name, "--lang", "sr-Cyrl", "--format", "json")
                            .out())
                    .contains("\"matrix-texts/1\"", "\"sr-Cyrl\"");
            String plain = Run.of("show", name, "--format", "html").out();
            assertThat(plain).startsWith("<!doctype html>").doesNotContain(NOT_REVIEWED);
            assertThat(Run.of("show", name, "--format", "html", "--lang", "en").out())
                    .isEqualTo(plain);
        }
    }

    @Test
    void texts_of_a_matrix_of_ones_own_are_in_the_file_beside_it() throws IOException {
        texts("sq", "sq", "unreviewed", "1");
        Run shown = Run.of("show", matrix.toString(), "--lang", "sq");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("OUTCOME Siguria [safety]").contains(NOT_REVIEWED + "sq)");
        Run scored = score("--lang", "sq");
        assertThat(scored.exit()).isZero();
        assertThat(scored.words()).contains("Siguria", "nuk u pyet", NOT_REVIEWED + "sq)", "Housing");
        Run page = score("--lang", "sq", "--format", "html");
        assertThat(page.out()).contains("<bdi lang=\"sq\">Siguria</bdi>").contains("<bdi lang=\"en\">Housing</bdi>");
        texts("sq", "sq", "reviewed", "1");
        assertThat(score("--lang", "sq").out()).contains("Siguria").doesNotContain(NOT_REVIEWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv"})
    void no_number_changes_with_the_language(String format) throws IOException {
        texts("sq", "sq", "reviewed", "1");
        String back = score("--lang", "sq", "--format", format)
                .words()
                .replace("Siguria", "Safety")
                .replace("nuk u pyet", "not assessed");
        assertThat(back).isEqualTo(score("--format", format).words());
    }

    @Test
    void a_language_without_texts_ends_with_4_and_says_where_they_would_be() {
        Run own = Run.of("show", matrix.toString(), "--lang", "sq");
        assertThat(own.exit()).isEqualTo(4);
        assertThat(own.out()).isEmpty();
        assertThat(own.err())
                .isEqualTo("There are no texts in the language sq: no file " + folder.resolve("mine.sq.json")
                        + ". The matrix itself is in en.\n");
        for (Run run : List.of(
                Run.of("show", "plan", "--lang", "sq"),
                Run.of("validate", "plan", "--lang", "sq"),
                Run.of("score", Run.sample("cases"), "--matrix", "plan", "--as-of", DAY, "--lang", "sq"))) {
            assertThat(run.exit()).isEqualTo(4);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo(
                            "There are no texts in the language sq: no file plan.sq.json. The matrix itself is in en."
                                    + " There are texts in: sr-Cyrl, sr-Latn.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../plan", "sq/..", "s", "sr_Latn", "\u001b[31m", "sq "})
    void what_is_no_tag_is_a_wrong_argument_and_never_a_path_or_a_command_to_a_terminal(String tag) {
        Run run = Run.of("show", matrix.toString(), "--lang", tag);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is no tag of a language").doesNotContain("\u001b", "Internal");
    }

    @Test
    void texts_that_cannot_be_used_are_findings_about_their_file() throws IOException {
        texts("sq", "sq", "reviewed", "2");
        for (Run run : List.of(Run.of("show", matrix.toString(), "--lang", "sq"), score("--lang", "sq"))) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("mine.sq.json").contains("MTX-3003");
        }
        Files.writeString(folder.resolve("mine.de.json"), "{");
        assertThat(Run.of("show", matrix.toString(), "--lang", "de").exit()).isEqualTo(4);
    }

    @Test
    void a_file_whose_texts_are_in_another_language_than_its_name_says_is_not_used() throws IOException {
        texts("sq", "de", "reviewed", "1");
        for (Run run : List.of(score("--lang", "sq"), Run.of("validate", matrix.toString(), "--lang", "sq"))) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("mine.sq.json is in de, and sq was asked for.");
        }
    }

    @Test
    void validate_knows_the_reference_matrices_by_name_and_their_texts_by_language() {
        Run both = Run.of("validate", "plan", "services");
        assertThat(both.exit()).isZero();
        assertThat(both.words())
                .isEqualTo(
                        "plan can be used for scoring. Nothing to mend or to consider. Nothing was sent anywhere."
                                + " services can be used for scoring. Nothing to mend or to consider. Nothing was sent anywhere.");
        Run texts = Run.of("validate", "plan", "services", "--lang", "sr-Latn");
        assertThat(texts.exit()).isZero();
        assertThat(texts.words())
                .contains("Datoteka plan može se upotrebiti", "Datoteka services može se upotrebiti")
                .contains("Datoteka plan.sr-Latn.json može se", "Datoteka services.sr-Latn.json može se")
                .contains("MTX-2904 /status Niko ko poznaje");
        assertThat(Run.of("validate", "plan", "--lang", "en").words())
                .isEqualTo(Run.of("validate", "plan").words());
    }

    @Test
    void validate_looks_at_texts_beside_their_matrix_and_by_themselves() throws IOException {
        Path beside = texts("sq", "sq", "unreviewed", "1");
        Run withMatrix = Run.of("validate", matrix.toString(), "--lang", "sq");
        assertThat(withMatrix.exit()).isZero();
        assertThat(withMatrix.words()).contains("mine.sq.json can be used").contains("MTX-2904 line 3");
        for (Run alone : List.of(
                Run.of("validate", beside.toString()),
                Run.of("validate", beside.toString(), "--matrix", matrix.toString()))) {
            assertThat(alone.exit()).isZero();
            assertThat(alone.words()).contains("mine.sq.json can be used").contains("MTX-2904");
        }
        Run other = Run.of("validate", beside.toString(), "--matrix", "plan");
        assertThat(other.exit()).isEqualTo(3);
        assertThat(other.words()).contains("MTX-3003");
        Files.writeString(beside, Files.readString(beside).replace("outcome.safety", "outcome.safty"));
        Run misspelt = Run.of("validate", beside.toString());
        assertThat(misspelt.exit()).isEqualTo(3);
        assertThat(misspelt.words()).contains("\"outcome.safety\"");
        assertThat(Run.of("validate", matrix.toString(), "--lang", "sq").exit()).isEqualTo(3);
    }

    @Test
    void texts_beside_a_matrix_that_cannot_be_read_are_no_failure() throws IOException {
        Path beside = texts("sq", "sq", "reviewed", "1");
        Files.writeString(matrix, "{");
        Run run = Run.of("validate", beside.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out() + run.err()).contains("MTX-3003").doesNotContain("Internal");
    }

    @Test
    void a_mixed_folder_is_checked_file_by_file_and_the_language_says_something_of_its_matrix_only()
            throws IOException {
        texts("sq", "sq", "unreviewed", "1");
        Files.copy(Path.of(Run.sample("worked-vector", "case.json")), folder.resolve("case.json"));
        Run run = Run.of("validate", folder.toString(), "--matrix", matrix.toString(), "--lang", "sq");
        assertThat(run.exit()).isZero();
        assertThat(run.words())
                .contains("case.json can be used")
                .contains("mine.json can be used")
                .contains("mine.sq.json can be used");
        String record = folder.resolve("case.json").toString();
        Run none = Run.of("validate", record, "--matrix", matrix.toString(), "--lang", "sq");
        assertThat(none).isEqualTo(Run.of("validate", record, "--matrix", matrix.toString()));
    }

    @Test
    void a_warning_about_texts_fails_if_that_is_asked_for() throws IOException {
        texts("sq", "sq", "unreviewed", "1");
        assertThat(Run.of("validate", matrix.toString(), "--lang", "sq", "--fail-on", "warning")
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void without_a_choice_the_language_of_the_machine_changes_nothing() throws Exception {
        texts("sr", "sr", "reviewed", "1");
        String wanted = score().out();
        assertThat(inSerbia(
                        "score",
                        Run.sample("worked-vector", "case.json"),
                        "--matrix",
                        matrix.toString(),
                        "--as-of",
                        DAY))
                .isEqualTo(wanted);
        assertThat(inSerbia("show", "plan", "--format", "html"))
                .isEqualTo(Run.of("show", "plan", "--format", "html").out());
        assertThat(inSerbia("validate", "plan", "services"))
                .isEqualTo(Run.of("validate", "plan", "services").out());
        assertThat(inSerbia("explain", "all"))
                .isEqualTo(Run.of("explain", "all").out());
        assertThat(inSerbia("score", "--help"))
                .isEqualTo(Run.of("score", "--help").out());
    }

    private Run score(String... more) {
        List<String> command = new ArrayList<>(List.of(
                "score", Run.sample("worked-vector", "case.json"), "--matrix", matrix.toString(), "--as-of", DAY));
        command.addAll(List.of(more));
        return Run.of(command.toArray(String[]::new));
    }

    private Path texts(String name, String language, String status, String version) throws IOException {
        return Files.writeString(folder.resolve("mine." + name + ".json"), """
                {"format": "matrix-texts/1", "matrix": {"id": "worked-vector", "version": "%s"},
                 "language": "%s",
                 "status": "%s", "by": ["The project"],
                 "texts": {"outcome.safety": "Siguria", "state.not-assessed": "nuk u pyet"}}
                """.formatted(version, language, status));
    }

    private static String inSerbia(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=sr",
                "-Duser.script=Latn",
                "-Duser.country=RS",
                "-cp",
                System.getProperty("java.class.path", "")
                        + File.pathSeparator
                        + System.getProperty("jdk.module.path", ""),
                MatrixCommand.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        for (String variable : List.of("LANG", "LC_ALL", "LANGUAGE")) {
            builder.environment().put(variable, "sr_RS.UTF-8@latin");
        }
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
