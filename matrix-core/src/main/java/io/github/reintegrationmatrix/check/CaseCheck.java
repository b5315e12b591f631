package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks whether the case of one beneficiary can be scored with a matrix.
 *
 * <p>Findings name a place and a rule. They never repeat a value, a free text or an unknown key of the case; what they
 * list as known comes from the matrix.
 *
 * <pre>{@code
 * ReadResult<CaseRecord> checked = new CaseCheck(matrix).result(record, asOf);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make one per matrix and keep it.
 */
public final class CaseCheck {

    private static final Set<Code> PROFILE = EnumSet.of(Code.CASE_FACET, Code.CASE_FACET_VALUE, Code.FACET_TWICE);

    private final Matrix matrix;
    private final RatingRules ratings;

    /**
     * Makes a check for the cases of a matrix.
     *
     * @param matrix a matrix without errors
     */
    public CaseCheck(Matrix matrix) {
        this.matrix = matrix;
        this.ratings = new RatingRules(matrix);
    }

    /**
     * Checks a case.
     *
     * @param record the case, right or wrong
     * @param asOf the last day that is meant to count; what lies after it is pointed out
     * @return all findings, each rule once per place
     */
    public List<Finding> check(CaseRecord record, LocalDate asOf) {
        if (matrix.kind() != Matrix.Kind.INDIVIDUAL_PLAN) {
            Location at = Location.at(DocumentPath.ROOT.key("matrix"));
            return List.of(new Finding(Code.WRONG_KIND, at, "", Map.of("known", "individual-plan"), 1));
        }
        return Allowances.apply(record.allowed(), checkOfAnyKind(record, asOf), asOf);
    }

    /** The same for a record of a case or of a phase of a review. */
    List<Finding> checkOfAnyKind(CaseRecord record, LocalDate asOf) {
        FindingList findings = new FindingList();
        reference(record.matrix(), matrix, findings);
        if (!findings.isEmpty()) {
            // Ids of another matrix mean nothing here.
            return findings.all();
        }
        CaseRules.check(matrix, record, asOf, findings);
        RecordedRules.check(matrix, record, asOf, findings);
        RoundRules.check(matrix, record, asOf, findings);
        ratings.check(record, asOf, findings);
        CaseDays days = new CaseDays(asOf);
        days.add(record);
        return withoutEchoes(days.without(findings.all()));
    }

    /** What applies is not known where the profile is not. */
    private static List<Finding> withoutEchoes(List<Finding> findings) {
        boolean unclear = findings.stream().anyMatch(finding -> PROFILE.contains(finding.code()));
        return unclear
                ? findings.stream()
                        .filter(finding -> finding.code() != Code.RATED_NOT_APPLICABLE)
                        .toList()
                : findings;
    }

    /**
     * Joins a case with what is found about it.
     *
     * @param record the case, right or wrong
     * @param asOf the last day that is meant to count
     * @return the case if no finding is an error, and all findings
     */
    public ReadResult<CaseRecord> result(CaseRecord record, LocalDate asOf) {
        return ReadResult.of(record, check(record, asOf));
    }

    /** Adds a finding if something was made with another matrix. */
    static void reference(MatrixReference reference, Matrix matrix, FindingList findings) {
        boolean sameId = reference.id().equals(matrix.id());
        if (!sameId || !reference.version().equals(matrix.version())) {
            DocumentPath at = DocumentPath.ROOT.key("matrix").key(sameId ? "version" : "id");
            findings.add(Code.OTHER_MATRIX, at, "", "known", matrix.id(), "version", matrix.version());
        }
    }

    static List<String> phaseIds(Matrix matrix) {
        return matrix.phases().stream().map(ReintegrationPhase::id).toList();
    }
}
