package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.ConformanceVectors;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code matrix vectors}: small cases with the results that a correct scorer gives. */
@Command(name = "vectors", mixinStandardHelpOptions = true)
final class VectorsCommand implements Callable<Integer>, Output.User {

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException {
        output.write(ConformanceVectors.text());
        return Exit.USABLE;
    }
}
