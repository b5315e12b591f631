package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an exit code says about a file. */
final class Exit {

    static final int USABLE = 0;
    static final int FAILED = 1;
    static final int NOT_USABLE = 3;
    static final int NOT_READABLE = 4;
    static final int INTERRUPTED = 130;

    private static final Set<Code> NOT_READ = EnumSet.of(
            Code.NOT_OPENED,
            Code.TOO_LARGE,
            Code.NOT_UTF8,
            Code.NOT_JSON,
            Code.EMPTY,
            Code.TOO_DEEP,
            Code.REST_NOT_READ,
            Code.UNKNOWN_FORMAT,
            Code.NEWER_FORMAT,
            Code.NO_WORKBOOK,
            Code.OLD_WORKBOOK,
            Code.PASSWORD,
            Code.WORKBOOK_TOO_LARGE,
            Code.UNSAFE_WORKBOOK,
            Code.BROKEN_WORKBOOK,
            Code.NO_FORMAT,
            Code.OPEN_ELSEWHERE);

    private Exit() {}

    static int of(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> NOT_READ.contains(finding.code()))) {
            return NOT_READABLE;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? NOT_USABLE : USABLE;
    }

    /** Of a record of a set: the set could be read, unless this record hides where the next begins. */
    static int ofRecord(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.code() == Code.REST_NOT_READ)) {
            return NOT_READABLE;
        }
        return Math.min(of(findings), NOT_USABLE);
    }
}
