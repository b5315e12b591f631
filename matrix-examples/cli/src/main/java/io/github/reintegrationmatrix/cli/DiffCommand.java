package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.change.ReportDiff;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.DiffJson;
import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.TextDiff;
import io.github.reintegrationmatrix.report.TextFindings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix diff}: in what two reports of one case differ. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Says in what two progress reports (JSON) of one case differ: after another round, on another day, under "
                        + "another policy. Reports of two cases, or measured differently, are not compared.")
final class DiffCommand implements Callable<Integer>, Output.User {

    enum Format {
        TEXT,
        JSON
    }

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier report.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later report.")
    private Path after = Path.of("");

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        output.check(List.of(before, after));
        ProgressReport was = report(before);
        ProgressReport is = report(after);
        Optional<String> refusal = ReportDiff.refusal(was, is);
        if (refusal.isPresent()) {
            throw new Unusable("The reports cannot be compared. " + refusal.get() + "\n", Exit.NOT_USABLE);
        }
        if (format == Format.JSON) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            DiffJson.write(was, is, json);
            output.write(json);
        } else {
            output.write(TextDiff.of(was, is));
        }
        return Exit.USABLE;
    }

    private static ProgressReport report(Path file) throws Unusable {
        String name = Input.name(file);
        ReadResult<ProgressReport> read = Input.read(file, in -> ReportJson.read(in, name));
        if (read.value().isEmpty()) {
            throw new Unusable(TextFindings.of(name, "comparing", read.findings()), Exit.of(read.findings()));
        }
        return read.value().get();
    }
}
