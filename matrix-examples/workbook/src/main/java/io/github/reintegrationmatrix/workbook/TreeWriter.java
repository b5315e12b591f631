package io.github.reintegrationmatrix.workbook;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Turns documents into their bytes. */
final class TreeWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TreeWriter() {}

    static byte[] write(Node node) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(node, generator);
        }
        return out.toByteArray();
    }

    private static void write(Node node, JsonGenerator out) {
        if (node instanceof Node.Text text) {
            out.writeString(text.value());
        } else if (node instanceof Node.Num number) {
            out.writeNumber(number.value());
        } else if (node instanceof Node.Truth truth) {
            out.writeBoolean(truth.value());
        } else if (node instanceof Node.Arr list) {
            out.writeStartArray();
            list.items().forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (node instanceof Node.Obj object) {
            out.writeStartObject();
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                if (!member.getKey().startsWith(Column.OWNER)) {
                    out.writeName(member.getKey());
                    write(member.getValue(), out);
                }
            }
            out.writeEndObject();
        }
    }
}
