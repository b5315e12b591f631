package io.github.reintegrationmatrix.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads anything as texts of a further language. */
class TextsFuzzTest {

    private static final Matrix CENTRE = Centre.matrix();
    private static final TextsJson TEXTS = new TextsJson(CENTRE);
    private static final Scorer SCORER = Scorer.of(CENTRE, ScoringPolicy.illustrative());

    static Stream<byte[]> seeds() {
        String texts = Centre.TEXTS;
        return Stream.of(
                        texts,
                        texts.replaceAll("\n *", ""),
                        texts.replace("\"reviewed\"", "\"unreviewed\""),
                        texts.replace("\"status\"", "\"staus\""),
                        texts.replace("outcome.shelter", "outcome.shelters"),
                        texts.replace("[\"a translator\", \"a lawyer\"]", "[]"),
                        texts.replace("\"Nein\"", "[]"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "matrix-texts.dict")
    @FuzzTest
    void whatever_is_read_as_texts_is_judged_or_stands_in_a_report(byte[] document) throws IOException {
        Optional<MatrixTexts> texts = ReaderLaws.hold(document, in -> TEXTS.read(in, ""), TextsJson::write);
        if (texts.isPresent()) {
            for (ProgressReport report : SCORER.in(texts.get()).score(Centre.review(), Centre.AS_OF)) {
                ReaderLaws.comesBack(report, in -> ReportJson.read(in, ""), ReportJson::write);
            }
        }
    }
}
