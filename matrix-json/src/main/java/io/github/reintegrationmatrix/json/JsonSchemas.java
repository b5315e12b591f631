package io.github.reintegrationmatrix.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schemas (draft 2020-12) of the formats, for editors and for programs in other languages.
 *
 * <p>A schema says what form a document has. What its values mean together, only the checks of this library say.
 */
public final class JsonSchemas {

    private static final List<String> NAMES = List.of(
            "monitoring-matrix",
            "case-record",
            "service-review",
            "matrix-texts",
            "matrix-adaptation",
            "matrix-crosswalk",
            "scoring-policy",
            "progress-report",
            "report-diff",
            "matrix-diff",
            "measures",
            "findings",
            "conformance-vectors");

    private JsonSchemas() {}

    /**
     * Returns the names of the formats.
     *
     * @return the names that {@link #named} knows
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns the schema of a format.
     *
     * @param name the name of the format without its version, such as {@code case-record}
     * @return the text of the schema, or empty if no format has that name
     */
    public static Optional<String> named(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String file = name + ".schema.json";
        try (InputStream in = JsonSchemas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The library comes without its file " + file + ".");
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
