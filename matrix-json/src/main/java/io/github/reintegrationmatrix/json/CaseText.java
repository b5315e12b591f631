package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of one case record, cut out of a case set and not yet read, with its place in the file.
 *
 * <p>Something wrong between two records, or behind the last, is one of these too, so that everything comes in the
 * order of the file: it holds findings and is no record.
 *
 * <p>This class is immutable and thread-safe: the texts of a set can be read by several threads.
 */
public final class CaseText {

    private final Source source;
    private final byte[] bytes;
    private final Position start;
    private final DocumentPath path;
    private final String where;
    private final List<Finding> known;
    private final Optional<Finding> rest;
    private final boolean record;

    /** {@code known} is what the cutting found out; {@code rest} says, if it was lost here, what is not read. */
    CaseText(
            Source source,
            byte[] bytes,
            Position start,
            DocumentPath path,
            String where,
            List<Finding> known,
            Optional<Finding> rest,
            boolean record) {
        this.source = source;
        this.bytes = bytes;
        this.start = start;
        this.path = path;
        this.where = where;
        this.known = known;
        this.rest = rest;
        this.record = record;
    }

    /**
     * Tells whether this is the text of a record, well formed or not.
     *
     * @return false if it only holds findings about what stands between or behind records
     */
    public boolean isRecord() {
        return record;
    }

    /**
     * Returns where the record begins.
     *
     * @return the file, the line and the column, and the path: of an item of a list its index
     */
    public Location location() {
        return known.isEmpty() ? start.at(source.file(), path) : known.get(0).location();
    }

    /**
     * Finds a place in the record, which is read once more for it.
     *
     * @param inRecord where in the record
     * @return its line and column in the whole file; those of the nearest value around it where nothing stands there
     */
    public Location placeOf(DocumentPath inRecord) {
        Location found = Locator.locate(inRecord, new Document(bytes, source.file(), start));
        return new Location(found.file(), inRecord.below(path), found.line(), found.column());
    }

    /**
     * Returns how long the text is.
     *
     * @return its length in bytes; 0 where nothing of it is kept
     */
    public int length() {
        return bytes.length;
    }

    /**
     * Returns what the text says it is, which need not be a case.
     *
     * @return the name of its format without the version, such as {@code scoring-policy}; empty if it does not say
     */
    public Optional<String> format() {
        return JsonFormat.nameOf(bytes);
    }

    /**
     * Opens the text itself, to read it as something else than a case.
     *
     * @return its bytes in UTF-8, as they stand in the file
     */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Reads and checks the record.
     *
     * @return the case if nothing is an error, and all findings in order; their lines and columns are those of the
     *     whole file, and in a list their paths begin with the index of the record
     */
    public ReadResult<CaseRecord> read() {
        return placed(document -> source.reader().read(document, where, source.asOf()));
    }

    /**
     * Reads the text as a review of services, and checks it.
     *
     * @param reviews the reader of reviews
     * @return the review if nothing is an error, and every finding with its place in the whole file
     */
    public ReadResult<ServiceReview> read(ReviewJson reviews) {
        return placed(document -> reviews.read(document, where, source.asOf()));
    }

    private <T> ReadResult<T> placed(Function<Document, ReadResult<T>> reader) {
        if (!known.isEmpty()) {
            return new ReadResult<>(Optional.empty(), known);
        }
        ReadResult<T> read = reader.apply(new Document(bytes, source.file(), start));
        List<Finding> findings = new ArrayList<>();
        Location lost = rest.map(Finding::location).orElse(start.at(source.file(), path));
        for (Finding finding : read.findings()) {
            Location at = finding.location();
            Location whole = new Location(at.file(), at.path().below(path), at.line(), at.column());
            if (rest.isPresent() && (finding.code() == Code.NOT_JSON || finding.code() == Code.EMPTY)) {
                lost = whole;
            } else {
                findings.add(finding.at(whole));
            }
        }
        Location end = lost;
        rest.ifPresent(finding -> findings.add(finding.at(end)));
        return new ReadResult<>(rest.isPresent() ? Optional.empty() : read.value(), findings);
    }

    /**
     * Writes the place, for logs.
     *
     * @return a line without anything that stands in the record
     */
    @Override
    public String toString() {
        return "CaseText at " + location().path().pointer() + " line "
                + location().line();
    }
}
