package io.github.reintegrationmatrix.json;

import java.util.BitSet;

/**
 * Follows brackets and quotation marks through the bytes of one item of a list, to find its end without reading it.
 *
 * <p>It forgives what does not blur where the item ends, such as a missing comma: the reader of the item says what is
 * wrong there. It is lost where brackets do not fit, where a text is not closed on its line or is followed by a letter
 * (both mean that a quotation mark is missing), and at signs outside of texts behind which brackets may mean nothing,
 * such as those of comments and of other quotation marks.
 */
final class Brackets {

    /** What has become of the item. */
    enum State {
        OPEN,
        ENDED,
        LOST
    }

    private enum Text {
        OUTSIDE,
        INSIDE,
        ESCAPED,
        JUST_CLOSED
    }

    private final BitSet objects = new BitSet();
    private int depth;
    private Text text = Text.OUTSIDE;
    private State state = State.OPEN;

    State state() {
        return state;
    }

    /** Whether every bracket and quotation mark so far is closed. */
    boolean isClosed() {
        return depth == 0 && (text == Text.OUTSIDE || text == Text.JUST_CLOSED);
    }

    /**
     * Goes over bytes until the item ends; an item that is no object or list ends before the comma or bracket behind it.
     *
     * @return the index behind the item, or of the byte where it was lost, or {@code to} while it is open
     */
    int over(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && state == State.OPEN) {
            if (text == Text.INSIDE) {
                i = inside(bytes, i, to);
            } else if (text == Text.ESCAPED) {
                text = Text.INSIDE;
                i++;
            } else {
                i += outside(bytes[i]);
            }
        }
        return i;
    }

    private int inside(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '"') {
                text = Text.JUST_CLOSED;
                return i + 1;
            }
            if (b == '\\') {
                text = Text.ESCAPED;
                return i + 1;
            }
            if (b == '\n' || b == '\r') {
                state = State.LOST;
                return i;
            }
        }
        return to;
    }

    /** Takes a byte outside of a text; returns 1, or 0 if the byte does not belong to the item. */
    private int outside(byte b) {
        switch (b) {
            case '"' -> text = Text.INSIDE;
            case '{', '[' -> {
                text = Text.OUTSIDE;
                if (depth == Document.MAX_RECORD_BYTES) {
                    state = State.LOST;
                    return 0;
                }
                objects.set(depth++, b == '{');
            }
            case '}', ']' -> {
                return close(b);
            }
            case ',' -> {
                text = Text.OUTSIDE;
                if (depth == 0) {
                    state = State.ENDED;
                    return 0;
                }
            }
            case ' ', '\n', '\r', '\t', ':' -> text = Text.OUTSIDE;
            default -> {
                if (text == Text.JUST_CLOSED || !isPlain(b)) {
                    state = State.LOST;
                    return 0;
                }
            }
        }
        return 1;
    }

    private int close(byte b) {
        text = Text.OUTSIDE;
        if (depth == 0 && b == ']') {
            state = State.ENDED;
            return 0;
        }
        if (depth == 0 || objects.get(depth - 1) != (b == '}')) {
            state = State.LOST;
            return 0;
        }
        depth--;
        state = depth == 0 ? State.ENDED : State.OPEN;
        return 1;
    }

    private static boolean isPlain(byte b) {
        boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        return letter || (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == ';' || b == '=' || b == '_';
    }
}
