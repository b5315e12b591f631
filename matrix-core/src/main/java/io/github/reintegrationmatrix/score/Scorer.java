package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Occasion;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.CaseCheck;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.MatrixCheck;
import io.github.reintegrationmatrix.check.PolicyCheck;
import io.github.reintegrationmatrix.check.ReviewCheck;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.check.TextsCheck;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Scores cases with one matrix by one policy.
 *
 * <p>Make one per matrix and policy and keep it: what can be prepared is prepared once.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(matrix, ScoringPolicy.illustrative());
 * ProgressReport report = scorer.score(record, LocalDate.of(2025, 9, 30));
 * }</pre>
 *
 * <p>This class is immutable, thread-safe and serializable. The model is the project's own: no published source gives
 * a scale, a weight or a threshold.
 */
public final class Scorer implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The version of the scoring, printed on every report: {@value}. */
    public static final String ENGINE = "0.1.0";

    private final transient Matrix matrix;
    private final transient ScoringPolicy policy;
    private final transient ScoringPolicy shown;
    private final transient CaseCheck check;
    private final transient ReviewCheck reviews;
    private final transient EpisodeScorer scorer;
    private final transient Preface preface;
    private final transient Optional<MatrixTexts> texts;
    private final transient Optional<ServiceReview> offers;

    private Scorer(Matrix matrix, ScoringPolicy policy, Optional<MatrixTexts> texts, Optional<ServiceReview> offers) {
        this.matrix = matrix;
        this.policy = policy;
        this.shown = policy.withoutReasons();
        this.check = new CaseCheck(matrix);
        this.reviews = new ReviewCheck(matrix);
        this.scorer = new EpisodeScorer(new Plan(matrix), policy);
        this.preface = new Preface(matrix, texts);
        this.texts = texts;
        this.offers = offers;
    }

    /**
     * Prepares the scoring.
     *
     * @param matrix a matrix without errors
     * @param policy the conventions; there is no default
     * @return the scorer
     * @throws IllegalArgumentException if the matrix or the policy has errors; the message names codes and places
     */
    public static Scorer of(Matrix matrix, ScoringPolicy policy) {
        return of(matrix, policy, new MatrixCheck());
    }

    /**
     * Prepares the scoring with checks that are there already: for those who prepare many.
     *
     * @param matrix a matrix without errors
     * @param policy the conventions; there is no default
     * @param check the checks to make; making them anew takes longer than preparing the scoring of a small matrix
     * @return the scorer
     * @throws IllegalArgumentException if the matrix or the policy has errors; the message names codes and places
     */
    public static Scorer of(Matrix matrix, ScoringPolicy policy, MatrixCheck check) {
        List<Finding> findings = new ArrayList<>(check.check(matrix));
        findings.addAll(new PolicyCheck(check.validator()).check(policy));
        findings.addAll(PolicyCheck.fits(policy, matrix));
        refuseErrors("The matrix or the policy", findings);
        return new Scorer(matrix, policy, Optional.empty(), Optional.empty());
    }

    /**
     * Gives a scorer whose reports carry the words of the matrix in a further language besides.
     *
     * <p>No number, no reason and no order depends on it. Reports say which language it is and whether its texts are
     * reviewed.
     *
     * @param chosen texts without errors, for this matrix and version
     * @return the scorer; this one stays as it is
     * @throws IllegalArgumentException if the texts have errors
     */
    public Scorer in(MatrixTexts chosen) {
        refuseErrors("The texts", new TextsCheck(matrix).check(chosen));
        return new Scorer(matrix, policy, Optional.of(chosen), offers);
    }

    /**
     * Gives a scorer whose reports say besides which services an organisation offers, so that what is not reached can be
     * held against what there is.
     *
     * <p>No number depends on it. The ids of the services are those of the matrix of this scorer; one that it does not have
     * serves no outcome.
     *
     * @param review a review without errors; what it offers on the as-of date counts
     * @return the scorer; this one stays as it is
     */
    public Scorer with(ServiceReview review) {
        return new Scorer(matrix, policy, texts, Optional.of(review));
    }

    /**
     * Scores one case as it was known on a day.
     *
     * @param record the case
     * @param asOf the last day that counts; later data are ignored and counted
     * @return the report
     * @throws IllegalArgumentException if the case has errors; the message names codes and places, never values
     */
    public ProgressReport score(CaseRecord record, LocalDate asOf) {
        refuseErrors("The case", check.check(record, asOf));
        return report(record, asOf);
    }

    private ProgressReport report(CaseRecord record, LocalDate asOf) {
        List<Occasion> occasions = Occasion.all(matrix, record, asOf);
        TimeLine recorded = TimeLine.of(matrix, record, occasions, asOf);
        List<EpisodeResult> episodes = new ArrayList<>();
        for (int e = 0; e < record.episodes().size(); e++) {
            if (!record.episodes().get(e).start().isAfter(asOf)) {
                int episode = e;
                List<Occasion> own =
                        occasions.stream().filter(o -> o.episode() == episode).toList();
                episodes.add(scorer.score(record.episodes().get(e), own, asOf, recorded, e));
            }
        }
        return new ProgressReport(
                record.code(),
                preface.measure(),
                shown,
                asOf,
                ENGINE,
                Preface.ignored(record, asOf),
                preface.legend(),
                episodes,
                CaseHeadlines.of(episodes, asOf, recorded),
                offered(asOf));
    }

    /**
     * Scores a review of services: each phase by itself, as {@link #score(CaseRecord, LocalDate)} scores a case.
     *
     * <p>There is no gate and no phase by the calendar: the phases are those of the people served.
     *
     * @param review a review without errors, for example from a reader or from
     *     {@link io.github.reintegrationmatrix.check.ReviewCheck}
     * @param asOf the last day that counts
     * @return one report for each phase of the review, in its order; the code of each is {@code CODE.phase}
     * @throws IllegalArgumentException if the review has errors
     */
    public List<ProgressReport> score(ServiceReview review, LocalDate asOf) {
        refuseErrors("The review", reviews.check(review, asOf));
        return review.records(matrix).stream()
                .map(record -> report(record, asOf))
                .toList();
    }

    private Optional<ProgressReport.Offered> offered(LocalDate asOf) {
        return offers.map(review -> {
            Map<String, List<String>> inPhase = new LinkedHashMap<>();
            review.phases()
                    .forEach(phase ->
                            phase.offeredOn(asOf).ifPresent(offer -> inPhase.put(phase.phase(), offer.services())));
            return new ProgressReport.Offered(review.code(), inPhase);
        });
    }

    private static void refuseErrors(String what, List<Finding> findings) {
        String errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .collect(Collectors.joining("; "));
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(what + " cannot be used for scoring: " + errors + ".");
        }
    }

    /** What a scorer is made from; the rest is prepared again. */
    private record Form(Matrix matrix, ScoringPolicy policy, List<MatrixTexts> texts, List<ServiceReview> offers)
            implements Serializable {
        private Object readResolve() {
            return new Scorer(
                    matrix, policy, texts.stream().findFirst(), offers.stream().findFirst());
        }
    }

    private Object writeReplace() {
        return new Form(matrix, policy, texts.stream().toList(), offers.stream().toList());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A scorer is read through its form.");
    }
}
