package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews of services through the command: one file, one report for each of its phases. */
class ServiceReviewTest {

    private static final String DAY = "2026-06-30";

    private static final String REVIEW = """
            {"format": "service-review/1", "review": "SHELTER-1", "matrix": {"id": "services", "version": "0.2"},
             "start": "2026-01-01", "phases": [
              {"phase": "crisis", "offers": [{"from": "2026-01-01", "services": ["accommodation"]}],
               "rounds": [{"round": "spring", "until": "2026-06-30", "voices": [
                {"voice": "beneficiary", "date": "2026-06-21", "role": "interviewer", "consent": true,
                 "respondents": 7, "ratings": {"shelter-free-to-leave": "go-out-as-they-wish"}}]}]},
              {"phase": "transition", "offers": [{"from": "2026-01-01", "services": ["legal"]}], "rounds": []}]}
            """;

    @TempDir
    private Path folder;

    private Path review;

    @BeforeEach
    void writeReview() throws IOException {
        review = Files.writeString(folder.resolve("review.json"), REVIEW);
    }

    @Test
    void every_phase_of_a_review_has_a_report_and_the_review_is_counted_once() {
        Run run = score(review.toString());
        assertThat(run.exit()).isZero();
        assertThat(codes(run)).containsExactly("SHELTER-1.crisis", "SHELTER-1.transition");
        assertThat(run.words()).contains("People who used the service, 7 who answered: 1 of 5 questions answered.");
        assertThat(run.err()).isEqualTo("Reviews scored: 1 of 1.\n");
    }

    @Test
    void in_json_even_one_review_is_a_list_of_reports_that_read_back() throws IOException {
        Run run = score(review.toString(), "--format", "json");
        assertThat(run.out()).startsWith("[\n{").endsWith("}\n]\n");
        List<String> codes = new ArrayList<>();
        for (String report : run.out().substring(2, run.out().length() - 2).split("\n,\n", -1)) {
            ProgressReport read = ReportJson.read(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), "")
                    .orElseThrow();
            codes.add(read.caseCode());
        }
        assertThat(codes).containsExactly("SHELTER-1.crisis", "SHELTER-1.transition");
    }

    @Test
    void in_html_even_one_review_is_a_folder_with_a_list() throws IOException {
        Run nowhere = score(review.toString(), "--format", "html");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("or of reviews, go into a folder");
        Path pages = folder.resolve("pages");
        assertThat(score(review.toString(), "--format", "html", "-o", pages.toString())
                        .exit())
                .isZero();
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "index.html", "review-SHELTER-1.crisis.html", "review-SHELTER-1.transition.html");
        }
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("Service reviews by what needs a look first")
                .contains("<a href=\"review-SHELTER-1.crisis.html\">");
    }

    @Test
    void the_table_has_the_code_of_every_phase_that_was_looked_at() {
        Run run = score(review.toString(), "--format", "csv");
        // One round, the primary view and two voices, eleven services.
        assertThat(run.out().lines().skip(1))
                .hasSize(3 * 11)
                .allMatch(line -> line.startsWith("SHELTER-1.crisis,1,spring,2026-06-21,crisis,"));
    }

    @Test
    void sets_of_reviews_are_scored_and_checked_like_sets_of_cases() throws IOException {
        String line = REVIEW.replaceAll("\\s*\n\\s*", "");
        Path set = Files.writeString(
                folder.resolve("set.ndjson"), line + "\n{}\n" + line.replace("SHELTER-1", "SHELTER-2") + "\n" + line);
        Run run = score(set.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(codes(run))
                .containsExactly(
                        "SHELTER-1.crisis",
                        "SHELTER-1.transition",
                        "SHELTER-2.crisis",
                        "SHELTER-2.transition",
                        "SHELTER-1.crisis",
                        "SHELTER-1.transition");
        assertThat(run.err())
                .contains("set.ndjson, line 2 cannot")
                .contains("MTX-3005")
                .endsWith("Reviews scored: 3 of 4.\n");
        Files.writeString(set, line + "\n" + line.replace("SHELTER-1", "SHELTER-2") + "\n");
        Run checked = Run.of("validate", set.toString(), "--as-of", DAY);
        assertThat(checked.exit()).isZero();
        assertThat(checked.words()).contains("Nothing to mend or to consider.");
        Files.writeString(set, line + "\n" + line.replace("\"legal\"", "\"legals\"") + "\n" + line);
        assertThat(Run.of("validate", set.toString(), "--as-of", DAY).words())
                .contains("line 2, column")
                .contains("MTX-3005 line 3");
    }

    @Test
    void validate_knows_a_review_by_its_format_and_checks_it_with_the_services() throws IOException {
        assertThat(Run.of("validate", review.toString(), "--as-of", DAY).words())
                .endsWith(
                        "review.json can be used for scoring. Nothing to mend or to consider. Nothing was sent anywhere.");
        Files.writeString(review, REVIEW.replace("\"crisis\"", "\"crises\""));
        Run wrong = Run.of("validate", review.toString(), "--as-of", DAY);
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.words()).contains("To mend: 1.").doesNotContain("SHELTER-1");
    }

    @Test
    void a_review_needs_a_matrix_of_services_and_a_case_one_of_plans() {
        String aCase = Run.sample("cases", "nada.json");
        for (Run run : List.of(
                Run.of("score", review.toString(), "--matrix", "plan", "--as-of", DAY),
                Run.of("validate", review.toString(), "--matrix", "plan", "--as-of", DAY))) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out() + run.err()).contains("MTX-3006").contains("a matrix of kind services");
        }
        for (Run run : List.of(score(aCase), Run.of("validate", aCase, "--matrix", "services", "--as-of", DAY))) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out() + run.err()).contains("MTX-3006").contains("a matrix of kind individual-plan");
        }
    }

    @Test
    void in_a_mixed_folder_what_the_matrix_is_not_for_is_left_out_and_said() throws IOException {
        Files.copy(Path.of(Run.sample("cases", "nada.json")), folder.resolve("nada.json"));
        Run run = score(folder.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(codes(run)).containsExactly("SHELTER-1.crisis", "SHELTER-1.transition");
        assertThat(run.err()).contains("nada.json cannot").endsWith("Reviews scored: 1 of 2.\n");
        Run asCases = Run.of("score", folder.toString(), "--matrix", "plan", "--as-of", DAY);
        assertThat(asCases.exit()).isEqualTo(3);
        assertThat(asCases.err().replaceAll("\\s+", " "))
                .contains("review.json cannot be used")
                .contains("Case files scored: ", " of 2.");
    }

    @Test
    void a_review_can_be_read_in_a_further_language_with_the_same_numbers() {
        Run run = score(review.toString(), "--lang", "sr-Latn", "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Krizna intervencija");
        Run text = score(review.toString(), "--lang", "sr-Latn");
        assertThat(text.words()).contains("nije pregledao niko ko poznaje jezik (sr-Latn)");
        assertThat(score(review.toString(), "--lang", "sr-Latn", "--format", "csv")
                        .out())
                .isEqualTo(score(review.toString(), "--format", "csv").out());
        assertThat(score(review.toString(), "--lang", "sq").exit()).isEqualTo(4);
    }

    private static List<String> codes(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Service review ") && line.contains(", as of"))
                .map(line -> line.substring("Service review ".length(), line.indexOf(',')))
                .toList();
    }

    private static Run score(String file, String... more) {
        List<String> command = new ArrayList<>(List.of("score", file, "--matrix", "services", "--as-of", DAY));
        command.addAll(List.of(more));
        return Run.of(command.toArray(String[]::new));
    }
}
