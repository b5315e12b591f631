package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.measure.Disclosure;
import io.github.reintegrationmatrix.measure.Measuring;
import io.github.reintegrationmatrix.measure.RoundOfCase;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas say the same about the form of a document as the readers do. */
class SchemaTest {

    /** What no schema ever sees, because the document is not JSON, or that it cannot express. */
    private static final Set<String> BEYOND_SCHEMAS =
            Set.of("MTX-1003", "MTX-1004", "MTX-1005", "MTX-1007", "MTX-1103", "MTX-1105", "MTX-1106");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getDraft202012());

    static List<Path> wrongFiles() {
        return Samples.folder("wrong-files");
    }

    /** Schemas are about documents, not about sets of them. */
    static List<Path> wrongDocuments() {
        return wrongFiles().stream()
                .filter(folder -> Samples.SETS.stream().noneMatch(set -> Files.exists(folder.resolve(set))))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongDocuments")
    void a_schema_rejects_a_fault_of_form_and_nothing_that_the_reader_takes(Path folder) throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("expected.json")));
        List<Finding> findings = WrongFilesTest.read(folder);
        boolean form = findings.stream().anyMatch(f -> f.code().id().startsWith("MTX-1"));
        boolean beyond =
                findings.stream().anyMatch(f -> BEYOND_SCHEMAS.contains(f.code().id()));
        boolean rejected = expected.get("schema").asString().equals("rejects");
        if (!beyond && form) {
            assertThat(rejected).isTrue();
        }
        if (rejected) {
            assertThat(findings).anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
        boolean isMatrix = Files.exists(folder.resolve("matrix.json"));
        Path file = folder.resolve(isMatrix ? "matrix.json" : "case.json");
        if (findings.stream().noneMatch(f -> f.code().id().matches("MTX-100[3457]"))) {
            assertThat(faults(isMatrix ? "monitoring-matrix" : "case-record", Samples.bytes(file))
                            .isEmpty())
                    .isEqualTo(!rejected);
        }
    }

    @Test
    void the_schemas_accept_every_sample_and_everything_that_is_written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MatrixJson().write(Samples.plan(), out);
        assertThat(faults("monitoring-matrix", out.toByteArray())).isEmpty();
        for (String folder : List.of("small", "worked-vector")) {
            Path files = Samples.ROOT.resolve(folder);
            assertThat(faults("monitoring-matrix", Samples.bytes(files.resolve("matrix.json"))))
                    .isEmpty();
            assertThat(faults("case-record", Samples.bytes(files.resolve("case.json"))))
                    .isEmpty();
        }
        ByteArrayOutputStream policy = new ByteArrayOutputStream();
        PolicyJson.write(ScoringPolicy.illustrative(), policy);
        assertThat(faults("scoring-policy", policy.toByteArray())).isEmpty();
        Scorer scorer = Scorer.of(Samples.plan(), ScoringPolicy.illustrative());
        for (Path file : Samples.cases()) {
            assertThat(faults("case-record", Samples.bytes(file))).isEmpty();
            CaseRecord record = new CaseJson(Samples.plan())
                    .read(new ByteArrayInputStream(Samples.bytes(file)), "", Samples.AS_OF)
                    .orElseThrow();
            ByteArrayOutputStream report = new ByteArrayOutputStream();
            ReportJson.write(scorer.score(record, Samples.AS_OF), report);
            assertThat(faults("progress-report", report.toByteArray())).isEmpty();
            differences(record, scorer);
        }
    }

    /** Against the report of a day on which part of it was known, both ways; every kind of difference is among them. */
    private static void differences(CaseRecord record, Scorer scorer) throws IOException {
        ProgressReport all = scorer.score(record, Samples.AS_OF);
        ProgressReport part =
                scorer.score(record, record.episodes().get(0).start().plusMonths(9));
        for (List<ProgressReport> two : List.of(List.of(part, all), List.of(all, part), List.of(all, all))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DiffJson.write(two.get(0), two.get(1), out);
            assertThat(faults("report-diff", out.toByteArray())).isEmpty();
        }
    }

    @Test
    void the_schema_of_measures_accepts_what_is_shown_to_all_and_to_few() throws IOException {
        Scorer scorer = Scorer.of(Samples.plan(), ScoringPolicy.illustrative());
        for (RoundOfCase round : RoundOfCase.values()) {
            Measuring measuring = new Measuring(round);
            for (Path file : Samples.cases()) {
                CaseRecord record = new CaseJson(Samples.plan())
                        .read(new ByteArrayInputStream(Samples.bytes(file)), "", Samples.AS_OF)
                        .orElseThrow();
                measuring.add(scorer.score(record, Samples.AS_OF));
            }
            for (int threshold : new int[] {0, 5, 11, 1000}) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                MeasuresJson.write(measuring.total().orElseThrow(), new Disclosure(threshold), out);
                assertThat(faults("measures", out.toByteArray())).isEmpty();
                String written = out.toString(StandardCharsets.UTF_8);
                assertThat(written.contains("\"suppressed\"")).isEqualTo(threshold > 0);
                // Where no set is large enough, no number of cases is left.
                assertThat(written.contains("\"exact\"")).isEqualTo(threshold < 1000);
            }
        }
    }

    @Test
    void the_schema_of_findings_accepts_the_findings_of_every_wrong_file() throws IOException {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        for (Path folder : wrongFiles()) {
            files.put(folder.toString(), WrongFilesTest.read(folder));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsJson.write(files, out);
        assertThat(faults("findings", out.toByteArray())).isEmpty();
    }

    @Test
    void every_named_schema_is_there_and_no_other_name_is() {
        assertThat(JsonSchemas.names())
                .allSatisfy(name -> assertThat(JsonSchemas.named(name))
                        .hasValueSatisfying(
                                text -> assertThat(text).contains("\"urn:reintegrationmatrix:" + name + ":1\"")));
        assertThat(JsonSchemas.named("../plan")).isEmpty();
    }

    static List<?> faults(String schema, byte[] document) {
        Schema compiled = REGISTRY.getSchema(JsonSchemas.named(schema).orElseThrow(), InputFormat.JSON);
        return compiled.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
