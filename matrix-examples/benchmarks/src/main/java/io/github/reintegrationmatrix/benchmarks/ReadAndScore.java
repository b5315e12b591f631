package io.github.reintegrationmatrix.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.CaseBuilder;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.JsonSchemas;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One case of ten rounds, rated by one voice on 14 outcomes of 8 indicators: 1,120 ratings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn600m", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class ReadAndScore {

    private static final LocalDate START = LocalDate.of(2024, 1, 8);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int ROUNDS = 10;

    private final JsonFactory factory = new JsonFactory();
    private final MatrixJson matrices = new MatrixJson();
    private Matrix matrix;
    private Scorer scorer;
    private CaseRecord record;
    private byte[] caseFile;
    private CaseJson cases;
    private byte[] planFile;
    private Schema schema;

    /** Makes the matrix, the case and their files. */
    @Setup
    public void setUp() throws IOException {
        matrix = fourteenByEight(ReferenceMatrices.named("plan").orElseThrow());
        scorer = Scorer.of(matrix, ScoringPolicy.illustrative());
        CaseBuilder builder = CaseBuilder.forMatrix(matrix, "BENCH-1").startedOn(START, "intake");
        for (int r = 0; r < ROUNDS; r++) {
            CaseBuilder.BlockBuilder block = builder.round("round-" + r, "transition")
                    .voice("provider", START.plusMonths(r + 1L), "case-manager");
            for (int i = 0; i < 14 * 8; i++) {
                block.rate("indicator-" + i, "level-" + (i * 7 + r) % 5);
            }
        }
        record = builder.check(AS_OF).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseJson.write(record, out);
        caseFile = out.toByteArray();
        cases = new CaseJson(matrix);
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        matrices.write(ReferenceMatrices.named("plan").orElseThrow(), plan);
        planFile = plan.toByteArray();
        schema = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(JsonSchemas.named("monitoring-matrix").orElseThrow(), InputFormat.JSON);
    }

    /** From the record to the report: ten assessments. */
    @Benchmark
    public ProgressReport scoreTenAssessments() {
        return scorer.score(record, AS_OF);
    }

    /** The same, and every number of every outcome of every view asked for. */
    @Benchmark
    public void scoreTenAssessmentsAndAskForEveryNumber(Blackhole hole) {
        for (RoundResult round : scorer.score(record, AS_OF).episodes().get(0).rounds()) {
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

    /** The case file, token by token, with nothing made of it. */
    @Benchmark
    public int tokeniseCase() {
        return tokens(caseFile);
    }

    /** The case file into a record, with every check. */
    @Benchmark
    public Object readCase() throws IOException {
        return cases.read(new ByteArrayInputStream(caseFile), "", AS_OF);
    }

    /** The shipped matrix into a record, with every check and place. */
    @Benchmark
    public Object readPlan() throws IOException {
        return matrices.read(new ByteArrayInputStream(planFile), "");
    }

    /** The shipped matrix through its JSON Schema, text and all. */
    @Benchmark
    public Object schemaOfPlan() {
        return schema.validate(new String(planFile, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private int tokens(byte[] document) {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static Matrix fourteenByEight(Matrix plan) {
        List<Scale.Level> levels = new ArrayList<>();
        for (int l = 0; l < 5; l++) {
            levels.add(new Scale.Level("level-" + l, "Level " + l, Fraction.ZERO));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int o = 0; o < 14; o++) {
            List<Indicator> indicators = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                indicators.add(new Indicator(
                        "indicator-" + (o * 8 + i),
                        "Statement",
                        Map.of(),
                        Fraction.of(1 + i % 3),
                        Scale.Levels.inEqualSteps(levels),
                        List.of("provider"),
                        "provider",
                        List.of("transition"),
                        Map.of("transition", new Mark.OfLevel("level-3")),
                        Map.of(),
                        new Criticality.Ordinary(),
                        Map.of(plan.means().get(0).id(), MeansOfVerification.Adequacy.ADEQUATE),
                        List.of()));
            }
            outcomes.add(new Outcome("outcome-" + o, "Outcome", "Definition", Fraction.of(1 + o % 2), indicators));
        }
        return new Matrix(
                "bench",
                "1",
                plan.kind(),
                plan.language(),
                "Bench",
                plan.provenance(),
                plan.voices(),
                plan.phases(),
                List.of(),
                Map.of(),
                plan.means(),
                List.of(),
                outcomes);
    }
}
