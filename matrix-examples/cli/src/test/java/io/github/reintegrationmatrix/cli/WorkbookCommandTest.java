package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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
        Files.copy(folder.resolve("a.xlsx"), folder.resolve("a.checked-2.xlsx"));
        Files.writeString(folder.resolve("~$a.xlsx"), "open");
        Files.writeString(folder.resolve(".~lock.a.xlsx#"), "open");
        Files.writeString(folder.resolve(".~lock.b.json"), "open");
        Run run = Run.of("score", folder.toString(), "--matrix", "plan", "--as-of", DAY);
        assertThat(run.err()).contains("Case files scored: 1 of 1.");
    }

    @Test
    void the_file_of_a_program_that_has_a_workbook_open_is_called_that() throws IOException {
        for (String name : List.of("~$a.xlsx", ".~lock.a.xlsx#")) {
            Path lock = Files.writeString(folder.resolve(name), "open");
            Run run = Run.of("validate", lock.toString());
            assertThat(run.exit()).isEqualTo(4);
            assertThat(run.words()).contains("MTX-6014").contains("another program has the workbook");
            assertThat(Run.of("score", lock.toString(), "--matrix", "plan").exit())
                    .isEqualTo(4);
        }
    }

    @Test
    void a_marked_copy_in_which_somebody_mended_something_is_never_replaced() throws IOException {
        Path book = folder.resolve("new.xlsx");
        Run.of("template", "--matrix", "plan", "-o", book.toString());
        Path marked = folder.resolve("new.checked.xlsx");
        Path second = folder.resolve("new.checked-2.xlsx");
        Run.of("validate", book.toString());
        byte[] first = Files.readAllBytes(marked);
        // Nobody saved it since, so it is written again; named itself, it is left as it is.
        assertThat(Run.of("validate", book.toString()).err()).contains("new.checked.xlsx.");
        assertThat(Run.of("validate", marked.toString()).err()).contains("No marked workbook was written");
        assertThat(second).doesNotExist();
        // A program that saves a workbook leaves out remarks.
        byte[] mended = saved(first);
        Files.write(marked, mended);
        assertThat(Run.of("validate", book.toString()).err()).contains("new.checked-2.xlsx");
        assertThat(Files.readAllBytes(marked)).isEqualTo(mended);
        Files.delete(second);
        assertThat(Run.of("validate", marked.toString()).err()).contains("new.checked-2.xlsx");
        assertThat(Files.readAllBytes(marked)).isEqualTo(mended);
        assertThat(folder.resolve("new.checked.checked.xlsx")).doesNotExist();
        Files.write(second, mended);
        Run.of("validate", second.toString(), book.toString(), marked.toString());
        assertThat(Files.readAllBytes(second)).isEqualTo(mended);
        assertThat(folder.resolve("new.checked-3.xlsx")).exists();
        assertThat(folder.resolve("new.checked-4.xlsx")).exists();
        assertThat(folder.resolve("new.checked-5.xlsx")).exists();
    }

    /** The workbook as another program would save it: everything is there but the remarks. */
    private static byte[] saved(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replaceAll("<!--.*?-->", "").getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
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
