/** Short programs in plain Java that use the library. */
module io.github.reintegrationmatrix.embedding {
    requires io.github.reintegrationmatrix.json;
    requires io.github.reintegrationmatrix.report;
    // Only annotations are used, thus they are optional.
    requires static org.jspecify;
}
