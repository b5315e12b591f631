package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.measure.Disclosure;
import io.github.reintegrationmatrix.measure.RoundOfCase;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code matrix measure}: how a matrix measures in a set of cases. */
@Command(name = "measure", mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer>, Output.User {

    @Option(names = "--format", defaultValue = "text", descriptionKey = "help.measure-format")
    private MeasureForm.Kind format = MeasureForm.Kind.TEXT;

    @Option(names = "--round", defaultValue = "baseline", descriptionKey = "help.round")
    private RoundOfCase round = RoundOfCase.BASELINE;

    @Option(names = "--internal", descriptionKey = "help.internal")
    private boolean internal;

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
        output.check(options.read(files));
        Input input = output.input();
        Matrix measure = options.matrix(input);
        ScoringPolicy policy = options.policy(input, measure);
        Scorer scorer = options.worded(Scorer.of(measure, policy), input, measure);
        Form form = new MeasureForm(format, round, internal ? Disclosure.INTERNAL : published(policy));
        try (ScoreRun run =
                new ScoreRun(output, options.work(), scorer, new Subject(measure), several -> form, options.day())) {
            return run.score(files);
        }
    }

    /** A policy may ask for more than its own least threshold, and never for less than that of the library. */
    private static Disclosure published(ScoringPolicy policy) {
        int asked = Math.max(policy.cohort().threshold(), policy.cohort().minimum());
        return new Disclosure(Math.max(asked, Disclosure.LEAST));
    }
}
