package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Writes a workbook once more with cells marked and a sheet of findings; everything else stays as it is, byte by byte.
 *
 * <p>A mark is a conditional format: it changes neither the cell nor its own format, and the next check takes it away.
 */
final class Marking {

    private static final String SIGN = "LEN(&quot;matrix-findings&quot;)&gt;0";
    private static final Set<String> BEFORE_MARKS = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting");

    private final List<Sheet> sheets;
    private final List<Finding> findings;
    private final List<CheckedWorkbook.Mark> marks;
    private final String language;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final MarkStyles styles = new MarkStyles();

    Marking(List<Sheet> sheets, List<Finding> findings, List<CheckedWorkbook.Mark> marks, String language) {
        this.sheets = sheets;
        this.findings = findings;
        this.marks = marks;
        this.language = language;
    }

    byte[] write(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get();
                ZipArchiveOutputStream marked = new ZipArchiveOutputStream(out)) {
            edit(zip);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!PackageLists.isMacro(entry.getName()) && !parts.containsKey(entry.getName())) {
                    marked.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                marked.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                marked.write(part.getValue());
                marked.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static Xml part(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return Xml.of(in.readAllBytes());
        }
    }

    private void edit(ZipFile zip) throws IOException {
        Xml book = part(zip, "xl/workbook.xml");
        Xml links = part(zip, "xl/_rels/workbook.xml.rels");
        Map<String, String> targets = new LinkedHashMap<>();
        for (Xml.Child link : links.children()) {
            String target = Xml.attribute(links.text(link), "Target");
            targets.put(
                    Xml.attribute(links.text(link), "Id"),
                    target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        if (zip.getEntry("xl/styles.xml") != null) {
            parts.put("xl/styles.xml", styles.write(part(zip, "xl/styles.xml")));
        }
        Xml.Child list = book.children().stream()
                .filter(child -> child.name().equals("sheets"))
                .findFirst()
                .orElseThrow(() -> Refusal.broken("sheets"));
        Xml names = Xml.of(book.text(list));
        String own = "";
        int last = 0;
        for (int i = 0; i < names.children().size(); i++) {
            String sheet = names.text(names.children().get(i));
            String target = targets.getOrDefault(Xml.attribute(sheet, "id"), "");
            String number = Xml.attribute(sheet, "sheetId");
            last = Math.max(last, number.matches("[0-9]{1,8}") ? Integer.parseInt(number) : 0);
            if (Words.plain(Xml.attribute(sheet, "name")).equals(Book.FINDINGS)) {
                own = target;
            } else if (i < sheets.size() && zip.getEntry(target) != null) {
                parts.put(target, marked(part(zip, target), i));
            }
        }
        parts.put(
                own.isEmpty() ? PackageLists.PART : own,
                Xml.bytes(new FindingsSheet(language, styles.wrapped()).write(findings, targets())));
        parts.put("[Content_Types].xml", PackageLists.types(part(zip, "[Content_Types].xml"), own.isEmpty()));
        if (own.isEmpty()) {
            String entry = "<" + names.prefix() + "sheet name=\"" + Book.FINDINGS + "\" sheetId=\"" + (last + 1)
                    + "\" xmlns:mr=\"" + PackageLists.RELATIONS + "\" mr:id=\"" + PackageLists.LINK + "\"/>";
            parts.put("xl/workbook.xml", Xml.bytes(book.with(list, names.with(names.end(), entry))));
        }
        parts.put("xl/_rels/workbook.xml.rels", PackageLists.links(links, own.isEmpty()));
    }

    private byte[] marked(Xml sheet, int position) {
        Xml plain = sheet;
        for (int i = sheet.children().size() - 1; i >= 0; i--) {
            Xml.Child child = sheet.children().get(i);
            if (child.name().equals("conditionalFormatting")
                    && sheet.text(child).contains("matrix-findings")) {
                plain = Xml.of(plain.with(child, ""));
            }
        }
        StringBuilder formats = new StringBuilder();
        for (boolean error : new boolean[] {true, false}) {
            String cells = marks.stream()
                    .filter(mark -> mark.sheet() == position)
                    .filter(mark -> (findings.get(mark.finding()).severity() == Severity.ERROR) == error)
                    .map(CheckedWorkbook.Mark::cell)
                    .sorted()
                    .collect(Collectors.joining(" "));
            String p = plain.prefix();
            if (!cells.isEmpty()) {
                formats.append("<" + p + "conditionalFormatting sqref=\"" + cells + "\"><" + p
                        + "cfRule type=\"expression\" dxfId=\"" + (styles.firstFormat() + (error ? 0 : 1))
                        + "\" priority=\"1\"><"
                        + p + "formula>" + SIGN + "</" + p + "formula></" + p + "cfRule></" + p
                        + "conditionalFormatting>");
            }
        }
        int at = plain.children().stream()
                .filter(child -> !BEFORE_MARKS.contains(child.name()))
                .findFirst()
                .map(Xml.Child::from)
                .orElse(plain.end());
        return Xml.bytes(plain.with(at, formats.toString()));
    }

    /** Where the place of each finding leads. */
    private List<String> targets() {
        List<String> targets = new ArrayList<>(Collections.nCopies(findings.size(), ""));
        for (CheckedWorkbook.Mark mark : marks) {
            boolean first = findings.get(mark.finding()).location().cell().equals(mark.cell());
            if (first) {
                String name = sheets.get(mark.sheet()).name().replace("'", "''");
                targets.set(mark.finding(), "'" + name + "'!" + mark.cell());
            }
        }
        return targets;
    }
}
