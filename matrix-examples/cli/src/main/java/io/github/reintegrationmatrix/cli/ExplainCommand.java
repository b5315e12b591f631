package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Severity;
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
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer>, Output.User {

    enum Format {
        TEXT,
        HTML
    }

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "${bundle:label.what}", descriptionKey = "help.code-or-case")
    private String what = "";

    @Option(names = "--matrix", paramLabel = "${bundle:label.matrix}", descriptionKey = "help.case-matrix")
    private @Nullable String matrix;

    @Option(names = "--outcome", paramLabel = "${bundle:label.outcome}", descriptionKey = "help.case-outcome")
    private @Nullable String outcome;

    @Option(
            names = "--policy",
            paramLabel = "${bundle:label.policy}",
            defaultValue = "illustrative",
            descriptionKey = "help.case-policy")
    private String policy = "illustrative";

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}", descriptionKey = "help.case-day")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", defaultValue = "text", descriptionKey = "help.catalogue-format")
    private Format format = Format.TEXT;

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
            String example = Examples.sentence(known.get())
                    .map(sentence -> "\n" + output.words().say("explain.example", "sentence", sentence) + "\n")
                    .orElse("");
            output.tell(
                    title(known.get()) + "\n" + known.get().why(output.words().language()) + "\n" + example);
            return Exit.USABLE;
        }
        if (what.equalsIgnoreCase("all")) {
            if (format == Format.HTML) {
                output.show(Examples.page(output.words().language()));
                return Exit.USABLE;
            }
            output.tell(Arrays.stream(Code.values()).map(this::title).collect(Collectors.joining()));
            return Exit.USABLE;
        }
        if (matrix == null && outcome == null) {
            output.speech().say("explain.no-code");
            return CommandLine.ExitCode.USAGE;
        }
        if (matrix == null || outcome == null) {
            throw new WrongArguments(spec, "explain.name-both");
        }
        return story(matrix, outcome);
    }

    private int story(String name, String of) throws IOException, Unusable {
        Path file = Path.of(what);
        List<Path> read = new ArrayList<>(offers.files());
        read.addAll(List.of(file, Path.of(name), Path.of(policy)));
        output.check(read);
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Input input = output.input();
        Matrix measure = input.matrix(name);
        if (measure.outcomes().stream().noneMatch(known -> known.id().equals(of))) {
            String known = measure.outcomes().stream().map(Outcome::id).collect(Collectors.joining(", "));
            throw new WrongArguments(spec, "explain.no-outcome", "known", known);
        }
        Scorer plain = offers.with(Scorer.of(measure, input.policy(policy, measure)), measure, day, input);
        Scorer scorer = language.texts(input, name, measure).map(plain::in).orElse(plain);
        output.show(reports(file, measure, scorer, day).stream()
                .map(report -> OutcomeStory.of(report, of))
                .collect(Collectors.joining("\n")));
        return Exit.USABLE;
    }

    /** One report of a case, one for each phase of a review. */
    private List<ProgressReport> reports(Path file, Matrix measure, Scorer scorer, LocalDate day) throws Unusable {
        Input input = output.input();
        String name = input.name(file);
        if (measure.kind() == Matrix.Kind.SERVICES) {
            ServiceReview review =
                    input.needed(name, input.read(file, in -> new ReviewJson(measure).read(in, name, day)));
            return scorer.score(review, day);
        }
        CaseRecord record = input.needed(name, input.read(file, in -> new CaseJson(measure).read(in, name, day)));
        return List.of(scorer.score(record, day));
    }

    /** One line: the id, how grave a breach is, and the rule. */
    private String title(Code code) {
        Words words = output.words();
        int longest = Arrays.stream(Severity.values())
                .mapToInt(severity -> word(severity, words).length())
                .max()
                .orElseThrow();
        String word = word(code.severity(), words);
        String gap = " ".repeat(longest - word.length());
        return code.id() + "  " + word + gap + "  " + code.title(words.language()) + "\n";
    }

    private static String word(Severity severity, Words words) {
        return switch (severity) {
            case ERROR -> words.say("severity.error");
            case WARNING -> words.say("severity.warning");
            case ADVICE -> words.say("severity.advice");
        };
    }
}
