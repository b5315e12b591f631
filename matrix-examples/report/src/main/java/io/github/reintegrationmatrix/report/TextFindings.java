package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.report.view.Checks;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.List;
import java.util.Set;

/**
 * Findings about one file as a to-do list in plain text.
 *
 * <p>The verdict and its consequence come first, then what to mend, then what to consider.
 */
public final class TextFindings {

    private static final Set<String> USES = Set.of("adapting", "scoring", "comparing", "converting");

    private final String language;
    private final Checks checks;
    private final Words words;
    private final Page page = new Page();
    private int number = 1;

    private TextFindings(String language) {
        this.language = language;
        this.checks = new Checks(language);
        this.words = checks.words();
    }

    /**
     * Writes the findings about a file in words. That nobody has reviewed a translation is left to whoever shows them: they
     * may be about many files.
     *
     * @param file the name of the file
     * @param use what the file is for: {@code scoring}, {@code comparing} or {@code converting}; any other word is shown as
     *     it is
     * @param findings all findings about it
     * @param language the BCP 47 tag of a language; one that the library does not speak is answered in English
     * @return lines of at most 80 columns where the words allow, each ended by a line feed
     */
    public static String of(String file, String use, List<Finding> findings, String language) {
        TextFindings text = new TextFindings(language);
        text.write(file, USES.contains(use) ? text.words.text("use." + use) : use, findings);
        return text.page.toString();
    }

    private void write(String file, String use, List<Finding> findings) {
        Checks.File parted = Checks.File.of(file, findings);
        List<Finding> mend = parted.mend();
        List<Finding> consider = parted.consider();
        page.wrapped(
                "",
                words.text(
                        mend.isEmpty() ? findings.isEmpty() ? "findings.none" : "findings.usable" : "findings.unusable",
                        "file",
                        file,
                        "use",
                        use,
                        "mend",
                        mend.size(),
                        "consider",
                        consider.size()));
        list("findings.mend", mend);
        list("findings.consider", consider);
        if (!findings.isEmpty()) {
            page.gap()
                    .wrapped(
                            "",
                            words.text(
                                    "findings.explain",
                                    "command",
                                    "matrix explain " + findings.get(0).code().id()));
        }
    }

    private void list(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.heading(words.text(heading));
            findings.forEach(this::write);
        }
    }

    private void write(Finding finding) {
        String place = finding.location().wordsWithHeading(language);
        page.line(Page.cell(number++ + ".", 4) + finding.code().id() + "  " + place);
        if (!finding.subject().isEmpty()) {
            page.wrapped("    ", finding.subject());
        }
        page.wrapped("    ", checks.message(finding));
        page.wrapped("    ", finding.fix(language));
    }
}
