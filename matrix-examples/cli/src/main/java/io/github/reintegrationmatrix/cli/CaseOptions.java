package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command takes that scores cases: the cases, the matrix, the conventions, the day and the language. */
final class CaseOptions {

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

    @Mixin
    private Language language = new Language();

    @Mixin
    private Work work = new Work();

    Work work() {
        return work;
    }

    Language language() {
        return language;
    }

    /** The name of the matrix as it was given. */
    String matrixName() {
        return matrix;
    }

    /** The last day that counts. */
    LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    /** The files with cases, those of folders among them. */
    List<Path> files() throws IOException {
        return Input.files(cases);
    }

    /** Everything that is read, so that no result replaces it. */
    List<Path> read(List<Path> files) {
        List<Path> read = new ArrayList<>(files);
        read.add(Path.of(matrix));
        read.add(Path.of(policy));
        return read;
    }

    Matrix matrix(Input input) throws Unusable {
        return input.matrix(matrix);
    }

    ScoringPolicy policy(Input input, Matrix measure) throws Unusable {
        return input.policy(policy, measure);
    }

    /** The same scorer, whose reports carry the words that were chosen. */
    Scorer worded(Scorer plain, Input input, Matrix measure) throws Unusable {
        return language.texts(input, matrix, measure).map(plain::in).orElse(plain);
    }
}
