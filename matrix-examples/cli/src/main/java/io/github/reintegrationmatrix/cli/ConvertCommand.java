package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.report.TextFindings;
import io.github.reintegrationmatrix.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matrix convert}: the same content as a workbook or as JSON. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description =
                "Turns JSON into a workbook or a workbook into JSON. What the other form cannot hold is said, and "
                        + "then nothing is written.")
final class ConvertCommand implements Callable<Integer>, Output.User {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "IN", description = "A matrix, a case, a review or a policy.")
    private Path from = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The new file: .xlsx or .json.")
    private Path to = Path.of("");

    @Option(
            names = "--matrix",
            paramLabel = "MATRIX",
            description =
                    "The matrix of a case or review: a file, or the name of one that comes along (plan for cases, "
                            + "services for reviews).")
    private @Nullable String matrix;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The last day that is meant to count (today).")
    private @Nullable LocalDate asOf;

    @Mixin
    private Language language = new Language();

    private final Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        boolean book = to.toString().endsWith(".xlsx");
        if (book == Workbooks.isOne(from) || !(book || to.toString().endsWith(".json"))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Name a .json file and a workbook (.xlsx), in the order from and to.");
        }
        refuseOld(to);
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Conversion conversion = new Conversion(from, matrix, day, language);
        ReadResult<Map<Path, byte[]>> converted = book ? conversion.toWorkbook(to) : conversion.toJson(to);
        List<Finding> findings = converted.findings();
        if (converted.value().isEmpty()) {
            output.err().print(TextFindings.of(Printable.of(from.toString()), "converting", findings));
            return Exit.of(findings);
        }
        for (Path file : converted.orElseThrow().keySet()) {
            refuseOld(file);
        }
        for (Map.Entry<Path, byte[]> file : converted.orElseThrow().entrySet()) {
            try (Result result = output.begin(file.getKey())) {
                result.add(file.getValue());
                result.end();
            }
            output.err().println("Written: " + Printable.of(file.getKey().toString()));
        }
        return Exit.USABLE;
    }

    private static void refuseOld(Path file) throws Unusable {
        if (Files.exists(file)) {
            throw new Unusable(
                    Printable.of(file.toString()) + " is there already. Name a new file.\n",
                    CommandLine.ExitCode.USAGE);
        }
    }
}
