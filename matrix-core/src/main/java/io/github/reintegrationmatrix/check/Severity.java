package io.github.reintegrationmatrix.check;

/** How grave a finding is. */
public enum Severity {
    /** What was read cannot be used until this is mended. */
    ERROR,
    /** It can be used, but something that should hold does not. */
    WARNING,
    /** It could be better; the finding says when to leave it. */
    ADVICE
}
