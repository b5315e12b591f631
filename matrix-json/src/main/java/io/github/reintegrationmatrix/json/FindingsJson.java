package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Findings as JSON, in the format {@code findings/1}.
 *
 * <p>The code, the place and the count are for programs and stay; message and fix are for people.
 */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * Writes the findings about files.
     *
     * @param files the name of each file and all findings about it, in order
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Map<String, List<Finding>> files, OutputStream out) throws IOException {
        Json.write(
                out,
                json -> json.object(() -> {
                    json.put("format", Formats.FINDINGS);
                    json.list(
                            "files",
                            files.entrySet(),
                            file -> json.object(() -> {
                                boolean usable =
                                        file.getValue().stream().noneMatch(f -> f.severity() == Severity.ERROR);
                                json.put("file", file.getKey()).put("usable", usable);
                                json.list("findings", file.getValue(), finding -> finding(json, finding));
                            }));
                }));
    }

    private static void finding(Json json, Finding finding) {
        Location place = finding.location();
        json.object(() -> {
            json.put("code", finding.code().id()).put("severity", finding.severity());
            json.put("pointer", place.path().pointer())
                    .put("line", place.line())
                    .put("column", place.column());
            if (!place.sheet().isEmpty()) {
                json.put("sheet", place.sheet()).put("cell", place.cell());
            }
            json.put("subject", finding.subject())
                    .put("message", finding.message())
                    .put("fix", finding.fix());
            json.put("count", finding.count()).map("args", finding.args(), json::put);
        });
    }
}
