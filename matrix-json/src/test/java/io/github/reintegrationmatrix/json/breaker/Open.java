package io.github.reintegrationmatrix.json.breaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the reader does not say what FORMATS.md and the words of a code ask for, and that is no matter of taste: each of these
 * is to be mended in the reader and then taken out here. Nothing else that differs passes.
 */
enum Open {
    GOALPOSTS(
            "MTX-3507 .*/value \\d+:\\d+", "MTX-3507 .*", "the place is that of the rating, not of the number itself");

    /** What was broken, or what must be found and is not. */
    private final Pattern cause;

    /** What is found besides, or in its place. */
    private final Pattern besides;

    private final String reason;

    Open(String cause, String besides, String reason) {
        this.cause = Pattern.compile(cause);
        this.besides = Pattern.compile(besides);
        this.reason = reason;
    }

    /** The one that explains why something else was found than must be found. */
    static Optional<Open> of(List<String> wanted, List<String> found) {
        List<String> lost = without(wanted, found);
        List<String> more = without(found, wanted);
        return Arrays.stream(values()).filter(open -> open.explains(lost, more)).findFirst();
    }

    private boolean explains(List<String> lost, List<String> more) {
        return !lost.isEmpty() && all(cause, lost) && all(besides, more);
    }

    private static boolean all(Pattern pattern, List<String> lines) {
        return lines.stream().allMatch(line -> pattern.matcher(line).matches());
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    @Override
    public String toString() {
        return name() + ": " + reason;
    }
}
