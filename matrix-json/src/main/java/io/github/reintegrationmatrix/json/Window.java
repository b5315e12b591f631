package io.github.reintegrationmatrix.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The part of a stream that is held in memory: bytes that were read and not yet taken.
 *
 * <p>Indexes count from the first byte that is not yet taken.
 */
final class Window {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final Position position = new Position();
    private byte[] bytes = new byte[CHUNK];
    private int start;
    private int end;
    private long before;
    private boolean ended;

    Window(InputStream in) {
        this.in = in;
    }

    /** Reads on behind what is held; false at the end of the stream. */
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (end == bytes.length) {
            byte[] target = start > 0 ? bytes : new byte[bytes.length * 2];
            System.arraycopy(bytes, start, target, 0, end - start);
            bytes = target;
            end -= start;
            start = 0;
        }
        int read = in.read(bytes, end, bytes.length - end);
        ended = read < 0;
        end += Math.max(0, read);
        return !ended;
    }

    /** How many bytes are held. */
    int held() {
        return end - start;
    }

    /** A byte, or -1 behind the end of the stream. */
    int peek(int index) throws IOException {
        while (index >= held()) {
            if (!more()) {
                return -1;
            }
        }
        return bytes[start + index] & 0xFF;
    }

    /** Where a byte stands first from an index on, or -1 if it is not held. */
    int find(int wanted, int from) {
        for (int i = start + from; i < end; i++) {
            if (bytes[i] == wanted) {
                return i - start;
            }
        }
        return -1;
    }

    /** Lets brackets go on over what is held; see {@link Brackets#over}. */
    int follow(Brackets brackets, int from) {
        return brackets.over(bytes, start + from, end) - start;
    }

    /** Whether a stretch of what is held is one whole value, as far as its brackets tell. */
    boolean isClosed(int from, int to) {
        Brackets brackets = new Brackets();
        return brackets.over(bytes, start + from, start + to) == start + to && brackets.state() == Brackets.State.ENDED;
    }

    /** Whether the next bytes are blank. */
    boolean isBlank(int length) {
        for (int i = start; i < start + length; i++) {
            if (!Document.isBlank(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    byte[] take(int length) {
        byte[] taken = Arrays.copyOfRange(bytes, start, start + length);
        drop(length);
        if (start == end && bytes.length > Document.MAX_RECORD_BYTES) {
            // What a long document needed is not held while it is read.
            bytes = new byte[CHUNK];
            start = 0;
            end = 0;
        }
        return taken;
    }

    void drop(int length) {
        position.over(bytes, start, start + length);
        dropUncounted(length);
    }

    private void dropUncounted(int length) {
        start += length;
        before += length;
    }

    /** Drops a byte-order mark, which is no character and fills no column. */
    void dropMark() throws IOException {
        peek(2);
        if (Document.hasMark(bytes, start, end)) {
            dropUncounted(3);
        }
    }

    /** Drops a byte that belongs to a line feed of two bytes. */
    void dropZero() throws IOException {
        if (peek(0) == 0) {
            dropUncounted(1);
        }
    }

    /** Drops blanks; returns the byte behind them, or -1 at the end of the stream. */
    int dropBlanks() throws IOException {
        while (true) {
            int length = 0;
            while (length < held() && Document.isBlank(bytes[start + length])) {
                length++;
            }
            drop(length);
            if (length == 0 && held() > 0) {
                position.settle();
                return peek(0);
            }
            if (held() == 0 && !more()) {
                position.settle();
                return -1;
            }
        }
    }

    /** The place of the next byte. */
    Position position() {
        return new Position(position);
    }

    /** How many bytes were taken or dropped so far. */
    long taken() {
        return before;
    }
}
