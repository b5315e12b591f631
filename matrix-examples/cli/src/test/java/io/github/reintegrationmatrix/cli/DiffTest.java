package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code matrix diff} of two reports. */
class DiffTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void two_reports_of_one_case_are_compared_as_text_and_as_json() {
        String march = report("marina", "2024-06-30");
        String june = report("marina", "2026-06-30");
        Run text = Run.of("diff", march, june);
        assertThat(text.exit()).isZero();
        assertThat(text.out()).startsWith("Case SMP-0002: what is different, and not why\n");
        assertThat(text.words()).contains("ROUND reintegration-2, 2025-01-13 Only in the later report: ");
        Run json = Run.of("diff", march, june, "--format", "json");
        assertThat(json.exit()).isZero();
        assertThat(json.out())
                .startsWith("{\n  \"format\": \"report-diff/1\",\n  \"case\": \"SMP-0002\",")
                .contains("\"before\": {\n    \"asOf\": \"2024-06-30\"");
        assertThat(Run.of("diff", june, june).out()).endsWith("\nNothing is different.\n");
        assertThat(Run.of("diff", june, june, "--format", "json").out()).contains("\"differences\": [ ]");
    }

    @Test
    void two_cases_and_two_ways_of_measuring_are_not_compared() throws IOException {
        String marina = report("marina", "2026-06-30");
        Run cases = Run.of("diff", marina, report("nada", "2026-06-30"));
        assertThat(cases.exit()).isEqualTo(3);
        assertThat(cases.out()).isEmpty();
        assertThat(cases.err())
                .isEqualTo("The reports cannot be compared. They are about two cases; cases are not held against each"
                        + " other.\n");
        Path other = folder.resolve("other.json");
        String text = Files.readString(Path.of(marina));
        int at = text.indexOf("\"fingerprint\": \"sha256:") + 23;
        char digit = text.charAt(at) == 'a' ? 'b' : 'a';
        Files.writeString(other, text.substring(0, at) + digit + text.substring(at + 1));
        Run measures = Run.of("diff", marina, other.toString());
        assertThat(measures.exit()).isEqualTo(3);
        assertThat(measures.err()).contains("They were measured differently");
    }

    @Test
    void what_is_no_report_is_refused_with_its_findings() {
        String marina = report("marina", "2026-06-30");
        Run run = Run.of("diff", marina, Run.sample("cases", "marina.json"));
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("marina.json cannot be used for comparing");
        assertThat(Run.of("diff", marina, "absent.json").exit()).isEqualTo(4);
        assertThat(Run.of("diff", marina).exit()).isEqualTo(2);
    }

    @Test
    void two_matrices_are_compared_as_text_json_and_page() throws IOException {
        String small = Run.sample("small", "matrix.json");
        Path other = folder.resolve("other-matrix.json");
        Files.writeString(other, Files.readString(Path.of(small)).replaceFirst("\"best\": 100", "\"best\": 80"));
        Run text = Run.of("diff", small, other.toString());
        assertThat(text.exit()).isZero();
        assertThat(text.words())
                .startsWith("In what two matrices differ First: A small plan, for checking only (small-plan 0.1)")
                .contains("Outcomes without a change in words, levels or what counts: 2 of 3.")
                .contains("Income (income): changed in what counts Not comparable without a crosswalk"
                        + " - indicator income-share, best end: 100 -> 80");
        Run json = Run.of("diff", small, other.toString(), "--format", "json");
        assertThat(json.out()).startsWith("{\n  \"format\": \"matrix-diff/1\",\n  \"before\": {");
        Run page = Run.of("diff", small, other.toString(), "--format", "html");
        assertThat(page.out()).startsWith("<!doctype html>").contains("<bdi lang=\"en\">80</bdi>");
        assertThat(Run.of("diff", "plan", "plan").words()).endsWith("Nothing is different, id and version apart.");
        assertThat(Run.of("diff", "plan", "services").exit()).isZero();
        String book = folder.resolve("small.xlsx").toString();
        assertThat(Run.of("convert", small, book).exit()).isZero();
        assertThat(Run.of("diff", small, book).words()).contains("Nothing is different");
        assertThat(Run.of("diff", small, other.toString(), "--lang", "sr-Latn").words())
                .contains("promenjeno ono što se računa");
    }

    @Test
    void a_matrix_and_something_else_are_not_compared() {
        Run mixed = Run.of("diff", "plan", report("marina", "2026-06-30"));
        assertThat(mixed.exit()).isEqualTo(3);
        assertThat(mixed.err())
                .isEqualTo("A matrix and a report cannot be compared. Name two matrices, or two reports.\n");
        Run other = Run.of("diff", "plan", Run.sample("cases", "marina.json"));
        assertThat(other.exit()).isEqualTo(4);
        assertThat(other.err()).contains("marina.json cannot be used for comparing");
        assertThat(Run.of("diff", "plan", "absent.json").exit()).isEqualTo(4);
        String marina = report("marina", "2026-06-30");
        Run page = Run.of("diff", marina, marina, "--format", "html");
        assertThat(page.exit()).isEqualTo(2);
        assertThat(page.err()).startsWith("Reports are compared as text or as JSON;");
    }

    private String report(String name, String day) {
        String file = folder.resolve(name + day + ".json").toString();
        Run run = Run.of(
                "score",
                Run.sample("cases", name + ".json"),
                "--matrix",
                "plan",
                "--as-of",
                day,
                "--format",
                "json",
                "-o",
                file);
        assertThat(run.exit()).isZero();
        return file;
    }
}
