package io.github.reintegrationmatrix.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments: in English as picocli does, in other languages in words of our own. */
final class ArgumentErrors implements IParameterExceptionHandler {

    private final IParameterExceptionHandler english;
    private final Speech speech;
    private final Words words;

    ArgumentErrors(IParameterExceptionHandler english, Speech speech) {
        this.english = english;
        this.speech = speech;
        this.words = speech.words();
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) throws Exception {
        if (words.isEnglish()) {
            return english.handleParseException(wrong, args);
        }
        CommandLine command = wrong.getCommandLine();
        speech.tell(command.getColorScheme().errorText(said(wrong)) + "\n");
        List<String> guesses = guesses(wrong);
        if (guesses.isEmpty()) {
            PrintWriter err = command.getErr();
            command.usage(err, command.getColorScheme());
            err.flush();
            speech.noted();
        } else {
            speech.say("arguments.meant", "guesses", String.join(", ", guesses));
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What may have been meant: options as they are, commands as they are called. */
    private static List<String> guesses(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return List.of();
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return unmatched.getSuggestions().stream()
                .map(guess -> guess.startsWith("-") ? guess : command + " " + guess)
                .toList();
    }

    private String said(ParameterException wrong) {
        if (wrong instanceof WrongArguments) {
            return String.valueOf(wrong.getMessage());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String key = unmatched.isUnknownOption() ? "arguments.unknown-option" : "arguments.not-understood";
            return words.say(key, "given", String.join(", ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return words.say("arguments.missing", "names", names(missing.getMissing()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.say("arguments.twice", "name", name(twice.getOverwritten()));
        }
        return impossible(wrong.getArgSpec(), wrong.getValue());
    }

    private String impossible(@Nullable ArgSpec argument, @Nullable String value) {
        if (argument == null || value == null) {
            return words.say("arguments.wrong");
        }
        if (argument.type() == LocalDate.class) {
            return words.say("arguments.not-a-day", "day", value);
        }
        if (argument.completionCandidates() == null) {
            return words.say("arguments.cannot-be", "name", name(argument), "value", value);
        }
        List<String> choices = new ArrayList<>();
        argument.completionCandidates().forEach(choices::add);
        return words.say(
                "arguments.choose", "name", name(argument), "value", value, "choices", String.join(", ", choices));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(ArgumentErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
