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
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer>, Output.User {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--matrix", paramLabel = "${bundle:label.matrix}", descriptionKey = "help.matrix-to-rate")
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
            throw new WrongArguments(spec, "template.name-file");
        }
        output.check(matrix == null ? List.of() : List.of(Path.of(matrix)));
        byte[] workbook = matrix == null
                ? WorkbookWriter.matrixTemplate()
                : WorkbookWriter.template(output.input().matrix(matrix));
        try (Result result = output.begin()) {
            result.add(workbook);
            output.end(result);
        }
        return Exit.USABLE;
    }
}
