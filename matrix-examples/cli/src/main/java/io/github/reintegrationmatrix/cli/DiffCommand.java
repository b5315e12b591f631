package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.adapt.MatrixDiff;
import io.github.reintegrationmatrix.change.ReportDiff;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.DiffJson;
import io.github.reintegrationmatrix.json.JsonFormat;
import io.github.reintegrationmatrix.json.MatrixDiffJson;
import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.HtmlMatrixDiff;
import io.github.reintegrationmatrix.report.TextDiff;
import io.github.reintegrationmatrix.report.TextMatrixDiff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matrix diff}: in what two reports of one case differ, or two matrices. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer>, Output.User {

    private static final String MATRIX = "monitoring-matrix";
    private static final String REPORT = "progress-report";
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

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
        List<String> formats = List.of(format(before), format(after));
        boolean matrices = formats.contains(MATRIX);
        if (matrices && formats.contains(REPORT)) {
            throw output.words().unusable(Exit.NOT_USABLE, "diff.matrix-and-report");
        }
        return matrices ? matrices() : reports();
    }

    /** What a file says it is; of the workbooks, only those of matrices are compared. */
    private String format(Path file) {
        if (Input.isReference(file) || Workbooks.isOne(file)) {
            return MATRIX;
        }
        Input.Reader<String> reader = in -> new ReadResult<>(JsonFormat.nameOf(in.readNBytes(MOST_BYTES)), List.of());
        return output.input().read(file, reader).value().orElse("");
    }

    private int matrices() throws IOException, Unusable {
        Input input = output.input();
        MatrixDiff diff = MatrixDiff.between(
                input.matrix(before.toString(), "comparing"), input.matrix(after.toString(), "comparing"));
        String language = output.words().language();
        if (format == Format.JSON) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            MatrixDiffJson.write(diff, json);
            output.write(json);
        } else {
            output.show(format == Format.HTML ? HtmlMatrixDiff.of(diff, language) : TextMatrixDiff.of(diff, language));
        }
        return Exit.USABLE;
    }

    private int reports() throws IOException, Unusable {
        if (format == Format.HTML) {
            throw new WrongArguments(spec, "diff.no-page");
        }
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
