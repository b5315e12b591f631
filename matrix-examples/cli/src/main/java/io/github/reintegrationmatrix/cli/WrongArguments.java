package io.github.reintegrationmatrix.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments that a command itself does not accept, said in the language of the run. */
final class WrongArguments extends ParameterException {

    private static final long serialVersionUID = 1L;

    WrongArguments(CommandSpec command, String key, String... args) {
        super(command.commandLine(), MatrixCommand.words(command).say(key, args));
    }
}
