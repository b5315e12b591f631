package io.github.reintegrationmatrix.json;

import java.nio.charset.StandardCharsets;
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

    /** The character that ends just before an offset of valid UTF-8, or around it; 0 at the beginning. */
    static int before(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && isInside(bytes[end])) {
            end++;
        }
        int begin = end - 1;
        while (begin > 0 && isInside(bytes[begin])) {
            begin--;
        }
        return begin < 0 ? 0 : new String(bytes, begin, end - begin, StandardCharsets.UTF_8).codePointAt(0);
    }

    private static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
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
