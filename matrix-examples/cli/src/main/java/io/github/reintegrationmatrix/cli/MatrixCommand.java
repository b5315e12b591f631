package io.github.reintegrationmatrix.cli;

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
        description = "Checks and scores monitoring matrices for re/integration. Nothing leaves this machine.",
        subcommands = {
            ValidateCommand.class,
            ScoreCommand.class,
            ShowCommand.class,
            TemplateCommand.class,
            ConvertCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            SchemaCommand.class,
            VectorsCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:usable",
            "1:internal failure",
            "2:wrong arguments",
            "3:read but not usable",
            "4:cannot be read",
            "130:interrupted"
        })
public final class MatrixCommand implements Runnable {

    /** The validator's one line of start-up news would stand among the findings. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

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
        Stop stop = new Stop();
        stop.onSignals(err);
        int exit = run(System.in, out, err, stop, args);
        if (out.checkError()) {
            exit = Exit.FAILED;
            if (!standard.isPipeClosed()) {
                err.println("The result could not be written: " + standard.failure());
            }
        }
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
        VALIDATOR.setLevel(Level.WARNING);
        CommandLine line = new CommandLine(new MatrixCommand());
        for (CommandLine command : line.getSubcommands().values()) {
            if (command.getCommand() instanceof Output.User user) {
                user.output().use(in, out, err, stop);
            }
        }
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.registerConverter(LocalDate.class, MatrixCommand::day);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            err.println("What was named" + Failure.TOO_MUCH + " Nothing was written.");
            return Exit.NOT_READABLE;
        } catch (StackOverflowError failure) {
            return failed(failure, err);
        }
    }

    @Option(names = "--no-color", description = "Never use colour in help; so does the variable NO_COLOR.")
    void noColor(boolean never) {
        if (never) {
            spec.commandLine().setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name what to do, such as: matrix validate FILE");
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            throw new CommandLine.TypeConversionException(
                    "'" + written + "' is not a day. Write year-month-day, with four, two and two digits.");
        }
    }

    /** Failures name what failed and never what it was working on. */
    private static int failed(Throwable failure, PrintStream err) {
        if (failure instanceof Unusable unusable) {
            err.print(unusable.text());
            return unusable.exitCode();
        }
        if (failure instanceof OutputGone) {
            return Exit.FAILED;
        }
        err.println("Internal failure: " + Failure.nameOf(failure) + ". Nothing was written.");
        return Exit.FAILED;
    }
}
