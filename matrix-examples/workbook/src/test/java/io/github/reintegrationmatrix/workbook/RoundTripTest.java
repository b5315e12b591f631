package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.AdaptationJson;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static final Path SAMPLES = Path.of("..", "samples");

    @ParameterizedTest
    @ValueSource(strings = {"plan", "services"})
    void a_reference_matrix_comes_back_equal(String name) throws IOException {
        Matrix matrix = ReferenceMatrices.named(name).orElseThrow();
        ReadResult<byte[]> written = WorkbookWriter.matrix(matrix, List.of());
        assertThat(written.findings()).isEmpty();
        Workbook workbook = open(written.orElseThrow());
        assertThat(workbook.format()).contains("monitoring-matrix");
        ReadResult<Matrix> read = workbook.matrix().result();
        assertThat(read.findings()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(matrix);
    }

    @Test
    void the_texts_in_two_scripts_come_back_equal() throws IOException {
        Matrix matrix = ReferenceMatrices.named("plan").orElseThrow();
        List<MatrixTexts> texts = ReferenceMatrices.languages().stream()
                .map(tag -> ReferenceMatrices.texts(matrix, tag).orElseThrow())
                .toList();
        Workbook workbook = open(WorkbookWriter.matrix(matrix, texts).orElseThrow());
        assertThat(workbook.matrix().result().orElseThrow()).isEqualTo(matrix);
        assertThat(workbook.texts(matrix).values().stream()
                        .map(language -> language.result().orElseThrow()))
                .containsExactlyElementsOf(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "tiny", "worked-vector"})
    void a_sample_matrix_comes_back_equal(String name) throws IOException {
        Matrix matrix = matrix(name);
        Workbook workbook = open(WorkbookWriter.matrix(matrix, List.of()).orElseThrow());
        assertThat(workbook.matrix().result().orElseThrow()).isEqualTo(matrix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosovo.json", "nepal.json"})
    void an_adapted_matrix_comes_back_equal_with_what_was_changed(String name) throws IOException {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Matrix adapted;
        try (InputStream in =
                Files.newInputStream(SAMPLES.resolve("adaptations").resolve(name))) {
            adapted = new AdaptationJson().adapt(plan, in, name).orElseThrow();
        }
        assertThat(adapted.provenance().adaptations()).hasSize(1);
        Workbook workbook = open(WorkbookWriter.matrix(adapted, List.of()).orElseThrow());
        ReadResult<Matrix> read = workbook.matrix().result();
        assertThat(read.findings()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(adapted);
    }

    @Test
    void an_empty_template_says_what_has_to_be_filled_in() throws IOException {
        Workbook workbook = open(WorkbookWriter.matrixTemplate());
        assertThat(workbook.format()).contains("monitoring-matrix");
        assertThat(workbook.matrix().result().findings().stream().map(MistakesTest::said))
                .containsExactly(
                        "MTX-6027 settings!B3",
                        "MTX-6027 settings!B4",
                        "MTX-6027 settings!B5",
                        "MTX-6027 settings!B6",
                        "MTX-6027 settings!B7",
                        "MTX-6027 settings!B8",
                        "MTX-6027 settings!B9",
                        "MTX-6027 settings!B10",
                        "MTX-6027 settings!B11",
                        "MTX-6027 settings!B12",
                        "MTX-2401 voices",
                        "MTX-2503 phases",
                        "MTX-2803 outcomes");
    }

    static Stream<Path> cases() throws IOException {
        return files("cases");
    }

    static Stream<Path> reviews() throws IOException {
        return files("reviews");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sample_case_comes_back_equal(Path file) throws IOException {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        CaseRecord record;
        try (InputStream in = Files.newInputStream(file)) {
            record = new CaseJson(plan).read(in, "", DAY).orElseThrow();
        }
        ReadResult<byte[]> written = WorkbookWriter.caseRecord(record, plan);
        assertThat(written.findings()).isEmpty();
        Workbook workbook = open(written.orElseThrow());
        assertThat(workbook.format()).contains("case-record");
        assertThat(workbook.caseRecord(plan, DAY).result().orElseThrow()).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void a_sample_review_comes_back_equal(Path file) throws IOException {
        Matrix services = ReferenceMatrices.named("services").orElseThrow();
        ServiceReview review;
        try (InputStream in = Files.newInputStream(file)) {
            review = new ReviewJson(services).read(in, "", DAY).orElseThrow();
        }
        ReadResult<byte[]> written = WorkbookWriter.review(review, services);
        assertThat(written.findings()).isEmpty();
        Workbook workbook = open(written.orElseThrow());
        assertThat(workbook.format()).contains("service-review");
        assertThat(workbook.review(services, DAY).result().orElseThrow()).isEqualTo(review);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "worked-vector"})
    void a_case_of_a_small_matrix_with_numbers_comes_back_equal(String name) throws IOException {
        Matrix matrix = matrix(name);
        CaseRecord record;
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(name).resolve("case.json"))) {
            record = new CaseJson(matrix).read(in, "", DAY).orElseThrow();
        }
        Workbook workbook = open(WorkbookWriter.caseRecord(record, matrix).orElseThrow());
        assertThat(workbook.caseRecord(matrix, DAY).result().orElseThrow()).isEqualTo(record);
    }

    @Test
    void a_policy_comes_back_equal_with_its_reasons() throws IOException {
        ScoringPolicy policy = ScoringPolicy.illustrative();
        Workbook workbook = open(WorkbookWriter.policy(policy).orElseThrow());
        assertThat(workbook.format()).contains("scoring-policy");
        assertThat(workbook.policy().result().findings()).isEmpty();
        assertThat(workbook.policy().result().orElseThrow()).isEqualTo(policy);
    }

    private static Matrix matrix(String name) throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(name).resolve("matrix.json"))) {
            return new MatrixJson().read(in, name).orElseThrow();
        }
    }

    static Workbook open(byte[] bytes) throws IOException {
        return Workbook.open(new ByteArrayInputStream(bytes), "book.xlsx").orElseThrow();
    }
}
