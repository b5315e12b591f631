package io.github.reintegrationmatrix.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What people leave in a workbook beside its cells: notes at cells, threads of comments, and the names of those who wrote.
 *
 * @param notes what stands at cells
 * @param isNamed whether the workbook says who wrote it or one of its notes
 */
record Notes(List<Note> notes, boolean isNamed) {

    private static final String SEARCHED = "docProps/core\\.xml|xl/persons/[^/]+\\.xml|xl/comments[^/]*\\.xml"
            + "|xl/(comments|threadedComments)/[^/]+\\.xml|xl/worksheets/_rels/[^/]+\\.rels";

    private static final String SHEETS = "xl/worksheets/";

    /** What programs write where nobody is named. */
    private static final Set<String> NOBODY = Set.of(
            "",
            "none",
            "matrix",
            "example",
            "author",
            "user",
            "unknown author",
            "openpyxl",
            "apache poi",
            "microsoft office user");

    /** {@code text} is searched and never shown. */
    record Note(Place place, String text) {
        @Override
        public String toString() {
            return "Note";
        }
    }

    /** Whether a part is looked at for this. */
    static boolean isSearched(String part) {
        return part.matches(SEARCHED);
    }

    /** Searches the parts of a workbook; {@code scans} say which belongs to which sheet. */
    static Notes of(Map<String, byte[]> parts, Map<String, PartScan> scans) throws IOException {
        Map<String, NotesScan> read = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            NotesScan scan = new NotesScan();
            PartScan.parse(part.getValue(), part.getKey(), scan);
            read.put(part.getKey(), scan);
        }
        List<Note> notes = new ArrayList<>();
        int position = 0;
        for (String sheet : SheetParts.of(scans).values()) {
            String links = SHEETS + "_rels/" + sheet.substring(sheet.lastIndexOf('/') + 1) + ".rels";
            PartScan linked = scans.get(links);
            notes.addAll(notes(
                    position++,
                    linked == null ? List.of() : List.copyOf(linked.parts().values()),
                    read));
        }
        boolean named =
                read.values().stream().flatMap(scan -> scan.names().stream()).anyMatch(Notes::isSomebody);
        return new Notes(List.copyOf(notes), named);
    }

    /** Of one sheet; programs write a thread once more as a note, with words of their own before it. */
    private static List<Note> notes(int sheet, List<String> targets, Map<String, NotesScan> read) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (boolean threads : new boolean[] {false, true}) {
            for (String target : targets) {
                NotesScan scan = read.get(resolved(target));
                if (scan != null && target.contains("threadedComment") == threads) {
                    texts.putAll(scan.texts());
                }
            }
        }
        List<Note> notes = new ArrayList<>();
        texts.forEach((cell, text) -> {
            Place place = Place.parse(sheet, cell);
            notes.add(new Note(place.row() < 0 ? Place.ofSheet(sheet) : place, text));
        });
        return notes;
    }

    private static String resolved(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") ? "xl/" + target.substring(3) : SHEETS + target;
    }

    private static boolean isSomebody(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return !NOBODY.contains(plain) && !plain.startsWith("tc=");
    }
}
