package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.json.FindingsJson;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.report.TextFindings;
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
import java.util.Optional;
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
        description = "Checks matrices, cases, reviews, policies and reports, and says what to mend.")
final class ValidateCommand implements Callable<Integer>, Output.User {

    enum Format {
        TEXT,
        JSON
    }

    enum Grave {
        ERROR,
        WARNING
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files, sets of cases, folders with such files, - for standard input, or plan or services for the "
                            + "matrices that come along.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--matrix",
            paramLabel = "MATRIX",
            description = "The matrix of the cases or reviews: a file, or the name of one that comes along (plan for "
                    + "cases, services for reviews).")
    private @Nullable String matrix;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The last day that is meant to count (today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            description = "Least grave finding that fails: ${COMPLETION-CANDIDATES}.")
    private Grave failOn = Grave.ERROR;

    private @Nullable ReviewJson reviews;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Work work = new Work();

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
        CaseJson cases = new CaseJson(Input.matrix(matrix == null ? "plan" : matrix));
        for (Path file : named) {
            KeptFindings kept = new KeptFindings();
            if (Input.isReference(file)) {
                kept.add(Checked.document(reference(file.toString())));
            } else {
                try (CaseInput input = new CaseInput(file, output.in(), cases, day())) {
                    check(input, kept);
                }
            }
            if (kept.exit() == Exit.USABLE && language.isSet()) {
                kept.add(Checked.document(texts(file.toString())));
            }
            if (output.stop().isAsked()) {
                output.err().println("Interrupted. Nothing was written.");
                return Exit.INTERRUPTED;
            }
            found.put(Input.name(file), kept.all());
            exit = Math.max(exit, kept.exit());
            if (failOn == Grave.WARNING && kept.hasWarning()) {
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

    private void check(CaseInput input, KeptFindings kept) throws IOException, Unusable {
        ProgressLine progress = work.progress(output);
        try (Pipeline<Checked> pipeline = new Pipeline<>(work.threads(), kept::add)) {
            Optional<CaseText> next = input.next();
            while (next.isPresent() && !output.stop().isAsked()) {
                CaseText text = next.get();
                pipeline.put(
                        () -> input.isSet() ? Checked.of(text) : Checked.document(read(text, input.name())),
                        text.length());
                progress.show(() -> "Checked " + Tally.number(kept.texts()) + " cases so far");
                next = input.next();
            }
            input.failure().ifPresent(failure -> kept.add(Checked.document(List.of(failure))));
            if (!output.stop().isAsked()) {
                pipeline.end();
            }
        } finally {
            progress.erase();
        }
    }

    private static List<Finding> reference(String name) throws IOException {
        try (InputStream in = ReferenceMatrices.open(name)) {
            return new MatrixJson().read(in, name).findings();
        }
    }

    /** The findings about the texts of a matrix in the chosen language. */
    private List<Finding> texts(String name) throws Unusable {
        return language.read(name, Input.matrix(name)).findings();
    }

    /** Texts belong to one of the matrices that come along, unless another is named. */
    private List<Finding> texts(CaseText text, String file) throws IOException, Unusable {
        List<Finding> findings = List.of();
        for (String name : matrix == null ? ReferenceMatrices.names() : List.of(matrix)) {
            findings = new TextsJson(Input.matrix(name)).read(text.open(), file).findings();
            if (findings.stream().noneMatch(finding -> finding.code() == Code.OTHER_MATRIX)) {
                return findings;
            }
        }
        return findings;
    }

    private List<Finding> read(CaseText text, String file) {
        try {
            return switch (text.format().orElse("")) {
                case "service-review" -> text.read(reviews()).findings();
                case "case-record" -> text.read().findings();
                case "matrix-texts" -> texts(text, file);
                case "scoring-policy" ->
                    new PolicyJson().read(text.open(), file).findings();
                case "progress-report" -> ReportJson.read(text.open(), file).findings();
                default -> new MatrixJson().read(text.open(), file).findings();
            };
        } catch (IOException | Unusable never) {
            throw new IllegalStateException(never);
        }
    }

    /** The reader of reviews, made when the first is met: most files are none. Threads share it. */
    private synchronized ReviewJson reviews() throws Unusable {
        if (reviews == null) {
            reviews = new ReviewJson(Input.matrix(matrix == null ? "services" : matrix));
        }
        return reviews;
    }

    private LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }
}
