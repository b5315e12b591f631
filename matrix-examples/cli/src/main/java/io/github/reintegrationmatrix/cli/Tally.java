package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.CaseCodes;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a run over cases came to: how many were scored, and what was wrong with the others, said as it is met. */
final class Tally {

    private final Speech speech;
    private final Words words;
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

    Tally(Speech speech, ProgressLine progress, String word) {
        this.speech = speech;
        this.words = speech.words();
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
            speech.say("too-much.in", "source", source);
        } else {
            failed++;
            speech.say("failure.in", "source", source, "failure", Failure.nameOf(failure));
        }
    }

    private void list(String source, List<Finding> findings) {
        if (listed >= FindingList.LIMIT) {
            notListed += findings.size();
            return;
        }
        listed += findings.size();
        progress.erase();
        speech.tell(words.findings(source, "scoring", findings) + "\n");
    }

    /** Says at the end what was not listed, and how many cases were scored of how many. */
    void sum(boolean sets) {
        if (notListed > 0) {
            speech.say("sum.not-listed", "count", words.number(notListed));
        }
        if (codes.isFull()) {
            speech.say(word + ".twice", "limit", words.number(CaseCodes.LIMIT));
        }
        if (unreadSets > 0) {
            speech.say(word + ".missing");
        }
        String counted = sets ? word : word.replace("cases", "case-files");
        speech.say("sum." + counted, "scored", words.number(scored), "read", words.number(cases));
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
}
