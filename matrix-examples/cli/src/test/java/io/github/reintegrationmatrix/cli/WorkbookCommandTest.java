package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCommandTest {

    private static final String DAY = "2026-06-30";

    @TempDir
    private Path folder;

    @Test
    void a_case_turned_into_a_workbook_scores_to_the_same_report() throws IOException {
        String json = Run.sample("cases", "siblings.json");
        String book = folder.resolve("siblings.xlsx").toString();
        assertThat(Run.of("convert", json, book).exit()).isZero();
        Run fromJson = Run.of("score", json, "--matrix", "plan", "--as-of", DAY, "--format", "json");
        Run fromBook = Run.of("score", book, "--matrix", "plan", "--as-of", DAY, "--format", "json");
        assertThat(fromBook.exit()).isZero();
        assertThat(fromBook.out()).isEqualTo(fromJson.out());
        assertThat(fromBook.err()).contains("Case files scored: 1 of 1.");
    }

    @Test
    void a_review_turned_into_a_workbook_scores_to_the_same_reports() {
        String json = Run.sample("reviews", "shelter.json");
        String book = folder.resolve("shelter.xlsx").toString();
        assertThat(Run.of("convert", json, book).exit()).isZero();
        Run fromJson = Run.of("score", json, "--matrix", "services", "--as-of", DAY, "--format", "csv");
        Run fromBook = Run.of("score", book, "--matrix", "services", "--as-of", DAY, "--format", "csv");
        assertThat(fromBook.out()).isEqualTo(fromJson.out());
    }

    @Test
    void there_and_back_is_the_same_file() throws IOException {
        Path book = folder.resolve("plan.xlsx");
        Path json = folder.resolve("plan.json");
        assertThat(Run.of("convert", "plan", book.toString(), "--lang", "sr-Latn")
                        .exit())
                .isZero();
        Run back = Run.of("convert", book.toString(), json.toString());
        assertThat(back.exit()).isZero();
        assertThat(folder.resolve("plan.sr-Latn.json")).exists();
        assertThat(Files.readString(json))
                .isEqualTo(Run.of("show", "plan", "--format", "json").out());
        assertThat(Run.of("show", book.toString()).out())
                .isEqualTo(Run.of("show", "plan").out());
        assertThat(Run.of("show", book.toString(), "--lang", "sr-Latn").out())
                .isEqualTo(Run.of("show", "plan", "--lang", "sr-Latn").out());
        assertThat(Run.of("show", book.toString(), "--lang", "sq").exit()).isEqualTo(4);
    }

    @Test
    void nothing_is_written_over_a_file_that_is_there() throws IOException {
        Path there = Files.writeString(folder.resolve("there.xlsx"), "mine");
        Run run = Run.of("convert", Run.sample("cases", "nada.json"), there.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(there).hasContent("mine");
    }

    @Test
    void an_empty_template_is_opened_and_says_in_a_marked_copy_what_has_to_be_filled_in() throws IOException {
        Path book = folder.resolve("new.xlsx");
        assertThat(Run.of("template", "--matrix", "plan", "-o", book.toString()).exit())
                .isZero();
        byte[] before = Files.readAllBytes(book);
        Run run = Run.of("validate", book.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("settings!B3").contains("The row \"case\" is missing, or has no value.");
        assertThat(run.err()).contains("The marked workbook is");
        assertThat(Files.readAllBytes(book)).isEqualTo(before);
        Path marked = folder.resolve("new.checked.xlsx");
        try (InputStream in = Files.newInputStream(marked)) {
            assertThat(Workbook.open(in, "").orElseThrow().format()).contains("case-record");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(book, marked);
        }
    }

    @Test
    void the_marked_copy_is_not_written_where_nobody_wants_it_or_nothing_is_found() {
        Path book = folder.resolve("case.xlsx");
        Run.of("convert", Run.sample("cases", "nada.json"), book.toString());
        assertThat(Run.of("validate", book.toString(), "--as-of", DAY).exit()).isZero();
        assertThat(folder.resolve("case.checked.xlsx")).doesNotExist();
        Path empty = folder.resolve("empty.xlsx");
        Run.of("template", "-o", empty.toString());
        Run.of("validate", "--no-marked", empty.toString());
        assertThat(folder.resolve("empty.checked.xlsx")).doesNotExist();
    }

    @Test
    void a_folder_gives_its_workbooks_and_not_their_marked_copies() throws IOException {
        Run.of(
                "convert",
                Run.sample("cases", "nada.json"),
                folder.resolve("a.xlsx").toString());
        Files.copy(folder.resolve("a.xlsx"), folder.resolve("a.checked.xlsx"));
        Files.writeString(folder.resolve("~$a.xlsx"), "open");
        Run run = Run.of("score", folder.toString(), "--matrix", "plan", "--as-of", DAY);
        assertThat(run.err()).contains("Case files scored: 1 of 1.");
    }

    @Test
    void a_matrix_in_a_workbook_measures_cases() {
        Path book = folder.resolve("plan.xlsx");
        Run.of("convert", "plan", book.toString());
        Run run = Run.of("score", Run.sample("cases", "nada.json"), "--matrix", book.toString(), "--as-of", DAY);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.of("score", Run.sample("cases", "nada.json"), "--matrix", "plan", "--as-of", DAY)
                        .out());
    }

    @Test
    void what_is_no_workbook_cannot_be_read() throws IOException {
        Path none = Files.writeString(folder.resolve("none.xlsx"), "{}");
        Run run = Run.of("validate", none.toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).contains("MTX-6001");
        assertThat(Run.of("validate", folder.resolve("gone.xlsx").toString()).exit())
                .isEqualTo(4);
        assertThat(Run.of("score", none.toString(), "--matrix", "plan").exit()).isEqualTo(4);
    }
}
