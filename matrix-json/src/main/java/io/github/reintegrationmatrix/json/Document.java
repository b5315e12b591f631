package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.Path;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The bytes of one file, and where its lines and columns are. */
final class Document {

    /** The most bytes a document may have: 10 MB. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private final byte[] bytes;
    private final String file;
    private final int start;

    private int knownOffset;
    private int knownLine = 1;
    private int knownColumn = 1;

    Document(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
        boolean mark = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        this.start = mark ? 3 : 0;
        this.knownOffset = start;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The offset after a byte-order mark. */
    int start() {
        return start;
    }

    String file() {
        return file;
    }

    boolean isEmpty() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
        for (byte b : bytes) {
            if (b == 0) {
                // A zero byte is valid UTF-8 and never stands in JSON: this is UTF-16 or UTF-32.
                return false;
            }
        }
        return true;
    }

    /** The place of a byte. Going forward is cheap: it goes on from the place asked for before. */
    Location at(Path path, long offset) {
        int to = (int) Math.min(offset, bytes.length);
        if (to < knownOffset) {
            knownOffset = start;
            knownLine = 1;
            knownColumn = 1;
        }
        for (; knownOffset < to; knownOffset++) {
            byte b = bytes[knownOffset];
            if (b == '\n' || (b == '\r' && !(knownOffset + 1 < bytes.length && bytes[knownOffset + 1] == '\n'))) {
                knownLine++;
                knownColumn = 1;
            } else if ((b & 0xC0) != 0x80 && b != '\r') {
                knownColumn++;
            }
        }
        return new Location(file, path, knownLine, knownColumn);
    }

    Finding finding(Code code, Path path, long offset, Map<String, String> args) {
        return new Finding(code, at(path, offset), "", args, 1);
    }
}
