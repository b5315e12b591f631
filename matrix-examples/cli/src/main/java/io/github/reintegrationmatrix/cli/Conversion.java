package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.JsonFormat;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.workbook.CheckedWorkbook;
import io.github.reintegrationmatrix.workbook.Workbook;
import io.github.reintegrationmatrix.workbook.WorkbookWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file on its way from one form to the other. */
final class Conversion {

    private final Input input;
    private final Path from;
    private final @Nullable String matrix;
    private final LocalDate day;
    private final Language language;

    Conversion(Input input, Path from, @Nullable String matrix, LocalDate day, Language language) {
        this.input = input;
        this.from = from;
        this.matrix = matrix;
        this.day = day;
        this.language = language;
    }

    /** Writes a value as JSON. */
    private interface Writer<T> {
        void write(T value, ByteArrayOutputStream out) throws IOException;
    }

    /** The workbook of a JSON file, under its name. */
    ReadResult<Map<Path, byte[]>> toWorkbook(Path to) throws IOException, Unusable {
        ReadResult<byte[]> text = Input.isReference(from)
                ? new ReadResult<>(Optional.of(reference()), List.of())
                : input.read(from, in -> new ReadResult<>(Optional.of(in.readNBytes(11 << 20)), List.of()));
        if (text.value().isEmpty()) {
            return new ReadResult<>(Optional.empty(), text.findings());
        }
        byte[] json = text.orElseThrow();
        ByteArrayInputStream in = new ByteArrayInputStream(json);
        String name = input.name(from);
        return switch (JsonFormat.nameOf(json).orElse("")) {
            case Subject.CASE -> {
                Matrix rated = input.matrix(matrix == null ? "plan" : matrix);
                CaseRecord record = input.needed(name, new CaseJson(rated).read(in, name, day));
                yield under(to, WorkbookWriter.caseRecord(record, rated));
            }
            case Subject.REVIEW -> {
                Matrix rated = input.matrix(matrix == null ? "services" : matrix);
                ServiceReview review = input.needed(name, new ReviewJson(rated).read(in, name, day));
                yield under(to, WorkbookWriter.review(review, rated));
            }
            case "scoring-policy" ->
                under(to, WorkbookWriter.policy(input.needed(name, new PolicyJson().read(in, name))));
            default -> {
                Matrix read = input.needed(name, new MatrixJson().read(in, name));
                Optional<MatrixTexts> texts = language.texts(input, from.toString(), read);
                yield under(to, WorkbookWriter.matrix(read, texts.stream().toList()));
            }
        };
    }

    private byte[] reference() throws IOException {
        try (var in = io.github.reintegrationmatrix.json.ReferenceMatrices.open(from.toString())) {
            return in.readAllBytes();
        }
    }

    private static ReadResult<Map<Path, byte[]>> under(Path to, ReadResult<byte[]> bytes) {
        return new ReadResult<>(bytes.value().map(written -> Map.of(to, written)), bytes.findings());
    }

    /** The JSON file of a workbook, and beside that of a matrix one for each further language. */
    ReadResult<Map<Path, byte[]>> toJson(Path to) throws IOException, Unusable {
        ReadResult<Workbook> opened = input.workbook(from);
        if (opened.value().isEmpty()) {
            return new ReadResult<>(Optional.empty(), opened.findings());
        }
        Workbook workbook = opened.orElseThrow();
        return switch (workbook.format().orElse("")) {
            case Subject.CASE -> {
                Matrix rated = input.matrix(matrix == null ? "plan" : matrix);
                yield json(to, workbook.caseRecord(rated, day).result(), CaseJson::write);
            }
            case Subject.REVIEW -> {
                Matrix rated = input.matrix(matrix == null ? "services" : matrix);
                yield json(to, workbook.review(rated, day).result(), ReviewJson::write);
            }
            case "scoring-policy" -> {
                ReadResult<ScoringPolicy> read = workbook.policy().result();
                yield json(to, read, PolicyJson::write);
            }
            default -> matrix(to, workbook);
        };
    }

    private static ReadResult<Map<Path, byte[]>> matrix(Path to, Workbook workbook) throws IOException {
        ReadResult<Matrix> read = workbook.matrix().result();
        if (read.value().isEmpty()) {
            return new ReadResult<>(Optional.empty(), read.findings());
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(to, bytes(read.orElseThrow(), new MatrixJson()::write));
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, CheckedWorkbook<MatrixTexts>> language :
                workbook.texts(read.orElseThrow()).entrySet()) {
            ReadResult<MatrixTexts> texts = language.getValue().result();
            findings.addAll(texts.findings());
            if (texts.value().isPresent()) {
                String name = String.valueOf(to.getFileName()).replaceFirst("\\.json$", "");
                Path beside = to.resolveSibling(name + "." + language.getKey() + ".json");
                files.put(beside, bytes(texts.orElseThrow(), TextsJson::write));
            }
        }
        boolean whole = findings.stream()
                .noneMatch(finding -> finding.severity() == io.github.reintegrationmatrix.check.Severity.ERROR);
        return new ReadResult<>(whole ? Optional.of(files) : Optional.empty(), findings);
    }

    private static <T> ReadResult<Map<Path, byte[]>> json(Path to, ReadResult<T> read, Writer<T> writer)
            throws IOException {
        if (read.value().isEmpty()) {
            return new ReadResult<>(Optional.empty(), read.findings());
        }
        return new ReadResult<>(Optional.of(Map.of(to, bytes(read.orElseThrow(), writer))), read.findings());
    }

    private static <T> byte[] bytes(T value, Writer<T> writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(value, out);
        return out.toByteArray();
    }
}
