package io.github.reintegrationmatrix.json;

import java.io.IOException;
import java.util.Optional;

/** Cuts a stream into the texts of its records, in order. */
interface Splitter {

    /** The next record, or a finding between records; empty at the end. */
    Optional<CaseText> next() throws IOException;
}
