package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do in spreadsheets: one mistake is one finding, at its cell, called what it is. */
class MistakesTest {

    @Test
    void the_tiny_matrix_written_by_hand_is_right() throws IOException {
        ReadResult<Matrix> read = RawBook.whole().open().matrix().result();
        assertThat(read.findings()).isEmpty();
        assertThat(read.orElseThrow().outcomes().get(0).indicators()).hasSize(1);
    }

    // ---- headings, sheets, settings

    @Test
    void a_misspelt_heading_is_that_and_no_missing_column() throws IOException {
        String[] headings = RawBook.HEADINGS.clone();
        headings[3] = "wieght";
        RawBook book = RawBook.tiny().row("indicators", headings).row("indicators", RawBook.INDICATOR);
        Finding only = only(book);
        assertThat(said(only)).isEqualTo("MTX-6020 indicators!D1");
        assertThat(only.message())
                .isEqualTo("\"wieght\" is not a heading known in this sheet. Did you mean \"weight\"?");
    }

    @Test
    void a_misspelt_phase_in_a_heading_is_said_at_the_heading() throws IOException {
        String[] headings = RawBook.HEADINGS.clone();
        headings[8] = "expected::transitoin";
        RawBook book = RawBook.tiny().row("indicators", headings).row("indicators", RawBook.INDICATOR);
        assertThat(all(book)).contains("MTX-2103 indicators!I1");
    }

    @Test
    void a_misspelt_sheet_is_that_and_no_missing_sheet() throws IOException {
        RawBook book = RawBook.settings(new RawBook())
                .row("voicse", "id", "label", "kind")
                .row("voicse", "beneficiary", "Beneficiary", "own");
        assertThat(all(book).stream().filter(said -> said.contains("voices") || said.contains("voicse")))
                .containsExactly("MTX-6010 voicse");
    }

    @Test
    void a_missing_sheet_is_one_finding_for_the_workbook() throws IOException {
        assertThat(all(RawBook.tiny())).containsExactly("MTX-6012 ");
    }

    @Test
    void a_sheet_of_notes_is_left_alone_and_one_that_may_be_meant_is_mentioned() throws IOException {
        assertThat(all(RawBook.whole().row("Notes of Monday", "remember"))).isEmpty();
        assertThat(all(RawBook.whole().row("Budget", "remember"))).containsExactly("MTX-6011 Budget");
    }

    @Test
    void a_missing_column_is_one_finding_however_many_rows_lack_it() throws IOException {
        RawBook book = RawBook.whole()
                .row("facets", "id", "label")
                .row("facets", "age", "Age")
                .row("facets", "sex", "Sex");
        assertThat(all(book)).containsExactly("MTX-6021 facets");
    }

    @Test
    void an_empty_cell_is_said_at_the_cell_with_its_heading() throws IOException {
        Finding only = only(RawBook.withIndicator(2, null));
        assertThat(said(only)).isEqualTo("MTX-6024 indicators!C2");
        assertThat(only.message()).isEqualTo("The cell under \"statement\" is empty.");
    }

    @Test
    void a_missing_setting_and_a_misspelt_one_are_said_in_their_rows() throws IOException {
        assertThat(all(replaced(RawBook.whole(), "<t xml:space=\"preserve\">title</t>", "<t>titel</t>")))
                .containsExactly("MTX-6026 settings!A7");
        assertThat(all(replaced(RawBook.whole(), "<t xml:space=\"preserve\">A tiny matrix</t>", "<t></t>")))
                .containsExactly("MTX-6027 settings!B7");
    }

    @Test
    void a_strange_heading_and_the_one_column_that_is_missing_are_the_same() throws IOException {
        String[] headings = RawBook.HEADINGS.clone();
        headings[2] = "Zefira";
        RawBook book = RawBook.tiny().row("indicators", headings).row("indicators", RawBook.INDICATOR);
        assertThat(all(book)).containsExactly("MTX-6020 indicators!C1");
        headings[2] = null;
        book = RawBook.tiny().row("indicators", headings).row("indicators", RawBook.INDICATOR);
        assertThat(all(book)).containsExactly("MTX-6023 indicators!C2");
        assertThat(all(replaced(RawBook.whole(), "<t xml:space=\"preserve\">title</t>", "<t>Zefira</t>")))
                .containsExactly("MTX-6026 settings!A7");
    }

