package io.github.reintegrationmatrix.workbook;

import java.util.Set;

/** Adds the formats of marks, and of the sheet of findings, to the styles of a workbook. */
final class MarkStyles {

    private static final String RED = "FFF4B6B6";
    private static final String YELLOW = "FFFCE8A6";

    private int firstFormat;
    private String wrapped = "";

    /** The number of the format of errors; that of warnings follows. */
    int firstFormat() {
        return firstFormat;
    }

    /** The number of the style for text that is wrapped, or nothing. */
    String wrapped() {
        return wrapped;
    }

    /** Adds two formats for marks, and one for text that is wrapped. */
    byte[] write(Xml styles) {
        String p = styles.prefix();
        String formats = format(p, RED) + format(p, YELLOW);
        String wrap = "<" + p + "xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + " applyAlignment=\"1\"><" + p + "alignment vertical=\"top\" wrapText=\"1\"/></" + p + "xf>";
        String text = null;
        Xml now = styles;
        for (Xml.Child child : styles.children()) {
            if (child.name().equals("cellXfs")) {
                wrapped = Integer.toString(Xml.of(styles.text(child)).children().size());
                now = Xml.of(styles.with(child, longer(styles.text(child), wrap)));
            }
        }
        int behind = now.end();
        for (Xml.Child child : now.children()) {
            if (child.name().equals("dxfs")) {
                firstFormat = Xml.of(now.text(child)).children().size();
                text = now.with(child, longer(now.text(child), formats));
            } else if (Set.of("tableStyles", "colors", "extLst").contains(child.name())) {
                behind = Math.min(behind, child.from());
            }
        }
        String added = "<" + p + "dxfs count=\"2\">" + formats + "</" + p + "dxfs>";
        return Xml.bytes(text == null ? now.with(behind, added) : text);
    }

    private static String format(String p, String colour) {
        return "<" + p + "dxf><" + p + "fill><" + p + "patternFill patternType=\"solid\"><" + p + "fgColor rgb=\""
                + colour + "\"/><" + p + "bgColor rgb=\"" + colour + "\"/></" + p + "patternFill></" + p + "fill></" + p
                + "dxf>";
    }

    /** An element with something added at its end, whose count is left to be counted. */
    private static String longer(String element, String added) {
        Xml xml = Xml.of(element);
        int head = element.indexOf('>');
        boolean empty = element.charAt(head - 1) == '/';
        String name = element.substring(1, element.indexOf('>')).replaceAll("(?s)[\\s/].*", "");
        String inside = empty ? "" : element.substring(head + 1, xml.end());
        int count = xml.children().size()
                + Xml.of("<a>" + added + "</a>").children().size();
        return "<" + name + " count=\"" + count + "\">" + inside + added + "</" + name + ">";
    }
}
