package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        Path folder = FOLDER.resolve("worked-vector");
        try (InputStream in = Files.newInputStream(folder.resolve("matrix.json"))) {
            Matrix matrix = new MatrixJson().read(in, "").orElseThrow();
            return scored(matrix, folder.resolve("case.json"));
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
                other(legend.voices(), words),
                other(legend.phases(), words),
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
                report.headline());
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
                report.headline());
    }

    private static Map<String, String> other(Map<String, String> texts, UnaryOperator<String> words) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words.apply(entry.getValue())));
    }

    private static ProgressReport scored(Matrix matrix, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Scorer.of(matrix, ScoringPolicy.illustrative())
                    .score(new CaseJson(matrix).read(in, file.toString(), DAY).orElseThrow(), DAY);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
