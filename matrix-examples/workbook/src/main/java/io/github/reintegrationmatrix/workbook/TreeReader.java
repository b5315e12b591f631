package io.github.reintegrationmatrix.workbook;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads documents from their bytes. */
final class TreeReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TreeReader() {}

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
