/**
 * What a monitoring matrix for re/integration says, what was observed with it, and how progress is scored.
 *
 * <p>Pure: no files, no network, no clock, no default locale, no logging.
 */
module io.github.reintegrationmatrix.core {
    // In the signatures of MatrixCheck and PolicyCheck.
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    // Only annotations are used, thus they are optional.
    requires static transitive org.jspecify;

    exports io.github.reintegrationmatrix.text;
    exports io.github.reintegrationmatrix.model;
    exports io.github.reintegrationmatrix.casefile;
    exports io.github.reintegrationmatrix.policy;
    exports io.github.reintegrationmatrix.check;
    exports io.github.reintegrationmatrix.progress;
    exports io.github.reintegrationmatrix.change;
    exports io.github.reintegrationmatrix.score;
    exports io.github.reintegrationmatrix.adapt;
    exports io.github.reintegrationmatrix.measure;

    // The constraints stand on the fields of these records.
    opens io.github.reintegrationmatrix.model to
            org.hibernate.validator;
    opens io.github.reintegrationmatrix.policy to
            org.hibernate.validator;
}
