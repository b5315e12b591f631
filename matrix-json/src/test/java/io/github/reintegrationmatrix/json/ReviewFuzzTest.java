package io.github.reintegrationmatrix.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads anything as a review of services. */
class ReviewFuzzTest {

    private static final Matrix CENTRE = Centre.matrix();
    private static final ReviewJson REVIEWS = new ReviewJson(CENTRE);
    private static final Scorer SCORER = Scorer.of(CENTRE, ScoringPolicy.illustrative());
    private static final Vocabulary VOCABULARY = new Vocabulary("service-review", Centre.MATRIX);

    static Stream<byte[]> seeds() {
        String review = Centre.REVIEW;
        return Stream.of(
                        review,
                        review.replaceAll("\n *", ""),
                        review.replace("\"shelter\"", "\"legal\""),
                        review.replace("\"stay\"", "\"crisis\""),
                        review.replace("2025-06-01", "2025-01-10"),
                        review.replace("2025-06-30", "2025-01-31"),
                        review.replace("2025-01-31", "2025-01-09"),
                        review.replace("\"until\": \"2025-01-31\"", "\"until\": \"9999-12-31\""),
                        review.replace("\"until\"", "\"untl\""),
                        review.replace("\"offers\"", "\"ofers\""),
                        review.replace("\"phase\": \"crisis\"", "\"phase\": \"\""),
                        review.replace(": 9", ": -1"),
                        review.replaceAll("\\[\\{.*\\}\\]", "[7]"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "service-review.dict")
    @FuzzTest
    void whatever_is_read_as_a_review_is_judged_or_scored_and_never_repeated(byte[] document) throws IOException {
        for (Finding finding : REVIEWS.read(new ByteArrayInputStream(document), "", Centre.AS_OF)
                .findings()) {
            VOCABULARY.holds(finding);
        }
        Optional<ServiceReview> review =
                ReaderLaws.hold(document, in -> REVIEWS.read(in, "", Centre.AS_OF), ReviewJson::write);
        if (review.isPresent()) {
            for (ProgressReport report : SCORER.score(review.get(), Centre.AS_OF)) {
                ReaderLaws.comesBack(report, in -> ReportJson.read(in, ""), ReportJson::write);
            }
        }
    }
}
