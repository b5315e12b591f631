package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What all texts of a set share, and their makers.
 *
 * @param reader reads a record
 * @param file the name of the file, or empty
 * @param asOf the last day that is meant to count
 */
record Source(CaseJson reader, String file, LocalDate asOf) {

    private static final String IN_RECORD = "record";

    CaseText document(byte[] bytes) {
        return new CaseText(this, bytes, new Position(), DocumentPath.ROOT, "", List.of(), Optional.empty(), true);
    }

    CaseText record(byte[] bytes, Position start, DocumentPath path) {
        return new CaseText(this, bytes, start, path, IN_RECORD, List.of(), Optional.empty(), true);
    }

    /** A record that breaks off where the splitter was lost. */
    CaseText lost(byte[] bytes, Position start, DocumentPath path, long records) {
        Position end = new Position(start);
        end.over(bytes, 0, bytes.length);
        Finding rest = rest(end, path, records);
        return new CaseText(this, bytes, start, path, IN_RECORD, List.of(), Optional.of(rest), true);
    }

    /** A record of which only what is wrong with it is kept. */
    CaseText unread(Position start, DocumentPath path, Finding... findings) {
        return new CaseText(this, new byte[0], start, path, "", List.of(findings), Optional.empty(), true);
    }

    /** Something wrong between records. */
    CaseText between(Finding finding) {
        return new CaseText(
                this, new byte[0], new Position(), DocumentPath.ROOT, "", List.of(finding), Optional.empty(), false);
    }

    Finding tooLong(Position place, DocumentPath path) {
        return finding(Code.RECORD_TOO_LONG, place, path, Map.of("limit", "1,048,576"));
    }

    Finding rest(Position place, DocumentPath path, long records) {
        return finding(Code.REST_NOT_READ, place, path, Map.of("count", String.format(Locale.ROOT, "%,d", records)));
    }

    Finding finding(Code code, Position place, DocumentPath path, Map<String, String> args) {
        return new Finding(code, place.at(file, path), "", args, 1);
    }
}
