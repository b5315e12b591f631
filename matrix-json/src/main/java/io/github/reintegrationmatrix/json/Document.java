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

    /** The most bytes a record of a set may have: 1 MB. */
    static final int MAX_RECORD_BYTES = 1024 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final String file;
    private final Position start;

    private int knownOffset;
    private Position known;

    /** A byte-order mark is left out. */
    Document(byte[] bytes, String file) {
        this(bytes, file, new Position());
    }

    /** A document that is a part of a file and begins at a place of it. */
    Document(byte[] bytes, String file, Position start) {
        this.bytes = hasMark(bytes, 0, bytes.length) ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
        this.file = file;
        this.start = start;
        this.known = new Position(start);
    }

    /** Whether bytes begin with a byte-order mark. */
    static boolean hasMark(byte[] bytes, int from, int to) {
        return to - from >= MARK.length && Arrays.equals(bytes, from, from + MARK.length, MARK, 0, MARK.length);
    }

    /** Whether a byte is a blank or ends a line. */
    static boolean isBlank(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    byte[] bytes() {
        return bytes;
    }

    String file() {
        return file;
    }

    boolean isEmpty() {
        for (int i = 0; i < bytes.length; i++) {
            if (!isBlank(bytes[i])) {
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
            known = new Position(start);
        }
        known.over(bytes, knownOffset, to);
        knownOffset = to;
        if (to == bytes.length || bytes[to] != '\n') {
            known.settle();
        }
        return known.at(file, path);
    }

    Finding finding(Code code, DocumentPath path, long offset, Map<String, String> args) {
        return new Finding(code, at(path, offset), "", args, 1);
    }
}
