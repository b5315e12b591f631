package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.adapt.Crosswalk;
import io.github.reintegrationmatrix.adapt.CrosswalkCheck;
import io.github.reintegrationmatrix.adapt.CrosswalkEntry;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Crosswalks as JSON, in the format {@code matrix-crosswalk/1}.
 *
 * <pre>{@code
 * Crosswalk crosswalk = new CrosswalkJson(lastYear, thisYear).read(in, "crosswalk.json").orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CrosswalkJson {

    private final CrosswalkCheck check;

    /**
     * Makes a reader of crosswalks between two matrices.
     *
     * @param from the matrix of the ratings, without errors
     * @param to the matrix in whose terms they are told, without errors
     */
    public CrosswalkJson(Matrix from, Matrix to) {
        this.check = new CrosswalkCheck(from, to);
    }

    /**
     * Reads and checks a crosswalk.
     *
     * @param in the document, at most 10 MB of UTF-8; it is not closed
     * @param file the name of the file for the findings, or empty
     * @return the crosswalk if nothing is an error, and all findings in the order of the document
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<Crosswalk> read(InputStream in, String file) throws IOException {
        return Reading.read(in, file, false, cursor -> new CrosswalkReader(cursor).crosswalk(), check::check);
    }

    /**
     * Writes a crosswalk. What was written reads back equal.
     *
     * @param crosswalk the crosswalk
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Crosswalk crosswalk, OutputStream out) throws IOException {
        Json.write(
                out,
                json -> json.object(() -> {
                    json.put("format", Formats.CROSSWALK)
                            .put("id", crosswalk.id())
                            .put("version", crosswalk.version());
                    reference(json, "from", crosswalk.from());
                    reference(json, "to", crosswalk.to());
                    Crosswalk.Authorship about = crosswalk.provenance();
                    json.object(
                            "provenance",
                            () -> json.texts("authors", about.authors())
                                    .put("date", about.date().toString())
                                    .put("rationale", about.rationale())
                                    .put("validation", about.validation()));
                    json.list("entries", crosswalk.entries(), entry -> json.object(() -> entry(json, entry)));
                }));
    }

    static void reference(Json json, String key, MatrixReference reference) {
        json.object(key, () -> json.put("id", reference.id()).put("version", reference.version()));
    }

    private static void entry(Json json, CrosswalkEntry entry) {
        json.put("indicator", entry.indicator());
        if (entry instanceof CrosswalkEntry.Mapped mapped) {
            json.put("to", mapped.to());
            if (!mapped.levels().isEmpty()) {
                json.map("levels", mapped.levels(), json::put);
            }
            json.put("reason", mapped.reason());
        } else {
            json.put("noCounterpart", entry.reason());
        }
    }
}
