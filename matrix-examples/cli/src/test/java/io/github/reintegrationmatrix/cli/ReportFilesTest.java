package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and tables as files. */
class ReportFilesTest {

    private static final String DAY = "2026-06-30";

    @TempDir
    private Path folder;

    @Test
    void the_page_of_one_case_is_one_file() throws IOException {
        Path page = folder.resolve("nada.html");
        Run run = score(Run.sample("cases", "nada.json"), "html", page);
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("Case SMP-0001");
        assertThat(names(folder)).containsExactly("nada.html");
    }

    @Test
    void pages_of_several_cases_are_a_folder_with_a_list_and_one_page_for_each() throws IOException {
        Path pages = folder.resolve("pages");
        Run run = score(Run.sample("cases"), "html", pages);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("begin with index.html");
        assertThat(names(pages))
                .contains("index.html", "case-SMP-0001.html", "case-SMP-0013.html")
                .hasSize(16);
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("<a href=\"case-SMP-0001.html\">SMP-0001</a>")
                .doesNotContain("Not in this list");
        assertThat(Files.readString(pages.resolve("case-SMP-0001.html"))).doesNotContain("SMP-0002");
    }

    @Test
    void the_name_of_a_folder_of_pages_moves_no_terminal() {
        Run run = score(Run.sample("cases"), "html", folder.resolve("a\u001b[2Jb"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("a\\u001b[2Jb").doesNotContain("\u001b");
    }

    @Test
    void a_list_says_how_many_cases_are_not_in_it() throws IOException {
        Path pages = folder.resolve("pages");
        Run run = Run.of(
                "score",
                Run.sample("cases", "nada.json"),
                Run.sample("tiny", "wrong.json"),
                "--matrix",
                "plan",
                "--as-of",
                DAY,
                "--format",
                "html",
                "-o",
                pages.toString());
        assertThat(run.exit()).isNotZero();
        assertThat(Files.readString(pages.resolve("index.html"))).contains("Not in this list: 1 whose files");
    }

    @Test
    void codes_that_differ_in_capitals_only_or_stand_twice_have_pages_of_their_own() throws IOException {
        String nada = Files.readString(Path.of(Run.sample("cases", "nada.json")));
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("1.json"), nada.replace("SMP-0001", "A/b-1"));
        Files.writeString(input.resolve("2.json"), nada.replace("SMP-0001", "a/B-1"));
        Files.writeString(input.resolve("3.json"), nada.replace("SMP-0001", "A/b-1"));
        Path pages = folder.resolve("pages");
        Run run = score(input.toString(), "html", pages);
        assertThat(run.exit()).isZero();
        assertThat(names(pages))
                .containsExactlyInAnyOrder("index.html", "case-A~b-1.html", "case-a~B-1~2.html", "case-A~b-1~3.html");
    }

    @Test
    void pages_never_go_where_something_is_already_nor_to_standard_output() throws IOException {
        Run nowhere = Run.of("score", Run.sample("cases"), "--matrix", "plan", "--as-of", DAY, "--format", "html");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.out()).isEmpty();
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.writeString(there.resolve("mine.txt"), "mine");
        Run run = score(Run.sample("cases"), "html", there);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("name a folder that does not exist yet");
        assertThat(names(there)).containsExactly("mine.txt");
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(score(Run.sample("cases"), "html", file).exit()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(names(folder)).containsExactlyInAnyOrder("there", "file");
    }

    @Test
    void the_table_of_several_cases_has_one_header() {
        Run run = Run.of("score", Run.sample("cases"), "--matrix", "plan", "--as-of", DAY, "--format", "csv");
        assertThat(run.exit()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).startsWith("case,episode,round,");
        assertThat(lines).filteredOn(line -> line.startsWith("case,")).hasSize(1);
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, 8)).distinct())
                .hasSize(15);
    }

    private static Run score(String input, String format, Path to) {
        return Run.of("score", input, "--matrix", "plan", "--as-of", DAY, "--format", format, "-o", to.toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
