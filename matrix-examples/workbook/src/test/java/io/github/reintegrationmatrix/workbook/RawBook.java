package io.github.reintegrationmatrix.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand as the XML and the zip that it is, so that tests do not ask the library about itself. */
final class RawBook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> behind = new LinkedHashMap<>();
    private final Map<String, byte[]> extra = new LinkedHashMap<>();
    private boolean from1904;

    /** Adds a row; each cell is a text, or with a sign before it a number (#), a date (@), or raw XML (&lt;). */
    RawBook row(String sheet, String... cells) {
        StringBuilder rows = sheets.computeIfAbsent(sheet, name -> new StringBuilder());
        int number = counts.merge(sheet, 1, Integer::sum);
        rows.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.length; i++) {
            String at = (char) ('A' + i) + Integer.toString(number);
            if (cells[i] == null) {
                continue;
            }
            switch (cells[i].isEmpty() ? ' ' : cells[i].charAt(0)) {
                case '#' -> rows.append("<c r=\"" + at + "\"><v>" + cells[i].substring(1) + "</v></c>");
                case '@' -> rows.append("<c r=\"" + at + "\" s=\"1\"><v>" + cells[i].substring(1) + "</v></c>");
                case '<' -> rows.append(cells[i].replace("AT", at));
                default ->
                    rows.append("<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                            + cells[i].replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>");
            }
        }
        rows.append("</row>");
        return this;
    }

    RawBook merged(String sheet, String area) {
        behind.put(sheet, "<mergeCells count=\"1\"><mergeCell ref=\"" + area + "\"/></mergeCells>");
        return this;
    }

    RawBook from1904() {
        from1904 = true;
        return this;
    }

    /** Adds or replaces a part. */
    RawBook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    RawBook part(String name, byte[] bytes) {
        extra.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder links = new StringBuilder();
        StringBuilder names = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, StringBuilder> sheet : sheets.entrySet()) {
            number++;
            String part = "worksheets/sheet" + number + ".xml";
            types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            links.append("<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\"" + part
                    + "\"/>");
            names.append(
                    "<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
            put(
                    parts,
                    "xl/" + part,
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue() + "</sheetData>"
                            + behind.getOrDefault(sheet.getKey(), "") + "</worksheet>");
        }
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>" + types + "</Types>");
        put(
                parts,
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                        + "<Relationship Id=\"rIdS\" Type=\"" + RELATIONS
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr date1904=\""
                        + (from1904 ? 1 : 0) + "\"/><sheets>" + names + "</sheets></workbook>");
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\">"
                        + "<fill/></fills><borders count=\"1\"><border/></borders><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        parts.putAll(extra);
        return zip(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, (HEAD + text).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return bytes.toByteArray();
    }

    Workbook open() throws IOException {
        return Workbook.open(new ByteArrayInputStream(bytes()), "book.xlsx").orElseThrow();
    }

    /** The smallest matrix, sheet by sheet; a test leaves out or changes what it is about. */
    static RawBook tiny() {
        return settings(new RawBook())
                .row("voices", "id", "label", "kind")
                .row("voices", "provider", "Case worker", "other")
                .row("voices", "beneficiary", "Beneficiary", "own")
                .row("phases", "id", "label", "from", "to")
                .row("phases", "crisis", "Crisis intervention", "#0", "#3")
                .row("phases", "transition", "Transition", "#3", "#12")
                .row("levels", "list_name", "id", "label")
                .row("levels", "feels-safe", "never", "On no day of the last week")
                .row("levels", "feels-safe", "some-days", "On some days of the last week")
                .row("levels", "feels-safe", "every-day", "On every day of the last week")
                .row("means", "id", "label")
                .row("means", "home-visit", "Home visit")
                .row("outcomes", "id", "label", "definition", "weight")
                .row("outcomes", "safety", "Security and safety", "Nobody endangers the person", "#1");
    }

    static RawBook settings(RawBook book) {
        return book.row("settings", "setting", "value")
                .row("settings", "format", "monitoring-matrix/1")
                .row("settings", "id", "tiny")
                .row("settings", "version", "1")
                .row("settings", "kind", "individual-plan")
                .row("settings", "language", "en")
                .row("settings", "title", "A tiny matrix")
                .row("settings", "basis", "An example")
                .row("settings", "authors", "The project")
                .row("settings", "date", "2026-11-22")
                .row("settings", "rationale", "Weights are equal because nothing speaks against it")
                .row("settings", "validation", "An example, not an instrument");
    }

    static final String[] HEADINGS = {
        "outcome",
        "id",
        "statement",
        "weight",
        "raters",
        "primary",
        "due",
        "expected::crisis",
        "expected::transition",
        "means"
    };

    static final String[] INDICATOR = {
        "safety",
        "feels-safe",
        "The person feels safe where she lives",
        "#1",
        "beneficiary",
        "beneficiary",
        "intake crisis transition",
        "some-days",
        "every-day",
        "home-visit:partial"
    };

    /** The tiny matrix with its indicator, one cell of which is something else. */
    static RawBook withIndicator(int column, String cell) {
        String[] changed = INDICATOR.clone();
        changed[column] = cell;
        return tiny().row("indicators", HEADINGS).row("indicators", changed);
    }

    static RawBook whole() {
        return tiny().row("indicators", HEADINGS).row("indicators", INDICATOR);
    }
}
