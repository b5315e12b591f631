package io.github.reintegrationmatrix.report.table;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts and truths as JSON. */
final class JsonText {

    private static final int FIRST_VISIBLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.write(value, "\n");
        return text.out.append('\n').toString();
    }

    private void write(Object value, String line) {
        String inside = line + "  ";
        if (value instanceof Map<?, ?> map) {
            String between = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(between).append(inside).append(quoted(member.getKey().toString()));
                out.append(": ");
                write(member.getValue(), inside);
                between = ",";
            }
            out.append(line).append('}');
        } else if (value instanceof List<?> list) {
            String between = "[";
            for (Object item : list) {
                out.append(between).append(inside);
                write(item, inside);
                between = ",";
            }
            out.append(line).append(']');
        } else {
            out.append(value instanceof Boolean ? value.toString() : quoted(value.toString()));
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < FIRST_VISIBLE) {
                quoted.append("\\u00")
                        .append(Integer.toHexString(0x100 + letter).substring(1));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
