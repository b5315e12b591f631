package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.json.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixCommandTest {

    private static final String DAY = "2026-06-30";

    @TempDir
    private Path folder;

    @Test
    void the_worked_vector_scores_to_the_numbers_worked_out_by_hand() {
        Run run = Run.of(
                "score",
                Run.sample("worked-vector", "case.json"),
                "--matrix",
                Run.sample("worked-vector", "matrix.json"),
                "--format",
                "json");
        assertThat(run.exit()).isZero();
        // scoring model, worked vector: safety 13/24, 17/24, 13/20, 5/6; housing 11/24, 5/8, 11/20; total 67/168, 37/56
        for (String exact : List.of("13/24", "17/24", "13/20", "5/6", "11/24", "5/8", "11/20", "67/168", "37/56")) {
            assertThat(run.out()).contains("\"exact\": \"" + exact + "\"");
        }
        assertThat(run.out()).contains("\"pointShown\": false");
        String total = run.out().substring(run.out().indexOf("\"total\": {"));
        assertThat(total.substring(0, total.indexOf("\"view\""))).doesNotContain("\"point\"");
    }

    @Test
    void the_siblings_are_a_critical_concern_though_most_outcomes_are_high() {
        Run run = Run.of("score", Run.sample("cases", "siblings.json"), "--matrix", "plan", "--as-of", DAY);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Critical concern (round transition-3").contains("begging");
    }

    @Test
    void a_provider_alone_never_makes_it_known_to_be_safe() {
        Run run = Run.of("score", Run.sample("cases", "not-asked.json"), "--matrix", "plan", "--as-of", DAY);
        assertThat(run.out()).contains("Not known to be safe").contains("Beneficiary: not assessed");
    }

    @Test
    void the_text_fits_80_columns_and_the_total_comes_last() throws IOException {
        Run run = Run.of("score", Run.sample("cases"), "--matrix", "plan", "--as-of", DAY);
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        for (String report : run.out().split("={80}", -1)) {
            assertThat(report.indexOf("LOOK FIRST")).isPositive().isLessThan(report.indexOf("POSSIBLE RANGE"));
            assertThat(report.strip().lastIndexOf("\n\n"))
                    .isLessThan(report.strip().indexOf("ALL OUTCOMES IN ONE NUMBER"));
        }
        int count = sampleCases();
        assertThat(run.err()).contains("Case files scored: " + count + " of " + count + ".");
    }

    @Test
    void one_case_that_cannot_be_used_never_stops_the_others() throws IOException {
        Files.copy(Path.of(Run.sample("cases", "nada.json")), folder.resolve("a.json"));
        Files.writeString(folder.resolve("b.json"), "{\"format\": \"case-record/1\", \"case\": \"X-1\"}");
        Files.copy(Path.of(Run.sample("cases", "marina.json")), folder.resolve("c.json"));
        Run run = Run.of("score", folder.toString(), "--matrix", "plan", "--as-of", DAY);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("Case SMP-0001").contains("Case SMP-0002");
        assertThat(run.err()).contains("b.json cannot be used").contains("Case files scored: 2 of 3.");
    }

    @Test
    void several_reports_in_json_are_one_list_of_documents_that_read_back() throws IOException {
        Run run = Run.of("score", Run.sample("cases"), "--matrix", "plan", "--as-of", DAY, "--format", "json");
        assertThat(run.out()).startsWith("[\n{").endsWith("}\n]\n");
        List<String> reports =
                List.of(run.out().substring(2, run.out().length() - 2).split("\n,\n", -1));
        assertThat(reports)
                .hasSize(sampleCases())
                .allSatisfy(report -> assertThat(
                                ReportJson.read(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), "")
                                        .findings())
                        .isEmpty());
    }

    @Test
    void a_result_file_is_written_whole_and_nothing_is_left_beside_it() throws IOException {
        Path result = folder.resolve("scores.txt");
        Run run = Run.of(
                "score", Run.sample("cases", "nada.json"), "--matrix", "plan", "--as-of", DAY, "-o", result.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("The result is in " + result);
        assertThat(Files.readString(result)).startsWith("Case SMP-0001, as of 2026-06-30");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(result);
        }
    }

    @Test
    void what_was_scored_can_be_checked_again() throws IOException {
        Path result = folder.resolve("report.json");
        Run.of(
                "score",
                Run.sample("cases", "nada.json"),
                "--matrix",
                "plan",
                "--as-of",
                DAY,
                "--format",
                "json",
                "-o",
                result.toString());
        assertThat(Run.of("validate", result.toString()).exit()).isZero();
        Files.writeString(result, Files.readString(result).replaceFirst("\"reached\": [0-9]+", "\"reached\": 99"));
        Run changed = Run.of("validate", result.toString());
        assertThat(changed.exit()).isEqualTo(3);
        assertThat(changed.out()).contains("MTX-5001");
    }

    @Test
    void files_that_are_not_there_are_folders_or_are_not_json_cannot_be_read() throws IOException {
        Path broken = Files.write(folder.resolve("broken.json"), "{\"format\": ".getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("validate", folder.resolve("none.json").toString()).exit())
                .isEqualTo(4);
        assertThat(Run.of("validate", broken.toString()).exit()).isEqualTo(4);
        assertThat(Run.of("score", broken.toString(), "--matrix", "plan").exit())
                .isEqualTo(4);
        assertThat(Run.of("score", broken.toString(), "--matrix", folder.toString())
                        .exit())
                .isEqualTo(4);
    }

    @Test
    void a_warning_fails_only_if_that_is_asked_for() {
        String file = Run.sample("wrong-files", "matrix-no-means", "matrix.json");
        assertThat(Run.of("validate", file).exit()).isZero();
        assertThat(Run.of("validate", file, "--fail-on", "warning").exit()).isEqualTo(3);
    }

    @Test
    void validate_knows_matrices_cases_and_policies_by_their_format() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"format\": \"scoring-policy/1\"}");
        Run run = Run.of("validate", policy.toString(), "--format", "json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("\"pointer\": \"/cohort\"").contains("MTX-1102");
        Run cases = Run.of("validate", Run.sample("cases"), "--as-of", DAY);
        assertThat(cases.exit()).isZero();
        assertThat(cases.words()).contains("nada.json can be used for scoring. Nothing to mend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MTX-2302", "mtx-3508", "all"})
    void explain_says_what_a_code_means(String code) {
        Run run = Run.of("explain", code);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsIgnoringCase(code.equals("all") ? "MTX-5001" : code);
    }

    @Test
    void explain_and_schema_say_what_they_know_if_the_name_is_unknown() {
        assertThat(Run.of("explain", "MTX-9999").exit()).isEqualTo(2);
        Run schema = Run.of("schema", "case");
        assertThat(schema.exit()).isEqualTo(2);
        assertThat(schema.err()).contains("case-record");
        assertThat(Run.of("schema", "case-record").out()).contains("\"$id\"");
    }

    @Test
    void show_prints_every_indicator_of_the_plan() {
        Run run = Run.of("show", "plan");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("[trafficker-contact]")
                .contains("CRITICAL, floor all quiet-30")
                .contains("No study of validity or reliability exists");
        assertThat(Run.of("show", "plan", "--format", "json").out()).contains("\"monitoring-matrix/1\"");
    }

    @Test
    void wrong_arguments_end_with_2_and_never_name_a_value_of_a_case() {
        assertThat(Run.of().exit()).isEqualTo(2);
        assertThat(Run.of("scoer").exit()).isEqualTo(2);
        assertThat(Run.of("score", "x.json").exit()).isEqualTo(2);
        assertThat(Run.of("score", "x.json", "--matrix", "plan", "--as-of", "30.6.2026")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("--help").exit()).isZero();
        assertThat(Run.of("--no-color", "--help").out()).contains("Exit codes:").doesNotContain("\u001b");
    }

    @Test
    void a_result_never_replaces_what_it_is_made_from_and_needs_a_place_to_go() throws IOException {
        Path input = Files.copy(Path.of(Run.sample("cases", "nada.json")), folder.resolve("case.json"));
        byte[] before = Files.readAllBytes(input);
        assertThat(Run.of("score", input.toString(), "--matrix", "plan", "-o", input.toString())
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("validate", input.toString(), "-o", input.toString()).exit())
                .isEqualTo(2);
        assertThat(Files.readAllBytes(input)).isEqualTo(before);
        for (String place : List.of(
                folder.toString(), folder.resolve("none").resolve("x.txt").toString())) {
            Run run = Run.of("score", input.toString(), "--matrix", "plan", "-o", place);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("cannot be written").doesNotContain("Internal");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(input);
        }
    }

    @Test
    void what_was_declined_or_unsafe_to_ask_is_not_proposed_again_in_a_later_round() {
        // left-early: trafficker-contact was declined in both rounds before the person could no longer be reached
        Run run = Run.of("score", Run.sample("cases", "left-early.json"), "--matrix", "plan", "--as-of", DAY);
        String askNext = run.out().substring(run.out().indexOf("ASK NEXT"));
        int leftOut = askNext.indexOf("Left out, because last time");
        assertThat(askNext.substring(0, leftOut)).doesNotContain("took part in the exploitation");
        // It is critical, so it is named all the same: silence about the gravest question would say that all is well.
        assertThat(askNext.substring(leftOut).replaceAll("\\s+", " "))
                .contains("Critical, whether and how to come back to it is for the person to say: Beneficiary: The"
                        + " person, as well as his or her relatives, is free from threats or approaches by anybody who"
                        + " took part in the exploitation.");
    }

    @Test
    void before_the_first_day_assistance_has_not_begun() {
        Run run = Run.of("score", Run.sample("cases", "nada.json"), "--matrix", "plan", "--as-of", "2020-01-01");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Assistance had not begun by this day.");
    }

    @Test
    void a_case_of_another_matrix_is_one_finding_that_says_what_to_give() {
        Run run = Run.of("validate", Run.sample("small", "case.json"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.words()).contains("MTX-3003").contains("--matrix").contains("To mend: 1.");
    }

    private static int sampleCases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Run.sample("cases")))) {
            return (int) files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }
}
