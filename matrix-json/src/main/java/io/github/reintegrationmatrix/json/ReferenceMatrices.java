package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The matrices that come with the library.
 *
 * <p>They are proposals of this project, illustrative and not validated; their provenance says so.
 */
public final class ReferenceMatrices {

    private static final List<String> NAMES = List.of("plan");

    private ReferenceMatrices() {}

    /**
     * Returns the names of the matrices.
     *
     * @return the names that {@link #named} knows
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Reads a matrix that comes with the library.
     *
     * @param name its name, such as {@code plan}
     * @return the matrix, or empty if none has that name
     */
    public static Optional<Matrix> named(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String file = name + ".json";
        try (InputStream in = ReferenceMatrices.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The library comes without its file " + file + ".");
            }
            return new MatrixJson().read(in, file).value();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
