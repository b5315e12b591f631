package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people leave beside the cells of a case is searched, and nothing of it repeated. */
class NotesTest {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String CALL = "call 069 234 56 78";

    @Test
    void a_note_at_a_cell_is_searched() throws IOException {
        Finding only = CaseMistakesTest.only(noted("B3", "call </t></r><r><t>069 234 56 78"));
        assertThat(MistakesTest.said(only)).isEqualTo("MTX-6016 settings!B3");
        assertThat(only.message()).isEqualTo("The note at this cell may hold a telephone number.");
        assertThat(only.fix()).contains("MTX-3802");
        assertThat(only.message() + only.fix() + only.args() + only).doesNotContain("069", "234");
    }

    @ParameterizedTest
    @CsvSource({
        "lead@shelter.example, MTX-3801, e-mail",
        "069 234 56 78, MTX-3802, telephone",
        "0101990710006, MTX-3803, identity number",
        "born 14.3.1994, MTX-3804, date of birth",
        "Main street 5, MTX-3805, name or an address"
    })
    void every_kind_has_a_sentence_of_its_own(String text, String rule, String words) throws IOException {
        Finding only = CaseMistakesTest.only(noted("B3", text));
        assertThat(only.args()).containsEntry("rule", rule);
        assertThat(only.message()).contains(words);
    }

    @Test
    void a_thread_is_searched_with_its_replies_and_its_copy_among_the_notes_is_not() throws IOException {
        RawBook book = noted("B3", "[Threaded comment] " + "a ".repeat(61) + CALL)
                .part(
                        "xl/threadedComments/threadedComment1.xml",
                        bytes("<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/"
                                + "threadedcomments\"><threadedComment ref=\"B3\" personId=\"{1}\"><text>see file 12"
                                + "</text></threadedComment><threadedComment ref=\"B3\" personId=\"{1}\"><text>write to"
                                + " lead@shelter.example</text></threadedComment></ThreadedComments>"));
        assertThat(CaseMistakesTest.only(book).args()).containsEntry("kind", "email");
    }

    @Test
    void a_note_at_a_heading_may_be_long() throws IOException {
        assertThat(CaseMistakesTest.findings(noted("B1", "a ".repeat(61)))).isEmpty();
        assertThat(CaseMistakesTest.findings(noted("B2", "a ".repeat(61)))).containsExactly("MTX-6016 settings!B2");
        assertThat(CaseMistakesTest.findings(noted("B1", CALL))).containsExactly("MTX-6016 settings!B1");
    }

    @Test
    void a_rule_that_is_switched_off_counts_notes_as_well() throws IOException {
        RawBook book = noted("B3", CALL)
                .row("allowed", "rule", "reason")
                .row("allowed", "MTX-3802", "Numbers of our own switchboard.");
        Finding only = CaseMistakesTest.only(book);
        assertThat(MistakesTest.said(only)).isEqualTo("MTX-3809 allowed!A2");
        assertThat(only.message()).endsWith(" 1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"creator", "lastModifiedBy"})
    void a_name_in_the_properties_is_mentioned_once(String property) throws IOException {
        Finding only = CaseMistakesTest.only(named(property, "Mira Example"));
        assertThat(MistakesTest.said(only)).isEqualTo("MTX-6015 ");
        assertThat(only.message() + only.fix() + only.args() + only).doesNotContain("Mira");
    }

    @Test
    void the_writers_of_notes_and_of_threads_are_names_too() throws IOException {
        assertThat(CaseMistakesTest.findings(CaseMistakesTest.rated("feels-safe", "some-days")
                        .part(
                                "xl/comments1.xml",
                                bytes("<comments xmlns=\"" + SPREADSHEET
                                        + "\"><authors><author>Mira</author></authors><commentList/></comments>"))))
                .containsExactly("MTX-6015 ");
        assertThat(CaseMistakesTest.findings(CaseMistakesTest.rated("feels-safe", "some-days")
                        .part(
                                "xl/persons/person.xml",
                                bytes("<personList><person displayName=\"Mira\"/></personList>"))))
                .containsExactly("MTX-6015 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "matrix", "openpyxl", "Microsoft Office User"})
    void what_programs_write_of_nobody_is_no_name(String name) throws IOException {
        assertThat(CaseMistakesTest.findings(named("creator", name))).isEmpty();
    }

    @Test
    void notes_and_names_of_a_matrix_are_left_alone() throws IOException {
        RawBook book = RawBook.whole().part("docProps/core.xml", core("creator", "Mira Example"));
        assertThat(book.open().matrix().result().findings()).isEmpty();
    }

    @Test
    void a_document_type_is_refused_there_too() throws IOException {
        RawBook book = CaseMistakesTest.rated("feels-safe", "some-days")
                .part("docProps/core.xml", bytes("<!DOCTYPE a><coreProperties/>"));
        assertThat(Workbook.open(new ByteArrayInputStream(book.bytes()), "book.xlsx")
                        .findings())
                .singleElement()
                .extracting(finding -> finding.code().id())
                .isEqualTo("MTX-6005");
    }

    /** The first sheet is that of the settings. */
    private static RawBook noted(String cell, String text) {
        return CaseMistakesTest.rated("feels-safe", "some-days")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        bytes("<Relationships><Relationship Id=\"rId1\" Target=\"../comments1.xml\"/><Relationship"
                                + " Id=\"rId2\" Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>"))
                .part(
                        "xl/comments1.xml",
                        bytes("<comments xmlns=\"" + SPREADSHEET + "\"><authors><author>tc={1}</author></authors>"
                                + "<commentList><comment ref=\"" + cell + "\" authorId=\"0\"><text><r><t>" + text
                                + "</t></r></text></comment></commentList></comments>"));
    }

    private static RawBook named(String property, String name) {
        return CaseMistakesTest.rated("feels-safe", "some-days").part("docProps/core.xml", core(property, name));
    }

    private static byte[] core(String property, String name) {
        return bytes("<coreProperties><" + property + ">" + name + "</" + property + "></coreProperties>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