    @Test
    void a_cell_that_is_known_to_be_wrong_is_not_judged_again() throws IOException {
        assertThat(said(only(RawBook.withIndicator(5, "@45659")))).isEqualTo("MTX-6039 indicators!F2");
    }

    @Test
    void a_language_without_its_tag_is_said_at_the_heading() throws IOException {
        RawBook book = RawBook.whole()
                .row("facets", "id", "label", "label::Shqip", "values")
                .row("facets", "age", "Age", "Mosha", "child adult");
        assertThat(all(book)).containsExactly("MTX-6029 facets!C1");
    }

    @Test
    void an_indicator_of_no_outcome_is_one_finding_with_a_guess() throws IOException {
        Finding only = only(RawBook.withIndicator(0, "saftey"));
        assertThat(said(only)).isEqualTo("MTX-6050 indicators!A2");
        assertThat(only.message()).contains("Did you mean \"safety\"?");
    }

    // ---- cells moved

    @Test
    void a_row_moved_by_a_deleted_cell_is_one_finding() throws IOException {
        String[] moved = new String[RawBook.INDICATOR.length];
        System.arraycopy(RawBook.INDICATOR, 0, moved, 0, 2);
        System.arraycopy(RawBook.INDICATOR, 3, moved, 2, 7);
        RawBook book = RawBook.tiny().row("indicators", RawBook.HEADINGS).row("indicators", moved);
        assertThat(all(book)).containsExactly("MTX-6025 indicators!C2");
    }

    @Test
    void a_row_moved_by_an_inserted_cell_is_one_finding() throws IOException {
        String[] moved = new String[RawBook.INDICATOR.length + 1];
        System.arraycopy(RawBook.INDICATOR, 0, moved, 0, 2);
        moved[2] = null;
        System.arraycopy(RawBook.INDICATOR, 2, moved, 3, RawBook.INDICATOR.length - 2);
        RawBook book = RawBook.tiny()
                .row("indicators", RawBook.HEADINGS)
                .row("indicators", moved)
                .row("indicators", ANOTHER)
                .row("levels", "also-safe", "never", "Never")
                .row("levels", "also-safe", "some-days", "On some days")
                .row("levels", "also-safe", "every-day", "Every day");
        assertThat(all(book)).containsExactly("MTX-6025 indicators!C2");
    }

    private static final String[] ANOTHER = RawBook.INDICATOR.clone();

    static {
        ANOTHER[1] = "also-safe";
    }

    @Test
    void merged_cells_are_one_finding_and_no_empty_cells() throws IOException {
        RawBook book = RawBook.whole()
                .row("facets", "id", "label", "values")
                .row("facets", "age", "About the person", "child adult")
                .row("facets", "sex", null, "woman man")
                .merged("facets", "B2:B3");
        Finding only = only(book);
        assertThat(said(only)).isEqualTo("MTX-6034 facets!B2");
        assertThat(only.message()).contains("B2:B3");
    }

    // ---- numbers and dates

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0.5, 1/2", ".5, 1/2", "2, 2", "1/3, 1/3", "007, 7"})
    void a_number_stored_as_text_is_read_and_said(String text, String value) throws IOException {
        ReadResult<Matrix> read = RawBook.withIndicator(3, text).open().matrix().result();
        assertThat(read.orElseThrow().outcomes().get(0).indicators().get(0).weight())
                .isEqualTo(Fraction.parse(value));
        assertThat(read.findings().stream().map(MistakesTest::said))
                .isEqualTo(text.contains("/") ? List.of() : List.of("MTX-6037 indicators!D2"));
    }

    @Test
    void a_decimal_comma_is_called_that() throws IOException {
        assertThat(said(only(RawBook.withIndicator(3, "0,5")))).isEqualTo("MTX-6030 indicators!D2");
    }

    @Test
    void what_the_program_made_a_date_of_is_called_that() throws IOException {
        assertThat(said(only(RawBook.withIndicator(3, "@45659")))).isEqualTo("MTX-6039 indicators!D2");
    }

