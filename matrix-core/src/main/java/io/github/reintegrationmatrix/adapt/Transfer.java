package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.check.CaseCheck;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.model.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tells cases that were rated with one matrix in the terms of another.
 *
 * <p>Ratings become those of the counterparts, level by level; a number stays the number that was observed. Every round is
 * marked with the matrix it was rated with and the crosswalk ({@link Origin.Transferred}). What cannot be told is left out,
 * and each time a {@link Loss} says so. Nothing is made up: an indicator without a counterpart leaves its place empty, so that
 * a critical indicator of the other matrix which nothing leads to stays undetermined.
 *
 * <pre>{@code
 * Transfer.Result result = new Transfer(crosswalk, lastYear, thisYear).of(record);
 * ProgressReport report = Scorer.of(thisYear, policy).score(result.record(), asOf);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Transfer {

    private final Crosswalk crosswalk;
    private final Matrix from;
    private final Matrix to;
    private final RatingTransfer ratings;

    /**
     * Prepares transfers.
     *
     * @param crosswalk a crosswalk without errors
     * @param from the matrix of the ratings, of individual plans
     * @param to the matrix in whose terms they are told, of individual plans
     * @throws IllegalArgumentException if the crosswalk has errors or a matrix is not one of individual plans
     */
    public Transfer(Crosswalk crosswalk, Matrix from, Matrix to) {
        boolean plans = from.kind() == Matrix.Kind.INDIVIDUAL_PLAN && to.kind() == Matrix.Kind.INDIVIDUAL_PLAN;
        if (!plans
                || new CrosswalkCheck(from, to)
                        .check(crosswalk).stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
            throw new IllegalArgumentException("This crosswalk cannot be used between these two matrices.");
        }
        this.crosswalk = crosswalk;
        this.from = from;
        this.to = to;
        this.ratings = new RatingTransfer(crosswalk, to);
    }

    /**
     * What came of a transfer.
     *
     * @param record the case in the terms of the other matrix
     * @param losses what could not be transferred, in the order of the document
     */
    public record Result(CaseRecord record, List<Loss> losses) {
        /** Copies its list and refuses {@code null}. */
        public Result {
            Objects.requireNonNull(record, "record");
            losses = List.copyOf(losses);
        }
    }

    /**
     * Transfers a case.
     *
     * @param old a case without errors, rated with the first matrix
     * @return the case in the terms of the other matrix; {@link CaseCheck} may have more to say about it, for example of what
     *     that matrix does not ask at some point
     * @throws IllegalArgumentException if the case was rated with another matrix
     */
    public Result of(CaseRecord old) {
        if (!old.matrix().equals(crosswalk.from())) {
            throw new IllegalArgumentException("The case was not rated with the matrix that the crosswalk begins at.");
        }
        List<Loss> losses = new ArrayList<>();
        CaseTransfer whole = new CaseTransfer(from, to, losses);
        var windows = whole.windows(old.windows());
        var profile = whole.profile(old.profile());
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < old.rounds().size(); i++) {
            DocumentPath at = DocumentPath.ROOT.key("rounds").index(i);
            Round round = old.rounds().get(i);
            var blocks = ratings.blocks(round, from, at.key("voices"), losses);
            if (blocks.isEmpty()) {
                losses.add(new Loss(at, "", Loss.Why.ROUND));
                continue;
            }
            if (round.transferred().isPresent()) {
                losses.add(new Loss(at.key("transferred"), "", Loss.Why.AGAIN));
            }
            String phase = whole.phase(round, windows.isEmpty(), at.key("phase"));
            Origin origin = new Origin.Transferred(old.matrix(), crosswalk.reference());
            rounds.add(new Round(round.id(), phase, blocks, round.agreesToNextPhase(), origin));
        }
        CaseRecord record = new CaseRecord(
                old.code(),
                new MatrixReference(to.id(), to.version()),
                old.episodes(),
                windows,
                profile,
                rounds,
                whole.events(old.events()),
                whole.statuses(old.statuses()),
                old.allowed());
        return new Result(record, losses);
    }
}
