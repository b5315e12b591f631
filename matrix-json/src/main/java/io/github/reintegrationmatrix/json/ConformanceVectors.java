package io.github.reintegrationmatrix.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Small cases with the results that the scoring model asks for, worked out by hand: a table of rules and of what happens at
 * their boundaries.
 *
 * <p>Somebody who writes the scorer in another language scores each case and compares. The page {@code SCORING.md} beside the
 * source of this module says what to compute; the schema {@code conformance-vectors} of {@link JsonSchemas} describes the
 * document.
 *
 * <pre>{@code
 * Files.writeString(Path.of("vectors.json"), ConformanceVectors.text());
 * }</pre>
 */
public final class ConformanceVectors {

    private static final String FILE = "conformance-vectors.json";

    private ConformanceVectors() {}

    /**
     * Returns all vectors.
     *
     * @return one JSON document of the format {@code conformance-vectors/1}
     */
    public static String text() {
        try (InputStream in = ConformanceVectors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The library comes without its file " + FILE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
