package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferCommandTest {

    private static final Path CATALOGUE = Run.SAMPLES.resolve("catalogue");
    private static final String FIRST =
            CATALOGUE.resolve("base/small-matrix.json").toString();
    private static final String SECOND =
            CATALOGUE.resolve("base/small-next.json").toString();
    private static final String WALK = CATALOGUE.resolve("MTX-7101/mended.json").toString();

    private static final String EARLIER = """
            {"format": "case-record/1", "case": "T-1", "matrix": {"id": "small-plan", "version": "0.1"},
             "episodes": [{"start": "2025-01-15", "clock": "intake"}],
             "rounds": [{"round": "r1", "phase": "early", "voices": [
               {"voice": "client", "date": "2025-02-01", "role": "self", "consent": true, "ratings": {
                 "sleeping-place": "outdoors", "no-threats": "contact"}},
               {"voice": "worker", "date": "2025-02-02", "role": "case-manager", "ratings": {
                 "sleeping-place": "shelter", "no-threats": "contact", "income-share": 20}}]}]}
            """;
    private static final String LATER = """
            {"format": "case-record/1", "case": "T-1", "matrix": {"id": "small-plan", "version": "0.2"},
             "episodes": [{"start": "2025-01-15", "clock": "intake"}],
             "rounds": [{"round": "r2", "phase": "later", "voices": [
               {"voice": "client", "date": "2025-06-01", "role": "self", "consent": true, "ratings": {
                 "lasting-home": "some", "no-threats": "quiet-90", "feels-safe": "mostly"}}]}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run transfer(String... more) {
        List<String> args = new ArrayList<>(List.of("transfer", "--from", FIRST, "--matrix", SECOND));
        args.addAll(List.of("--crosswalk", WALK, "--as-of", "2025-06-30"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void two_files_become_one_record_that_scores_and_says_what_it_rests_on() throws IOException {
        String old = file("old.json", EARLIER);
        String joined = folder.resolve("joined.json").toString();
        Run run = transfer(old, "--onto", file("new.json", LATER), "-o", joined);
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("marked with the crosswalk small-walk (version 1)", "Everything was transferred.");
        Run text = Run.of("score", joined, "--matrix", SECOND, "--as-of", "2025-06-30");
        assertThat(text.exit()).isZero();
        assertThat(text.words())
                .contains(
                        "Rated with another matrix (small-plan 0.1) and transferred with the crosswalk small-walk 1: r1.")
                .contains("This comparison rests on the crosswalk small-walk (version 1)");
        Run page = Run.of("score", joined, "--matrix", SECOND, "--as-of", "2025-06-30", "--format", "html");
        assertThat(page.out())
                .contains("<p><strong>Rated with another matrix (small-plan 0.1)")
                .contains("This comparison rests on the crosswalk small-walk");
        String book = folder.resolve("joined.xlsx").toString();
        String back = folder.resolve("back.json").toString();
        assertThat(Run.of("convert", joined, book, "--matrix", SECOND).exit()).isZero();
        assertThat(Run.of("convert", book, back, "--matrix", SECOND).exit()).isZero();
        assertThat(Files.readString(Path.of(back))).isEqualTo(Files.readString(Path.of(joined)));
    }

    @Test
    void what_is_not_transferred_is_said_by_its_place() throws IOException {
        String care = EARLIER.replace("\"income-share\": 20", "\"child-care\": \"mostly\"");
        Run run = transfer(file("old.json", care));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("{\n  \"format\": \"case-record/1\"").doesNotContain("child-care");
        assertThat(run.err())
                .contains("Not transferred, or not as it was: 1\n"
                        + "- /rounds/0/voices/1/ratings/child-care: no counterpart:"
                        + " The second version does not ask about children.\n")
                .doesNotContain("mostly");
        Run serbian = transfer(file("old.json", care), "--lang", "sr-Latn");
        assertThat(serbian.err()).contains("nema para: The second version does not ask about children.");
    }

    @Test
    void what_cannot_be_joined_or_used_is_refused() throws IOException {
        String old = file("old.json", EARLIER);
        Run other = transfer(old, "--onto", file("new.json", LATER.replace("T-1", "T-2")));
        assertThat(other.exit()).isEqualTo(3);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).isEqualTo("The two files are about two cases and are not joined.\n");
        Run twice = transfer(old, "--onto", file("new.json", LATER.replace("r2", "r1")));
        assertThat(twice.exit()).isEqualTo(3);
        assertThat(twice.out()).isEmpty();
        assertThat(twice.err()).contains("MTX-3305", "The new record cannot be used for scoring yet.");
        String wrong = CATALOGUE.resolve("MTX-7105/bad.json").toString();
        Run order = Run.of("transfer", old, "--from", FIRST, "--matrix", SECOND, "--crosswalk", wrong);
        assertThat(order.exit()).isEqualTo(3);
        assertThat(order.err()).contains("MTX-7105");
        assertThat(Run.of("transfer", old, "--from", "services", "--matrix", SECOND, "--crosswalk", WALK)
                        .exit())
                .isEqualTo(3);
    }
}