    @Test
    void noise_behind_the_fifteenth_digit_is_no_part_of_a_number() throws IOException {
        Matrix read = RawBook.withIndicator(3, "#0.30000000000000004")
                .open()
                .matrix()
                .result()
                .orElseThrow();
        assertThat(read.outcomes().get(0).indicators().get(0).weight()).isEqualTo(Fraction.parse("3/10"));
    }

    @ParameterizedTest(name = "{0} from 1904: {1} is {2}")
    // Day 1 is 1 January 1900, and after the 29 February that never was one less; from 1904 day 0 is 1 January.
    @CsvSource({
        "false, 1, 1900-01-01",
        "false, 59, 1900-02-28",
        "false, 61, 1900-03-01",
        "false, 45691, 2025-02-03",
        "false, 45691.75, 2025-02-03",
        "true, 0, 1904-01-01",
        "true, 44229, 2025-02-03"
    })
    void dates_of_both_calendars_are_the_days_they_show(boolean from1904, String number, LocalDate day)
            throws IOException {
        byte[] bytes = replaced(
                from1904 ? RawBook.whole().from1904() : RawBook.whole(),
                "<c r=\"B10\" t=\"inlineStr\"><is><t xml:space=\"preserve\">2026-11-22</t></is></c>",
                "<c r=\"B10\" s=\"1\"><v>" + number + "</v></c>");
        ReadResult<Matrix> read = RoundTripTest.open(bytes).matrix().result();
        assertThat(read.orElseThrow().provenance().date()).isEqualTo(day);
        assertThat(read.findings().stream().map(MistakesTest::said))
                .isEqualTo(from1904 ? List.of("MTX-6041 ") : List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"<c r=\"B10\"><v>45691</v></c>, MTX-6040", "<c r=\"B10\" s=\"1\"><v>60</v></c>, MTX-6042"})
    void a_plain_number_and_the_day_that_never_was_are_no_dates(String cell, String code) throws IOException {
        byte[] bytes = replaced(
                RawBook.whole(),
                "<c r=\"B10\" t=\"inlineStr\"><is><t xml:space=\"preserve\">2026-11-22</t></is></c>",
                cell);
        assertThat(all(bytes)).containsExactly(code + " settings!B10");
    }

    @Test
    void a_version_stored_as_a_number_may_have_lost_its_zero() throws IOException {
        byte[] bytes = replaced(
                RawBook.whole(),
                "<c r=\"B4\" t=\"inlineStr\"><is><t xml:space=\"preserve\">1</t></is></c>",
                "<c r=\"B4\"><v>1.1</v></c>");
        assertThat(all(bytes)).containsExactly("MTX-6038 settings!B4");
    }

    // ---- letters

    @Test
    void blanks_that_nobody_sees_are_left_out_and_said_once_for_a_column() throws IOException {
        RawBook book = RawBook.whole()
                .row("facets", "id", "label", "values")
                .row("facets", "age ", "Age", "child adult")
                .row("facets", "\u00A0sex", "Sex", "woman\u200B man");
        List<Finding> found = book.open().matrix().result().findings();
        assertThat(found.stream().map(MistakesTest::said)).containsExactly("MTX-6031 facets!A2", "MTX-6031 facets!C3");
        assertThat(found.get(0).count()).isEqualTo(2);
    }

    @Test
    void a_cyrillic_letter_in_an_id_is_called_that() throws IOException {
        // The second letter is U+0430.
        Finding only = only(RawBook.withIndicator(0, "s\u0430fety"));
        assertThat(said(only)).isEqualTo("MTX-6032 indicators!A2");
        assertThat(only.message()).isEqualTo("Letter 2 is a Cyrillic letter that looks like a Latin one.");
    }

    @Test
    void curly_quotation_marks_around_an_id_are_called_that() throws IOException {
        assertThat(said(only(RawBook.withIndicator(5, "\u201Cbeneficiary\u201D"))))
                .isEqualTo("MTX-6033 indicators!F2");
    }

