package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.score.Scorer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The option {@code --services}: a review that says which services there are for what is not reached. */
final class Offers {

    @Option(names = "--services", paramLabel = "${bundle:label.review}", descriptionKey = "help.services")
    private @Nullable Path review;

    @Option(
            names = "--services-matrix",
            paramLabel = "${bundle:label.matrix}",
            defaultValue = "services",
            descriptionKey = "help.services-matrix")
    private String matrix = "services";

    /** The files that are read for it. */
    List<Path> files() {
        return review == null ? List.of() : List.of(review, Path.of(matrix));
    }

    /** A scorer whose reports name the services, if a review was named. */
    Scorer with(Scorer scorer, Matrix measure, LocalDate day, Input input) throws Unusable {
        Path file = review;
        if (file == null) {
            return scorer;
        }
        if (measure.kind() == Matrix.Kind.SERVICES) {
            throw input.words().unusable(ExitCode.USAGE, "services.beside-cases");
        }
        Matrix services = input.matrix(matrix);
        ServiceReview read = input.needed(
                input.name(file), input.read(file, in -> new ReviewJson(services).read(in, input.name(file), day)));
        return scorer.with(read);
    }
}
