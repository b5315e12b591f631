package io.github.reintegrationmatrix.benchmarks;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Whether scoring takes time in proportion to the rounds of a case and to the ratings of a round. */
public class ScoreSizes extends Timed {

    /** Rounds times outcomes. */
    @Param({"1x14", "2x14", "4x14", "8x14", "8x7", "8x28"})
    public String size;

    private Scorer scorer;
    private CaseRecord record;

    /** Makes the case. */
    @Setup
    public void setUp() {
        String[] sides = size.split("x");
        Workload load = new Workload(Integer.parseInt(sides[1]), Integer.parseInt(sides[0]), 0);
        scorer = Scorer.of(load.matrix(), ScoringPolicy.illustrative());
        record = load.record();
    }

    /** From the record to the report. */
    @Benchmark
    public ProgressReport report() {
        return scorer.score(record, Workload.AS_OF);
    }
}
