package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results as a tidy table. */
class CsvReportTest {

    @Test
    void there_is_one_row_per_round_view_and_outcome() {
        ProgressReport marina = Samples.scored("marina");
        // Eight rounds, the primary view and two voices, fourteen outcomes.
        assertThat(rows(marina)).hasSize(8 * 3 * 14);
        assertThat(rows(marina).stream()
                        .map(row -> row.getField("round") + row.getField("view") + row.getField("outcome"))
                        .distinct())
                .hasSize(8 * 3 * 14);
    }

    /** Values of the worked example: 13/24 down and 17/24 up to four decimals, point 13/20, coverage 5/6. */
    @Test
    void numbers_have_four_decimals_and_ranges_are_rounded_outwards() {
        NamedCsvRecord safety = row("safety");
        assertThat(List.of(
                        safety.getField("coverage"),
                        safety.getField("lower"),
                        safety.getField("upper"),
                        safety.getField("point_value"),
                        safety.getField("publication"),
                        safety.getField("due"),
                        safety.getField("applies"),
                        safety.getField("rated")))
                .containsExactly("0.8333", "0.5416", "0.7084", "0.6500", "reportable", "3", "3", "2");
    }

    @Test
    void what_does_not_apply_is_blank_and_said() {
        NamedCsvRecord children = row("children");
        assertThat(children.getField("standing")).isEqualTo("not-applicable");
        assertThat(children.getField("publication")).isEqualTo("no-number");
        assertThat(children.getField("lower")).isEmpty();
        assertThat(children.getField("upper")).isEmpty();
        assertThat(children.getField("point_value")).isEmpty();
        assertThat(children.getField("coverage")).isEmpty();
    }

    @Test
    void a_point_that_may_not_be_shown_is_blank() {
        // Nobody asked her: in her own view nothing is rated.
        assertThat(rows(Samples.scored("not-asked")).stream()
                        .filter(row -> row.getField("view").equals("beneficiary"))
                        .filter(row -> row.getField("standing").equals("counted"))
                        .map(row -> row.getField("publication") + row.getField("point_value")))
                .isNotEmpty()
                .containsOnly("interval-only");
    }

    @Test
    void criticals_below_or_not_known_are_counted_where_they_belong() {
        // The siblings: begging and the carer are below in every round; at intake three more are not known.
        List<NamedCsvRecord> safety = rows(Samples.scored("siblings")).stream()
                .filter(row -> row.getField("outcome").equals("safety")
                        && row.getField("view").equals("primary"))
                .toList();
        assertThat(safety).extracting(row -> row.getField("critical_below")).containsExactly("2", "2", "2", "2", "2");
        assertThat(safety)
                .extracting(row -> row.getField("critical_not_known"))
                .containsExactly("3", "0", "0", "0", "0");
    }

    @Test
    void what_a_spreadsheet_would_run_becomes_text() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            ProgressReport report = Samples.under(start + "1+1", Samples.workedVector());
            assertThat(rows(report).get(0).getField("case")).isEqualTo("'" + start + "1+1");
        }
        assertThat(row("safety").getField("case")).doesNotStartWith("'");
    }

    @Test
    void lines_end_as_the_format_asks_and_the_header_names_every_column() {
        String csv = CsvReport.HEADER + CsvReport.of(Samples.workedVector());
        assertThat(csv).endsWith("\r\n");
        assertThat(csv.lines().map(line -> line.split(",", -1).length).distinct())
                .containsExactly(29);
    }

    private static NamedCsvRecord row(String outcome) {
        return rows(Samples.workedVector()).stream()
                .filter(row -> row.getField("outcome").equals(outcome)
                        && row.getField("view").equals("primary"))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows(ProgressReport report) {
        return CsvReader.builder().ofNamedCsvRecord(CsvReport.HEADER + CsvReport.of(report)).stream()
                .toList();
    }
}
