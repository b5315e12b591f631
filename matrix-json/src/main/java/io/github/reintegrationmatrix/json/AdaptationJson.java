package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.MatrixCheck;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Adaptations of a matrix to a country, a region or an organisation as JSON, in the format {@code matrix-adaptation/1}.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file)) {
 *     ReadResult<Matrix> read = new AdaptationJson().adapt(base, in, "kosovo.json");
 *     Matrix kosovo = read.orElseThrow();
 * }
 * }</pre>
 *
 * <p>An adapted matrix is a matrix like any other: it can be the base of a further adaptation. Its provenance says what was
 * changed, and why.
 *
 * <p>This class is immutable and thread-safe. Making one takes longer than using it: keep it.
 */
public final class AdaptationJson {

    private final MatrixJson matrices;

    /** Makes a reader with checks of its own. */
    public AdaptationJson() {
        this(new MatrixCheck());
    }

    /**
     * Makes a reader.
     *
     * @param check the checks of the adapted matrix
     */
    public AdaptationJson(MatrixCheck check) {
        this.matrices = new MatrixJson(check);
    }

    /**
     * Reads an adaptation and makes the adapted matrix.
     *
     * @param base the matrix it is for, without errors
     * @param in the document, at most 10 MB of UTF-8; it is not closed
     * @param file the name of the file for the findings, or empty
     * @return the adapted matrix if nothing is an error, and all findings in the order of the document: also what is wrong
     *     with the adapted matrix, at the change it comes from. What is wrong with the base alone is not said again
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<Matrix> adapt(Matrix base, InputStream in, String file) throws IOException {
        Adapting adapting = new Adapting(base, matrices);
        ReadResult<Overlay> read =
                Reading.read(in, file, false, cursor -> new OverlayReader(cursor).overlay(), adapting::adapt);
        Optional<Matrix> adapted = read.value().flatMap(overlay -> adapting.adapted());
        return new ReadResult<>(adapted, read.findings());
    }
}
