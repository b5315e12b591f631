package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code matrix score}: where each case stands, how sure that is, and why. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer>, Output.User {

    @Option(names = "--format", defaultValue = "text", descriptionKey = "help.report-format")
    private ReportFormat.Kind format = ReportFormat.Kind.TEXT;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Offers offers = new Offers();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        List<Path> files = options.files();
        List<Path> read = options.read(files);
        read.addAll(offers.files());
        LocalDate day = options.day();
        Input input = output.input();
        Matrix measure = options.matrix(input);
        Subject subject = new Subject(measure);
        if (format == ReportFormat.Kind.HTML) {
            PageFolder.check(output, files.size() > 1 || subject.givesSeveral());
        }
        output.check(read);
        Scorer plain = offers.with(Scorer.of(measure, options.policy(input, measure)), measure, day, input);
        Scorer scorer = options.worded(plain, input, measure);
        Form.Choice forms = several -> new ReportFormat(format, several, day);
        try (ScoreRun run = new ScoreRun(output, options.work(), scorer, subject, forms, day)) {
            return run.score(files);
        }
    }
}
