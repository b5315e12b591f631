/** The {@code matrix} command. */
module io.github.reintegrationmatrix.cli {
    requires io.github.reintegrationmatrix.core;
    requires io.github.reintegrationmatrix.json;
    requires io.github.reintegrationmatrix.report;
    requires io.github.reintegrationmatrix.workbook;
    requires info.picocli;
    requires java.logging;
    // Only annotations are used, thus they are optional.
    requires static org.jspecify;

    // picocli sets the fields of the commands.
    opens io.github.reintegrationmatrix.cli to
            info.picocli;
}
