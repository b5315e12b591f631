package io.github.reintegrationmatrix.casefile;

import java.io.Serializable;
import java.util.Objects;

/**
 * A rule about personal data that is switched off for one file, with the reason.
 *
 * <p>For example, an organisation whose case codes have ten digits switches off {@code MTX-3803}, because such a code looks
 * like an identity number.
 *
 * @param rule the id of the rule, such as {@code MTX-3803}
 * @param reason why what it finds in this file is no personal data, at most 200 characters
 */
public record Allowance(String rule, String reason) implements Serializable {

    /** The greatest length of a reason: {@value} characters. */
    public static final int MAX_REASON = 200;

    /** Refuses {@code null}. */
    public Allowance {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }

    /** Prints nothing of the file. */
    @Override
    public String toString() {
        return "Allowance";
    }
}
