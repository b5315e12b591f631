package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.OutcomeStory;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matrix explain}: what a code means, or how a number came about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says what the code of a finding means; or, of a case and an outcome, round by round why its number is "
                        + "what it is.")
final class ExplainCommand implements Callable<Integer>, Output.User {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "WHAT", description = "A code such as MTX-2302, or all; or the file of a case.")
    private String what = "";

    @Option(names = "--matrix", paramLabel = "MATRIX", description = "Of a case: its matrix, a file or a name.")
    private @Nullable String matrix;

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "Of a case: the id of the outcome to explain.")
    private @Nullable String outcome;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "illustrative",
            description = "Of a case: the conventions, a file or ${DEFAULT-VALUE}.")
    private String policy = "illustrative";

    @Option(names = "--as-of", paramLabel = "DAY", description = "Of a case: the last day that counts (today).")
    private @Nullable LocalDate asOf;

    @Mixin
    private Offers offers = new Offers();

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
        Optional<Code> known = Code.withId(what.toUpperCase(Locale.ROOT));
        if (known.isPresent()) {
            output.write(known.get().id() + "  " + word(known.get()) + "  "
                    + known.get().title() + "\n\n" + known.get().why() + "\n");
            return Exit.USABLE;
        }
        if (what.equalsIgnoreCase("all")) {
            output.write(Arrays.stream(Code.values())
                    .map(code -> code.id() + "  " + word(code) + "  " + code.title() + "\n")
                    .collect(Collectors.joining()));
            return Exit.USABLE;
        }
        if (matrix == null && outcome == null) {
            output.err()
                    .println(
                            "There is no such code. matrix explain all lists them. To explain a case, name --matrix and"
                                    + " --outcome.");
            return CommandLine.ExitCode.USAGE;
        }
        if (matrix == null || outcome == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "To explain a case, name its matrix with --matrix, and an outcome with --outcome.");
        }
        return story(matrix, outcome);
    }

    private int story(String name, String of) throws IOException, Unusable {
        Path file = Path.of(what);
        List<Path> read = new ArrayList<>(offers.files());
        read.addAll(List.of(file, Path.of(name), Path.of(policy)));
        output.check(read);
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Matrix measure = Input.matrix(name);
        if (measure.outcomes().stream().noneMatch(known -> known.id().equals(of))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no such outcome in this matrix. Known are: "
                            + measure.outcomes().stream().map(Outcome::id).collect(Collectors.joining(", ")) + ".");
        }
        Scorer plain = offers.with(Scorer.of(measure, Input.policy(policy, measure)), measure, day);
        Scorer scorer = language.texts(name, measure).map(plain::in).orElse(plain);
        output.write(reports(file, measure, scorer, day).stream()
                .map(report -> OutcomeStory.of(report, of))
                .collect(Collectors.joining("\n")));
        return Exit.USABLE;
    }

    /** One report of a case, one for each phase of a review. */
    private static List<ProgressReport> reports(Path file, Matrix measure, Scorer scorer, LocalDate day)
            throws Unusable {
        String name = Input.name(file);
        if (measure.kind() == Matrix.Kind.SERVICES) {
            ServiceReview review =
                    Input.needed(name, Input.read(file, in -> new ReviewJson(measure).read(in, name, day)));
            return scorer.score(review, day);
        }
        CaseRecord record = Input.needed(name, Input.read(file, in -> new CaseJson(measure).read(in, name, day)));
        return List.of(scorer.score(record, day));
    }

    private static String word(Code code) {
        return switch (code.severity()) {
            case ERROR -> "error  ";
            case WARNING -> "warning";
            case ADVICE -> "advice ";
        };
    }
}
