package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import java.util.List;

/** The member {@code format} of every document: a name and a major version. */
final class Formats {

    static final String MATRIX = "monitoring-matrix/1";
    static final String CASE = "case-record/1";
    static final String TEXTS = "matrix-texts/1";
    static final String ADAPTATION = "matrix-adaptation/1";
    static final String REVIEW = "service-review/1";
    static final String POLICY = "scoring-policy/1";
    static final String REPORT = "progress-report/1";
    static final String DIFF = "report-diff/1";
    static final String MATRIX_DIFF = "matrix-diff/1";
    static final String CROSSWALK = "matrix-crosswalk/1";
    static final String MEASURES = "measures/1";
    static final String FINDINGS = "findings/1";

    private Formats() {}

    /** Reads the member and judges it. */
    static void read(Cursor in, String format) {
        String written = in.text();
        if (written == null || written.equals(format)) {
            return;
        }
        String name = format.substring(0, format.indexOf('/') + 1);
        boolean newer =
                written.startsWith(name) && written.substring(name.length()).matches("[2-9]|[1-9][0-9]{1,4}");
        in.add(newer ? Code.NEWER_FORMAT : Code.UNKNOWN_FORMAT, in.path(), "known", format);
    }

    static boolean isFormatFinding(Finding finding) {
        return finding.code() == Code.NEWER_FORMAT || finding.code() == Code.UNKNOWN_FORMAT;
    }

    /** A document of another format is not judged by this one: its format is then the only finding. */
    static List<Finding> alone(List<Finding> findings) {
        List<Finding> format =
                findings.stream().filter(Formats::isFormatFinding).toList();
        return format.isEmpty() ? findings : format;
    }
}
