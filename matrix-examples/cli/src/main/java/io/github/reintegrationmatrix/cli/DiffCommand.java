package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.change.ReportDiff;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.DiffJson;
import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.TextDiff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix diff}: in what two reports of one case differ. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer>, Output.User {

    enum Format {
        TEXT,
        JSON
    }

    @Parameters(index = "0", paramLabel = "${bundle:label.before}", descriptionKey = "help.earlier-report")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "${bundle:label.after}", descriptionKey = "help.later-report")
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
        if (ReportDiff.refusal(was, is).isPresent()) {
            boolean oneCase = was.caseCode().equals(is.caseCode());
            throw output.words().unusable(Exit.NOT_USABLE, oneCase ? "diff.two-measures" : "diff.two-cases");
        }
        if (format == Format.JSON) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            DiffJson.write(was, is, json);
            output.write(json);
        } else {
            output.show(TextDiff.of(was, is));
        }
        return Exit.USABLE;
    }

    private ProgressReport report(Path file) throws Unusable {
        Input input = output.input();
        String name = input.name(file);
        ReadResult<ProgressReport> read = input.read(file, in -> ReportJson.read(in, name));
        if (read.value().isEmpty()) {
            String found = output.words().findings(name, "comparing", read.findings());
            throw new Unusable(found, Exit.of(read.findings()));
        }
        return read.value().get();
    }
}
