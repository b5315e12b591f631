package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.change.ReportDiff;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In what two reports of one case differ, as JSON in the format {@code report-diff/1}.
 *
 * <p>It is written and not read. Nothing is a difference that both reports say.
 */
public final class DiffJson {

    private final Json json;

    private DiffJson(Json json) {
        this.json = json;
    }

    /**
     * Compares two reports and writes in what they differ.
     *
     * @param before the earlier report
     * @param after the later report
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if {@link ReportDiff#refusal} has a reason
     */
    public static void write(ProgressReport before, ProgressReport after, OutputStream out) throws IOException {
        ReportDiff diff = ReportDiff.between(before, after);
        Json.write(out, json -> new DiffJson(json).diff(before, after, diff));
    }

    private void diff(ProgressReport before, ProgressReport after, ReportDiff diff) {
        json.object(() -> {
            json.put("format", Formats.DIFF).put("case", after.caseCode());
            json.object(
                    "matrix",
                    () -> json.put("id", after.matrix().id())
                            .put("version", after.matrix().version())
                            .put("fingerprint", after.matrix().fingerprint()));
            side("before", before);
            side("after", after);
            json.list("differences", diff.differences(), this::difference);
        });
    }

    private void side(String key, ProgressReport report) {
        json.object(
                key,
                () -> json.put("asOf", report.asOf().toString())
                        .put("policy", report.policy().name())
                        .put("engine", report.engine()));
    }

    private void difference(ReportDiff.Difference one) {
        json.object(() -> {
            ReportDiff.Place place = one.place();
            json.put("what", place.what());
            if (place.episode() >= 0) {
                json.put("episode", place.episode() + 1);
            }
            put("round", place.round());
            put("view", place.view());
            put("subject", place.subject());
            value("before", one.before());
            value("after", one.after());
        });
    }

    private void put(String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }

    private void value(String key, Optional<ReportDiff.Value> value) {
        value.ifPresent(present -> json.object(key, () -> {
            if (present instanceof ReportDiff.Value.Said said) {
                List<String> ids = said.ids().stream().map(DiffJson::word).toList();
                json.put("kind", word(said.kind())).texts("ids", ids);
            } else if (present instanceof ReportDiff.Value.Exact exact) {
                json.score("score", exact.number());
            } else if (present instanceof ReportDiff.Value.Range range) {
                json.range("range", range.range());
            } else if (present instanceof ReportDiff.Value.Progress progress) {
                RoundWriter.reached(json, "progress", progress.reached());
            } else if (present instanceof ReportDiff.Value.State state) {
                json.put("voice", state.voice());
                OutcomeWriter.state(json, state.state());
            }
        }));
    }

    /** Constants as formats write them; an id has small letters already. */
    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
