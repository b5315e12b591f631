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
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows a matrix outcome by outcome: as text, as a page for a meeting, or as its file (with --lang the file "
                        + "of that language).")
final class ShowCommand implements Callable<Integer>, Output.User {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Parameters(
            paramLabel = "MATRIX",
            description =
                    "A file, or the name of what comes along: the matrices plan and services, the policy illustrative.")
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

    private int policy(ScoringPolicy shown) throws IOException, Unusable {
        if (format == Format.JSON) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            PolicyJson.write(shown, json);
            output.write(json);
        } else if (format == Format.TEXT) {
            output.write(TextPolicy.of(shown));
        } else {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A policy is shown as text, or as its file with --format json.");
        }
        return Exit.USABLE;
    }
}
