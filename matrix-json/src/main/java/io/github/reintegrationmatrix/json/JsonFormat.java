package io.github.reintegrationmatrix.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Finds out of which format a document is, without reading it as one. */
public final class JsonFormat {

    /** The formats that people write, each with the version that is read. */
    public static final List<String> READ = List.of(
            Formats.MATRIX,
            Formats.CASE,
            Formats.REVIEW,
            Formats.TEXTS,
            Formats.ADAPTATION,
            Formats.POLICY,
            Formats.REPORT,
            Formats.CROSSWALK);

    private JsonFormat() {}

    /**
     * Returns what the member {@code format} says.
     *
     * @param document the bytes of the document
     * @return the name of the format without its version, such as {@code case-record}; empty if the document does not
     *     say or is not JSON up to that member
     */
    public static Optional<String> nameOf(byte[] document) {
        try (Cursor cursor = new Cursor(new Document(document, ""), true)) {
            if (cursor.next() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (cursor.next() == JsonToken.PROPERTY_NAME) {
                boolean isFormat = cursor.parser().currentName().equals("format");
                if (cursor.next() == JsonToken.VALUE_STRING && isFormat) {
                    String format = cursor.parser().getString();
                    return Optional.of(format.substring(0, Math.max(0, format.indexOf('/'))));
                }
                cursor.skip();
            }
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
