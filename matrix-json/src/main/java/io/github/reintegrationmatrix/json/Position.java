package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Location;

/**
 * The line and column of a place in UTF-8 bytes, which goes forward with them.
 *
 * <p>Lines end with a line feed, a carriage return or both; columns count characters.
 */
final class Position {

    private long line = 1;
    private long column = 1;
    private boolean afterReturn;

    Position() {}

    Position(Position other) {
        line = other.line;
        column = other.column;
        afterReturn = other.afterReturn;
    }

    /** Goes over bytes; a carriage return ends its line only once it is known that no line feed follows. */
    void over(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '\n') {
                newLine();
            } else {
                settle();
                if (b == '\r') {
                    afterReturn = true;
                } else if ((b & 0xC0) != 0x80) {
                    column++;
                }
            }
        }
    }

    /** Tells that what follows is no line feed. */
    void settle() {
        if (afterReturn) {
            newLine();
        }
    }

    private void newLine() {
        line++;
        column = 1;
        afterReturn = false;
    }

    Location at(String file, DocumentPath path) {
        return new Location(file, path, limited(line), limited(column));
    }

    private static int limited(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
