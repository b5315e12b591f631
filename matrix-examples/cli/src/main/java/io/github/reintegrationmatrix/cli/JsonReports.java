package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reports as JSON: one is a document, several are a list of documents.
 *
 * @param several whether it is a list, even of one
 */
record JsonReports(boolean several) implements ReportFormat {

    @Override
    public byte[] before() {
        return bytes(several ? "[\n" : "");
    }

    @Override
    public byte[] of(ProgressReport report) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportJson.write(report, json);
        return json.toByteArray();
    }

    @Override
    public byte[] between() {
        return bytes(",\n");
    }

    @Override
    public byte[] after() {
        return bytes(several ? "]\n" : "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
