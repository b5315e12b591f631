package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.text.Phrases;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code matrix} command and what its subcommands share. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ValidateCommand.class,
            ScoreCommand.class,
            ShowCommand.class,
            TemplateCommand.class,
            ConvertCommand.class,
            ExplainCommand.class,
            AdaptCommand.class,
            DiffCommand.class,
            CrosswalkCommand.class,
            TransferCommand.class,
            ExportCommand.class,
            MeasureCommand.class,
            SchemaCommand.class,
            VectorsCommand.class
        })
public final class MatrixCommand implements Runnable {

    /** The validator's one line of start-up news would stand among the findings. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private Words words = Words.in(Phrases.ENGLISH);

    /** Called by picocli. */
    public MatrixCommand() {}

    /**
     * Runs the command and ends with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        StandardOutput standard = new StandardOutput();
        PrintStream out = new PrintStream(standard, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        String language = Spoken.in(args);
        Speech speech = new Speech(err, Words.in(language));
        Stop stop = new Stop();
        stop.onSignals(speech);
        int exit = run(System.in, out, speech, language, stop, args);
        if (out.checkError()) {
            exit = Exit.FAILED;
            if (!standard.isPipeClosed()) {
                speech.say("result.not-written", "reason", standard.failure());
            }
        }
        speech.end();
        stop.end(exit);
        System.exit(exit);
    }

    /**
     * Runs the command.
     *
     * @param out where results go
     * @param err where findings and failures go
     * @param args the arguments
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(System.in, out, err, new Stop(), args);
    }

    static int run(InputStream in, PrintStream out, PrintStream err, Stop stop, String... args) {
        String language = Spoken.in(args);
        Speech speech = new Speech(err, Words.in(language));
        int exit = run(in, out, speech, language, stop, args);
        speech.end();
        return exit;
    }

    private static int run(InputStream in, PrintStream out, Speech speech, String language, Stop stop, String... args) {
        VALIDATOR.setLevel(Level.WARNING);
        MatrixCommand matrix = new MatrixCommand();
        matrix.words = speech.words();
        CommandLine line = new CommandLine(matrix);
        for (CommandLine command : line.getSubcommands().values()) {
            if (command.getCommand() instanceof Output.User user) {
                user.output().use(in, out, speech, stop);
            }
        }
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(speech.err(), true, StandardCharsets.UTF_8));
        Spoken.everywhere(line, language);
        Help.speak(line, speech.words());
        line.registerConverter(LocalDate.class, matrix::day);
        line.setParameterExceptionHandler(new ArgumentErrors(line.getParameterExceptionHandler(), speech));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, speech));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            speech.say("too-much");
            return Exit.NOT_READABLE;
        } catch (StackOverflowError failure) {
            return failed(failure, speech);
        }
    }

    @Option(names = "--no-color", descriptionKey = "help.no-color")
    void noColor(boolean never) {
        if (never) {
            spec.commandLine().setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        }
    }

    @Override
    public void run() {
        throw new WrongArguments(spec, "arguments.name-command");
    }

    /** The words of the run that a command belongs to. */
    static Words words(CommandLine.Model.CommandSpec command) {
        return ((MatrixCommand) command.root().userObject()).words;
    }

    private LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            throw new CommandLine.TypeConversionException(words.say("arguments.not-a-day", "day", written));
        }
    }

    /** Failures name what failed and never what it was working on. */
    private static int failed(Throwable failure, Speech speech) {
        if (failure instanceof Unusable unusable) {
            speech.tell(unusable.text());
            return unusable.exitCode();
        }
        if (failure instanceof OutputGone) {
            return Exit.FAILED;
        }
        speech.say("failure", "failure", Failure.nameOf(failure));
        return Exit.FAILED;
    }
}
