package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the executable jar needs and does not do, seen from outside. */
class BigWorkbookIT {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    private Path folder;

    /** 10,000 indicators in 256 MB of memory; the aim is seconds, and the limit leaves room for a slow machine. */
    @Test
    void a_workbook_of_ten_thousand_rows_is_checked_within_256_mb() throws Exception {
        Path book = folder.resolve("big.xlsx");
        write(book, 10_000);
        Path out = folder.resolve("out.txt");
        ProcessBuilder process =
                java(List.of("-Xmx256m"), "validate", book.toString(), "--no-marked", "--format", "json");
        long begin = System.nanoTime();
        int exit = process.redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(exit).as(Files.readString(out)).isEqualTo(3);
        // One mistake in the last row: its weight is no number.
        assertThat(Files.readString(out))
                .containsOnlyOnce("\"code\": \"MTX-")
                .contains("\"code\": \"MTX-1106\"", "\"cell\": \"E10001\"");
        assertThat(seconds).isLessThan(60);
    }

    /** Whatever would open a connection needs a class of sockets, and the machine loads none. */
    @Test
    void no_socket_is_opened() throws Exception {
        for (List<String> command : List.of(
                List.of("validate", Run.sample("guide", "mended.xlsx"), "--no-marked", "--as-of", "2026-01-31"),
                List.of("validate", Run.sample("wrong-files", "case-several", "case.json")),
                List.of("score", Run.sample("cases"), "--matrix", "plan", "--format", "csv"),
                List.of("explain", "all", "--format", "html"))) {
            Path loaded = folder.resolve("loaded.txt");
            Process process = java(List.of("-Xlog:class+load:file=" + loaded), command.toArray(String[]::new))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).isIn(0, 3);
            assertThat(Files.readString(loaded))
                    .contains("io.github.reintegrationmatrix.cli.MatrixCommand")
                    .doesNotContain(
                            "java.net.Socket ",
                            "java.net.ServerSocket ",
                            "java.net.DatagramSocket ",
                            // What every channel to a network begins with; Java 25 knows the channel itself by name
                            // wherever a file is read.
                            "sun.nio.ch.Net ",
                            "java.net.HttpURLConnection ");
        }
    }

    private static ProcessBuilder java(List<String> options, String... args) {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", Path.of("target", "matrix.jar").toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }

    /** A matrix with one outcome of many indicators, written by hand as a workbook. */
    private static void write(Path book, int indicators) throws IOException {
        try (OutputStream file = Files.newOutputStream(book);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            String[] names = {"settings", "voices", "phases", "scales", "means", "outcomes", "indicators"};
            StringBuilder types = new StringBuilder();
            StringBuilder sheets = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            for (int i = 1; i <= names.length; i++) {
                types.append("<Override PartName=\"/xl/worksheets/sheet").append(i);
                types.append(
                        ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
                sheets.append("<sheet name=\"")
                        .append(names[i - 1])
                        .append("\" sheetId=\"")
                        .append(i);
                sheets.append("\" r:id=\"r").append(i).append("\"/>");
                relations.append("<Relationship Id=\"r").append(i);
                relations.append(
                        "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"");
                relations.append(" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
            }
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN
                            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"0\"/><sheets>"
                            + sheets + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                            + "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN
                            + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                            + "<borders count=\"1\"><border/></borders><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
            sheet(
                    zip,
                    1,
                    "setting|value",
                    "format|monitoring-matrix/1",
                    "id|big",
                    "version|1",
                    "kind|individual-plan",
                    "language|en",
                    "title|Big",
                    "basis|Invented",
                    "authors|The project",
                    "date|2026-01-01",
                    "rationale|None",
                    "validation|None");
            sheet(zip, 2, "id|label|kind", "own|Own|own", "worker|Worker|other");
            sheet(zip, 3, "id|label|from|to", "crisis|Crisis|#0|#3");
            sheet(zip, 4, "list_name|id|label", "yes-no|no|No", "yes-no|yes|Yes");
            sheet(zip, 5, "id|label", "visit|Visit");
            sheet(zip, 6, "id|label|definition|weight", "all|All|Everything|#1");
            String[] rows = new String[indicators + 1];
            rows[0] = "outcome|id|statement|scale|weight|raters|primary|due|expected::crisis|means";
            for (int i = 1; i <= indicators; i++) {
                String weight = i == indicators ? "heavy" : "#1";
                rows[i] = "all|indicator-" + i + "|Statement " + i + "|yes-no|" + weight
                        + "|own worker|own|crisis|yes|visit:adequate";
            }
            sheet(zip, 7, rows);
        }
    }

    private static void sheet(ZipOutputStream zip, int number, String... rows) throws IOException {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 0; r < rows.length; r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            String[] cells = rows[r].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                String at = (char) ('A' + c) + Integer.toString(r + 1);
                xml.append(
                        cells[c].startsWith("#")
                                ? "<c r=\"" + at + "\"><v>" + cells[c].substring(1) + "</v></c>"
                                : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cells[c] + "</t></is></c>");
            }
            xml.append("</row>");
        }
        put(zip, "xl/worksheets/sheet" + number + ".xml", xml + "</sheetData></worksheet>");
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
