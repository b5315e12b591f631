package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The bytes of one file, and where its lines and columns are. */
final class Document {

    /** The most bytes a document may have: 10 MB. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private final byte[] bytes;
    private final String file;

    private int knownOffset;
    private int knownLine = 1;
    private int knownColumn = 1;

    /** A byte-order mark is left out. */
    Document(byte[] bytes, String file) {
        boolean mark = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        this.bytes = mark ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        this.file = file;
    }

    byte[] bytes() {
        return bytes;
    }

    String file() {
        return file;
    }

    boolean isEmpty() {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins as UTF-16 or UTF-32 does: with their mark, or with a zero byte beside the first letter. */
    boolean isWide() {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
        return true;
    }

    /** The place of a byte. Going forward is cheap: it goes on from the place asked for before. */
    Location at(DocumentPath path, long offset) {
        int to = (int) Math.min(offset, bytes.length);
        if (to < knownOffset) {
            knownOffset = 0;
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

    Finding finding(Code code, DocumentPath path, long offset, Map<String, String> args) {
        return new Finding(code, at(path, offset), "", args, 1);
    }
}
