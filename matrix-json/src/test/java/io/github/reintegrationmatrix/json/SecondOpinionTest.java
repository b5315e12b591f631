package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.json.independent.Json;
import io.github.reintegrationmatrix.json.independent.RandomCases;
import io.github.reintegrationmatrix.json.independent.SecondOpinion;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The scorer says the same as a second one that somebody wrote from the model and the formats alone: every exact value, every
 * state, every reason and every order, on random cases.
 *
 * <p>How many is the system property {@code opinions}; the profile {@code opinions} asks for a hundred thousand. A seed that
 * fails can be looked at by itself: {@code -Dopinions.first=SEED -Dopinions=1}.
 */
class SecondOpinionTest {

    /** What the second opinion does not give: words, the policy and what names the program. */
    private static final Set<String> OTHER =
            Set.of("format", "engine", "matrix", "policy", "legend", "offered", "help");

    private static final long FIRST = Long.getLong("opinions.first", 1);
    private static final int MANY = Integer.getInteger("opinions", 2000);
    private static final int SHOWN = 40;

    @Test
    void two_scorers_that_know_nothing_of_each_other_give_the_same_reports() throws IOException {
        List<String> differences = new ArrayList<>();
        int differing = 0;
        for (long seed = FIRST; seed < FIRST + MANY; seed++) {
            List<String> found = compare(seed);
            differing += found.isEmpty() ? 0 : 1;
            if (differences.size() < SHOWN) {
                differences.addAll(found.subList(0, Math.min(found.size(), 3)));
            }
        }
        assertThat(differences).as(differing + " of " + MANY + " cases differ").isEmpty();
    }

    private static List<String> compare(long seed) throws IOException {
        RandomCases.Documents documents = RandomCases.of(seed);
        Matrix matrix = usable(new MatrixJson().read(bytes(documents.matrix), ""), seed);
        ScoringPolicy policy = usable(new PolicyJson().read(bytes(documents.policy), ""), seed);
        CaseRecord record = usable(new CaseJson(matrix).read(bytes(documents.caseRecord), "", documents.asOf), seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(Scorer.of(matrix, policy).score(record, documents.asOf), out);
        Map<String, Object> is = Json.read(out.toString(StandardCharsets.UTF_8));
        is.keySet().removeAll(OTHER);
        Map<String, Object> second = SecondOpinion.report(
                Json.read(documents.matrix),
                Json.read(documents.policy),
                Json.read(documents.caseRecord),
                documents.asOf);
        List<String> differences = new ArrayList<>();
        compare("seed " + seed + " ", plain(is), plain(second), differences);
        return differences;
    }

    private static void compare(String place, Object is, Object second, List<String> differences) {
        if (is instanceof Map<?, ?> a && second instanceof Map<?, ?> b) {
            Set<String> keys = new TreeSet<>();
            a.keySet().forEach(key -> keys.add((String) key));
            b.keySet().forEach(key -> keys.add((String) key));
            keys.forEach(key -> compare(place + "/" + key, a.get(key), b.get(key), differences));
        } else if (is instanceof List<?> a && second instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                compare(place + "/" + i, a.get(i), b.get(i), differences);
            }
        } else if (!Objects.equals(is, second)) {
            differences.add(place + ": " + is + ", and the second opinion " + second);
        }
    }

    /** A score is its exact value; a number is its exact value too, whatever it is written as. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.keySet().equals(Set.of("exact", "value"))) {
                return plain(map.get("exact"));
            }
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, of) -> plain.put((String) key, plain(of)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SecondOpinionTest::plain).toList();
        }
        return String.valueOf(value);
    }

    private static <T> T usable(ReadResult<T> read, long seed) {
        assertThat(read.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Object::toString))
                .as("seed " + seed)
                .isEmpty();
        return read.orElseThrow();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
