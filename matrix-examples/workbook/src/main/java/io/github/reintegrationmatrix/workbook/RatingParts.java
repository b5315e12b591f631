package io.github.reintegrationmatrix.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row that belong to one voice.
 *
 * @param row the row
 * @param headed what stands for the voice in the headings: its id, and where it was misspelt, that
 */
record RatingParts(Node.Obj row, List<String> headed) {

    private static final List<String> ALL = List.of(
            CaseShapes.LEVELS,
            CaseShapes.REASONS,
            CaseShapes.SERVICE,
            CaseShapes.MEANS,
            CaseShapes.DATES,
            CaseShapes.REFS);

    /** The parts that are filled in, in order. */
    Map<String, Node> values() {
        Map<String, Node> values = new LinkedHashMap<>();
        for (String part : ALL) {
            Node value = get(part);
            if (value != null) {
                values.put(part, value);
            }
        }
        return values;
    }

    @Nullable
    Node get(String part) {
        Node found = null;
        for (String each : headed) {
            found = found == null ? row.get(part + "/" + each) : found;
        }
        return found;
    }

    @Nullable
    Gap gap(String part) {
        Gap found = null;
        for (String each : headed) {
            found = found == null ? row.gap(part + "/" + each) : found;
        }
        return found;
    }

    /** Prints no value: it is one of a case. */
    @Override
    public String toString() {
        return "RatingParts";
    }
}
