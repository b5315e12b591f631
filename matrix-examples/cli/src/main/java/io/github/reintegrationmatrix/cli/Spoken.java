package io.github.reintegrationmatrix.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The option {@code --lang} as the language in which the command speaks; the machine is never asked for its own. */
final class Spoken {

    private static final String NAME = "--lang";

    private Spoken() {}

    /** Finds the language before anything is done, so that help and what is wrong with arguments are said in it. */
    static String in(String... args) {
        CommandLine line = new CommandLine(CommandSpec.create().addOption(option()))
                .setUnmatchedArgumentsAllowed(true)
                .setOverwrittenOptionsAllowed(true);
        try {
            return line.parseArgs(args).matchedOptionValue(NAME, "");
        } catch (ParameterException wrong) {
            // Said when the arguments are read by the command that they are for.
            return "";
        }
    }

    /** Gives the option to each command that uses no texts of a matrix; before the command it is that of the command. */
    static void everywhere(CommandLine line, String tag) {
        give(line);
        line.getSubcommands().values().forEach(Spoken::give);
        line.setDefaultValueProvider(option -> isLanguage(option) && !tag.isEmpty() ? tag : null);
    }

    private static void give(CommandLine line) {
        if (line.getCommandSpec().findOption(NAME) == null) {
            line.getCommandSpec().addOption(option());
        }
    }

    private static OptionSpec option() {
        return OptionSpec.builder(NAME)
                .type(String.class)
                .paramLabel("${bundle:label.tag}")
                .descriptionKey("help.lang")
                .build();
    }

    private static boolean isLanguage(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.longestName().equals(NAME);
    }
}
