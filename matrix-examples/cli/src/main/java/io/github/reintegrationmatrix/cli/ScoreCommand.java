package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix score}: where each case stands, how sure that is, and why. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer>, Output.User {

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.case}", descriptionKey = "help.cases")
    private List<Path> cases = new ArrayList<>();

    @Option(names = "--matrix", required = true, paramLabel = "${bundle:label.matrix}", descriptionKey = "help.matrix")
    private String matrix = "";

    @Option(
            names = "--policy",
            paramLabel = "${bundle:label.policy}",
            defaultValue = "illustrative",
            descriptionKey = "help.policy")
    private String policy = "illustrative";

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}", descriptionKey = "help.day")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", defaultValue = "text", descriptionKey = "help.report-format")
    private ReportFormat.Kind format = ReportFormat.Kind.TEXT;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Offers offers = new Offers();

    @Mixin
    private Work work = new Work();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        List<Path> files = Input.files(cases);
        List<Path> read = new ArrayList<>(files);
        read.add(Path.of(matrix));
        read.add(Path.of(policy));
        read.addAll(offers.files());
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Input input = output.input();
        Matrix measure = input.matrix(matrix);
        Subject subject = new Subject(measure);
        if (format == ReportFormat.Kind.HTML) {
            PageFolder.check(output, files.size() > 1 || subject.givesSeveral());
        }
        output.check(read);
        Scorer plain = offers.with(Scorer.of(measure, input.policy(policy, measure)), measure, day, input);
        Scorer scorer = language.texts(input, matrix, measure).map(plain::in).orElse(plain);
        try (ScoreRun run = new ScoreRun(output, work, scorer, subject, format, day)) {
            return run.score(files);
        }
    }
}
