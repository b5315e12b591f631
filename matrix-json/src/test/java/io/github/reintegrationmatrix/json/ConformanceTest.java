package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.MatrixCheck;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scorer gives what the conformance vectors ask for; their expected values were worked out without it. */
class ConformanceTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNode ALL = JSON.readTree(ConformanceVectors.text());

    private static final MatrixCheck CHECK = new MatrixCheck();
    private static final MatrixJson MATRICES = new MatrixJson(CHECK);
    private static final PolicyJson POLICIES = new PolicyJson();

    static Stream<Arguments> vectors() {
        return elements(ALL.get("vectors"))
                .map(vector -> Arguments.of(vector.get("id").asString(), vector));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_scorer_gives_what_a_vector_asks_for(String id, JsonNode vector) throws IOException {
        Matrix matrix = usable(MATRICES.read(bytes(named("matrices", vector, "matrix")), id));
        ScoringPolicy policy = usable(POLICIES.read(bytes(named("policies", vector, "policy")), id));
        LocalDate asOf = LocalDate.parse(vector.get("asOf").asString());
        CaseRecord record = usable(new CaseJson(matrix).read(bytes(vector.get("case")), id, asOf));

        ProgressReport report = Scorer.of(matrix, policy, CHECK).score(record, asOf);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        JsonNode is = JSON.readTree(out.toByteArray());

        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> expected : vector.get("expect").properties()) {
            JsonNode found = is.at(expected.getKey());
            if (!same(expected.getValue(), found)) {
                wrong.add(expected.getKey() + " should be " + expected.getValue() + " and is "
                        + (found.isMissingNode() ? "not there" : found));
            }
        }
        elements(vector.get("absent")).map(JsonNode::asString).forEach(pointer -> {
            if (!is.at(pointer).isMissingNode()) {
                wrong.add(pointer + " should not be there");
            }
        });
        assertThat(wrong).as(vector.get("says").asString()).isEmpty();
    }

    @Test
    void every_rule_has_a_vector_at_each_of_its_boundaries_and_no_vector_stands_beside_the_table() {
        Set<String> cells = new LinkedHashSet<>();
        elements(ALL.get("rules"))
                .forEach(rule -> elements(rule.get("boundaries"))
                        .forEach(boundary -> cells.add(rule.get("rule").asString() + " " + boundary.asString())));
        Set<String> covered = new LinkedHashSet<>();
        elements(ALL.get("vectors"))
                .forEach(vector -> covered.add(vector.get("rule").asString() + " "
                        + vector.get("boundary").asString()));
        assertThat(covered).containsExactlyInAnyOrderElementsOf(cells);
        assertThat(cells).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void readme_says_how_many_there_are() throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md")).replaceAll("\\s+", " "))
                .contains("prints " + ALL.get("vectors").size() + " small cases");
    }

    @Test
    void the_document_is_as_its_schema_says() {
        String schema = JsonSchemas.named("conformance-vectors").orElseThrow();
        assertThat(SchemaRegistry.withDialect(Dialects.getDraft202012())
                        .getSchema(schema, InputFormat.JSON)
                        .validate(ConformanceVectors.text(), InputFormat.JSON))
                .isEmpty();
    }

    private static JsonNode named(String list, JsonNode vector, String key) {
        return ALL.get(list).get(vector.get(key).asString());
    }

    private static ByteArrayInputStream bytes(JsonNode document) {
        return new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T usable(ReadResult<T> read) {
        assertThat(read.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Object::toString))
                .isEmpty();
        return read.orElseThrow();
    }

    /** The same number is the same however it is written. */
    private static boolean same(JsonNode expected, JsonNode found) {
        return (expected.isNumber() && found.isNumber())
                ? expected.decimalValue().compareTo(found.decimalValue()) == 0
                : expected.equals(found);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list == null ? Stream.empty() : StreamSupport.stream(list.spliterator(), false);
    }
}
