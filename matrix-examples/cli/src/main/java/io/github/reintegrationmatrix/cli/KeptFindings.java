package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.CaseCodes;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The findings about one file, of which never more are kept than a list can show; the rest is counted.
 *
 * <p>The first error is always kept, so that cutting the list never makes a file look usable.
 */
final class KeptFindings {

    private final List<Finding> kept = new ArrayList<>();
    private final CaseCodes codes = new CaseCodes();
    private int notKept;
    private boolean hasError;
    private boolean hasWarning;
    private long texts;
    private int exit = Exit.USABLE;

    void add(Checked checked) {
        texts++;
        exit = Math.max(exit, checked.exit());
        checked.findings().forEach(this::add);
        if (!checked.code().isEmpty()) {
            codes.check(checked.code(), checked.place()).ifPresent(this::add);
        }
    }

    private void add(Finding finding) {
        boolean firstError = finding.severity() == Severity.ERROR && !hasError;
        hasError |= firstError;
        hasWarning |= finding.severity() == Severity.WARNING;
        boolean counts = finding.code() == Code.NOT_LISTED;
        if (!counts && (kept.size() < FindingList.LIMIT || firstError)) {
            kept.add(finding);
        } else {
            notKept += counts ? finding.count() : 1;
        }
    }

    /** All that are kept, and a last one that counts the others, if there are any. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(kept);
        if (notKept > 0) {
            Map<String, String> args = Map.of("count", Integer.toString(notKept));
            all.add(new Finding(Code.NOT_LISTED, Location.at(DocumentPath.ROOT), "", args, notKept));
        }
        return all;
    }

    boolean hasWarning() {
        return hasWarning;
    }

    int exit() {
        return exit;
    }

    long texts() {
        return texts;
    }
}
