package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.json.AdaptationJson;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.json.CrosswalkJson;
import io.github.reintegrationmatrix.json.FindingsJson;
import io.github.reintegrationmatrix.json.JsonFormat;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.ReportJson;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.report.HtmlFindings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer>, Output.User {

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    enum Grave {
        ERROR,
        WARNING
    }

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "help.files-to-check")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--matrix", paramLabel = "${bundle:label.matrix}", descriptionKey = "help.matrix-of-files")
    private @Nullable String matrix;

    @Option(names = "--from", paramLabel = "${bundle:label.matrix}", descriptionKey = "help.matrix-of-crosswalk")
    private @Nullable String from;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}", descriptionKey = "help.day-meant")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", defaultValue = "error", descriptionKey = "help.fail-on")
    private Grave failOn = Grave.ERROR;

    @Option(names = "--no-marked", descriptionKey = "help.no-marked")
    private boolean unmarked;

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
            throw output.words().unusable(Exit.NOT_READABLE, "validate.nothing");
        }
        int exit = Exit.USABLE;
        CaseJson cases = new CaseJson(output.input().matrix(matrix == null ? "plan" : matrix));
        if (from != null) {
            output.input().matrix(from);
        }
        WorkbookCheck workbooks = new WorkbookCheck(output, matrix, day(), !unmarked);
        for (Path file : named) {
            KeptFindings kept = new KeptFindings();
            boolean isMatrix = Input.isReference(file);
            if (isMatrix) {
                kept.add(Checked.document(reference(file.toString())));
            } else if (Workbooks.isOne(file)) {
                // All languages of a matrix are checked with it.
                kept.add(Checked.document(workbooks.check(file, named)));
            } else {
                try (CaseInput input = new CaseInput(output.input(), file, output.in(), cases, day())) {
                    isMatrix = check(input, kept);
                }
            }
            if (output.stop().isAsked()) {
                output.speech().say("interrupted.nothing-written");
                return Exit.INTERRUPTED;
            }
            found.put(output.input().name(file), kept.all());
            exit = Math.max(exit, exit(kept));
            if (isMatrix && kept.exit() == Exit.USABLE && language.isSet()) {
                exit = Math.max(exit, texts(file.toString(), found));
            }
        }
        if (format == Format.JSON) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            FindingsJson.write(found, json);
            output.write(json);
        } else if (format == Format.HTML) {
            output.show(HtmlFindings.of(found, output.words().language()));
        } else {
            StringBuilder text = new StringBuilder();
            found.forEach((file, findings) -> {
                text.append(text.length() == 0 ? "" : "\n");
                text.append(output.words().findings(file, "scoring", findings));
            });
            output.tell(text.toString());
        }
        return exit;
    }

    /** Checks a file; returns whether it is a matrix. */
    private boolean check(CaseInput input, KeptFindings kept) throws IOException, Unusable {
        boolean isMatrix = false;
        ProgressLine progress = work.progress(output);
        try (Pipeline<Checked> pipeline = new Pipeline<>(work.threads(), kept::add)) {
            Optional<CaseText> next = input.next();
            while (next.isPresent() && !output.stop().isAsked()) {
                CaseText text = next.get();
                isMatrix = !input.isSet() && isMatrix(text);
                pipeline.put(
                        () -> input.isSet() ? record(text) : Checked.document(read(text, input.name())), text.length());
                progress.show(() -> output.words()
                        .say("far.checked", "count", output.words().number(kept.texts())));
                next = input.next();
            }
            input.failure().ifPresent(failure -> kept.add(Checked.document(List.of(failure))));
            if (!output.stop().isAsked()) {
                pipeline.end();
            }
        } finally {
            progress.erase();
        }
        return isMatrix;
    }

    private static boolean isMatrix(CaseText text) {
        return text.format().filter("monitoring-matrix"::equals).isPresent();
    }

    private int exit(KeptFindings kept) {
        return failOn == Grave.WARNING && kept.hasWarning() ? Math.max(kept.exit(), Exit.NOT_USABLE) : kept.exit();
    }

    private static List<Finding> reference(String name) throws IOException {
        try (InputStream in = ReferenceMatrices.open(name)) {
            return new MatrixJson().read(in, name).findings();
        }
    }

    /** Checks the texts of a matrix in the chosen language; what is found is about their own file. */
    private int texts(String name, Map<String, List<Finding>> found) throws Unusable {
        Matrix translated = output.input().matrix(name);
        if (!language.isOther(translated)) {
            return Exit.USABLE;
        }
        KeptFindings kept = new KeptFindings();
        kept.add(
                Checked.document(language.read(output.input(), name, translated).findings()));
        found.put(language.file(name), kept.all());
        return exit(kept);
    }

    /** Texts belong to one of the matrices that come along or to the one beside them, unless another is named. */
    private List<Finding> texts(CaseText text, String file) throws IOException {
        List<Finding> findings = List.of();
        for (String name : matrix == null ? matrices(file) : List.of(matrix)) {
            try {
                findings = new TextsJson(output.input().matrix(name))
                        .read(text.open(), file)
                        .findings();
            } catch (Unusable broken) {
                // Only the one beside them can be, and what is wrong with it is said about its own file.
                continue;
            }
            if (findings.stream().noneMatch(finding -> finding.code() == Code.OTHER_MATRIX)) {
                return findings;
            }
        }
        return findings;
    }

    /** An adaptation is checked with the matrix that it becomes, of its base: that which is named, or one that comes along. */
    private List<Finding> adaptation(CaseText text, String file) throws IOException {
        List<Finding> findings = List.of();
        for (String name : matrix == null ? ReferenceMatrices.names() : List.of(matrix)) {
            try {
                findings = new AdaptationJson()
                        .adapt(output.input().matrix(name), text.open(), file)
                        .findings();
            } catch (Unusable never) {
                throw new IllegalStateException(never);
            }
            if (findings.stream().noneMatch(finding -> finding.code() == Code.OTHER_BASE)) {
                return findings;
            }
        }
        return findings;
    }

    private static List<String> matrices(String texts) {
        List<String> names = new ArrayList<>(ReferenceMatrices.names());
        Language.matrix(texts)
                .filter(beside -> Files.isRegularFile(Path.of(beside)))
                .ifPresent(names::add);
        return names;
    }

    /** A record of a set is a case, or a review. */
    private Checked record(CaseText text) {
        Checked checked = Checked.of(text);
        boolean isReview = checked.isOfUnknownFormat()
                && text.format().filter(Subject.REVIEW::equals).isPresent();
        return isReview ? Checked.of(text, reviews()) : checked;
    }

    private List<Finding> read(CaseText text, String file) {
        try {
            return switch (text.format().orElse("")) {
                case Subject.REVIEW -> text.read(reviews()).findings();
                case Subject.CASE -> text.read().findings();
                case "matrix-texts" -> texts(text, file);
                case "matrix-adaptation" -> adaptation(text, file);
                case "matrix-crosswalk" ->
                    new CrosswalkJson(named(from, "plan"), named(matrix, "plan"))
                            .read(text.open(), file)
                            .findings();
                case "scoring-policy" -> policies().read(text.open(), file).findings();
                case "progress-report" -> ReportJson.read(text.open(), file).findings();
                default -> ofNoFormat(new MatrixJson().read(text.open(), file).findings());
            };
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What does not say that it is a matrix is not judged as one: it could be a case. */
    private static List<Finding> ofNoFormat(List<Finding> findings) {
        DocumentPath format = DocumentPath.ROOT.key("format");
        List<Finding> alone = findings.stream()
                .filter(finding -> finding.location().path().equals(format))
                .map(ValidateCommand::withEveryFormat)
                .toList();
        return alone.isEmpty() ? findings : alone;
    }

    private static Finding withEveryFormat(Finding finding) {
        return finding.code() == Code.UNKNOWN_FORMAT
                ? new Finding(
                        finding.code(),
                        finding.location(),
                        finding.subject(),
                        Map.of("known", String.join(", ", JsonFormat.READ)),
                        finding.count())
                : finding;
    }

    private PolicyJson policies() {
        return matrix == null ? new PolicyJson() : new PolicyJson(named(matrix, ""));
    }

    private Matrix named(@Nullable String name, String otherwise) {
        try {
            return output.input().matrix(name == null ? otherwise : name);
        } catch (Unusable never) {
            // The matrices were read before any file was.
            throw new IllegalStateException(never);
        }
    }

    /** The reader of reviews, made when the first is met: most files are none. Threads share it. */
    private synchronized ReviewJson reviews() {
        if (reviews == null) {
            reviews = new ReviewJson(named(matrix, "services"));
        }
        return reviews;
    }

    private LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }
}
