package io.github.reintegrationmatrix.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads anything as a report. */
class ReportFuzzTest {

    private static final Path TINY = Samples.ROOT.resolve("tiny").resolve("matrix.json");

    /** A case of the tiny matrix: its report is short, which a fuzzer likes. */
    private static final String CASE = """
            {"format": "case-record/1", "case": "T-1", "matrix": {"id": "tiny", "version": "1"},
            "episodes": [{"start": "2025-01-01", "clock": "intake"}],
            "rounds": [{"round": "r1", "phase": "crisis", "voices": [{"voice": "beneficiary", "date": "2025-02-01",
            "role": "self", "consent": true, "ratings": {"feels-safe": "some-days"}}]}]}
            """;

    private static final Vocabulary VOCABULARY = new Vocabulary("progress-report", TINY);

    static Stream<byte[]> seeds() throws IOException {
        byte[] written = written(CASE);
        String text = new String(written, StandardCharsets.UTF_8);
        return Stream.concat(
                Stream.of(
                        written,
                        Samples.bytes(Samples.ROOT.resolve("worked-vector").resolve("report.json"))),
                Stream.of(
                                text.replaceAll("\\s*\n\\s*", ""),
                                text.replace("\"exact\"", "\"exakt\""),
                                text.replaceFirst("\"coverage\": \\{[^}]*}", "\"coverage\": 1"))
                        .map(changed -> changed.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "progress-report.dict")
    @FuzzTest
    void whatever_is_read_as_a_report_is_judged_or_comes_back_and_is_never_repeated(byte[] document)
            throws IOException {
        for (Finding finding :
                ReportJson.read(new ByteArrayInputStream(document), "").findings()) {
            VOCABULARY.holds(finding);
        }
        ReaderLaws.hold(document, in -> ReportJson.read(in, ""), ReportJson::write);
    }

    private static byte[] written(String text) throws IOException {
        Matrix tiny = Samples.matrix(TINY);
        CaseRecord record = new CaseJson(tiny)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "", Samples.AS_OF)
                .orElseThrow();
        ProgressReport report = Scorer.of(tiny, ScoringPolicy.illustrative()).score(record, Samples.AS_OF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toByteArray();
    }
}
