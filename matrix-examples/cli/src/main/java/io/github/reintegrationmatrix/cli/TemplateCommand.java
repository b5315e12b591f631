package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.workbook.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code matrix template}: an empty workbook to fill in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "Writes an empty workbook: to rate with a matrix, with lists to choose from, or to write a matrix.")
final class TemplateCommand implements Callable<Integer>, Output.User {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
            names = "--matrix",
            paramLabel = "MATRIX",
            description =
                    "The matrix to rate with: a file, or the name of one that comes along (plan, services). Without "
                            + "it the workbook is for writing a matrix.")
    private @Nullable String matrix;

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        if (output.file().isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Name the file to write, such as: matrix template --matrix plan -o case.xlsx");
        }
        output.check(matrix == null ? List.of() : List.of(Path.of(matrix)));
        byte[] workbook =
                matrix == null ? WorkbookWriter.matrixTemplate() : WorkbookWriter.template(Input.matrix(matrix));
        try (Result result = output.begin()) {
            result.add(workbook);
            output.end(result);
        }
        return Exit.USABLE;
    }
}
