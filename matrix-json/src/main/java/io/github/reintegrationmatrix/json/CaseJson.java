package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.CaseCheck;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Cases as JSON, in the format {@code case-record/1}.
 *
 * <p>Findings about cases never repeat what stands in the file: a heading or an id that the matrix does not know is
 * pointed to by its line and column and not shown.
 *
 * <pre>{@code
 * ReadResult<CaseRecord> read = new CaseJson(matrix).read(in, "case-0142.json", asOf);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make one per matrix and keep it.
 */
public final class CaseJson {

    private final CaseCheck check;
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, String> facets = new HashMap<>();

    /**
     * Makes a reader and writer for the cases of a matrix.
     *
     * @param matrix a matrix without errors
     */
    public CaseJson(Matrix matrix) {
        this.check = new CaseCheck(matrix);
        matrix.facets().forEach(facet -> facets.put(facet.id(), facet.id()));
        matrix.outcomes()
                .forEach(outcome ->
                        outcome.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator.id())));
    }

    /**
     * Reads and checks a case.
     *
     * @param in the document, at most 10 MB of UTF-8; it is not closed
     * @param file the name of the file for the findings, or empty
     * @param asOf the last day that is meant to count
     * @return the case if nothing is an error, and all findings in the order of the document
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<CaseRecord> read(InputStream in, String file, LocalDate asOf) throws IOException {
        return Reading.read(in, file, true, this::record, record -> check.check(record, asOf));
    }

    /** Reads a document, or a part of a file. */
    ReadResult<CaseRecord> read(Document document, String where, LocalDate asOf) {
        return Reading.read(document, where, true, this::record, record -> check.check(record, asOf));
    }

    /**
     * Opens a set of cases of any length: a JSON array of records, or one record per line, or a single document.
     *
     * <p>A name that ends with {@code .ndjson} or {@code .jsonl} means lines. Otherwise a first bracket {@code [} means
     * an array, and a first line that holds a whole object and is not the only one means lines; so does an object that
     * is broken inside, if its line ends with the closing bracket and the next begins with an opening one.
     *
     * @param in the set in UTF-8; it is read as far as records are asked for, and not closed
     * @param file the name of the file for the findings, or empty
     * @param asOf the last day that is meant to count
     * @return the set, before its first record
     * @throws IOException if the stream cannot be read
     */
    public CaseStream open(InputStream in, String file, LocalDate asOf) throws IOException {
        return new CaseStream(this, in, file, asOf);
    }

    private CaseRecord record(Cursor cursor) {
        return new CaseReader(cursor, indicators::get, facets::get).record();
    }

    /**
     * Writes a case. What was written reads back equal.
     *
     * @param record the case
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(CaseRecord record, OutputStream out) throws IOException {
        Json.write(out, json -> new CaseWriter(json).record(record));
    }
}
