package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and lines of cases through the command. */
class CaseSetsTest {

    private static final String DAY = "2026-06-30";
    private static final String RECORD = record();

    @TempDir
    private Path folder;

    @Test
    void lines_and_lists_are_scored_and_a_bad_record_is_named_by_its_line_while_the_others_are_scored()
            throws IOException {
        String lines = numbered(1) + "\n" + "{\"case\": \"Zefira\"\n" + numbered(2) + "\n\n" + numbered(3) + "\n";
        Path set = Files.writeString(folder.resolve("cases.ndjson"), lines);
        Run run = score(set.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(cases(run)).containsExactly("N-1", "N-2", "N-3");
        assertThat(run.err())
                .contains("cases.ndjson, line 2 cannot be used")
                .contains("MTX-1004  line 2, column")
                .doesNotContain("Zefira")
                .endsWith("Cases scored: 3 of 4.\n");

        Path list = Files.writeString(folder.resolve("list.json"), "[" + numbered(1) + ",\n{},\n" + numbered(2) + "]");
        Run listed = score(list.toString());
        assertThat(listed.exit()).isEqualTo(3);
        assertThat(cases(listed)).containsExactly("N-1", "N-2");
        assertThat(listed.err()).contains("list.json, item 1, line 2 cannot").endsWith("Cases scored: 2 of 3.\n");
    }

    @Test
    void standard_input_is_read_as_a_set_too() {
        Run run = withInput(numbered(1) + "\n" + numbered(2), "score", "-", "--matrix", "plan", "--as-of", DAY);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("Cases scored: 2 of 2.\n");
        Run broken = withInput("[" + numbered(1), "validate", "-", "--as-of", DAY);
        assertThat(broken.exit()).isEqualTo(4);
        assertThat(broken.words()).contains("standard input cannot be used").contains("MTX-1004 line 1");
    }

    @Test
    void where_a_list_is_broken_what_came_before_is_scored_and_the_rest_is_not_passed_over_in_silence()
            throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.json"), "[" + numbered(1) + ",\n{\"case\": \"N-2},\n" + numbered(3) + "]");
        Run run = score(list.toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(cases(run)).containsExactly("N-1");
        assertThat(run.err())
                .contains("MTX-1009  line 2")
                .contains("cases may be missing")
                .endsWith("Cases scored: 1 of 2.\n");
        assertThat(Run.of("validate", list.toString()).exit()).isEqualTo(4);
    }

    @Test
    void a_set_in_json_is_one_list_even_of_one_and_the_same_bytes_for_any_number_of_threads() throws IOException {
        Path one = Files.writeString(folder.resolve("one.ndjson"), numbered(1));
        Run single = score(one.toString(), "--format", "json");
        assertThat(single.out()).startsWith("[\n{").endsWith("}\n]\n");
        Path many = Files.writeString(folder.resolve("many.json"), "[" + numbered(1, 60, ",\n") + "]");
        Run first = score(many.toString(), "--format", "json", "--threads", "1");
        assertThat(score(many.toString(), "--format", "json", "--threads", "5").out())
                .isEqualTo(first.out());
        List<String> reports =
                List.of(first.out().substring(2, first.out().length() - 2).split("\n,\n", -1));
        assertThat(reports).hasSize(60);
        for (int i = 0; i < 60; i += 20) {
            assertThat(ReportJson.read(new ByteArrayInputStream(reports.get(i).getBytes(StandardCharsets.UTF_8)), "")
                            .orElseThrow()
                            .caseCode())
                    .isEqualTo("N-" + (i + 1));
        }
    }

    @Test
    void a_case_that_stands_twice_is_a_warning_that_does_not_repeat_its_code() throws IOException {
        Path set = Files.writeString(folder.resolve("a.ndjson"), numbered(7) + "\n" + numbered(8) + "\n" + numbered(7));
        Run run = score(set.toString());
        assertThat(run.exit()).isZero();
        int column = numbered(7).indexOf("\"N-7\"") + 1;
        assertThat(run.err())
                .contains("MTX-3005  line 3, column " + column + ", under \"case\"\n")
                .doesNotContain("N-7");
        assertThat(Run.of("validate", set.toString(), "--as-of", DAY, "--fail-on", "warning")
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void beyond_a_thousand_findings_the_rest_is_counted_and_everything_good_is_scored() throws IOException {
        String bad = "{}\n".repeat(400);
        Path set = Files.writeString(folder.resolve("a.ndjson"), bad + numbered(1) + "\n" + bad + numbered(2));
        Run run = score(set.toString());
        // an empty record lacks five headings: 200 records are listed, 600 are counted
        assertThat(run.err().split("MTX-1102  ", -1)).hasSize(1001);
        assertThat(run.err()).contains("not listed: 3,000").endsWith("Cases scored: 2 of 802.\n");
        Run checked = Run.of("validate", set.toString(), "--as-of", DAY);
        assertThat(checked.out()).contains("Findings that are not listed: 3000.");
    }

    @Test
    void a_folder_is_read_with_its_sets_and_its_case_files() throws IOException {
        Files.writeString(folder.resolve("a.ndjson"), numbered(1) + "\n" + numbered(2));
        Files.writeString(folder.resolve("b.jsonl"), numbered(3));
        Files.copy(Path.of(Run.sample("cases", "nada.json")), folder.resolve("c.json"));
        Run run = score(folder.toString());
        assertThat(run.err()).isEqualTo("Cases scored: 4 of 4.\n");
        assertThat(cases(run)).containsExactly("N-1", "N-2", "N-3", "SMP-0001");
    }

    @Test
    void what_fails_inside_the_program_on_one_record_is_named_without_what_it_was_working_on() throws IOException {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Scorer scorer = Scorer.of(plan, ScoringPolicy.illustrative());
        LocalDate day = LocalDate.parse(DAY);
        CaseText text = new CaseJson(plan)
                .open(new ByteArrayInputStream(("\n" + numbered(1)).getBytes(StandardCharsets.UTF_8)), "a.ndjson", day)
                .next()
                .orElseThrow();
        for (Throwable failure : List.of(new StackOverflowError(), new IllegalArgumentException("N-1"))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Tally tally = tally(err);
            tally.take(Scored.of(text, "a.ndjson, line 2", Scored.Kind.RECORD, record -> {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }));
            tally.take(Scored.of(text, "a.ndjson, line 3", Scored.Kind.RECORD, read -> {
                CaseRecord record = read.read().orElseThrow();
                Scored.Written written = new Scored.Written(scorer.score(record, day), new byte[0]);
                return new ReadResult<>(Optional.of(List.of(written)), List.of());
            }));
            tally.sum(true);
            assertThat(tally.exit()).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("Internal failure in a.ndjson, line 2: "
                            + failure.getClass().getName() + " at ")
                    .endsWith("Cases scored: 1 of 2.\n")
                    .doesNotContain("N-1");
        }
    }

    @Test
    void a_record_that_is_too_much_for_the_memory_is_left_out_and_said() throws IOException {
        CaseText text = new CaseJson(ReferenceMatrices.named("plan").orElseThrow())
                .open(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), "a", LocalDate.parse(DAY))
                .next()
                .orElseThrow();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Tally tally = tally(err);
        tally.take(new Scored(
                "a, line 1",
                text::location,
                Scored.Kind.RECORD,
                List.of(),
                List.of(),
                Optional.of(new OutOfMemoryError())));
        tally.sum(true);
        assertThat(tally.exit()).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("a, line 1 is too much for the memory that Java may use here. Split it, or allow more memory"
                        + " with java -Xmx1g. It was left out.\nCases scored: 0 of 1.\n");
    }

    @Test
    void the_progress_line_comes_at_most_once_a_second_and_leaves_nothing_behind() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
        ProgressLine line = new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), true, 2, now::get);
        line.erase();
        for (int tenth = 0; tenth < 45; tenth++) {
            String words = tenth < 35 ? "tenth " + tenth : "short";
            line.show(() -> words);
            now.addAndGet(100_000_000);
        }
        line.erase();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\rtenth 20\rtenth 30\rshort   \r     \r");
    }

