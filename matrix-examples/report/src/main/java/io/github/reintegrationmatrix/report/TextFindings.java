package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Severity;
import java.util.List;

/**
 * Findings about one file as a to-do list in plain text.
 *
 * <p>The verdict and its consequence come first, then what to mend, then what to consider.
 */
public final class TextFindings {

    private TextFindings() {}

    /**
     * Writes the findings about a file in words.
     *
     * @param file the name of the file
     * @param use what the file is for, such as {@code scoring}
     * @param findings all findings about it
     * @return lines of at most 80 columns where the words allow, each ended by a line feed
     */
    public static String of(String file, String use, List<Finding> findings) {
        List<Finding> mend = severe(findings, true);
        List<Finding> consider = severe(findings, false);
        Page page = new Page();
        String verdict = mend.isEmpty() ? " can be used for " + use : " cannot be used for " + use + " yet";
        String counts = findings.isEmpty()
                ? ". Nothing to mend or to consider."
                : ". To mend: " + mend.size() + ". To consider: " + consider.size() + ".";
        page.wrapped("", file + verdict + counts + " Nothing was sent anywhere.");
        int number = 1;
        if (!mend.isEmpty()) {
            page.heading("Mend");
            for (Finding finding : mend) {
                write(number++, finding, page);
            }
        }
        if (!consider.isEmpty()) {
            page.heading("Consider");
            for (Finding finding : consider) {
                write(number++, finding, page);
            }
        }
        if (!findings.isEmpty()) {
            page.gap()
                    .wrapped(
                            "",
                            "More about a code: matrix explain "
                                    + findings.get(0).code().id());
        }
        return page.toString();
    }

    private static List<Finding> severe(List<Finding> findings, boolean errors) {
        return findings.stream()
                .filter(finding -> (finding.severity() == Severity.ERROR) == errors)
                .toList();
    }

    private static void write(int number, Finding finding, Page page) {
        String place = finding.location().words();
        String used = finding.count() > 1 ? " (used in " + finding.count() + " places)" : "";
        page.line(Page.cell(number + ".", 4) + finding.code().id() + "  " + place);
        if (!finding.subject().isEmpty()) {
            page.wrapped("    ", finding.subject());
        }
        page.wrapped("    ", finding.message() + used);
        page.wrapped("    ", finding.fix());
    }
}
