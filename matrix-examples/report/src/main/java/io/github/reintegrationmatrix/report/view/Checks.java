package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.text.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the pages about checks say, in one language. */
public final class Checks {

    private static final String BUNDLE = "io.github.reintegrationmatrix.report.checks";

    private final Phrases phrases;

    /**
     * Speaks a language.
     *
     * @param language its tag; English for any that the library does not speak
     */
    public Checks(String language) {
        this.phrases = Phrases.in(language, locale -> ResourceBundle.getBundle(BUNDLE, locale));
    }

    /**
     * A file and what was found in it.
     *
     * @param name its name
     * @param mend the errors
     * @param consider warnings and advice
     */
    public record File(String name, List<Finding> mend, List<Finding> consider) {}

    /**
     * Prepares files for the page.
     *
     * @param files their names and findings
     * @return the files, with their findings parted
     */
    public static List<File> files(Map<String, List<Finding>> files) {
        List<File> all = new ArrayList<>();
        files.forEach((name, findings) -> all.add(new File(name, errors(findings, true), errors(findings, false))));
        return all;
    }

    private static List<Finding> errors(List<Finding> findings, boolean are) {
        return findings.stream()
                .filter(finding -> (finding.severity() == Severity.ERROR) == are)
                .toList();
    }

    /** {@return the codes by what they are about: the first digit of their number} */
    public static Map<String, List<Code>> families() {
        Map<String, List<Code>> families = new LinkedHashMap<>();
        Arrays.stream(Code.values())
                .forEach(code -> families.computeIfAbsent(
                                "family." + code.id().charAt("MTX-".length()), none -> new ArrayList<>())
                        .add(code));
        return families;
    }

    /** {@return the words that all pages share} */
    public Words words() {
        return Words.in(language());
    }

    /** {@return the tag of the language} */
    public String language() {
        return phrases.language();
    }

    /**
     * {@return a sentence}
     *
     * @param key its key
     * @param args names and values of its holes, in turn
     */
    public String say(String key, String... args) {
        return phrases.say(key, args);
    }

    /**
     * {@return where somebody who has the file open has to look}
     *
     * @param place the place
     */
    public String place(Location place) {
        return place.words(language());
    }

    /**
     * {@return what is wrong, and in how many places}
     *
     * @param finding a finding
     */
    public String message(Finding finding) {
        String message = finding.message(language());
        boolean repeats = finding.count() > 1 && finding.code() != Code.NOT_LISTED;
        return repeats ? message + " " + say("places", "count", Integer.toString(finding.count())) : message;
    }

    /**
     * {@return what to do about a rule, without what only a file can fill in}
     *
     * @param code the rule
     */
    public String fix(Code code) {
        Finding bare = new Finding(code, Location.at(DocumentPath.ROOT), "", Map.of(), 1);
        return bare.fix(language()).replaceAll("\\{[^}]*}", "\u2026");
    }

    /**
     * {@return how grave a breach is}
     *
     * @param code the rule
     */
    public String severity(Code code) {
        return say("severity." + code.severity().name().toLowerCase(Locale.ROOT));
    }
}
