package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.FindingsJson;
import io.github.reintegrationmatrix.json.JsonFormat;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.report.TextFindings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix validate}: what is wrong with files, where, and what to do. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks matrices, cases, policies and reports, and says what to mend.")
final class ValidateCommand implements Callable<Integer>, Output.User {

    /** One more byte than any reader accepts, so that readers still see that a file is too large. */
    private static final int MOST = 10 * 1024 * 1024 + 1;

    enum Format {
        TEXT,
        JSON
    }

    enum Grave {
        ERROR,
        WARNING
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders with .json files.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--matrix",
            paramLabel = "MATRIX",
            defaultValue = "plan",
            description = "The matrix of the cases: a file, or the name of one that comes along (${DEFAULT-VALUE}).")
    private String matrix = "plan";

    @Option(names = "--as-of", paramLabel = "DAY", description = "The last day that is meant to count (today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            description = "Least grave finding that fails: ${COMPLETION-CANDIDATES}.")
    private Grave failOn = Grave.ERROR;

    @Mixin
    private Output output = new Output();

    private @Nullable Matrix ofCases;

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        List<Path> named = Input.files(files);
        output.check(named);
        if (named.isEmpty()) {
            throw new Unusable("There is no .json file in what was named.\n", Exit.NOT_READABLE);
        }
        int exit = Exit.USABLE;
        for (Path file : named) {
            List<Finding> findings = findings(file);
            found.put(file.toString(), findings);
            exit = Math.max(exit, Exit.of(findings));
            boolean warned = findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
            if (failOn == Grave.WARNING && warned) {
                exit = Math.max(exit, Exit.NOT_USABLE);
            }
        }
        if (format == Format.JSON) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            FindingsJson.write(found, json);
            output.write(json);
        } else {
            StringBuilder text = new StringBuilder();
            found.forEach((file, findings) -> {
                text.append(text.length() == 0 ? "" : "\n");
                text.append(TextFindings.of(file, "scoring", findings));
            });
            output.write(text.toString());
        }
        return exit;
    }

    private List<Finding> findings(Path file) throws Unusable {
        if (ofCases == null) {
            ofCases = Input.matrix(matrix);
        }
        Matrix cases = ofCases;
        return Input.read(file, in -> check(in.readNBytes(MOST), file.toString(), cases))
                .findings();
    }

    private ReadResult<?> readAs(String name, InputStream in, String file, Matrix cases) throws IOException {
        return switch (name) {
            case "case-record" -> new CaseJson(cases).read(in, file, day());
            case "scoring-policy" -> new PolicyJson().read(in, file);
            case "progress-report" -> ReportJson.read(in, file);
            default -> new MatrixJson().read(in, file);
        };
    }

    private ReadResult<Object> check(byte[] bytes, String file, Matrix cases) throws IOException {
        String name = JsonFormat.nameOf(bytes).orElse("");
        ReadResult<?> read = readAs(name, new ByteArrayInputStream(bytes), file, cases);
        return new ReadResult<>(read.value().map(value -> value), read.findings());
    }

    private LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }
}
