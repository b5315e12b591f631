package io.github.reintegrationmatrix.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a long work is done and shown. */
final class Work {

    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--progress",
            defaultValue = "auto",
            description =
                    "How far the work is, on standard error: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}: if it takes "
                            + "longer than 2 seconds and a terminal watches).")
    private ProgressLine.When progress = ProgressLine.When.AUTO;

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads read and score (as many as there are processors).")
    void threads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw new ParameterException(spec.commandLine(), "Give 1 to " + MOST_THREADS + " threads.");
        }
        threads = number;
    }

    int threads() {
        return Math.min(threads, MOST_THREADS);
    }

    ProgressLine progress(Output output) {
        return new ProgressLine(output.err(), progress, System::nanoTime);
    }
}
