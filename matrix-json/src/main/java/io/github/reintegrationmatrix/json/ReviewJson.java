package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.ReviewCheck;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Reviews of services as JSON, in the format {@code service-review/1}.
 *
 * <pre>{@code
 * Matrix services = ReferenceMatrices.named("services").orElseThrow();
 * ReadResult<ServiceReview> read = new ReviewJson(services).read(in, "shelter.json", asOf);
 * List<ProgressReport> reports = Scorer.of(services, policy).score(read.orElseThrow(), asOf);
 * }</pre>
 */
public final class ReviewJson {

    private final ReviewCheck check;
    private final Map<String, String> indicators = new HashMap<>();

    /**
     * Makes a reader of reviews rated with one matrix.
     *
     * @param matrix a matrix without errors
     */
    public ReviewJson(Matrix matrix) {
        this.check = new ReviewCheck(matrix);
        matrix.outcomes()
                .forEach(outcome ->
                        outcome.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator.id())));
    }

    /**
     * Reads one review and checks it.
     *
     * @param in the bytes, at most 10 MB; not closed
     * @param file the name to give in findings
     * @param asOf the last day that is meant to count
     * @return the review if nothing is an error, and every finding with its place
     * @throws IOException if the bytes cannot be had
     */
    public ReadResult<ServiceReview> read(InputStream in, String file, LocalDate asOf) throws IOException {
        return Reading.read(in, file, true, this::review, review -> check.check(review, asOf));
    }

    ReadResult<ServiceReview> read(Document document, String where, LocalDate asOf) {
        return Reading.read(document, where, true, this::review, review -> check.check(review, asOf));
    }

    private ServiceReview review(Cursor cursor) {
        return new ReviewReader(cursor, indicators::get).review();
    }

    /**
     * Writes a review.
     *
     * @param review the review
     * @param out where to write; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(ServiceReview review, OutputStream out) throws IOException {
        Json.write(out, json -> new CaseWriter(json).review(review));
    }
}
