package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.text.Phrases;
import io.github.reintegrationmatrix.text.Printable;
import java.util.List;
import java.util.ResourceBundle;

/** The sheet {@code findings}: a list of what to do, in which every place leads to its cell. */
final class FindingsSheet {

    private static final String BUNDLE = "io.github.reintegrationmatrix.workbook.marked";
    private static final List<String> HEADINGS = List.of("no", "do", "where", "wrong", "mend", "about", "code", "done");
    private static final List<Integer> WIDTHS = List.of(5, 10, 20, 60, 60, 30, 10, 8);

    /** The height of a line, and the greatest that a row may have, in points. */
    private static final int LINE = 15;

    private static final int HIGHEST = 405;

    /** A remark that no program keeps when it saves a workbook: where it stands, nobody has mended anything. */
    static final String SIGN = "matrix-findings-as-written";

    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final Phrases phrases;
    private final String style;

    /** {@code style} is the number of the style for text that is wrapped, or empty. */
    FindingsSheet(String language, String style) {
        this.phrases = Phrases.in(language, locale -> ResourceBundle.getBundle(BUNDLE, locale));
        this.style = style.isEmpty() ? "" : " s=\"" + style + "\"";
    }

    /** Writes the part; {@code targets} are the cells that the places lead to, or nothing. */
    String write(List<Finding> findings, List<String> targets) {
        String language = phrases.language();
        row(1, HEADINGS.stream().map(name -> phrases.say("heading." + name)).toList());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String said = finding.message(language);
            String count = Integer.toString(finding.count());
            row(
                    i + 2,
                    List.of(
                            Integer.toString(i + 1),
                            phrases.say(finding.severity() == Severity.ERROR ? "do.mend" : "do.consider"),
                            finding.location().wordsWithHeading(language),
                            finding.count() > 1 ? phrases.say("in-places", "message", said, "count", count) : said,
                            finding.fix(language),
                            finding.subject(),
                            finding.code().id(),
                            ""));
            if (!targets.get(i).isEmpty()) {
                links.append("<hyperlink ref=\"C")
                        .append(i + 2)
                        .append("\" location=\"")
                        .append(Xml.escaped(targets.get(i)))
                        .append("\"/>");
            }
        }
        if (!language.equals(Phrases.ENGLISH)) {
            row(findings.size() + 2, List.of("", "", "", phrases.say("not-reviewed")));
        }
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>" + columns()
                + "<sheetData>" + rows + "</sheetData>"
                + (links.length() == 0 ? "" : "<hyperlinks>" + links + "</hyperlinks>") + "<!--" + SIGN
                + "--></worksheet>";
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder("<cols>");
        for (int i = 0; i < WIDTHS.size(); i++) {
            columns.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            columns.append("\" width=\"").append(WIDTHS.get(i)).append("\" customWidth=\"1\"/>");
        }
        return columns.append("</cols>").toString();
    }

    /** High enough for its longest text: not every program makes room for lines that are wrapped. */
    private static int height(List<String> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            // A line breaks between words, so it is never quite full.
            int room = WIDTHS.get(i) * 9 / 10;
            lines = Math.max(lines, (cells.get(i).length() + room - 1) / room);
        }
        return Math.min(HIGHEST, LINE * lines);
    }

    private void row(int number, List<String> cells) {
        rows.append("<row r=\"").append(number).append("\" ht=\"").append(height(cells));
        rows.append("\" customHeight=\"1\">");
        for (int i = 0; i < cells.size(); i++) {
            rows.append("<c r=\"")
                    .append(Place.name(i))
                    .append(number)
                    .append('"')
                    .append(style);
            rows.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(Xml.escaped(Printable.of(cells.get(i))))
                    .append("</t></is></c>");
        }
        rows.append("</row>");
    }
}
