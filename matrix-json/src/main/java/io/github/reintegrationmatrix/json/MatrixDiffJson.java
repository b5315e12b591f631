package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.adapt.Comparison;
import io.github.reintegrationmatrix.adapt.Difference;
import io.github.reintegrationmatrix.adapt.MatrixDiff;
import java.io.IOException;
import java.io.OutputStream;

/**
 * In what two matrices differ, as JSON in the format {@code matrix-diff/1}.
 *
 * <p>It is written and not read.
 */
public final class MatrixDiffJson {

    private final Json json;

    private MatrixDiffJson(Json json) {
        this.json = json;
    }

    /**
     * Writes in what two matrices differ.
     *
     * @param diff the differences
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(MatrixDiff diff, OutputStream out) throws IOException {
        Json.write(out, json -> new MatrixDiffJson(json).diff(diff));
    }

    private void diff(MatrixDiff diff) {
        json.object(() -> {
            json.put("format", Formats.MATRIX_DIFF);
            side("before", diff.before());
            side("after", diff.after());
            json.list(
                    "outcomes",
                    diff.outcomes(),
                    outcome -> json.object(() -> {
                        compared("outcome", outcome);
                        json.list(
                                "indicators",
                                diff.indicators().stream()
                                        .filter(one -> one.outcome().equals(outcome.id()))
                                        .toList(),
                                indicator -> json.object(() -> compared("indicator", indicator)));
                    }));
            json.list("differences", diff.ofSubstance(), this::difference);
            json.list("about", diff.about(), this::difference);
        });
    }

    private void side(String key, MatrixDiff.Side side) {
        json.object(
                key,
                () -> json.put("id", side.id())
                        .put("version", side.version())
                        .put("title", side.title())
                        .put("language", side.language()));
    }

    private void compared(String key, Comparison one) {
        json.put(key, one.id()).put("name", one.name()).put("kind", one.kind());
        if (!one.also().isEmpty()) {
            json.texts("also", one.also().stream().map(Words::of).toList());
        }
        json.put("sideBySide", one.sideBySide());
    }

    private void difference(Difference one) {
        json.object(() -> {
            json.put("element", one.element());
            put("id", one.id());
            put("outcome", one.outcome());
            put("member", one.member());
            put("before", one.before());
            put("after", one.after());
            json.put("aspect", one.aspect());
        });
    }

    private void put(String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }
}
