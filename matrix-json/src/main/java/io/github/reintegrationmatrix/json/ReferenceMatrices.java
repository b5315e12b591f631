package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.text.SerbianLatin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matrices that come with the library.
 *
 * <p>They are proposals of this project, illustrative and not validated; their provenance says so.
 */
public final class ReferenceMatrices {

    private static final List<String> NAMES = List.of("plan", "services");
    private static final String CYRILLIC = "sr-Cyrl";
    private static final String LATIN = "sr-Latn";
    private static final List<String> LANGUAGES = List.of(CYRILLIC, LATIN);

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
        return read(file, in -> new MatrixJson().read(in, file).value());
    }

    /**
     * {@return the further languages that every reference matrix has texts in, as tags}
     *
     * <p>They are not reviewed, and show what the mechanism can do: {@code sr-Cyrl} and {@code sr-Latn}, Serbian in both
     * scripts.
     */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /**
     * Gives the texts of a reference matrix in a further language.
     *
     * @param matrix a reference matrix
     * @param language one of {@link #languages}; the Latin texts are written from the Cyrillic, letter by letter
     * @return the texts; empty if the matrix is none of these, in this version, or the language is none of those
     */
    public static Optional<MatrixTexts> texts(Matrix matrix, String language) {
        boolean known = named(matrix.id()).filter(matrix::equals).isPresent();
        if (!known || !LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        String file = matrix.id() + "." + CYRILLIC + ".json";
        Optional<MatrixTexts> cyrillic =
                read(file, in -> new TextsJson(matrix).read(in, file).value());
        return language.equals(CYRILLIC) ? cyrillic : cyrillic.map(ReferenceMatrices::latin);
    }

    private static MatrixTexts latin(MatrixTexts cyrillic) {
        Map<String, String> texts = new LinkedHashMap<>();
        cyrillic.texts().forEach((key, text) -> texts.put(key, SerbianLatin.of(text)));
        return new MatrixTexts(cyrillic.matrix(), cyrillic.version(), LATIN, cyrillic.reviewed(), cyrillic.by(), texts);
    }

    /**
     * Opens the file of a reference matrix, to be read with its findings, or to be copied and changed.
     *
     * @param name one of {@link #names}
     * @return its bytes, in the format {@code monitoring-matrix/1}; to be closed by the caller
     * @throws IllegalArgumentException if there is no matrix of this name
     */
    public static InputStream open(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("There is no reference matrix of this name; there are: " + NAMES + ".");
        }
        return resource(name + ".json");
    }

    private interface Reader<T> {
        Optional<T> read(InputStream in) throws IOException;
    }

    private static <T> Optional<T> read(String file, Reader<T> reader) {
        try (InputStream in = resource(file)) {
            return reader.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream resource(String file) {
        InputStream in = ReferenceMatrices.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("The library comes without its file " + file + ".");
        }
        return in;
    }
}
