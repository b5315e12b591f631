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
