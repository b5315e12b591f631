package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.MeasuresJson;
import io.github.reintegrationmatrix.measure.Disclosure;
import io.github.reintegrationmatrix.measure.Measures;
import io.github.reintegrationmatrix.measure.Measuring;
import io.github.reintegrationmatrix.measure.RoundOfCase;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.TextMeasures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * One result about all cases together.
 *
 * @param kind what is written
 * @param round the round of each case that counts
 * @param disclosure who may see what
 */
record MeasureForm(Kind kind, RoundOfCase round, Disclosure disclosure) implements Form {

    /** What is written. */
    enum Kind {
        TEXT,
        JSON
    }

    @Override
    public byte[] of(ProgressReport report) {
        return new byte[0];
    }

    @Override
    public boolean speaks() {
        return kind == Kind.TEXT;
    }

    @Override
    public Reports open(Output output) {
        Measuring measuring = new Measuring(round);
        return new Reports() {
            @Override
            public void add(ProgressReport report, byte[] written) {
                measuring.add(report);
            }

            @Override
            public void end(long notScored) throws IOException {
                write(measuring.total().orElseThrow(), output);
            }

            @Override
            public void close() {
                // Nothing is held open.
            }
        };
    }

    private void write(Measures measures, Output output) throws IOException {
        if (kind == Kind.TEXT) {
            output.write(TextMeasures.of(measures, disclosure, output.words().language()));
            return;
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        MeasuresJson.write(measures, disclosure, json);
        output.write(json);
    }
}
