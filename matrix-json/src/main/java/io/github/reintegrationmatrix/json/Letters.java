package io.github.reintegrationmatrix.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What can be said of a text or of a token by looking at it. */
final class Letters {

    private Letters() {}

    /** Whether half of a character stands somewhere, which only a pair of escapes makes whole. */
    static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Whether nothing of a text shows: it is empty, or blanks of whatever width. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "truth";
            case VALUE_NULL -> "null";
            default -> "nothing";
        };
    }
}
