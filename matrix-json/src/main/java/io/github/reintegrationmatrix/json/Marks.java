package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A mark in a file: a level by its id, a number, or a number that is no short decimal as {@code {"value": "1/3"}}. */
final class Marks {

    private static final Shape VALUE = Shape.of("value!");

    private Marks() {}

    static @Nullable Mark read(Cursor in) {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return new Mark.OfLevel(in.textOrEmpty());
        }
        Fraction value = null;
        if (token == JsonToken.START_OBJECT) {
            for (Members m = in.members(VALUE); m.next(); ) {
                value = in.number();
            }
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            value = in.number();
        } else {
            in.at(JsonToken.VALUE_STRING, "mark");
        }
        return value == null ? null : new Mark.OfValue(value);
    }

    static void write(Json json, String key, Mark mark) {
        if (mark instanceof Mark.OfLevel level) {
            json.put(key, level.level());
        } else if (mark instanceof Mark.OfValue of && isObject(mark)) {
            json.object(key, () -> json.number("value", of.value()));
        } else if (mark instanceof Mark.OfValue of) {
            json.number(key, of.value());
        }
    }

    /** Whether a mark needs the long form. */
    private static boolean isObject(Mark mark) {
        return mark instanceof Mark.OfValue of && Json.exactDecimal(of.value()).isEmpty();
    }
}
