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
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores cases, or reviews of services. One that cannot be used never stops the others.")
final class ScoreCommand implements Callable<Integer>, Output.User {

    @Parameters(
            arity = "1..*",
            paramLabel = "CASE",
            description =
                    "Case files, workbooks (.xlsx), sets (a JSON array, or .ndjson with one record per line), folders with such "
                            + "files, or - for standard input.")
    private List<Path> cases = new ArrayList<>();

    @Option(
            names = "--matrix",
            required = true,
            paramLabel = "MATRIX",
            description = "The matrix: a file, or the name of one that comes along (plan, services).")
    private String matrix = "";

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "illustrative",
            description = "The conventions: a file, or ${DEFAULT-VALUE}. They are named on every report.")
    private String policy = "illustrative";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The last day that counts (today), printed on every report.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}). JSON of one case file is a report, of several or "
                            + "of a set or of reviews a list; HTML of one is a page, of several or of reviews a folder.")
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
        Matrix measure = Input.matrix(matrix);
        Subject subject = new Subject(measure);
        if (format == ReportFormat.Kind.HTML) {
            PageFolder.check(output, files.size() > 1 || subject.givesSeveral());
        }
        output.check(read);
        Scorer plain = offers.with(Scorer.of(measure, Input.policy(policy, measure)), measure, day);
        Scorer scorer = language.texts(matrix, measure).map(plain::in).orElse(plain);
        try (ScoreRun run = new ScoreRun(output, work, scorer, subject, format, day)) {
            return run.score(files);
        }
    }
}
