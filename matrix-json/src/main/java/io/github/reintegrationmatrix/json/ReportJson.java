package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reports as JSON, in the format {@code progress-report/1}.
 *
 * <p>Every score appears exactly and rounded to four decimals, such as {@code {"exact": "13/24", "value": 0.5417}};
 * lower ends of ranges are rounded down and upper ends up. The same report gives the same bytes on every machine.
 *
 * <p>A report holds its own arithmetic, so the reader computes every derived number again and refuses a document in
 * which one does not follow from its parts. The words that depend on the policy (headline, publication, gate) are read as
 * they stand.
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Reads a report and recomputes what it says.
     *
     * @param in the document, at most 10 MB of UTF-8; it is not closed
     * @param file the name of the file for the findings, or empty
     * @return the report if nothing is an error, and all findings in the order of the document; the findings never
     *     repeat what stands in the report
     * @throws IOException if the stream cannot be read
     */
    public static ReadResult<ProgressReport> read(InputStream in, String file) throws IOException {
        Document document = new Document(in.readNBytes(Document.MAX_BYTES + 1), file);
        ReadResult<ProgressReport> read =
                Reading.read(document, "", true, cursor -> new ReportReader(cursor).report(), report -> List.of());
        if (read.value().isEmpty()) {
            // Of a report that is not whole, every number would differ.
            return read;
        }
        ProgressReport report = read.value().get();
        return ReadResult.of(report, Reading.inOrder(Locator.locate(differences(document.bytes(), report), document)));
    }

    /**
     * Writes a report. What was written reads back equal.
     *
     * @param report the report
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(ProgressReport report, OutputStream out) throws IOException {
        Json.write(out, json -> new ReportWriter(json, report).report());
    }

    private static List<Finding> differences(byte[] document, ProgressReport report) {
        try {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            write(report, again);
            return Comparison.differences(document, again.toByteArray());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
