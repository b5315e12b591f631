package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.report.HtmlMatrix;
import io.github.reintegrationmatrix.report.TextMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix show}: a matrix to read. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows a matrix outcome by outcome: as text, as a page for a meeting, or as its file (with --lang the file "
                        + "of that language).")
final class ShowCommand implements Callable<Integer>, Output.User {

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Parameters(
            paramLabel = "MATRIX",
            description = "A file, or the name of a matrix that comes along (plan, services).")
    private String matrix = "";

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Mixin
    private Language language = new Language();

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
        Optional<MatrixTexts> texts = language.texts(matrix, shown);
        if (format == Format.HTML) {
            output.write(HtmlMatrix.of(shown, texts));
        } else if (format == Format.TEXT) {
            output.write(TextMatrix.of(shown, texts));
        } else {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            if (texts.isPresent()) {
                TextsJson.write(texts.get(), json);
            } else {
                new MatrixJson().write(shown, json);
            }
            output.write(json);
        }
        return Exit.USABLE;
    }
}
