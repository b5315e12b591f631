package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.model.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Compares two documents value by value, whatever the order of their members. */
final class Comparison {

    private final Map<DocumentPath, String> values = new HashMap<>();
    private final List<DocumentPath> order = new ArrayList<>();
    private final Set<DocumentPath> places = new HashSet<>();

    private Comparison() {}

    /** A finding for every single value in which the given document differs from the one computed again. */
    static List<Finding> differences(byte[] given, byte[] computed) {
        Comparison is = of(given);
        Comparison should = of(computed);
        FindingList findings = new FindingList();
        for (DocumentPath path : is.order) {
            if (!Objects.equals(is.values.get(path), should.values.get(path))) {
                findings.add(Code.REPORT_DIFFERS, should.shown(path), "");
            }
        }
        for (DocumentPath path : should.order) {
            if (!is.values.containsKey(path)) {
                findings.add(Code.REPORT_DIFFERS, path, "");
            }
        }
        return findings.all();
    }

    private static Comparison of(byte[] bytes) {
        Comparison comparison = new Comparison();
        try (Cursor cursor = new Cursor(new Document(bytes, ""), true)) {
            cursor.next();
            comparison.walk(cursor.parser(), DocumentPath.ROOT);
        }
        return comparison;
    }

    /** The same number is the same however it is written: other programs may write 0.65 for 0.6500. */
    private static String byValue(String number) {
        try {
            return Fraction.parse(number).toString();
        } catch (IllegalArgumentException unusual) {
            return number;
        }
    }

    /** A key that no report has here could be anything, even a name, and is hidden. */
    private DocumentPath shown(DocumentPath path) {
        DocumentPath shown = DocumentPath.ROOT;
        for (DocumentPath.Step step : path.steps()) {
            if (step.index() >= 0) {
                shown = shown.index(step.index());
            } else {
                DocumentPath member = shown.key(step.key());
                shown = places.contains(member) ? member : shown.hiddenKey(step.key());
            }
        }
        return shown;
    }

    private void walk(JsonParser parser, DocumentPath path) {
        places.add(path);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                DocumentPath member = path.key(parser.currentName());
                parser.nextToken();
                walk(parser, member);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                walk(parser, path.index(i));
            }
        } else {
            values.put(
                    path,
                    (token.isNumeric() ? "number" : token) + " "
                            + (token.isNumeric() ? byValue(parser.getString()) : parser.getString()));
            order.add(path);
        }
    }
}
