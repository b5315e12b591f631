package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.TextFindings;
import io.github.reintegrationmatrix.report.TextReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix score}: where each case stands, how sure that is, and why. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores cases. One that cannot be used never stops the others.")
final class ScoreCommand implements Callable<Integer>, Output.User {

    enum Format {
        TEXT,
        JSON
    }

    @Parameters(arity = "1..*", paramLabel = "CASE", description = "Case files, or folders with .json files.")
    private List<Path> cases = new ArrayList<>();

    @Option(
            names = "--matrix",
            required = true,
            paramLabel = "MATRIX",
            description = "The matrix: a file, or the name of one that comes along (plan).")
    private String matrix = "";

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "illustrative",
            description = "The conventions: a file, or ${DEFAULT-VALUE}. They are named on every report.")
    private String policy = "illustrative";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The last day that counts (today), printed on every report.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}). JSON of one file is a report, of several a list.")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        List<Path> files = Input.files(cases);
        List<Path> read = new ArrayList<>(files);
        read.add(Path.of(matrix));
        read.add(Path.of(policy));
        output.check(read);
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Matrix measure = Input.matrix(matrix);
        Scorer scorer = Scorer.of(measure, Input.policy(policy));
        CaseJson reader = new CaseJson(measure);
        List<ProgressReport> reports = new ArrayList<>();
        int exit = files.isEmpty() ? Exit.NOT_READABLE : Exit.USABLE;
        for (Path file : files) {
            ReadResult<CaseRecord> result = Input.read(file, in -> reader.read(in, file.toString(), day));
            exit = Math.max(exit, Exit.of(result.findings()));
            if (result.findings().stream().anyMatch(finding -> finding.severity() != Severity.ADVICE)) {
                output.err().println(TextFindings.of(file.toString(), "scoring", result.findings()));
            }
            result.value().ifPresent(record -> reports.add(scorer.score(record, day)));
        }
        if (!reports.isEmpty()) {
            write(reports, files.size() > 1);
        }
        output.err().println("Scored " + reports.size() + " of " + files.size() + " case files.");
        return exit;
    }

    private void write(List<ProgressReport> reports, boolean several) throws IOException {
        if (format == Format.TEXT) {
            String line = "\n" + "=".repeat(80) + "\n\n";
            output.write(String.join(line, reports.stream().map(TextReport::of).toList()));
            return;
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        String before = several ? "[\n" : "";
        for (ProgressReport report : reports) {
            json.write(before.getBytes(StandardCharsets.UTF_8));
            ReportJson.write(report, json);
            before = ",\n";
        }
        json.write((several ? "]\n" : "").getBytes(StandardCharsets.UTF_8));
        output.write(json);
    }
}
