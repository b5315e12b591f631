package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
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
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer>, Output.User {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:label.from}", descriptionKey = "help.from")
    private Path from = Path.of("");

    @Parameters(index = "1", paramLabel = "${bundle:label.to}", descriptionKey = "help.to")
    private Path to = Path.of("");

    @Option(names = "--matrix", paramLabel = "${bundle:label.matrix}", descriptionKey = "help.matrix-of-one")
    private @Nullable String matrix;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}", descriptionKey = "help.day-meant")
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
            throw new WrongArguments(spec, "convert.order");
        }
        refuseOld(to);
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Conversion conversion = new Conversion(output.input(), from, matrix, day, language);
        ReadResult<Map<Path, byte[]>> converted = book ? conversion.toWorkbook(to) : conversion.toJson(to);
        List<Finding> findings = converted.findings();
        if (converted.value().isEmpty()) {
            output.speech().tell(output.words().findings(Printable.of(from.toString()), "converting", findings));
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
            output.speech().say("result.written", "file", file.getKey().toString());
        }
        return Exit.USABLE;
    }

    private void refuseOld(Path file) throws Unusable {
        if (Files.exists(file)) {
            throw output.words().unusable(CommandLine.ExitCode.USAGE, "result.exists", "file", file.toString());
        }
    }
}
