package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What became of one text of a case set.
 *
 * @param source its file, and in a set its place
 * @param place finds out where the code of the case stands
 * @param kind what it is
 * @param findings all findings about it
 * @param reports what was scored: nothing, the report of a case, or one report for each phase of a review
 * @param failure what failed inside the program, if anything
 */
record Scored(
        String source,
        Supplier<Location> place,
        Kind kind,
        List<Finding> findings,
        List<Written> reports,
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

    /** Reads a text, scores it and writes its reports. */
    interface Scoring {
        ReadResult<List<Written>> score(CaseText text) throws IOException;
    }

    /** Reads something, scores it and writes its reports. */
    interface Reading {
        ReadResult<List<Written>> score() throws IOException;
    }

    /** Reads and scores a text; whatever fails inside is part of the answer, so that it never stops the others. */
    static Scored of(CaseText text, String source, Kind kind, Scoring scoring) {
        return of(() -> Checked.placeOfCode(text), source, kind, () -> scoring.score(text));
    }

    /** Reads and scores what is no text, such as a workbook. */
    static Scored of(Supplier<Location> place, String source, Kind kind, Reading reading) {
        try {
            ReadResult<List<Written>> read = reading.score();
            List<Written> reports = read.value().orElse(List.of());
            return new Scored(source, place, kind, read.findings(), reports, Optional.empty());
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError failure) {
            return new Scored(source, place, kind, List.of(), List.of(), Optional.of(failure));
        }
    }

    /** A set that was not opened, or not read on. */
    static Scored unread(String source, Kind kind, Finding finding) {
        return new Scored(source, finding::location, kind, List.of(finding), List.of(), Optional.empty());
    }
}
