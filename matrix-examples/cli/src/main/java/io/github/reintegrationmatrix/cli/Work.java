package io.github.reintegrationmatrix.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a long work is done and shown. */
final class Work {

    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--progress", defaultValue = "auto", descriptionKey = "help.progress")
    private ProgressLine.When progress = ProgressLine.When.AUTO;

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--threads", paramLabel = "${bundle:label.number}", descriptionKey = "help.threads")
    void threads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw new WrongArguments(spec, "arguments.threads", "most", Integer.toString(MOST_THREADS));
        }
        threads = number;
    }

    int threads() {
        return Math.min(threads, MOST_THREADS);
    }

    ProgressLine progress(Output output) {
        return new ProgressLine(output.speech().err(), progress, System::nanoTime);
    }
}
