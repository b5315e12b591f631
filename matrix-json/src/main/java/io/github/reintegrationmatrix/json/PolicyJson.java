package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.PolicyCheck;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Policies as JSON, in the format {@code scoring-policy/1}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PolicyJson {

    private final Function<ScoringPolicy, List<Finding>> check;

    /** Makes a reader with checks of its own. */
    public PolicyJson() {
        this.check = new PolicyCheck()::check;
    }

    /**
     * Makes a reader that also checks whether a policy fits a matrix.
     *
     * @param matrix the matrix that is scored with the policy
     */
    public PolicyJson(Matrix matrix) {
        PolicyCheck alone = new PolicyCheck();
        this.check = policy -> Stream.concat(alone.check(policy).stream(), PolicyCheck.fits(policy, matrix).stream())
                .toList();
    }

    /**
     * Reads and checks a policy.
     *
     * @param in the document, at most 10 MB of UTF-8; it is not closed
     * @param file the name of the file for the findings, or empty
     * @return the policy if nothing is an error, and all findings in the order of the document
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<ScoringPolicy> read(InputStream in, String file) throws IOException {
        return Reading.read(in, file, false, cursor -> new PolicyReader(cursor).document(), check);
    }

    /**
     * Writes a policy. What was written reads back equal.
     *
     * @param policy the policy
     * @param out where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(ScoringPolicy policy, OutputStream out) throws IOException {
        Json.write(
                out,
                json -> json.object(() -> {
                    json.put("format", Formats.POLICY);
                    PolicyWriter.members(json, policy);
                    if (!policy.reasons().isEmpty()) {
                        json.map("reasons", policy.reasons(), json::put);
                    }
                }));
    }
}
