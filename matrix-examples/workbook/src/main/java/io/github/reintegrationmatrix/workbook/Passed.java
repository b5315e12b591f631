package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** What passed the {@link Guard}: the parts that are needed, packed anew. */
final class Passed {

    private final byte[] bytes;
    private final Map<String, PartScan> scans;
    private final Set<Code> notes;
    private final Notes beside;

    Passed(byte[] bytes, Map<String, PartScan> scans, Set<Code> notes, Notes beside) {
        this.bytes = bytes;
        this.scans = scans;
        this.notes = notes;
        this.beside = beside;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** What stands in the parts, by their names. */
    Map<String, PartScan> scans() {
        return scans;
    }

    /** What people left beside the cells. */
    Notes beside() {
        return beside;
    }

    /** What was left alone. */
    Set<Code> notes() {
        return notes;
    }
}
