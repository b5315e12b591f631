package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The items of one JSON array, as far as its brackets tell where they end. */
final class Items implements Splitter {

    /** What may come next. */
    private enum Next {
        ARRAY,
        FIRST,
        COMMA,
        ITEM,
        TRAILING,
        NOTHING
    }

    private final Window window;
    private final Source source;
    private Next next = Next.ARRAY;
    private long items;

    Items(Window window, Source source) {
        this.window = window;
        this.source = source;
    }

    @Override
    public Optional<CaseText> next() throws IOException {
        if (next == Next.ARRAY) {
            window.dropBlanks();
            window.drop(1);
            next = Next.FIRST;
        }
        while (next != Next.NOTHING) {
            int b = window.dropBlanks();
            if (next == Next.TRAILING) {
                next = Next.NOTHING;
                return b < 0 ? Optional.empty() : finding(Code.TRAILING, Map.of());
            }
            switch (b) {
                case -1 -> {
                    next = Next.NOTHING;
                    return finding(Code.NOT_JSON, Map.of("where", "", "slip", Slips.ENDS));
                }
                case ']' -> {
                    Optional<CaseText> comma = next == Next.ITEM ? finding(Code.SEPARATOR, Map.of()) : Optional.empty();
                    next = Next.TRAILING;
                    window.drop(1);
                    if (comma.isPresent()) {
                        return comma;
                    }
                }
                case ',' -> {
                    Optional<CaseText> comma =
                            next == Next.COMMA ? Optional.empty() : finding(Code.SEPARATOR, Map.of());
                    next = Next.ITEM;
                    window.drop(1);
                    if (comma.isPresent()) {
                        return comma;
                    }
                }
                default -> {
                    return next == Next.COMMA ? withoutComma(b) : Optional.of(item());
                }
            }
        }
        return Optional.empty();
    }

    /** An object behind a record is the next record; of anything else nobody knows what it belongs to. */
    private Optional<CaseText> withoutComma(int b) {
        if (b == '{') {
            next = Next.FIRST;
            return finding(Code.SEPARATOR, Map.of());
        }
        next = Next.NOTHING;
        return Optional.of(source.between(source.rest(window.position(), DocumentPath.ROOT, items)));
    }

    private CaseText item() throws IOException {
        Position position = window.position();
        DocumentPath path = DocumentPath.ROOT.index((int) Math.min(items++, Integer.MAX_VALUE));
        next = Next.COMMA;
        Brackets brackets = new Brackets();
        int followed = window.follow(brackets, 0);
        boolean tooLong = false;
        while (brackets.state() == Brackets.State.OPEN) {
            if (followed > Document.MAX_RECORD_BYTES) {
                tooLong = true;
                window.drop(followed);
                followed = 0;
            }
            if (!window.more()) {
                next = brackets.isClosed() ? Next.COMMA : Next.NOTHING;
                break;
            }
            followed = window.follow(brackets, followed);
        }
        if (brackets.state() == Brackets.State.LOST) {
            next = Next.NOTHING;
        }
        if (!tooLong && followed <= Document.MAX_RECORD_BYTES) {
            byte[] bytes = window.take(followed);
            return brackets.state() == Brackets.State.LOST
                    ? source.lost(bytes, position, path, items)
                    : source.record(bytes, position, path);
        }
        window.drop(followed);
        Finding length = source.tooLong(position, path);
        return next == Next.NOTHING
                ? source.unread(position, path, length, source.rest(window.position(), path, items))
                : source.unread(position, path, length);
    }

    private Optional<CaseText> finding(Code code, Map<String, String> args) {
        return Optional.of(source.between(source.finding(code, window.position(), DocumentPath.ROOT, args)));
    }
}
