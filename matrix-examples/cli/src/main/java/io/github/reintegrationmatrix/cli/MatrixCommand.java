package io.github.reintegrationmatrix.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
            ExplainCommand.class,
            SchemaCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:usable",
            "1:internal failure",
            "2:wrong arguments",
            "3:read but not usable",
            "4:cannot be read"
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
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        out.flush();
        if (out.checkError()) {
            err.println("The result could not be written.");
            System.exit(CommandLine.ExitCode.SOFTWARE);
        }
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
        VALIDATOR.setLevel(Level.WARNING);
        CommandLine line = new CommandLine(new MatrixCommand());
        for (CommandLine command : line.getSubcommands().values()) {
            if (command.getCommand() instanceof Output.User user) {
                user.output().use(out, err);
            }
        }
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.registerConverter(LocalDate.class, MatrixCommand::day);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
        return line.execute(args);
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
    private static int failed(Exception failure, PrintStream err) {
        if (failure instanceof Unusable unusable) {
            err.print(unusable.text());
            return unusable.exitCode();
        }
        StackTraceElement[] trace = failure.getStackTrace();
        err.println("Internal failure: " + failure.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "")
                + ". Nothing was written.");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
