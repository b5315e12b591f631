package io.github.reintegrationmatrix.workbook;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Turns documents into bytes and back. */
final class Tree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tree() {}

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

    /** Reads a document that was written by one of the library's writers. */
    static Node.Obj read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return object(parser);
        }
    }

    private static Node.Obj object(JsonParser parser) {
        Node.Obj object = new Node.Obj(Place.NONE);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            object.members().put(key, value(parser));
        }
        return object;
    }

    private static Node value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                Node.Arr list = new Node.Arr(Place.NONE);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.items().add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> new Node.Text(parser.getString(), Place.NONE);
            case VALUE_TRUE -> new Node.Truth(true, Place.NONE);
            case VALUE_FALSE -> new Node.Truth(false, Place.NONE);
            default -> new Node.Num(parser.getString(), Place.NONE);
        };
    }
}
