package io.github.reintegrationmatrix.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which sheets a workbook has, and in which parts they stand. */
final class SheetParts {

    static final String BOOK = "xl/workbook.xml";
    static final String LINKS = "xl/_rels/workbook.xml.rels";

    private static final Set<String> KNOWN = new TreeSet<>();

    static {
        for (List<SheetShape> shapes :
                List.of(MatrixShapes.ALL, CaseShapes.OF_CASES, CaseShapes.OF_REVIEWS, PolicyShapes.ALL)) {
            shapes.forEach(shape -> KNOWN.add(shape.name()));
        }
    }

    private SheetParts() {}

    /** The parts by the names of their sheets, in order. */
    static Map<String, String> of(Map<String, PartScan> scans) throws Refusal {
        PartScan book = scans.get(BOOK);
        PartScan links = scans.get(LINKS);
        if (book == null || links == null) {
            throw Refusal.broken("sheets");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        book.sheets().forEach((name, id) -> {
            String part = links.parts().getOrDefault(id, "");
            parts.put(name, part.startsWith("/") ? part.substring(1) : "xl/" + part);
        });
        return parts;
    }

    /** Refuses a workbook of which the part of a sheet is not there. */
    static void complete(Map<String, PartScan> scans) throws Refusal {
        for (String part : of(scans).values()) {
            if (part.startsWith("xl/worksheets/") && !scans.containsKey(part)) {
                throw Refusal.broken("sheet").in(sheet(scans, part));
            }
        }
    }

    /** What a finding may call the sheet in a part; empty if it is none, or if nobody knows yet. */
    static String sheet(Map<String, PartScan> scans, String part) {
        try {
            Map<String, String> parts = of(scans);
            List<String> names = new ArrayList<>(parts.keySet());
            for (int i = 0; i < names.size(); i++) {
                if (part.equals(parts.get(names.get(i)))) {
                    return shown(names.get(i), i);
                }
            }
        } catch (Refusal unknown) {
            return "";
        }
        return "";
    }

    /** The name of a sheet before anybody knows what the workbook is: another than these could be that of a person. */
    static String shown(String name, int position) {
        return isHarmless(name, KNOWN) ? name : "sheet " + (position + 1);
    }

    /** Whether a name tells nothing about anybody; {@code known} are the names of the formats. */
    static boolean isHarmless(String name, Set<String> known) {
        return known.contains(Words.plain(name)) || name.matches("round [0-9]{1,4}");
    }
}
