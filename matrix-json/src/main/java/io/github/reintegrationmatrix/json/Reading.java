package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** What all readers do: the limits of a file, its form, its format, then the checks, and all findings in order. */
final class Reading {

    private Reading() {}

    /** Reads one document of a format; {@code check} judges what could be read. */
    static <T> ReadResult<T> read(
            InputStream stream,
            String file,
            boolean secret,
            Function<Cursor, T> reader,
            Function<T, List<Finding>> check)
            throws IOException {
        byte[] bytes = stream.readNBytes(Document.MAX_BYTES + 1);
        return read(new Document(bytes, file), "", secret, reader, check);
    }

    /** Reads one document; {@code where} is the keyword of what is not read further if it is broken, or empty. */
    static <T> ReadResult<T> read(
            Document document,
            String where,
            boolean secret,
            Function<Cursor, T> reader,
            Function<T, List<Finding>> check) {
        Optional<Finding> unreadable = unreadable(document);
        if (unreadable.isPresent()) {
            return new ReadResult<>(Optional.empty(), List.of(unreadable.get()));
        }
        List<Finding> findings = new ArrayList<>();
        try (Cursor cursor = new Cursor(document, secret)) {
            T value = null;
            boolean ended = false;
            try {
                cursor.next();
                value = reader.apply(cursor);
                ended = true;
                if (cursor.next() != JsonToken.NOT_AVAILABLE) {
                    cursor.add(Code.TRAILING, DocumentPath.ROOT);
                }
            } catch (JacksonException broken) {
                Finding fault = broken instanceof StreamConstraintsException
                        ? cursor.beyond()
                        : syntax(ended, broken, cursor, document, where);
                findings.addAll(
                        Slips.BRACKET.equals(fault.args().get(Slips.SLIP))
                                ? Echoes.withoutLastItem(cursor)
                                : cursor.findings());
                findings.add(fault);
                return new ReadResult<>(Optional.empty(), inOrder(Formats.alone(findings)));
            }
            findings.addAll(Formats.alone(cursor.findings()));
            if (!cursor.isFull() && findings.stream().noneMatch(Formats::isFormatFinding)) {
                List<Finding> meaning = Echoes.without(check.apply(value), findings, cursor.meantElsewhere());
                findings.addAll(Locator.locate(meaning, document));
            }
            return ReadResult.of(value, inOrder(findings));
        }
    }

    private static Optional<Finding> unreadable(Document document) {
        if (document.bytes().length > Document.MAX_BYTES) {
            return Optional.of(document.finding(Code.TOO_LARGE, DocumentPath.ROOT, 0, Map.of("limit", "10,485,760")));
        }
        if (document.isEmpty()) {
            return Optional.of(document.finding(Code.EMPTY, DocumentPath.ROOT, 0, Map.of()));
        }
        if (document.isWide()) {
            return Optional.of(document.finding(Code.NOT_UTF8, DocumentPath.ROOT, 0, Map.of()));
        }
        int wrong = document.firstWrongByte();
        return wrong < 0
                ? Optional.empty()
                : Optional.of(document.finding(Code.NOT_UTF8, DocumentPath.ROOT, wrong, Map.of()));
    }

    private static Finding syntax(
            boolean ended, JacksonException broken, Cursor cursor, Document document, String where) {
        TokenStreamLocation location = broken.getLocation();
        long offset = location == null ? 0 : Math.max(0, location.getByteOffset());
        if (ended) {
            return document.finding(Code.TRAILING, DocumentPath.ROOT, offset, Map.of());
        }
        boolean list = cursor.parser().streamReadContext().inArray();
        Map<String, String> args = new LinkedHashMap<>();
        args.put("where", where);
        String slip = Slips.of(document.bytes(), offset, list);
        args.put(Slips.SLIP, slip);
        return document.finding(Code.NOT_JSON, DocumentPath.ROOT, Slips.place(document.bytes(), offset, slip), args);
    }

    /** The findings by line and column; what is only counted comes last. */
    static List<Finding> inOrder(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing((Finding finding) -> finding.code() == Code.NOT_LISTED)
                .thenComparing(finding -> finding.location().line())
                .thenComparing(finding -> finding.location().column()));
        return sorted;
    }
}
