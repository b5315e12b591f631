package io.github.reintegrationmatrix.json.breaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the reader does not say what FORMATS.md and the words of a code ask for, and that is no matter of taste: each of these
 * is to be mended in the reader and then taken out here. Nothing else that differs passes.
 *
 * <p>Most are statements that do not follow: of something that could not be read, the reader assumes a value, and then finds
 * fault with what stands beside it.
 */
enum Open {
    EPISODE(
            "MTX-1... .*/episodes/\\d+.*",
            "MTX-(3102|3103|3104|3703|3704) .*",
            "a day of an episode that cannot be read"),
    PHASE("MTX-1... /phases/\\d+.*", "MTX-2502 /phases/.*", "the end of a phase that cannot be read counts as month 0"),
    LEVEL(
            "MTX-(1...|2302|2303|2304) .*/levels.*",
            "MTX-(2304|2604|2703|2704|2706) .*",
            "marks are compared by values that cannot be read or do not rise"),
    THRESHOLD("MTX-1... /(coverage|cohort).*", "MTX-4002 .*", "a threshold that cannot be read counts as 0"),
    VOICE("MTX-1... .*/voices/\\d+.*", "MTX-3509 .*", "a voice that cannot be read counts as the joint one"),
    PROFILE("MTX-.... .*/profile.*", "MTX-3505 .*", "a profile that cannot be read, or says two things, still decides"),
    OWN_VOICE("MTX-2401 .*", "MTX-2405 .*", "of two own voices the first decides who must be asked"),
    MARK("MTX-2104 .*", "MTX-(2604|2706) .*", "a number that is not on the scale is compared with others"),
    BLANK(
            "MTX-2003 .*/(why|childQuestion|unit|guidance) .*",
            "",
            "an optional text of wide blanks alone is no empty text"),
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
        return Arrays.stream(values())
                .filter(open -> open.explains(wanted, lost, more))
                .findFirst();
    }

    private boolean explains(List<String> wanted, List<String> lost, List<String> more) {
        boolean elsewhere = this == BLANK || this == GOALPOSTS;
        return (elsewhere ? !lost.isEmpty() && all(cause, lost) : lost.isEmpty() && any(cause, wanted))
                && all(besides, more);
    }

    private static boolean all(Pattern pattern, List<String> lines) {
        return lines.stream().allMatch(line -> pattern.matcher(line).matches());
    }

    private static boolean any(Pattern pattern, List<String> lines) {
        return lines.stream().anyMatch(line -> pattern.matcher(line).matches());
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
