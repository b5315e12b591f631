package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.MatrixCheck;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Matrices as JSON, in the format {@code monitoring-matrix/1}.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file)) {
 *     ReadResult<Matrix> read = new MatrixJson().read(in, "plan.json");
 *     read.findings().forEach(finding -> System.out.println(finding.message()));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Making one takes longer than reading: keep it.
 */
public final class MatrixJson {

    private final MatrixCheck check;

    /** Makes a reader and writer with checks of its own. */
    public MatrixJson() {
        this(new MatrixCheck());
    }

    /**
     * Makes a reader and writer.
     *
     * @param check the checks to make after reading
     */
    public MatrixJson(MatrixCheck check) {
        this.check = check;
    }

    /**
     * Reads and checks a matrix.
     *
     * @param in the document, at most 10 MB of UTF-8; it is not closed
     * @param file the name of the file for the findings, or empty
     * @return the matrix if nothing is an error, and all findings in the order of the document
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<Matrix> read(InputStream in, String file) throws IOException {
        return Reading.read(in, file, false, cursor -> new MatrixReader(cursor).matrix(), check::check);
    }

    /** What there is to say about a matrix that is already there. */
    List<Finding> check(Matrix matrix) {
        return check.check(matrix);
    }

    /**
     * Writes a matrix. What was written reads back equal.
     *
     * @param matrix the matrix
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public void write(Matrix matrix, OutputStream out) throws IOException {
        Json.write(out, json -> new MatrixWriter(json).matrix(matrix));
    }
}
