package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.report.TextMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix show}: a matrix to read. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows a matrix outcome by outcome.")
final class ShowCommand implements Callable<Integer>, Output.User {

    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "MATRIX", description = "A file, or the name of a matrix that comes along (plan).")
    private String matrix = "";

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        output.check(List.of(Path.of(matrix)));
        Matrix shown = Input.matrix(matrix);
        if (format == Format.TEXT) {
            output.write(TextMatrix.of(shown));
        } else {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            new MatrixJson().write(shown, json);
            output.write(json);
        }
        return Exit.USABLE;
    }
}
