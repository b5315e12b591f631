package io.github.reintegrationmatrix.measure;

import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How a matrix measured in a set of cases.
 *
 * <p>No study stands behind these numbers: they describe the cases of one organisation, and small sets say little.
 *
 * @param matrix what was measured with
 * @param legend words for the ids
 * @param asOf the last day that counted
 * @param round which round of each case counted
 * @param cases in how many cases anything was rated; of reviews of services, in how many phases of reviews
 * @param withoutRating in how many cases nothing was
 * @param agreements every two voices that rated the same indicator in a case
 * @param byTwoPeople the same, only where the codes of two different people stand behind the two voices
 * @param consistencies outcomes at each point at which a round lies, in the order of the matrix
 * @param answers the indicators that were due, in the order of the matrix
 */
public record Measures(
        ProgressReport.Measure matrix,
        Legend legend,
        LocalDate asOf,
        RoundOfCase round,
        int cases,
        int withoutRating,
        List<Agreement> agreements,
        List<Agreement> byTwoPeople,
        List<Consistency> consistencies,
        List<Answers> answers) {

    /** Copies its lists and refuses {@code null}. */
    public Measures {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(legend, "legend");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(round, "round");
        agreements = List.copyOf(agreements);
        byTwoPeople = List.copyOf(byTwoPeople);
        consistencies = List.copyOf(consistencies);
        answers = List.copyOf(answers);
    }
}
