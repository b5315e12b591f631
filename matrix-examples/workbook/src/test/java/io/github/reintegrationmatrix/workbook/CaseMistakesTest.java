package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Scale;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that were filled in by hand; no finding repeats what stands in a cell. */
class CaseMistakesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String[] HEADINGS = {
        "id",
        "level::beneficiary",
        "reason::beneficiary",
        "service::beneficiary",
        "means::beneficiary",
        "date::beneficiary"
    };

    @Test
    void what_was_chosen_from_the_list_is_the_level_that_it_names() throws IOException {
        ReadResult<CaseRecord> read = read(rated("feels-safe", "On some days of the last week"));
        assertThat(read.findings()).isEmpty();
        assertThat(rating(read)).isEqualTo(new Rating.Rated(new Mark.OfLevel("some-days"), false, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"some-days", "'on some days  of the last week '", "On some\u00A0days of the last week"})
    void ids_blanks_and_capitals_do_not_matter_in_a_level(String written) throws IOException {
        assertThat(rating(read(rated("feels-safe", written))))
                .isEqualTo(new Rating.Rated(new Mark.OfLevel("some-days"), false, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"declined, declined", "Not assessed, not-assessed", "UNSAFE-TO-ASK, unsafe-to-ask"})
    void a_reason_is_read_as_it_is_said(String written, String reason) throws IOException {
        Rating rating = rating(read(rated("feels-safe", null, written)));
        assertThat(((Rating.Missing) rating)
                        .reason()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-'))
                .isEqualTo(reason);
    }

    @Test
    void a_reason_why_it_does_not_apply_stands_behind_a_colon() throws IOException {
        assertThat(rating(read(rated("feels-safe", null, "not-applicable: lives-alone"))))
                .isEqualTo(new Rating.NotApplicable("lives-alone"));
    }

    @Test
    void a_level_that_is_none_is_said_at_its_cell_and_not_repeated() throws IOException {
        Finding only = only(rated("feels-safe", "Maria is fine"));
        assertThat(MistakesTest.said(only)).isEqualTo("MTX-3502 'round 1'!B2");
        assertThat(only.message() + only.fix() + only.args() + only).doesNotContain("Maria");
    }

    @Test
    void a_level_and_a_reason_are_one_finding() throws IOException {
        assertThat(MistakesTest.said(only(rated("feels-safe", "some-days", "declined"))))
                .isEqualTo("MTX-6051 'round 1'!C2");
    }

    @Test
    void evidence_without_a_level_and_a_means_without_a_day_are_said_at_the_empty_cells() throws IOException {
        assertThat(MistakesTest.said(only(rated("feels-safe", null, null, null, "home-visit", "2026-02-03"))))
                .isEqualTo("MTX-6024 'round 1'!B2");
        assertThat(MistakesTest.said(only(rated("feels-safe", "some-days", null, null, "home-visit"))))
                .isEqualTo("MTX-6024 'round 1'!F2");
    }

    @Test
    void an_indicator_that_is_none_is_said_at_its_id() throws IOException {
        Finding only = only(rated("feels-saef", "some-days"));
        assertThat(only.location().words()).isEqualTo("'round 1'!A2");
        assertThat(only.code().id()).isEqualTo("MTX-3501");
    }

    @Test
    void an_indicator_in_two_rows_is_rated_twice() throws IOException {
        assertThat(MistakesTest.said(only(rated("feels-safe", "some-days").row("round 1", "feels-safe", "never"))))
                .isEqualTo("MTX-3510 'round 1'!A3");
    }

    @Test
    void answers_of_a_voice_without_a_row_are_said() throws IOException {
        RawBook book = base().row("voices", "round", "voice", "date", "role", "consent")
                .row("round 1", HEADINGS)
                .row("round 1", "feels-safe", "some-days");
        assertThat(findings(book)).contains("MTX-6055 'round 1'!B2");
    }

    @Test
    void a_voice_that_is_misspelt_in_a_heading_is_one_finding() throws IOException {
        RawBook book = voices(base())
                .row("round 1", "id", "level::beneficary", "reason::beneficary")
                .row("round 1", "feels-safe", "some-days");
        assertThat(findings(book)).containsExactly("MTX-6020 'round 1'!B1");
    }

    @Test
    void a_heading_of_the_format_is_said_and_what_follows_it_is_not() throws IOException {
        Finding only = only(rated("feels-safe", "sometimes"));
        assertThat(only.location().wordsWithHeading("en")).isEqualTo("'round 1'!B2, under \"level\"");
        assertThat(only(rated("feels-saef", "some-days")).location().heading()).isEqualTo("id");
    }

    @Test
    void a_round_whose_sheet_is_not_there_is_said_in_its_row() throws IOException {
        assertThat(findings(voices(base()))).containsExactly("MTX-6054 rounds!A2");
    }

    @Test
    void the_name_of_a_sheet_is_not_repeated_either() throws IOException {
        RawBook book = rated("feels-safe", "some-days").row("Maria K", "secret");
        Finding only = only(book);
        assertThat(only.location().words()).isEqualTo("'sheet 7'");
        assertThat(only.message() + only.fix() + only.args() + only).doesNotContain("Maria");
    }

    @Test
    void what_is_not_read_is_searched_for_what_tells_who_somebody_is() throws IOException {
        RawBook book = rated("feels-safe", "some-days").row("notes", "call 069 234 56 78");
        assertThat(findings(book)).containsExactly("MTX-3802 'sheet 5'!A2");
    }

    @Test
    void a_column_for_notes_is_searched_too_and_nothing_of_it_repeated() throws IOException {
        RawBook book = voices(base())
                .row("round 1", "id", "level::beneficiary", "note of ours")
                .row("round 1", "feels-safe", "some-days", "ask lead@shelter.example");
        Finding only = only(book);
        assertThat(MistakesTest.said(only)).isEqualTo("MTX-3801 'round 1'!C2");
        assertThat(only.location().heading()).isEmpty();
        assertThat(only.message() + only.fix() + only.args() + only).doesNotContain("lead", "shelter");
    }

    @Test
    void a_long_story_has_no_place_in_a_workbook_of_a_case() throws IOException {
        assertThat(MistakesTest.said(only(rated("feels-safe", "some-days").row("notes", "a ".repeat(61)))))
                .isEqualTo("MTX-3806 'sheet 5'!A2");
    }

    @Test
    void a_rule_that_is_switched_off_counts_what_stands_in_notes_as_well() throws IOException {
        RawBook book = rated("feels-safe", "some-days")
                .row("notes", "call 069 234 56 78")
                .row("notes", "or 069 234 56 79")
                .row("allowed", "rule", "reason")
                .row("allowed", "MTX-3802", "Numbers of our own switchboard.");
        Finding only = only(book);
        assertThat(MistakesTest.said(only)).isEqualTo("MTX-3809 allowed!A2");
        assertThat(only.message()).endsWith(" 2.");
    }

    @Test
    void a_label_that_is_cut_in_the_list_is_known_in_full_too() {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Entries entries = new Entries(plan);
        Indicator indicator = entries.indicator("trafficker-contact").orElseThrow();
        Scale.Levels scale = (Scale.Levels) plan.scaleOf(indicator);
        assertThat(scale.levels()).anyMatch(level -> level.label().length() > 200);
        assertThat(scale.levels())
                .allSatisfy(level ->
                        assertThat(entries.level(indicator, level.label())).contains(level.id()));
    }

    @Test
    void a_remark_in_a_free_row_is_said_and_not_repeated() throws IOException {
        RawBook book = voices(base())
                .row("round 1", "outcome", "id", "level::beneficiary")
                .row("round 1", "Safety", "feels-safe", "some-days")
                .row("round 1", "Maria was late");
        Finding only = only(book);
        assertThat(MistakesTest.said(only)).isEqualTo("MTX-6056 'round 1'!A3");
        assertThat(only.message() + only.fix() + only.args() + only).doesNotContain("Maria");
    }

    // ---- helpers

    static RawBook base() {
        return new RawBook()
                .row("settings", "setting", "value")
                .row("settings", "format", "case-record/1")
                .row("settings", "case", "T-1")
                .row("settings", "matrix", "tiny")
                .row("settings", "matrix_version", "1")
                .row("episodes", "start", "clock", "end")
                .row("episodes", "@45691", "first-contact")
                .row("rounds", "round", "phase")
                .row("rounds", "intake", "intake");
    }

    static RawBook voices(RawBook book) {
        return book.row("voices", "round", "voice", "date", "role", "consent")
                .row("voices", "intake", "beneficiary", "@45691", "self", "yes");
    }

    static RawBook rated(String... cells) {
        return voices(base()).row("notes", "free").row("round 1", HEADINGS).row("round 1", cells);
    }

    private static ReadResult<CaseRecord> read(RawBook book) throws IOException {
        Matrix tiny = RawBook.whole().open().matrix().result().orElseThrow();
        ReadResult<CaseRecord> read = book.open().caseRecord(tiny, DAY).result();
        Said.whole(read.findings());
        return read;
    }

    private static Rating rating(ReadResult<CaseRecord> read) {
        return read.orElseThrow().rounds().get(0).blocks().get(0).ratings().get("feels-safe");
    }

    static List<String> findings(RawBook book) throws IOException {
        return read(book).findings().stream().map(MistakesTest::said).toList();
    }

    static Finding only(RawBook book) throws IOException {
        List<Finding> findings = read(book).findings();
        assertThat(findings.stream().map(MistakesTest::said)).hasSize(1);
        return findings.get(0);
    }
}
