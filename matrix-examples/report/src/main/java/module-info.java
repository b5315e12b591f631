/** Turns findings and progress reports into words, pages and tables. */
module io.github.reintegrationmatrix.report {
    requires transitive io.github.reintegrationmatrix.core;
    requires gg.jte.runtime;
    requires de.siegmar.fastcsv;
    // Only annotations are used, thus they are optional.
    requires static org.jspecify;

    exports io.github.reintegrationmatrix.report;
    exports io.github.reintegrationmatrix.report.table;
}
