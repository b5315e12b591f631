package io.github.reintegrationmatrix.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** Goes through a part with notes or with the properties of a workbook. */
final class NotesScan extends DefaultHandler2 {

    private static final Set<String> NOTES = Set.of("comment", "threadedComment");
    private static final Set<String> NAMES = Set.of("author", "creator", "lastModifiedBy");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private String cell = "";

    /** The notes by the names of their cells. */
    Map<String, String> texts() {
        return texts;
    }

    /** Those who wrote. */
    List<String> names() {
        return names;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (NOTES.contains(name) || NAMES.contains(name)) {
            said.setLength(0);
            cell = String.valueOf(attributes.getValue("ref"));
        } else if (name.equals("person")) {
            names.add(String.valueOf(attributes.getValue("displayName")));
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        said.append(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (NOTES.contains(name)) {
            texts.merge(cell, said.toString(), (first, reply) -> first + "\n" + reply);
        } else if (NAMES.contains(name)) {
            names.add(said.toString());
        }
    }
}
