package io.github.reintegrationmatrix.adapt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One part of a matrix with everything it says, member by member, as texts that can be held against each other. */
record Element(ElementKind kind, String id, String outcome, String name, Map<String, String> members) {

    /** What is the same thing in two matrices. */
    record Key(ElementKind kind, String id) {}

    Key key() {
        return new Key(kind, id);
    }

    static Element of(ElementKind kind, String id, String outcome, String name) {
        return new Element(kind, id, outcome, name, new LinkedHashMap<>());
    }

    /** Adds a member unless nothing is said. */
    Element with(String member, String text) {
        if (!text.isEmpty()) {
            members.put(member, text);
        }
        return this;
    }

    /** What the second says otherwise about the same thing, in the order in which it is said. */
    List<Difference> differences(Element after) {
        Set<String> all = new LinkedHashSet<>(members.keySet());
        all.addAll(after.members.keySet());
        List<Difference> found = new ArrayList<>();
        for (String member : all) {
            String was = members.getOrDefault(member, "");
            String is = after.members.getOrDefault(member, "");
            if (!was.equals(is)) {
                found.add(new Difference(kind, id, outcome, member, was, is));
            }
        }
        return found;
    }
}
