package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What became of one text of a case set.
 *
 * @param source its file, and in a set its place
 * @param place where it stands
 * @param kind what it is
 * @param findings all findings about it
 * @param report the report and how it is written, if it could be scored
 * @param failure what failed inside the program, if anything
 */
record Scored(
        String source,
        Location place,
        Kind kind,
        List<Finding> findings,
        Optional<Written> report,
        Optional<Throwable> failure) {

    /** A report, and how its format wrote it: handed on once, never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Written(ProgressReport report, byte[] bytes) {}

    /** What a text is. */
    enum Kind {
        /** A single document, or a file that could not be opened. */
        DOCUMENT,
        /** A record of a set. */
        RECORD,
        /** What stands between records, or behind the last that could be read. */
        BETWEEN
    }

    /** Scores a case and writes its report. */
    interface Scoring {
        Written report(CaseRecord record) throws IOException;
    }

    /** Reads and scores a text; whatever fails inside is part of the answer, so that it never stops the others. */
    static Scored of(CaseText text, String source, Kind kind, Scoring scoring) {
        try {
            ReadResult<CaseRecord> read = text.read();
            if (read.value().isEmpty()) {
                return new Scored(source, text.location(), kind, read.findings(), Optional.empty(), Optional.empty());
            }
            Written report = scoring.report(read.value().get());
            return new Scored(source, text.location(), kind, read.findings(), Optional.of(report), Optional.empty());
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError failure) {
            return new Scored(source, text.location(), kind, List.of(), Optional.empty(), Optional.of(failure));
        }
    }

    /** A set that was not opened, or not read on. */
    static Scored unread(String source, Kind kind, Finding finding) {
        return new Scored(source, finding.location(), kind, List.of(finding), Optional.empty(), Optional.empty());
    }
}
