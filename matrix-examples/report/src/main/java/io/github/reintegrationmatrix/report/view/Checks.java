package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lists of findings and the catalogue of all findings show, in one language. */
public final class Checks {

    private final Words words;

    /**
     * Speaks a language.
     *
     * @param language its tag; English for any that the library does not speak
     */
    public Checks(String language) {
        this.words = Words.in(language);
    }

    /**
     * A file and what was found in it.
     *
     * @param name its name
     * @param mend the errors
     * @param consider warnings and advice
     */
    public record File(String name, List<Finding> mend, List<Finding> consider) {

        /**
         * {@return a file with its findings parted}
         *
         * @param name its name
         * @param findings all findings about it
         */
        public static File of(String name, List<Finding> findings) {
            return new File(name, errors(findings, true), errors(findings, false));
        }

        private static List<Finding> errors(List<Finding> findings, boolean are) {
            return findings.stream()
                    .filter(finding -> (finding.severity() == Severity.ERROR) == are)
                    .toList();
        }
    }

    /** {@return the codes by what they are about, which the first digit of their number says: a key for each} */
    public static Map<String, List<Code>> families() {
        Map<String, List<Code>> families = new LinkedHashMap<>();
        Arrays.stream(Code.values())
                .forEach(code -> families.computeIfAbsent(
                                "family." + code.id().charAt("MTX-".length()), none -> new ArrayList<>())
                        .add(code));
        return families;
    }

    /** {@return the words of the pages} */
    public Words words() {
        return words;
    }

    /**
     * {@return what is wrong, and in how many places}
     *
     * @param finding a finding
     */
    public String message(Finding finding) {
        boolean repeats = finding.count() > 1 && finding.code() != Code.NOT_LISTED;
        return finding.message(words.language())
                + (repeats ? " " + words.text("findings.used", "count", finding.count()) : "");
    }

    /**
     * {@return what to do about a rule, without what only a file can fill in}
     *
     * @param code the rule
     */
    public String fix(Code code) {
        Finding bare = new Finding(code, Location.at(DocumentPath.ROOT), "", Map.of(), 1);
        return bare.fix(words.language()).replaceAll("\\{[^}]*}", "\u2026");
    }

    /**
     * {@return how grave a breach is}
     *
     * @param code the rule
     */
    public String severity(Code code) {
        return words.text("severity." + Words.key(code.severity()));
    }
}
