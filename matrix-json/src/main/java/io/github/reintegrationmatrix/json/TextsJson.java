package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.TextsCheck;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * The texts of a matrix in a further language as JSON, in the format {@code matrix-texts/1}.
 *
 * <pre>{@code
 * ReadResult<MatrixTexts> read = new TextsJson(plan).read(in, "plan.sq.json");
 * Scorer scorer = Scorer.of(plan, policy).in(read.orElseThrow());
 * }</pre>
 */
public final class TextsJson {

    private static final Shape TEXTS = Shape.of("format!", "matrix!", "language!", "status!", "by!", "texts!");
    private static final Map<String, Boolean> STATUS = Map.of("reviewed", true, "unreviewed", false);

    private final TextsCheck check;

    /**
     * Makes a reader of the texts of one matrix.
     *
     * @param matrix a matrix without errors
     */
    public TextsJson(Matrix matrix) {
        this.check = new TextsCheck(matrix);
    }

    /**
     * Reads and checks texts.
     *
     * @param in the document, at most 10 MB of UTF-8; it is not closed
     * @param file the name of the file for the findings, or empty
     * @return the texts if nothing is an error, and all findings in the order of the document
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<MatrixTexts> read(InputStream in, String file) throws IOException {
        return Reading.read(in, file, false, TextsJson::texts, check::check);
    }

    private static MatrixTexts texts(Cursor in) {
        MatrixReference matrix = new MatrixReference("", "");
        String language = "";
        Boolean reviewed = null;
        List<String> by = List.of();
        Map<String, String> texts = Map.of();
        for (Members m = in.members(TEXTS); m.next(); ) {
            switch (m.key()) {
                case "format" -> Formats.read(in, Formats.TEXTS);
                case "matrix" -> matrix = CaseReader.matrix(in);
                case "language" -> language = in.textOrEmpty();
                case "status" -> reviewed = in.oneOf(STATUS);
                case "by" -> by = in.texts();
                default -> texts = in.map(key -> key, in::text);
            }
        }
        return new MatrixTexts(matrix.id(), matrix.version(), language, Boolean.TRUE.equals(reviewed), by, texts);
    }

    /**
     * Writes texts. What was written reads back equal.
     *
     * @param texts the texts
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(MatrixTexts texts, OutputStream out) throws IOException {
        Json.write(
                out,
                json -> json.object(() -> json.put("format", Formats.TEXTS)
                        .object("matrix", () -> json.put("id", texts.matrix()).put("version", texts.version()))
                        .put("language", texts.language())
                        .put("status", texts.reviewed() ? "reviewed" : "unreviewed")
                        .texts("by", texts.by())
                        .map("texts", texts.texts(), json::put)));
    }
}
