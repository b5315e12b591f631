package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import io.github.reintegrationmatrix.workbook.Workbook;
import java.time.LocalDate;
import java.util.List;

/** What the kind of a matrix says that files are: cases, or reviews of services. */
final class Subject {

    /** What the format of a case is called. */
    static final String CASE = "case-record";

    /** What the format of a review is called. */
    static final String REVIEW = "service-review";

    private final Matrix matrix;
    private final boolean services;
    private final CaseJson cases;
    private final ReviewJson reviews;

    Subject(Matrix matrix) {
        this.matrix = matrix;
        this.services = matrix.kind() == Matrix.Kind.SERVICES;
        this.cases = new CaseJson(matrix);
        this.reviews = new ReviewJson(matrix);
    }

    /** The reader that finds the texts of a set. */
    CaseJson cases() {
        return cases;
    }

    /** Whether one file may give more than one report. */
    boolean givesSeveral() {
        return services;
    }

    /** The last part of the keys of sentences about them. */
    String word() {
        return services ? "reviews" : "cases";
    }

    ReadResult<List<ProgressReport>> score(CaseText text, Scorer scorer, LocalDate day) {
        String other = services ? CASE : REVIEW;
        ReadResult<List<ProgressReport>> scored = score(text, services, scorer, day);
        boolean isOther = scored.findings().stream().anyMatch(finding -> finding.code() == Code.UNKNOWN_FORMAT)
                && text.format().filter(other::equals).isPresent();
        // It is known, and says itself which kind of matrix it needs.
        return isOther ? score(text, !services, scorer, day) : scored;
    }

    private ReadResult<List<ProgressReport>> score(CaseText text, boolean asReview, Scorer scorer, LocalDate day) {
        if (asReview) {
            ReadResult<ServiceReview> read = text.read(reviews);
            return new ReadResult<>(read.value().map(review -> scorer.score(review, day)), read.findings());
        }
        ReadResult<CaseRecord> read = text.read();
        return new ReadResult<>(read.value().map(record -> List.of(scorer.score(record, day))), read.findings());
    }

    /** A workbook of the other kind is read as what it is: it says itself which kind of matrix it needs. */
    ReadResult<List<ProgressReport>> score(Workbook workbook, Scorer scorer, LocalDate day) {
        if (workbook.format().map(REVIEW::equals).orElse(services)) {
            ReadResult<ServiceReview> read = workbook.review(matrix, day).result();
            return new ReadResult<>(read.value().map(found -> scorer.score(found, day)), read.findings());
        }
        ReadResult<CaseRecord> read = workbook.caseRecord(matrix, day).result();
        return new ReadResult<>(read.value().map(found -> List.of(scorer.score(found, day))), read.findings());
    }
}
