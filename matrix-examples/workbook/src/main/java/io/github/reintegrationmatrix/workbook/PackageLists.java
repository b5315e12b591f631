package io.github.reintegrationmatrix.workbook;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** The lists in which a workbook names its parts, with the sheet of findings and without macros. */
final class PackageLists {

    static final String PART = "xl/worksheets/matrix-findings.xml";
    static final String LINK = "rIdMatrixFindings";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String MACROS = "application/vnd\\.ms-excel\\.(sheet|template)\\.macroEnabled\\.main\\+xml";

    private PackageLists() {}

    static boolean isMacro(String text) {
        return text.toLowerCase(Locale.ROOT).contains("vbaproject");
    }

    /** The types of the parts; {@code added} tells whether the sheet of findings is new. */
    static byte[] types(Xml types, boolean added) {
        String entry = "<" + types.prefix() + "Override PartName=\"/" + PART + "\" ContentType=\"" + TYPE
                + "worksheet+xml\"/>";
        return kept(types, added ? entry : "", type -> type.replaceAll(MACROS, TYPE + "sheet.main+xml"));
    }

    /** The links from the workbook to its sheets. */
    static byte[] links(Xml links, boolean added) {
        String entry = "<" + links.prefix() + "Relationship Id=\"" + LINK + "\" Type=\"" + RELATIONS
                + "/worksheet\" Target=\"worksheets/matrix-findings.xml\"/>";
        return kept(links, added ? entry : "", link -> link);
    }

    private static byte[] kept(Xml list, String added, UnaryOperator<String> change) {
        StringBuilder kept = new StringBuilder();
        String all = list.with(list.end(), "");
        int from = 0;
        for (Xml.Child child : list.children()) {
            kept.append(all, from, child.from());
            from = child.to();
            if (!isMacro(list.text(child))) {
                kept.append(change.apply(list.text(child)));
            }
        }
        return Xml.bytes(kept.append(all, from, list.end())
                .append(added)
                .append(all.substring(list.end()))
                .toString());
    }
}