    @Test
    void quotation_marks_in_words_for_people_are_kept() throws IOException {
        Matrix read = RawBook.withIndicator(2, "She \u201Cfeels safe\u201D")
                .open()
                .matrix()
                .result()
                .orElseThrow();
        assertThat(read.outcomes().get(0).indicators().get(0).statement()).isEqualTo("She \u201Cfeels safe\u201D");
    }

    // ---- formulas

    @Test
    void the_saved_value_of_a_formula_is_read_and_said() throws IOException {
        RawBook book = RawBook.withIndicator(3, "<c r=\"AT\"><f>1+1</f><v>2</v></c>");
        ReadResult<Matrix> read = book.open().matrix().result();
        assertThat(read.findings().stream().map(MistakesTest::said)).containsExactly("MTX-6035 indicators!D2");
        assertThat(read.orElseThrow().outcomes().get(0).indicators().get(0).weight())
                .isEqualTo(Fraction.of(2));
    }

    @ParameterizedTest
    @CsvSource({"<c r=\"AT\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "<c r=\"AT\"><f>1+1</f></c>"})
    void a_formula_without_a_value_is_one_finding(String cell) throws IOException {
        assertThat(said(only(RawBook.withIndicator(3, cell)))).isEqualTo("MTX-6036 indicators!D2");
    }

    // ---- what the checks of a matrix say

    @Test
    void what_the_check_of_a_matrix_finds_is_led_to_the_cell() throws IOException {
        Finding only = only(RawBook.withIndicator(8, "always"));
        assertThat(said(only)).isEqualTo("MTX-2104 indicators!I2");
        assertThat(only.location().wordsWithHeading("en")).isEqualTo("indicators!I2, under \"expected::transition\"");
        assertThat(only.subject()).isEqualTo("Security and safety > The person feels safe where she lives");
    }

    @Test
    void the_same_mistake_copied_down_forty_times_is_one_finding_with_a_count() throws IOException {
        RawBook book = RawBook.tiny().row("indicators", RawBook.HEADINGS);
        for (int i = 0; i < 40; i++) {
            String[] row = RawBook.INDICATOR.clone();
            row[1] = i == 0 ? "feels-safe" : "feels-safe-" + i;
            row[4] = "beneficary";
            book.row("indicators", row);
            if (i > 0) {
                book.row("levels", row[1], "never", "Never").row("levels", row[1], "some-days", "Some");
                book.row("levels", row[1], "every-day", "Every");
            }
        }
        CheckedWorkbook<Matrix> checked = book.open().matrix();
        List<Finding> unknown = checked.result().findings().stream()
                .filter(finding -> finding.code().id().equals("MTX-2102"))
                .toList();
        assertThat(unknown).hasSize(1);
        assertThat(unknown.get(0).count()).isEqualTo(40);
        assertThat(checked.marks().stream().filter(mark -> mark.cell().startsWith("E")))
                .hasSize(40);
    }

    @Test
    void a_workbook_that_does_not_say_what_it_is_has_no_other_finding() throws IOException {
        assertThat(all(new RawBook().row("Sheet1", "id", "label"))).containsExactly("MTX-6009 ");
    }

    // ---- helpers

    static String said(Finding finding) {
        return finding.code().id() + " " + finding.location().words();
    }

    private static Finding only(RawBook book) throws IOException {
        List<Finding> findings = book.open().matrix().result().findings();
        assertThat(findings.stream().map(MistakesTest::said)).hasSize(1);
        Said.whole(findings);
        return findings.get(0);
    }

    private static List<String> all(RawBook book) throws IOException {
        return all(book.bytes());
    }

    private static List<String> all(byte[] bytes) throws IOException {
        List<Finding> findings = RoundTripTest.open(bytes).matrix().result().findings();
        Said.whole(findings);
        return findings.stream().map(MistakesTest::said).toList();
    }

    /** The workbook with something in its first sheet replaced. */
    private static byte[] replaced(RawBook book, String old, String fresh) throws IOException {
        String sheet = Parts.text(book.bytes(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains(old);
        return book.part("xl/worksheets/sheet1.xml", sheet.replace(old, fresh)).bytes();
    }
}
