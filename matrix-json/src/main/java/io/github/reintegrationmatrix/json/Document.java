package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The bytes of one file, and where its lines and columns are. */
final class Document {

    /** The most bytes a document may have: 10 MB. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The most bytes a record of a set may have: 1 MB. */
    static final int MAX_RECORD_BYTES = 1024 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Every so many bytes the place is kept, so that any place is found at once, forward or back. */
    private static final int STRIDE = 4096;

    private final byte[] bytes;
    private final String file;
    private final List<Position> marks = new ArrayList<>();

    /** A byte-order mark is left out. */
    Document(byte[] bytes, String file) {
        this(bytes, file, new Position());
    }

    /** A document that is a part of a file and begins at a place of it. */
    Document(byte[] bytes, String file, Position start) {
        this.bytes = hasMark(bytes, 0, bytes.length) ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
        this.file = file;
        this.marks.add(new Position(start));
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

    /** The offset of the first byte that is not UTF-8 (RFC 3629: shortest form, no surrogates), or -1. */
    int firstWrongByte() {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(STRIDE);
        CoderResult result = strict.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = strict.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    /** The offset of the value that belongs to the key at an offset. */
    int valueOf(int key) {
        int at = key + 1;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        do {
            at++;
        } while (bytes[at] == ':' || bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t');
        return at;
    }

    /** The place of a byte. */
    Location at(DocumentPath path, long offset) {
        int to = (int) Math.min(offset, bytes.length);
        while (marks.size() <= to / STRIDE) {
            Position next = new Position(marks.get(marks.size() - 1));
            next.over(bytes, (marks.size() - 1) * STRIDE, marks.size() * STRIDE);
            marks.add(next);
        }
        Position place = new Position(marks.get(to / STRIDE));
        place.over(bytes, to / STRIDE * STRIDE, to);
        if (to == bytes.length || bytes[to] != '\n') {
            place.settle();
        }
        return place.at(file, path);
    }

    Finding finding(Code code, DocumentPath path, long offset, Map<String, String> args) {
        return new Finding(code, at(path, offset), "", args, 1);
    }
}
