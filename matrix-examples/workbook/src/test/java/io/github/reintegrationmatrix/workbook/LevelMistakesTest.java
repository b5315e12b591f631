package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Levels and goalposts that were filled in by hand. */
class LevelMistakesTest {

    private static final String[] LEVELS = {"list_name", "id", "label", "value", "worst", "best", "step", "unit"};

    @Test
    void levels_beside_a_shared_scale_are_not_lost_without_a_word() throws IOException {
        RawBook book = head().row("scales", "list_name", "id", "label")
                .row("scales", "how-often", "never", "Never")
                .row("scales", "how-often", "some-days", "On some days")
                .row("scales", "how-often", "every-day", "Every day")
                .row("levels", LEVELS)
                .row("levels", "feels-safe", "never", "Never")
                .row("levels", "feels-safe", "some-days", "On some days")
                .row("levels", "feels-safe", "every-day", "Every day");
        assertThat(found(indicator(book, "how-often", "some-days", "every-day")))
                .containsExactly("MTX-1109 indicators!K2");
    }

    @Test
    void goalposts_without_their_ends_lack_two_cells_and_no_heading() throws IOException {
        assertThat(found(posts(null, null, "#10", "percent")))
                .containsExactly("MTX-6024 levels!E2", "MTX-6024 levels!F2");
        assertThat(found(posts("#0", null, "#10", "percent"))).containsExactly("MTX-6024 levels!F2");
        assertThat(found(posts(null, "#100", null, null))).containsExactly("MTX-6024 levels!E2");
        assertThat(found(posts("#0", "#100", null, null))).isEmpty();
    }

    @Test
    void goalposts_in_two_rows_are_not_lost_without_a_word() throws IOException {
        RawBook book = head().row("levels", LEVELS)
                .row("levels", "feels-safe", null, null, null, "#0", "#100")
                .row("levels", "feels-safe", null, null, null, "#0", "#50");
        assertThat(found(indicator(book, null, "#20", "#50"))).containsExactly("MTX-2002 levels!A3");
    }

    @Test
    void a_level_of_a_misspelt_list_is_taken_for_one_of_the_list_that_is_there() throws IOException {
        for (int wrong = 0; wrong < 3; wrong++) {
            RawBook book = head().row("levels", LEVELS);
            List<String> ids = List.of("never", "some-days", "every-day");
            for (int i = 0; i < ids.size(); i++) {
                book.row("levels", i == wrong ? "feels-saef" : "feels-safe", ids.get(i), "Level " + i);
            }
            assertThat(found(indicator(book, null, "some-days", "every-day")))
                    .as("level " + wrong)
                    .containsExactly("MTX-6050 levels!A" + (wrong + 2));
        }
    }

    @Test
    void values_for_some_levels_are_said_at_the_first_that_is_empty() throws IOException {
        RawBook book = head().row("levels", LEVELS)
                .row("levels", "feels-safe", "never", "Never", "#0")
                .row("levels", "feels-safe", "some-days", "On some days")
                .row("levels", "feels-safe", "every-day", "Every day", "#1");
        assertThat(found(indicator(book, null, "some-days", "every-day"))).containsExactly("MTX-2304 levels!D3");
    }

    private static RawBook posts(String... cells) {
        List<String> row = new ArrayList<>(Arrays.asList("feels-safe", null, null, null));
        row.addAll(Arrays.asList(cells));
        RawBook book = head().row("levels", LEVELS).row("levels", row.toArray(String[]::new));
        return indicator(book, null, "#20", "#50");
    }

    private static RawBook head() {
        return RawBook.settings(new RawBook())
                .row("voices", "id", "label", "kind")
                .row("voices", "beneficiary", "Beneficiary", "own")
                .row("phases", "id", "label", "from", "to")
                .row("phases", "crisis", "Crisis intervention", "#0", "#3")
                .row("phases", "transition", "Transition", "#3", "#12")
                .row("means", "id", "label")
                .row("means", "home-visit", "Home visit")
                .row("outcomes", "id", "label", "definition", "weight")
                .row("outcomes", "safety", "Security and safety", "Nobody endangers the person", "#1");
    }

    private static RawBook indicator(RawBook book, String scale, String first, String second) {
        String[] headings = Arrays.copyOf(RawBook.HEADINGS, RawBook.HEADINGS.length + 1);
        String[] row = Arrays.copyOf(RawBook.INDICATOR, headings.length);
        headings[row.length - 1] = "scale";
        row[row.length - 1] = scale;
        row[7] = first;
        row[8] = second;
        return book.row("indicators", headings).row("indicators", row);
    }

    private static List<String> found(RawBook book) throws IOException {
        List<Finding> findings = book.open().matrix().result().findings();
        findings.forEach(
                finding -> assertThat(finding.message() + finding.fix()).doesNotContain("{"));
        return findings.stream().map(MistakesTest::said).toList();
    }
}
