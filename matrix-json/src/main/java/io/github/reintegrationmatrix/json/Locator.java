package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the line and column of findings that a check made from values, by going through the document once more.
 *
 * <p>Most documents have no findings, so places are looked up when they are needed and not kept while reading.
 */
final class Locator {

    private final Node root = new Node();

    /** A step that some finding goes through, with where its key and its value begin. */
    private static final class Node {
        private final Map<Object, Node> below = new HashMap<>();
        private long key = -1;
        private long value = -1;
    }

    private Locator() {}

    /** Returns the findings with their places; one whose place is not in the document stands at the nearest above. */
    static List<Finding> locate(List<Finding> findings, Document document) {
        if (findings.isEmpty()) {
            return findings;
        }
        Locator locator = new Locator();
        findings.forEach(finding -> locator.want(finding.location().path()));
        locator.walk(document);
        List<Finding> located = new ArrayList<>();
        for (Finding finding : findings) {
            DocumentPath path = finding.location().path();
            located.add(finding.at(document.at(path, locator.offset(path))));
        }
        return located;
    }

    /** Returns the place of a path, or the nearest above. */
    static Location locate(DocumentPath path, Document document) {
        Locator locator = new Locator();
        locator.want(path);
        locator.walk(document);
        return document.at(path, locator.offset(path));
    }

    private void want(DocumentPath path) {
        Node node = root;
        for (DocumentPath.Step step : path.steps()) {
            node = node.below.computeIfAbsent(key(step), absent -> new Node());
        }
    }

    private void walk(Document document) {
        try (Cursor cursor = new Cursor(document, false)) {
            cursor.next();
            walk(cursor.parser(), root);
        }
    }

    private void walk(JsonParser parser, Node node) {
        node.value = parser.currentTokenLocation().getByteOffset();
        JsonToken token = parser.currentToken();
        if (node.below.isEmpty() || (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY)) {
            parser.skipChildren();
            return;
        }
        int index = 0;
        for (JsonToken next = parser.nextToken(); next != null && !next.isStructEnd(); next = parser.nextToken()) {
            Node below;
            long key = -1;
            if (token == JsonToken.START_OBJECT) {
                key = parser.currentTokenLocation().getByteOffset();
                below = node.below.get(parser.currentName());
                parser.nextToken();
            } else {
                below = node.below.get(index++);
            }
            visit(parser, below, key);
        }
    }

    private void visit(JsonParser parser, @Nullable Node node, long key) {
        if (node == null || node.value >= 0) {
            parser.skipChildren();
        } else {
            node.key = key;
            walk(parser, node);
        }
    }

    private long offset(DocumentPath path) {
        Node node = root;
        for (DocumentPath.Step step : path.steps()) {
            Node below = node.below.get(key(step));
            if (below == null || below.value < 0) {
                return node.value;
            }
            node = below;
        }
        return path.atKey() && node.key >= 0 ? node.key : node.value;
    }

    private static Object key(DocumentPath.Step step) {
        return step.index() >= 0 ? step.index() : step.key();
    }
}
