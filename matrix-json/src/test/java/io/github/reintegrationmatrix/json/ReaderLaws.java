package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What holds of a reader whatever it is given. */
final class ReaderLaws {

    /** A reader of one format. */
    interface Reader<T> {
        ReadResult<T> read(InputStream in) throws IOException;
    }

    /** A writer of one format. */
    interface Writer<T> {
        void write(T value, OutputStream out) throws IOException;
    }

    private ReaderLaws() {}

    /** Reads a document twice, judges what is found, and writes what could be read; returns it. */
    static <T> Optional<T> hold(byte[] document, Reader<T> reader, Writer<T> writer) throws IOException {
        ReadResult<T> read = reader.read(new ByteArrayInputStream(document));
        assertThat(reader.read(new ByteArrayInputStream(document))).isEqualTo(read);
        boolean error = read.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(read.value().isPresent()).isEqualTo(!error);
        Text text = new Text(document);
        read.findings().forEach(finding -> liesInside(text, finding));
        canBeWritten(read.findings());
        if (read.value().isPresent()) {
            comesBack(read.value().get(), reader, writer);
        }
        return read.value();
    }

    static <T> void comesBack(T value, Reader<T> reader, Writer<T> writer) throws IOException {
        byte[] once = bytes(value, writer);
        ReadResult<T> again = reader.read(new ByteArrayInputStream(once));
        assertThat(again.value()).contains(value);
        assertThat(bytes(again.orElseThrow(), writer)).isEqualTo(once);
    }

    /** The lines of a document, to see whether a place is in it. */
    private record Text(List<String> lines) {
        Text(byte[] document) {
            this(new ArrayList<>());
            String text = new String(document, StandardCharsets.UTF_8);
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                    lines.add(text.substring(start, i));
                    start = i + 1;
                }
            }
            lines.add(text.substring(start));
        }
    }

    private static void liesInside(Text text, Finding finding) {
        Location place = finding.location();
        if (finding.code() == Code.NOT_LISTED) {
            assertThat(place.line()).isZero();
            return;
        }
        assertThat(place.line())
                .as("line of %s", finding)
                .isBetween(1, text.lines().size());
        String line = text.lines().get(place.line() - 1);
        assertThat(place.column()).as("column of %s", finding).isBetween(1, 1 + line.length());
    }

    private static void canBeWritten(List<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsJson.write(Map.of("a file", findings), out);
        assertThat(JsonMapper.shared()
                        .readTree(out.toByteArray())
                        .get("files")
                        .get(0)
                        .get("findings")
                        .size())
                .isEqualTo(findings.size());
        findings.forEach(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.fix()).isNotBlank();
        });
    }

    private static <T> byte[] bytes(T value, Writer<T> writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(value, out);
        return out.toByteArray();
    }
}
