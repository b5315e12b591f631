package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Reports as JSON: one is a document, several are a list of documents.
 *
 * @param several whether it is a list, even of one
 */
record JsonReports(boolean several) implements ReportFormat {

    @Override
    public byte[] of(ProgressReport report) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportJson.write(report, json);
        return json.toByteArray();
    }

    @Override
    public Reports open(Output output) throws IOException {
        return new ReportsInOne(output, several ? "[\n" : "", ",\n", several ? "]\n" : "");
    }
}
