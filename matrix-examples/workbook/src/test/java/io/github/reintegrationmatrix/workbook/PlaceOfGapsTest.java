package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there is said at the empty cell in which it would stand. */
class PlaceOfGapsTest {

    @Test
    void a_level_that_is_expected_nowhere_is_missing_in_the_column_of_its_phase() throws IOException {
        assertThat(found(RawBook.withIndicator(7, null))).containsExactly("MTX-2602 indicators!H2");
        assertThat(found(RawBook.withIndicator(8, null))).containsExactly("MTX-2602 indicators!I2");
        String[] none = RawBook.INDICATOR.clone();
        none[7] = null;
        none[8] = null;
        // It is the only indicator, so this matrix expects nothing, as many instruments do.
        assertThat(found(RawBook.tiny().row("indicators", RawBook.HEADINGS).row("indicators", none)))
                .isEmpty();
    }

    @Test
    void a_floor_that_is_missing_is_missing_in_the_column_of_its_phase() throws IOException {
        assertThat(found(critical(null, "some-days"))).containsExactly("MTX-2702 indicators!L2");
        assertThat(found(critical("some-days", null))).containsExactly("MTX-2702 indicators!M2");
        assertThat(found(critical("some-days", "some-days"))).isEmpty();
    }

    @Test
    void an_indicator_that_nothing_shows_lacks_its_means() throws IOException {
        assertThat(found(RawBook.withIndicator(9, null))).containsExactly("MTX-2801 indicators!J2");
    }

    @Test
    void a_service_may_serve_nothing_that_is_measured() throws IOException {
        RawBook book = RawBook.whole().row("services", "id", "label", "serves").row("services", "advice", "Advice");
        assertThat(found(book)).isEmpty();
        Matrix read = book.open().matrix().result().orElseThrow();
        assertThat(WorkbookWriter.matrix(read, List.of()).findings()).isEmpty();
        assertThat(found(RawBook.whole().row("services", "id", "label").row("services", "advice", "Advice")))
                .containsExactly("MTX-6021 services");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"AT\"><f>1/2</f><v/></c>",
                "<c r=\"AT\"><f>1/2</f><v></v></c>",
                "<c r=\"AT\" t=\"n\"><f>1/2</f><v/></c>"
            })
    void a_formula_whose_value_was_never_saved_is_no_empty_cell(String cell) throws IOException {
        assertThat(found(RawBook.withIndicator(3, cell))).containsExactly("MTX-6036 indicators!D2");
        // Where a cell may be empty, the value would be lost without a word.
        String[] headings = Arrays.copyOf(RawBook.HEADINGS, 11);
        String[] row = Arrays.copyOf(RawBook.INDICATOR, 11);
        headings[10] = "validity";
        row[10] = cell;
        assertThat(found(RawBook.tiny().row("indicators", headings).row("indicators", row)))
                .containsExactly("MTX-6036 indicators!K2");
    }

    @Test
    void a_formula_that_comes_to_a_text_without_a_letter_leaves_its_cell_empty() throws IOException {
        String[] headings = Arrays.copyOf(RawBook.HEADINGS, 11);
        String[] row = Arrays.copyOf(RawBook.INDICATOR, 11);
        headings[10] = "guidance";
        row[10] = "<c r=\"AT\" t=\"str\"><f>IF(A1=\"\",\"\",A1)</f><v></v></c>";
        assertThat(found(RawBook.tiny().row("indicators", headings).row("indicators", row)))
                .isEmpty();
    }

    @Test
    void a_letter_of_another_alphabet_in_a_heading_is_called_that() throws IOException {
        String[] headings = RawBook.HEADINGS.clone();
        // The second letter is U+0435.
        headings[3] = "w\u0435ight";
        assertThat(found(RawBook.tiny().row("indicators", headings).row("indicators", RawBook.INDICATOR)))
                .containsExactly("MTX-6032 indicators!D1");
    }

    @Test
    void a_format_that_nobody_knows_and_none_are_told_apart() throws IOException {
        assertThat(found(format("monitoring-matrx/1"))).containsExactly("MTX-1010 settings!B2");
        assertThat(found(format(null))).containsExactly("MTX-6009 settings!B2");
        assertThat(found(new RawBook().row("settings", "setting", "value").row("settings", "id", "tiny")))
                .containsExactly("MTX-6009 settings");
    }

    private static RawBook format(String format) {
        return new RawBook()
                .row("settings", "setting", "value")
                .row("settings", "format", format)
                .row("settings", "id", "tiny");
    }

    private static RawBook critical(String first, String second) {
        List<String> headings = new ArrayList<>(Arrays.asList(RawBook.HEADINGS));
        headings.addAll(List.of("critical", "floor::crisis", "floor::transition"));
        List<String> row = new ArrayList<>(Arrays.asList(RawBook.INDICATOR));
        row.addAll(Arrays.asList("Nothing makes up for it", first, second));
        return RawBook.tiny()
                .row("indicators", headings.toArray(String[]::new))
                .row("indicators", row.toArray(String[]::new));
    }

    private static List<String> found(RawBook book) throws IOException {
        return book.open().matrix().result().findings().stream()
                .map(MistakesTest::said)
                .toList();
    }
}
