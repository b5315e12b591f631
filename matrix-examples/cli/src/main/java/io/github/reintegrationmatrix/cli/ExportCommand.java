package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.report.table.TableSet;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code matrix export}: ratings and results as tables for statistics programs. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer>, Output.User {

    /** What is written. */
    enum Kind {
        CSV,
        XLSX
    }

    @Option(names = "--format", defaultValue = "csv", descriptionKey = "help.export-format")
    private Kind format = Kind.CSV;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        List<Path> files = options.files();
        if (output.file().filter(place -> !Files.exists(place)).isEmpty()) {
            throw output.words().unusable(ExitCode.USAGE, "export.no-place");
        }
        output.check(options.read(files));
        Input input = output.input();
        Matrix measure = options.matrix(input);
        Scorer scorer = Scorer.of(measure, options.policy(input, measure));
        Optional<MatrixTexts> texts = options.language().texts(input, options.matrixName(), measure);
        Form form = new ExportForm(TableSet.of(measure, texts, output.words().language()), format == Kind.XLSX);
        try (ScoreRun run =
                new ScoreRun(output, options.work(), scorer, new Subject(measure), several -> form, options.day())) {
            return run.score(files);
        }
    }
}
