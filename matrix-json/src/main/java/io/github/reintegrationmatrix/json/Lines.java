package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One record per line: whatever a line holds, the next line is read normally. */
final class Lines implements Splitter {

    private final Window window;
    private final Source source;
    private boolean anything;

    Lines(Window window, Source source) {
        this.window = window;
        this.source = source;
    }

    @Override
    public Optional<CaseText> next() throws IOException {
        while (window.peek(0) >= 0) {
            window.dropMark();
            int length = length();
            if (length > Document.MAX_RECORD_BYTES) {
                anything = true;
                return Optional.of(tooLong());
            }
            if (window.isBlank(length)) {
                window.drop(length);
                window.drop(window.peek(0) < 0 ? 0 : 1);
                continue;
            }
            anything = true;
            return Optional.of(line(length));
        }
        if (anything) {
            return Optional.empty();
        }
        anything = true;
        return Optional.of(source.between(source.finding(Code.EMPTY, window.position(), DocumentPath.ROOT, Map.of())));
    }

    /** How long the line is without its line feed; longer than a record may be if it is too long. */
    private int length() throws IOException {
        int searched = 0;
        while (true) {
            int end = window.find('\n', searched);
            if (end >= 0) {
                return end;
            }
            searched = window.held();
            if (searched > Document.MAX_RECORD_BYTES || !window.more()) {
                return searched;
            }
        }
    }

    private CaseText line(int length) throws IOException {
        Position position = window.position();
        byte[] bytes = window.take(length);
        window.drop(window.peek(0) < 0 ? 0 : 1);
        if (length > 1 && bytes[0] != 0 && new Document(bytes, "").isWide()) {
            window.dropZero();
        }
        return source.record(bytes, position, DocumentPath.ROOT);
    }

    /** A line that is too long is dropped piece by piece. */
    private CaseText tooLong() throws IOException {
        Position position = window.position();
        int end = window.find('\n', 0);
        while (end < 0) {
            window.drop(window.held());
            end = window.more() ? window.find('\n', 0) : 0;
        }
        window.drop(Math.min(end + 1, window.held()));
        return source.unread(position, DocumentPath.ROOT, source.tooLong(position, DocumentPath.ROOT));
    }
}
