package io.github.reintegrationmatrix.benchmarks;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.Tally;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.score.Scorer;
import java.math.RoundingMode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** One assessment of 14 outcomes of 8 indicators: the whole report, and beside it the bare arithmetic of others. */
public class ScoreCase extends Timed {

    private static final int ROUNDS = 10;

    /** Every how manieth rating is missing; 0 for none. */
    @Param({"0", "10"})
    public int blankEvery;

    private Scorer scorer;
    private CaseRecord record;
    private ProgressReport ready;
    private WeightedMeans peers;

    /** Makes the case, and shows that all peers find the points that the report holds. */
    @Setup
    public void setUp() {
        Workload load = new Workload(14, ROUNDS, blankEvery);
        scorer = Scorer.of(load.matrix(), ScoringPolicy.illustrative());
        record = load.record();
        ready = report();
        peers = new WeightedMeans(load);
        double expected = 0;
        for (RoundResult round : ready.episodes().get(0).rounds()) {
            for (OutcomeResult outcome : round.primary().outcomes()) {
                expected += outcome.point()
                        .orElseThrow()
                        .decimal(15, RoundingMode.HALF_EVEN)
                        .doubleValue();
            }
        }
        agree(expected, peers.array());
        agree(expected, peers.map());
        agree(expected, peers.rulesEngine());
    }

    private static void agree(double expected, double found) {
        same(Math.round(expected * 1e9), Math.round(found * 1e9), "A peer");
    }

    /** From the record, every rating checked, to the report with all views, parts, questions, phases and gate. */
    @Benchmark
    @OperationsPerInvocation(ROUNDS)
    public ProgressReport report() {
        return scorer.score(record, Workload.AS_OF);
    }

    /** The same, and every number of every outcome of every view asked for, as a writer does. */
    @Benchmark
    @OperationsPerInvocation(ROUNDS)
    public void reportAndEveryNumber(Blackhole hole) {
        for (RoundResult round : report().episodes().get(0).rounds()) {
            for (ViewResult view : round.views()) {
                for (OutcomeResult outcome : view.outcomes()) {
                    hole.consume(outcome.interval());
                    hole.consume(outcome.point());
                    hole.consume(outcome.coverage());
                    hole.consume(outcome.progress());
                    hole.consume(outcome.losses());
                }
                hole.consume(view.total());
                hole.consume(view.progress());
            }
        }
    }

    /** The exact sums of one view and the point of each outcome, from parts that are there. */
    @Benchmark
    @OperationsPerInvocation(ROUNDS)
    public void exactArithmeticAlone(Blackhole hole) {
        for (RoundResult round : ready.episodes().get(0).rounds()) {
            for (OutcomeResult outcome : round.primary().outcomes()) {
                hole.consume(Tally.of(outcome.parts()).point());
            }
        }
    }

    /** {@link WeightedMeans#rulesEngine}. */
    @Benchmark
    @OperationsPerInvocation(ROUNDS)
    public double peerRulesEngine() {
        return peers.rulesEngine();
    }

    /** {@link WeightedMeans#map}. */
    @Benchmark
    @OperationsPerInvocation(ROUNDS)
    public double peerMap() {
        return peers.map();
    }

    /** {@link WeightedMeans#array}. */
    @Benchmark
    @OperationsPerInvocation(ROUNDS)
    public double peerArray() {
        return peers.array();
    }
}
