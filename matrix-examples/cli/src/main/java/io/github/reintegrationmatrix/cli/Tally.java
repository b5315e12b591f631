package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.CaseCodes;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.report.TextFindings;
import io.github.reintegrationmatrix.text.Printable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run over cases came to: how many were scored, and what was wrong with the others, said as it is met. */
final class Tally {

    private final PrintStream err;
    private final ProgressLine progress;
    private final String word;
    private final CaseCodes codes = new CaseCodes();
    private long cases;
    private long scored;
    private long failed;
    private long unreadSets;
    private int listed;
    private long notListed;
    private int exit = Exit.USABLE;

    Tally(PrintStream err, ProgressLine progress, String word) {
        this.err = err;
        this.progress = progress;
        this.word = word;
    }

    /** Counts what became of a text, and says what is wrong with it. */
    void take(Scored text) {
        boolean between = text.kind() == Scored.Kind.BETWEEN;
        cases += between ? 0 : 1;
        scored += text.reports().isEmpty() ? 0 : 1;
        text.failure().ifPresent(failure -> fail(text.source(), failure));
        int asked = text.kind() == Scored.Kind.RECORD ? Exit.ofRecord(text.findings()) : Exit.of(text.findings());
        unreadSets += text.kind() != Scored.Kind.DOCUMENT && (between || asked == Exit.NOT_READABLE) ? 1 : 0;
        exit = Math.max(exit, asked);
        List<Finding> findings = new ArrayList<>(text.findings());
        for (Scored.Written written : text.reports()) {
            codes.check(written.report().caseCode(), text.place()).ifPresent(findings::add);
        }
        if (findings.stream().anyMatch(finding -> finding.severity() != Severity.ADVICE)) {
            list(text.source(), findings);
        }
    }

    private void fail(String source, Throwable failure) {
        progress.erase();
        if (failure instanceof OutOfMemoryError) {
            exit = Math.max(exit, Exit.NOT_READABLE);
            err.println(Printable.of(source) + Failure.TOO_MUCH + " It was left out.");
        } else {
            failed++;
            err.println("Internal failure in " + Printable.of(source) + ": " + Failure.nameOf(failure)
                    + ". It was left out.");
        }
    }

    private void list(String source, List<Finding> findings) {
        if (listed >= FindingList.LIMIT) {
            notListed += findings.size();
            return;
        }
        listed += findings.size();
        progress.erase();
        err.println(TextFindings.of(source, "scoring", findings));
    }

    /** Says at the end what was not listed, and how many cases were scored of how many. */
    void sum(boolean sets) {
        if (notListed > 0) {
            err.println(
                    "Findings that are not listed: " + number(notListed) + ". Mend those that are, then score again.");
        }
        if (codes.isFull()) {
            err.println("Only the first " + number(CaseCodes.LIMIT) + " codes were looked at for " + word
                    + " that stand twice.");
        }
        if (unreadSets > 0) {
            err.println("Not every set is in order from its first to its last sign, so " + word
                    + " may be missing; see above.");
        }
        err.println("Scored " + number(scored) + " of " + number(cases) + " "
                + (sets ? word : word.replace("cases", "case files")) + ".");
    }

    long scored() {
        return scored;
    }

    long cases() {
        return cases;
    }

    int exit() {
        return failed > 0 ? Exit.FAILED : exit;
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
