package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.report.HtmlMatrix;
import io.github.reintegrationmatrix.report.TextMatrix;
import io.github.reintegrationmatrix.report.TextPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matrix show}: a matrix to read. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer>, Output.User {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Parameters(paramLabel = "${bundle:label.matrix}", descriptionKey = "help.matrix-or-policy")
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
        ScoringPolicy illustrative = ScoringPolicy.illustrative();
        if (matrix.equals(illustrative.name()) && !Files.exists(Path.of(matrix))) {
            return policy(illustrative);
        }
        Input input = output.input();
        Matrix shown = input.matrix(matrix);
        Optional<MatrixTexts> texts = language.texts(input, matrix, shown);
        if (format == Format.HTML) {
            output.show(HtmlMatrix.of(shown, texts));
        } else if (format == Format.TEXT) {
            output.show(TextMatrix.of(shown, texts));
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

    private int policy(ScoringPolicy shown) throws IOException, Unusable {
        if (format == Format.JSON) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            PolicyJson.write(shown, json);
            output.write(json);
        } else if (format == Format.TEXT) {
            output.show(TextPolicy.of(shown, output.words().language()));
        } else {
            throw new WrongArguments(spec, "show.policy");
        }
        return Exit.USABLE;
    }
}
