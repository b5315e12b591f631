package io.github.reintegrationmatrix.json.breaker;

import java.util.Set;

/**
 * One way in which a valid document is broken.
 *
 * @param name what is done, for the failure and for the counts
 * @param formats the formats it is done to
 * @param on does it and says what must be found; {@code false} where the document has nothing that can be broken so, and then
 *     it has changed nothing
 */
record Break(String name, Set<Doc.Format> formats, On on) {

    /** Changes a document. */
    interface On {
        boolean test(Doc doc);
    }
}
