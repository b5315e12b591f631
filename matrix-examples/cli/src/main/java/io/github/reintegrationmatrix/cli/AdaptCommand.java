package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.AdaptationJson;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.model.Adaptation;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.score.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code matrix adapt}: the full matrix of a country, made from a base and what differs. */
@Command(name = "adapt", mixinStandardHelpOptions = true)
final class AdaptCommand implements Callable<Integer>, Output.User {

    @Parameters(index = "0", paramLabel = "${bundle:label.base}", descriptionKey = "help.base")
    private String base = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "${bundle:label.adaptation}",
            descriptionKey = "help.adaptations")
    private List<Path> adaptations = new ArrayList<>();

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        List<Path> read = new ArrayList<>(adaptations);
        read.add(Path.of(base));
        output.check(read);
        Matrix matrix = output.input().matrix(base);
        for (Path file : adaptations) {
            matrix = adapted(matrix, file);
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new MatrixJson().write(matrix, json);
        output.write(json);
        return Exit.USABLE;
    }

    private Matrix adapted(Matrix from, Path file) throws Unusable {
        Input input = output.input();
        String name = input.name(file);
        ReadResult<Matrix> result = input.read(file, in -> new AdaptationJson().adapt(from, in, name));
        String found = output.words().findings(name, "adapting", result.findings());
        if (result.value().isEmpty()) {
            throw new Unusable(found, Exit.of(result.findings()));
        }
        if (!result.findings().isEmpty()) {
            output.speech().tell(found);
        }
        Matrix to = result.orElseThrow();
        List<Adaptation> all = to.provenance().adaptations();
        output.speech()
                .say(
                        "adapt.done",
                        "from",
                        from.id() + " " + from.version(),
                        "to",
                        to.id() + " " + to.version(),
                        "changes",
                        output.words().number(all.get(all.size() - 1).changes().size()));
        String measurement = Fingerprint.of(to);
        boolean same = measurement.equals(Fingerprint.of(from));
        output.speech().say(same ? "adapt.same-measurement" : "adapt.measurement", "measurement", measurement);
        return to;
    }
}
