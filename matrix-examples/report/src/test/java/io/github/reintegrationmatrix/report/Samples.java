package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports of the sample cases. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final Path FOLDER = Path.of("..", "samples");

    private Samples() {}

    static ProgressReport scored(String name) {
        return scored(
                ReferenceMatrices.named("plan").orElseThrow(),
                FOLDER.resolve("cases").resolve(name + ".json"));
    }

    /** A sample case with the texts of its matrix in a further language. */
    static ProgressReport scored(String name, String language, LocalDate asOf) {
        return scored(
                inLanguage("plan", language),
                ReferenceMatrices.named("plan").orElseThrow(),
                FOLDER.resolve("cases").resolve(name + ".json"),
                asOf);
    }

    /** The same beside a review that says which services are offered. */
    static ProgressReport offered(String name, String language) {
        return scored(
                inLanguage("plan", language)
                        .with(review(FOLDER.resolve("reviews").resolve("shelter.json"), DAY)),
                ReferenceMatrices.named("plan").orElseThrow(),
                FOLDER.resolve("cases").resolve(name + ".json"),
                DAY);
    }

    /** Every phase of every sample review with the texts of its matrix in a further language. */
    static List<ProgressReport> reviews(String language, LocalDate asOf) {
        try (Stream<Path> files = Files.list(FOLDER.resolve("reviews"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> inLanguage("services", language).score(review(file, asOf), asOf).stream())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Scorer inLanguage(String name, String language) {
        Matrix matrix = ReferenceMatrices.named(name).orElseThrow();
        return Scorer.of(matrix, ScoringPolicy.illustrative())
                .in(ReferenceMatrices.texts(matrix, language).orElseThrow());
    }

    private static ServiceReview review(Path file, LocalDate asOf) {
        try (InputStream in = Files.newInputStream(file)) {
            return new ReviewJson(ReferenceMatrices.named("services").orElseThrow())
                    .read(in, file.toString(), asOf)
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The example of the specification, worked out by hand there. */
    static ProgressReport workedVector() {
        return scored(matrix("worked-vector"), FOLDER.resolve("worked-vector").resolve("case.json"));
    }

    /** The same example with the words of its matrix in a further language. */
    static ProgressReport workedVector(MatrixTexts texts) {
        return scored(
                Scorer.of(matrix("worked-vector"), ScoringPolicy.illustrative()).in(texts),
                matrix("worked-vector"),
                FOLDER.resolve("worked-vector").resolve("case.json"));
    }

    /** The matrix of a folder of samples. */
    static Matrix matrix(String folder) {
        return matrixOf(matrixFile(folder));
    }

    /** The file of that matrix. */
    static String matrixFile(String folder) {
        try {
            return Files.readString(FOLDER.resolve(folder).resolve("matrix.json"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A matrix without errors, by what its file says. */
    static Matrix matrixOf(String json) {
        return read(json, in -> new MatrixJson().read(in, "").orElseThrow());
    }

    /** The reports of a review of services, one for each phase, as of a day. */
    static List<ProgressReport> review(String json, LocalDate asOf) {
        Matrix services = ReferenceMatrices.named("services").orElseThrow();
        ServiceReview review =
                read(json, in -> new ReviewJson(services).read(in, "", asOf).orElseThrow());
        return Scorer.of(services, ScoringPolicy.illustrative()).score(review, asOf);
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String json, Reader<T> reader) {
        try {
            return reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** A case of the plan. */
    static ProgressReport plan(String record) {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        CaseRecord read =
                read(record, in -> new CaseJson(plan).read(in, "", DAY).orElseThrow());
        return Scorer.of(plan, ScoringPolicy.illustrative()).score(read, DAY);
    }

    /** A case of the matrix of that example. */
    static ProgressReport worked(String record) {
        try (InputStream in =
                Files.newInputStream(FOLDER.resolve("worked-vector").resolve("matrix.json"))) {
            Matrix matrix = new MatrixJson().read(in, "").orElseThrow();
            byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
            return Scorer.of(matrix, ScoringPolicy.illustrative())
                    .score(
                            new CaseJson(matrix)
                                    .read(new ByteArrayInputStream(bytes), "", DAY)
                                    .orElseThrow(),
                            DAY);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same report in a matrix whose words are others. */
    static ProgressReport inOtherWords(ProgressReport report, String language, UnaryOperator<String> words) {
        Legend legend = report.legend();
        Map<String, Map<String, String>> levels = legend.levels().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> other(entry.getValue(), words)));
        Legend changed = new Legend(
                language,
                other(legend.outcomes(), words),
                other(legend.indicators(), words),
                levels,
                legend.steps(),
                legend.dimensions(),
                legend.sides(),
                legend.ownVoice(),
                other(legend.voices(), words),
                other(legend.phases(), words),
                other(legend.means(), words),
                other(legend.events(), words),
                other(legend.statuses(), words),
                other(legend.services(), words),
                legend.serves(),
                legend.translation());
        return new ProgressReport(
                report.caseCode(),
                report.matrix(),
                report.policy(),
                report.asOf(),
                report.engine(),
                report.ignored(),
                changed,
                report.episodes(),
                report.headline(),
                report.offered());
    }

    /** The same report under another code. */
    static ProgressReport under(String code, ProgressReport report) {
        return new ProgressReport(
                code,
                report.matrix(),
                report.policy(),
                report.asOf(),
                report.engine(),
                report.ignored(),
                report.legend(),
                report.episodes(),
                report.headline(),
                report.offered());
    }

    private static Map<String, String> other(Map<String, String> texts, UnaryOperator<String> words) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words.apply(entry.getValue())));
    }

    private static ProgressReport scored(Matrix matrix, Path file) {
        return scored(Scorer.of(matrix, ScoringPolicy.illustrative()), matrix, file);
    }

    private static ProgressReport scored(Scorer scorer, Matrix matrix, Path file) {
        return scored(scorer, matrix, file, DAY);
    }

    private static ProgressReport scored(Scorer scorer, Matrix matrix, Path file, LocalDate asOf) {
        try (InputStream in = Files.newInputStream(file)) {
            return scorer.score(
                    new CaseJson(matrix).read(in, file.toString(), DAY).orElseThrow(), asOf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