    @Test
    void progress_can_be_asked_for_and_forbidden() throws IOException {
        Path set = Files.writeString(folder.resolve("a.ndjson"), numbered(1) + "\n" + numbered(2));
        assertThat(score(set.toString(), "--progress", "always").err())
                .startsWith("\rCases scored so far: 0 of 0, 50 %\r ")
                .endsWith("\rCases scored: 2 of 2.\n");
        assertThat(score(set.toString(), "--progress", "never").err()).doesNotContain("\r");
        assertThat(score(set.toString()).err()).doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257", "two"})
    void a_number_of_threads_that_cannot_be_is_a_wrong_argument(String threads) {
        assertThat(score(Run.sample("cases", "nada.json"), "--threads", threads).exit())
                .isEqualTo(2);
    }

    @Test
    void a_set_of_which_nothing_can_be_scored_writes_no_result() throws IOException {
        Path set = Files.writeString(folder.resolve("a.ndjson"), "{}\n");
        Path result = folder.resolve("scores.txt");
        assertThat(score(set.toString(), "-o", result.toString()).exit()).isEqualTo(3);
        assertThat(result).doesNotExist();
        Path none = Files.writeString(folder.resolve("none.json"), "[]");
        Run run = score(none.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("Cases scored: 0 of 0.\n");
    }

    @Test
    void nothing_is_written_behind_the_progress_line() throws IOException {
        Path set = Files.writeString(folder.resolve("a.ndjson"), numbered(7) + "\n" + numbered(7));
        String result = folder.resolve("scores.txt").toString();
        assertThat(score(set.toString(), "--progress", "always", "-o", result).err())
                .startsWith("\rCases scored so far: 0 of 0, 50 %\r ")
                .contains("\r" + set + ", line 2");
    }

    // ---- helpers

    private static Tally tally(ByteArrayOutputStream to) {
        PrintStream err = new PrintStream(to, true, StandardCharsets.UTF_8);
        Speech speech = new Speech(err, Words.in("en"));
        return new Tally(speech, new ProgressLine(err, ProgressLine.When.NEVER, System::nanoTime), "cases");
    }

    static String numbered(int number) {
        return RECORD.replaceFirst("\"case\": *\"[^\"]*\"", "\"case\": \"N-" + number + "\"");
    }

    static String numbered(int from, int to, String between) {
        return IntStream.rangeClosed(from, to).mapToObj(CaseSetsTest::numbered).collect(Collectors.joining(between));
    }

    private static String record() {
        try {
            return Files.readString(Path.of(Run.sample("cases", "left-early.json")))
                    .replaceAll("\n *", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cases(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Case ") && line.contains(", as of"))
                .map(line -> line.substring(5, line.indexOf(',')))
                .toList();
    }

    private static Run score(String file, String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(new String[] {"score", file, "--matrix", "plan", "--as-of", DAY}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    private static Run withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = MatrixCommand.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Stop(),
                args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
