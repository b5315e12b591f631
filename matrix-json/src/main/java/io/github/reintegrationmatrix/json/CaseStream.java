package io.github.reintegrationmatrix.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A case set of any length, cut into the texts of its records.
 *
 * <p>A set is one JSON array of records, or one record per line, or a single document. Cutting is cheap and is done by
 * one thread; reading, checking and scoring a text can be done by any. At most one record is held, and of a single
 * document 10 MB; a record of a set may have 1 MB.
 *
 * <pre>{@code
 * CaseStream cases = new CaseJson(matrix).open(in, "cases.ndjson", asOf);
 * for (Optional<CaseText> text = cases.next(); text.isPresent(); text = cases.next()) {
 *     ReadResult<CaseRecord> read = text.get().read();
 * }
 * }</pre>
 *
 * <p>It owns nothing: the caller closes the stream that it reads from. It is meant for one thread.
 */
public final class CaseStream {

    /** What a set looks like. */
    private enum Form {
        DOCUMENT,
        ARRAY,
        LINES
    }

    private final Window window;
    private final Form form;
    private final Splitter splitter;

    CaseStream(CaseJson reader, InputStream in, String file, LocalDate asOf) throws IOException {
        Source source = new Source(reader, file, asOf);
        window = new Window(in);
        window.dropMark();
        form = form(file);
        splitter = switch (form) {
            case DOCUMENT -> new Whole(window, source);
            case ARRAY -> new Items(window, source);
            case LINES -> new Lines(window, source);
        };
    }

    /**
     * Tells whether this is a set, that is a list or lines, rather than a single document.
     *
     * @return false for a single document
     */
    public boolean isSet() {
        return form != Form.DOCUMENT;
    }

    /**
     * Cuts off the next record.
     *
     * @return the text of the next record, or something wrong between records; empty at the end
     * @throws IOException if the stream cannot be read
     */
    public Optional<CaseText> next() throws IOException {
        return splitter.next();
    }

    /**
     * Returns how far the set is read, to show progress.
     *
     * @return how many bytes of the stream were handed out or left out so far
     */
    public long bytesTaken() {
        return window.taken();
    }

    private Form form(String file) throws IOException {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return Form.LINES;
        }
        int first = 0;
        while (window.peek(first) >= 0 && Document.isBlank(window.peek(first))) {
            first++;
            if (first > Document.MAX_BYTES) {
                return Form.DOCUMENT;
            }
        }
        if (window.peek(first) == '[' && window.peek(first + 1) != 0) {
            return Form.ARRAY;
        }
        return window.peek(first) == '{' && isLines(first) ? Form.LINES : Form.DOCUMENT;
    }

    /**
     * Whether a first line is an object and something follows. One that is broken inside, but ends with a bracket and is
     * followed by a line that begins with one, is a line too: in a single document a comma would stand between.
     */
    private boolean isLines(int first) throws IOException {
        int end = window.find('\n', first);
        for (int searched = window.held();
                end < 0 && searched <= Document.MAX_BYTES && window.more();
                searched = window.held()) {
            end = window.find('\n', searched);
        }
        if (end < 0) {
            return false;
        }
        int follows = end;
        while (window.peek(follows) >= 0 && Document.isBlank(window.peek(follows))) {
            follows++;
            if (follows > Document.MAX_BYTES) {
                return false;
            }
        }
        int last = end;
        while (Document.isBlank(window.peek(last))) {
            last--;
        }
        if (window.peek(follows) < 0 || window.peek(last) != '}') {
            return false;
        }
        return window.peek(follows) == '{' || window.isClosed(first, last + 1);
    }
}
