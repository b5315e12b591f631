package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.MatrixCheck;
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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
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
    private static final int EACH = 3;
    private static final int SHOWN = 40;
    private static final MatrixCheck CHECK = new MatrixCheck();
    private static final MatrixJson MATRICES = new MatrixJson(CHECK);
    private static final PolicyJson POLICIES = new PolicyJson();

    @Test
    void two_scorers_that_know_nothing_of_each_other_give_the_same_reports() {
        Map<Long, List<String>> differences = new ConcurrentSkipListMap<>();
        LongStream.range(FIRST, FIRST + MANY).parallel().forEach(seed -> {
            List<String> found = compare(seed);
            if (!found.isEmpty()) {
                differences.put(seed, found.subList(0, Math.min(found.size(), EACH)));
            }
        });
        assertThat(differences.values().stream().flatMap(List::stream).limit(SHOWN))
                .as(differences.size() + " of " + MANY + " cases differ")
                .isEmpty();
    }

    private static List<String> compare(long seed) {
        RandomCases.Documents documents = RandomCases.of(seed);
        List<String> differences = new ArrayList<>();
        Map<String, Object> is = report(documents, seed);
        is.keySet().removeAll(OTHER);
        Map<String, Object> second = SecondOpinion.report(
                Json.read(documents.matrix),
                Json.read(documents.policy),
                Json.read(documents.caseRecord),
                documents.asOf);
        compare("seed " + seed + " ", plain(is), plain(second), differences);
        return differences;
    }

    private static Map<String, Object> report(RandomCases.Documents documents, long seed) {
        try {
            Matrix matrix = usable(MATRICES.read(bytes(documents.matrix), ""), seed);
            ScoringPolicy policy = usable(POLICIES.read(bytes(documents.policy), ""), seed);
            CaseRecord record =
                    usable(new CaseJson(matrix).read(bytes(documents.caseRecord), "", documents.asOf), seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReportJson.write(Scorer.of(matrix, policy, CHECK).score(record, documents.asOf), out);
            return Json.read(out.toString(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
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
