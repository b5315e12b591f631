/** Reads and writes matrices, cases, policies and reports as JSON, and holds the reference matrix. */
module io.github.reintegrationmatrix.json {
    requires transitive io.github.reintegrationmatrix.core;
    requires tools.jackson.core;
    // Only annotations are used, thus they are optional.
    requires static org.jspecify;

    exports io.github.reintegrationmatrix.json;
}
