package io.github.reintegrationmatrix.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads anything as a policy. */
class PolicyFuzzTest {

    private static final PolicyJson POLICIES = new PolicyJson();

    static Stream<byte[]> seeds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PolicyJson.write(ScoringPolicy.illustrative(), out);
        String written = out.toString(StandardCharsets.UTF_8);
        return Stream.of(written, written.replace("\"4/5\"", "0.8"), written.replace("name", "nane"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "scoring-policy.dict")
    @FuzzTest
    void whatever_is_read_as_a_policy_is_judged_or_comes_back(byte[] document) throws IOException {
        ReaderLaws.hold(document, in -> POLICIES.read(in, ""), PolicyJson::write);
    }
}
