package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkedWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet7.xml";

    @Test
    void a_marked_workbook_marks_the_cells_and_leads_to_them() throws IOException {
        Workbook workbook = RawBook.withIndicator(8, "always").open();
        byte[] marked = workbook.marked(List.of(workbook.matrix()));
        assertThat(Parts.text(marked, SHEET))
                .contains("<conditionalFormatting sqref=\"I2\"><cfRule type=\"expression\" dxfId=\"0\"");
        assertThat(Parts.text(marked, "xl/styles.xml")).contains("<dxfs count=\"2\">");
        String findings = Parts.text(marked, "xl/worksheets/matrix-findings.xml");
        assertThat(findings)
                .contains("mend", "indicators!I2", "MTX-2104")
                .contains("<hyperlink ref=\"C2\" location=\"&apos;indicators&apos;!I2\"/>");
    }

    @Test
    void the_list_of_what_to_do_is_written_in_the_language_that_is_asked_for() throws IOException {
        Workbook workbook = RawBook.withIndicator(8, "always").open();
        String english = findings(workbook, "en");
        assertThat(english).contains("what is wrong", "mend").doesNotContain("reviewed the translation");
        assertThat(english).isEqualTo(findings(workbook, "sq"));
        assertThat(findings(workbook, "sr-Cyrl"))
                .contains("шта није у реду", "исправити", "„always“ није на скали", "indicators!I2", "није прегледао");
        assertThat(findings(workbook, "sr-Latn"))
                .contains("šta nije u redu", "ispraviti", "„always“ nije na skali", "nije pregledao")
                .doesNotContainPattern("\\p{IsCyrillic}");
    }

    @Test
    void what_is_wrong_in_many_cells_is_said_once_with_their_number() throws IOException {
        RawBook book = RawBook.tiny().row("indicators", RawBook.HEADINGS);
        for (int i = 0; i < 3; i++) {
            String[] row = RawBook.INDICATOR.clone();
            row[1] = i == 0 ? "feels-safe" : "feels-safe-" + i;
            row[4] = "beneficary";
            book.row("indicators", row);
        }
        assertThat(findings(book.open(), "en")).contains("Did you mean &quot;beneficiary&quot;? (places: 3)");
        assertThat(findings(book.open(), "sr-Cyrl")).contains("„beneficiary“? (број места: 3)");
    }

    private static String findings(Workbook workbook, String language) throws IOException {
        byte[] marked = workbook.marked(List.of(workbook.matrix()), language);
        return Parts.text(marked, "xl/worksheets/matrix-findings.xml");
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_holes() throws IOException {
        Properties english = texts("marked.properties");
        Properties serbian = texts("marked_sr.properties");
        assertThat(serbian.keySet()).isEqualTo(english.keySet());
        String source = Files.readString(Path.of(
                "src", "main", "java", "io", "github", "reintegrationmatrix", "workbook", "FindingsSheet.java"));
        for (String key : english.stringPropertyNames()) {
            assertThat(holes(serbian.getProperty(key))).isEqualTo(holes(english.getProperty(key)));
            assertThat(source).contains("\"" + key.replaceFirst("^heading\\.", "") + "\"");
            assertThat(serbian.getProperty(key))
                    .doesNotContainPattern("[A-Za-z]\\p{IsCyrillic}|\\p{IsCyrillic}[A-Za-z]");
        }
    }

    private static List<String> holes(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(hole -> hole.group())
                .toList();
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Workbook.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void a_marked_workbook_is_known_until_another_program_saves_it() throws IOException {
        Workbook wrong = RawBook.withIndicator(8, "always").open();
        assertThat(wrong.isAsMarked()).isFalse();
        byte[] marked = wrong.marked(List.of(wrong.matrix()), "en");
        assertThat(RoundTripTest.open(marked).isAsMarked()).isTrue();
        // No program keeps a remark that it does not know.
        Map<String, byte[]> parts = Parts.of(marked);
        String findings = "xl/worksheets/matrix-findings.xml";
        String saved = Parts.text(marked, findings).replaceAll("<!--.*?-->", "");
        parts.put(findings, saved.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(RoundTripTest.open(RawBook.zip(parts)).isAsMarked()).isFalse();
    }

    @Test
    void everything_else_stays_as_it_is() throws IOException {
        RawBook book = RawBook.withIndicator(8, "always").part("xl/media/image1.png", new byte[] {1, 2, 3});
        Map<String, byte[]> before = Parts.of(book.bytes());
        Workbook workbook = book.open();
        Map<String, byte[]> after = Parts.of(workbook.marked(List.of(workbook.matrix())));
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after.get("xl/media/image1.png")).isEqualTo(new byte[] {1, 2, 3});
        String sheet = new String(after.get(SHEET), StandardCharsets.UTF_8);
        String plain = sheet.replaceFirst("<conditionalFormatting.*</conditionalFormatting>", "");
        String old = new String(before.get(SHEET), StandardCharsets.UTF_8);
        assertThat(plain.substring(plain.indexOf("<worksheet"))).isEqualTo(old.substring(old.indexOf("<worksheet")));
    }

    @Test
    void a_marked_workbook_can_be_mended_and_checked_again_and_its_old_marks_go() throws IOException {
        Workbook wrong = RawBook.withIndicator(8, "always").open();
        byte[] marked = wrong.marked(List.of(wrong.matrix()));
        Workbook again = RoundTripTest.open(marked);
        assertThat(again.matrix().result().findings()).hasSize(1);
        Map<String, byte[]> parts = Parts.of(marked);
        String mended = Parts.text(marked, SHEET).replace("always", "every-day");
        parts.put(SHEET, mended.getBytes(StandardCharsets.UTF_8));
        Workbook right = RoundTripTest.open(RawBook.zip(parts));
        assertThat(right.matrix().result().findings()).isEmpty();
        byte[] last = right.marked(List.of(right.matrix()));
        assertThat(Parts.text(last, SHEET)).doesNotContain("conditionalFormatting");
        assertThat(Parts.of(last).keySet().stream().filter(name -> name.contains("findings")))
                .hasSize(1);
    }

    @Test
    void a_marked_copy_has_no_macros() throws IOException {
        RawBook book = RawBook.withIndicator(8, "always").part("xl/vbaProject.bin", "program");
        Workbook workbook = book.open();
        assertThat(Parts.of(workbook.marked(List.of(workbook.matrix()))).keySet())
                .noneMatch(name -> name.contains("vba"));
    }

    @Test
    void a_template_that_is_marked_keeps_its_lists_its_protection_and_its_frozen_headings() throws IOException {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Workbook workbook = RoundTripTest.open(WorkbookWriter.template(plan));
        CheckedWorkbook<?> checked = workbook.caseRecord(plan, LocalDate.of(2026, 6, 30));
        byte[] marked = workbook.marked(List.of(checked));
        String all = Parts.of(marked).entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8))
                .filter(sheet -> sheet.contains("sheetProtection"))
                .findFirst()
                .orElseThrow();
        assertThat(all)
                .contains("type=\"list\"", "lists!$A$", "state=\"frozen\"", "sheet=\"true\"")
                .doesNotContain("password");
    }
}
