package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.json.ReviewJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the check of one text found.
 *
 * @param findings all findings
 * @param code the code of the case, or empty
 * @param place finds out where the code stands
 * @param exit the exit code it asks for
 */
record Checked(List<Finding> findings, String code, Supplier<Location> place, int exit) {

    static Checked document(List<Finding> findings) {
        Location nowhere = Location.at(DocumentPath.ROOT);
        return new Checked(findings, "", () -> nowhere, Exit.of(findings));
    }

    static Checked of(CaseText text) {
        ReadResult<CaseRecord> read = text.read();
        return of(text, read.findings(), read.value().map(CaseRecord::code));
    }

    static Checked of(CaseText text, ReviewJson reviews) {
        ReadResult<ServiceReview> read = text.read(reviews);
        return of(text, read.findings(), read.value().map(ServiceReview::code));
    }

    private static Checked of(CaseText text, List<Finding> findings, Optional<String> code) {
        int exit = text.isRecord() ? Exit.ofRecord(findings) : Exit.of(findings);
        return new Checked(findings, code.orElse(""), () -> placeOfCode(text), exit);
    }

    /** Where the code of a case, or of a review, stands. */
    static Location placeOfCode(CaseText text) {
        boolean isReview = text.format().filter(Subject.REVIEW::equals).isPresent();
        return text.placeOf(DocumentPath.ROOT.key(isReview ? "review" : "case"));
    }

    /** Whether the text has no format that was expected. */
    boolean isOfUnknownFormat() {
        return findings.stream().anyMatch(finding -> finding.code() == Code.UNKNOWN_FORMAT);
    }
}
