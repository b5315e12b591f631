package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Code;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code matrix explain}: what a code means. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Says what the code of a finding means.")
final class ExplainCommand implements Callable<Integer>, Output.User {

    @Parameters(paramLabel = "CODE", description = "A code such as MTX-2302, or all.")
    private String code = "";

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException {
        if (code.equalsIgnoreCase("all")) {
            output.write(Arrays.stream(Code.values())
                    .map(known -> known.id() + "  " + word(known) + "  " + known.title() + "\n")
                    .collect(Collectors.joining()));
            return Exit.USABLE;
        }
        Optional<Code> known = Code.withId(code.toUpperCase(Locale.ROOT));
        if (known.isEmpty()) {
            output.err().println("There is no such code. matrix explain all lists them.");
            return picocli.CommandLine.ExitCode.USAGE;
        }
        output.write(known.get().id() + "  " + word(known.get()) + "  "
                + known.get().title() + "\n\n" + known.get().why() + "\n");
        return Exit.USABLE;
    }

    private static String word(Code code) {
        return switch (code.severity()) {
            case ERROR -> "error  ";
            case WARNING -> "warning";
            case ADVICE -> "advice ";
        };
    }
}
