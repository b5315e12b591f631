package io.github.reintegrationmatrix.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading or checking something: a value exactly when nothing is an error, and all findings.
 *
 * @param <T> what was read
 * @param value the value, or empty if any finding is an error
 * @param findings all findings, in the order of the document
 */
public record ReadResult<T>(Optional<T> value, List<Finding> findings) {

    /** Copies its lists and maps and refuses {@code null}. */
    public ReadResult {
        findings = List.copyOf(findings);
    }

    /**
     * Joins a value with what was found about it.
     *
     * @param <T> what was read
     * @param value the value as far as it could be read
     * @param findings what was found
     * @return a result with the value if no finding is an error, else without
     */
    public static <T> ReadResult<T> of(T value, List<Finding> findings) {
        return new ReadResult<>(hasError(findings) ? Optional.empty() : Optional.of(value), findings);
    }

    /**
     * Returns the value, for callers that cannot go on without.
     *
     * @return the value
     * @throws IllegalStateException if there is none; the message names codes and places, no values
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalStateException("It cannot be used: "
                + findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::toString)
                        .collect(Collectors.joining("; "))));
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Writes how many findings there are.
     *
     * @return a text without the value
     */
    @Override
    public String toString() {
        return "ReadResult[" + (value.isPresent() ? "usable" : "not usable") + ", " + findings.size() + " findings]";
    }
}
