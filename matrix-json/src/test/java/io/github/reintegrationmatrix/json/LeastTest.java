package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What may not be empty, too short or out of range is rejected by the reader and by the schema alike. */
class LeastTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest(name = "{0} {1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            monitoring-matrix | /voices | [] | MTX-2401
            monitoring-matrix | /phases | [] | MTX-2503
            monitoring-matrix | /outcomes | [] | MTX-2803
            monitoring-matrix | /provenance/authors | [] | MTX-2804
            monitoring-matrix | /title | "" | MTX-2003
            monitoring-matrix | /id | "" | MTX-2001
            monitoring-matrix | /facets/0/values | ["yes"] | MTX-2108
            monitoring-matrix | /phases/0/to | 0 | MTX-2504
            monitoring-matrix | /phases/0/from | -1 | MTX-2501
            monitoring-matrix | /outcomes/0/weight | 0 | MTX-2201
            monitoring-matrix | /outcomes/0/indicators | [] | MTX-2802
            monitoring-matrix | /outcomes/0/indicators/0/weight | -1 | MTX-2201
            monitoring-matrix | /outcomes/0/indicators/0/raters | [] | MTX-2404
            monitoring-matrix | /outcomes/0/indicators/0/due | [] | MTX-2601
            monitoring-matrix | /outcomes/0/indicators/0/validity | 0 | MTX-2605
            monitoring-matrix | /outcomes/0/indicators/0/validity | 121 | MTX-2605
            monitoring-matrix | /outcomes/0/indicators/0/appliesWhen | {"age": []} | MTX-2107
            monitoring-matrix | /outcomes/0/indicators/0/scale | {"levels": [{"id": "a", "label": "A"}]} | MTX-2301
            monitoring-matrix | /outcomes/0/indicators/0/scale | {"worst": 5, "best": 1, "step": -1} | MTX-2306
            scoring-policy | /name | "" | MTX-2003
            scoring-policy | /coverage/total | 1.01 | MTX-4001
            scoring-policy | /gate/ownCoverage | -0.01 | MTX-4001
            scoring-policy | /weightBox | 2 | MTX-4001
            scoring-policy | /progress/threshold | 0 | MTX-4005
            scoring-policy | /cohort/minimum | -1 | MTX-4003
            case-record | /case | "" | MTX-3001
            case-record | /episodes | [] | MTX-3101
            case-record | /episodes/0/clock | "" | MTX-3004
            case-record | /rounds/0/voices | [] | MTX-3306
            case-record | /rounds/0/voices/0/role | "" | MTX-3004
            case-record | /rounds/0/voices/0/assessor | "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1" | MTX-3001
            service-review | /review | "" | MTX-3001
            service-review | /phases | [] | MTX-3601
            service-review | /phases/0/rounds/0/voices | [] | MTX-3306
            service-review | /phases/0/rounds/0/voices/0/respondents | -1 | MTX-3605
            matrix-texts | /language | "" | MTX-2005
            matrix-texts | /by/0 | "" | MTX-2003
            """)
    void less_than_the_least_is_refused_twice(String format, String pointer, String value, String code)
            throws IOException {
        JsonNode document = document(format);
        assertThat(codes(format, document)).doesNotContain(code);
        assertThat(SchemaTest.faults(format, bytes(document))).isEmpty();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode holder = document.at(at.head());
        if (holder instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), JSON.readTree(value));
        } else {
            ((ObjectNode) holder).set(at.last().getMatchingProperty(), JSON.readTree(value));
        }
        assertThat(codes(format, document)).contains(code);
        assertThat(SchemaTest.faults(format, bytes(document))).isNotEmpty();
    }

    private static JsonNode document(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case "monitoring-matrix" -> new MatrixJson().write(Samples.plan(), out);
            case "scoring-policy" -> PolicyJson.write(ScoringPolicy.illustrative(), out);
            case "case-record" -> out.write(Samples.bytes(Samples.ROOT.resolve("cases/emina.json")));
            case "service-review" -> out.write(Samples.bytes(Samples.ROOT.resolve("reviews/shelter.json")));
            default ->
                TextsJson.write(
                        ReferenceMatrices.texts(Samples.plan(), "sr-Cyrl").orElseThrow(), out);
        }
        return JSON.readTree(out.toByteArray());
    }

    private static List<String> codes(String format, JsonNode document) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes(document));
        List<Finding> findings = switch (format) {
            case "monitoring-matrix" -> new MatrixJson().read(in, "").findings();
            case "scoring-policy" -> new PolicyJson(Samples.plan()).read(in, "").findings();
            case "case-record" ->
                new CaseJson(Samples.plan()).read(in, "", Samples.AS_OF).findings();
            case "service-review" ->
                new ReviewJson(ReferenceMatrices.named("services").orElseThrow())
                        .read(in, "", Samples.AS_OF)
                        .findings();
            default -> new TextsJson(Samples.plan()).read(in, "").findings();
        };
        return findings.stream().map(finding -> finding.code().id()).toList();
    }

    private static byte[] bytes(JsonNode document) {
        return JSON.writeValueAsBytes(document);
    }
}
