package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm, and files that are simply something else: each is refused with the reason, and in time. */
class HostileWorkbookTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void what_bursts_when_unpacked_is_refused_before_it_does() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part :
                    Parts.of(RawBook.whole().bytes()).entrySet()) {
                if (!part.getKey().endsWith("sheet2.xml")) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                }
            }
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 600; megabyte++) {
                out.write(blanks);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(refusal(bytes.toByteArray())).isEqualTo("MTX-6004");
    }

    @Test
    void many_parts_of_which_each_is_small_are_refused_together() throws IOException {
        RawBook book = RawBook.whole();
        byte[] blanks = new byte[3 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] part = ("<worksheet>" + new String(blanks, StandardCharsets.US_ASCII) + "</worksheet>")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 60; i++) {
            book.part("xl/worksheets/more" + i + ".xml", part);
        }
        assertThat(refusal(book.bytes())).isEqualTo("MTX-6004");
    }

    @Test
    void too_many_parts_rows_or_columns_are_refused() throws IOException {
        RawBook parts = RawBook.whole();
        for (int i = 0; i < 5_000; i++) {
            parts.part("xl/media/" + i + ".png", "");
        }
        assertThat(refusal(parts.bytes())).isEqualTo("MTX-6004");
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int i = 1; i <= 50_001; i++) {
            rows.append("<row><c><v>1</v></c></row>");
        }
        rows.append("</sheetData></worksheet>");
        assertThat(refusal(RawBook.whole()
                        .part("xl/worksheets/sheet2.xml", rows.toString())
                        .bytes()))
                .isEqualTo("MTX-6004");
        String far = "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>";
        assertThat(refusal(RawBook.whole().part("xl/worksheets/sheet2.xml", far).bytes()))
                .isEqualTo("MTX-6004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                "<!DOCTYPE a SYSTEM \"file:///etc/hostname\">",
                "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;&b;&b;\">]>"
            })
    void a_document_type_is_refused_in_every_part(String type) throws IOException {
        for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet2.xml", "[Content_Types].xml")) {
            String text = Parts.text(RawBook.whole().bytes(), part);
            String hostile =
                    text.replaceFirst("\\?>", "?>" + type.replace("\\", "\\\\").replace("$", "\\$"));
            assertThat(refusal(RawBook.whole().part(part, hostile).bytes()))
                    .as(part)
                    .isEqualTo("MTX-6005");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.xml", "/etc/evil.xml", "xl/../../evil.xml", "..\\evil.xml", "C:/evil.xml"})
    void a_part_whose_name_leads_out_is_refused(String name) throws IOException {
        assertThat(refusal(RawBook.whole().part(name, "<a/>").bytes())).isEqualTo("MTX-6005");
    }

    @Test
    void a_part_that_is_there_twice_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            Map<String, byte[]> parts =
                    new LinkedHashMap<>(Parts.of(RawBook.whole().bytes()));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                for (int i = 0; i < (part.getKey().equals("xl/workbook.xml") ? 2 : 1); i++) {
                    out.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                    out.write(part.getValue());
                    out.closeArchiveEntry();
                }
            }
        }
        assertThat(refusal(bytes.toByteArray())).isEqualTo("MTX-6005");
    }

    @Test
    void a_workbook_with_a_password_and_one_of_the_old_form_are_told_apart() throws IOException {
        byte[] locked = Arrays.copyOf(OLE, 4096);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1024, name.length);
        assertThat(refusal(locked)).isEqualTo("MTX-6003");
        assertThat(refusal(Arrays.copyOf(OLE, 4096))).isEqualTo("MTX-6002");
    }

    @Test
    void what_is_something_else_is_called_that() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("MTX-1005");
        assertThat(refusal("id;label\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MTX-6001");
        assertThat(refusal(RawBook.zip(Map.of("word/document.xml", new byte[1]))))
                .isEqualTo("MTX-6001");
    }

    @Test
    void what_breaks_off_is_called_broken_wherever_it_does() throws IOException {
        byte[] whole = RawBook.whole().bytes();
        for (int length = 30; length < whole.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length))).as("at " + length).isEqualTo("MTX-6006");
        }
        assertThat(refusal(RawBook.whole()
                        .part("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row>")
                        .bytes()))
                .isEqualTo("MTX-6006");
    }

    @Test
    void what_is_too_large_or_broken_is_looked_for_in_its_sheet() throws IOException {
        String far = "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>";
        String part = "xl/worksheets/sheet3.xml";
        assertThat(sheet(RawBook.whole().part(part, far).bytes())).isEqualTo("MTX-6004 phases");
        assertThat(sheet(RawBook.whole()
                        .part(part, "<worksheet><sheetData><row>")
                        .bytes()))
                .isEqualTo("MTX-6006 phases");
        Map<String, byte[]> parts = new LinkedHashMap<>(Parts.of(RawBook.whole().bytes()));
        parts.remove(part);
        assertThat(sheet(RawBook.zip(parts))).isEqualTo("MTX-6006 phases");
        // The name of any other sheet could be that of a person.
        byte[] named = RawBook.whole()
                .row("Maria K", "secret")
                .part("xl/worksheets/sheet8.xml", far)
                .bytes();
        assertThat(sheet(named)).isEqualTo("MTX-6004 'sheet 8'");
    }

    @Test
    void what_is_packed_too_strongly_is_told_from_what_is_too_long() throws IOException {
        byte[] blanks = new byte[6 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] packed = RawBook.whole().part("xl/worksheets/sheet3.xml", blanks).bytes();
        Finding burst =
                Workbook.open(new ByteArrayInputStream(packed), "").findings().get(0);
        assertThat(MistakesTest.said(burst)).isEqualTo("MTX-6004 phases");
        assertThat(burst.message()).contains("at most: 250.").doesNotContain("64 MB");
    }

    @Test
    void no_changed_byte_makes_reading_fail_inside() throws IOException {
        byte[] whole = RawBook.whole().bytes();
        for (int at = 0; at < whole.length; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            ReadResult<Workbook> opened = Workbook.open(new ByteArrayInputStream(changed), "");
            if (opened.value().isPresent()) {
                Said.whole(opened.orElseThrow().matrix().result().findings());
            } else {
                assertThat(opened.findings()).hasSize(1);
                Said.whole(opened.findings());
            }
        }
    }

    @Test
    void macros_and_links_are_left_alone_and_said() throws IOException {
        RawBook book = RawBook.whole()
                .part("xl/vbaProject.bin", "program")
                .part("xl/externalLinks/externalLink1.xml", "<!DOCTYPE a><a/>");
        ReadResult<Matrix> read = book.open().matrix().result();
        assertThat(read.value()).isPresent();
        assertThat(read.findings().stream().map(finding -> finding.code().id()))
                .containsExactlyInAnyOrder("MTX-6007", "MTX-6008");
    }

    @Test
    void ten_thousand_rows_are_read() throws IOException {
        RawBook book = RawBook.tiny().row("indicators", RawBook.HEADINGS);
        for (int i = 0; i < 10_000; i++) {
            String[] row = RawBook.INDICATOR.clone();
            row[1] = i == 0 ? "feels-safe" : "feels-safe-" + i;
            book.row("indicators", row);
        }
        List<Finding> findings = book.open().matrix().result().findings();
        assertThat(findings).isNotEmpty();
        Said.whole(findings);
        assertThat(findings.size()).isLessThanOrEqualTo(1002);
    }

    private static String sheet(byte[] bytes) throws IOException {
        return MistakesTest.said(
                Workbook.open(new ByteArrayInputStream(bytes), "").findings().get(0));
    }

    private static String refusal(byte[] bytes) throws IOException {
        ReadResult<Workbook> opened = Workbook.open(new ByteArrayInputStream(bytes), "book.xlsx");
        assertThat(opened.value()).isEmpty();
        assertThat(opened.findings()).hasSize(1);
        Said.whole(opened.findings());
        return opened.findings().get(0).code().id();
    }
}
