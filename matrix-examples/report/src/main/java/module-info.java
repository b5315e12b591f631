/** Turns findings and progress reports into words. */
module io.github.reintegrationmatrix.report {
    requires transitive io.github.reintegrationmatrix.core;
    // Only annotations are used, thus they are optional.
    requires static org.jspecify;

    exports io.github.reintegrationmatrix.report;
}
