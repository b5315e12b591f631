package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The conformance vectors hold every form that a case can have: evidence, events, statuses, windows, fractions. */
class VectorsRoundTripTest {

    private static final Node.Obj VECTORS = vectors();

    @Test
    void every_matrix_of_the_vectors_comes_back_equal() throws IOException {
        for (Map.Entry<String, Matrix> matrix : matrices().entrySet()) {
            ReadResult<byte[]> written = WorkbookWriter.matrix(matrix.getValue(), List.of());
            assertThat(written.findings()).as(matrix.getKey()).isEmpty();
            assertThat(RoundTripTest.open(written.orElseThrow())
                            .matrix()
                            .result()
                            .orElseThrow())
                    .as(matrix.getKey())
                    .isEqualTo(matrix.getValue());
        }
    }

    /** One in six of them, and all with what is rare. */
    private static List<Node.Obj> some() {
        List<Node.Obj> some = new ArrayList<>();
        int number = 0;
        for (Node.Obj vector : MatrixBook.objects(VECTORS.get("vectors"))) {
            String text = new String(bytes(vector.get("case")), StandardCharsets.UTF_8);
            boolean rare = Stream.of("evidence", "events", "statuses", "windows", "pauses", "1/3")
                    .anyMatch(text::contains);
            if (number++ % 6 == 0 || rare) {
                some.add(vector);
            }
        }
        return some;
    }

    @Test
    void the_cases_of_the_vectors_come_back_equal() throws IOException {
        Map<String, Matrix> matrices = matrices();
        int cases = 0;
        List<String> different = new ArrayList<>();
        for (Node.Obj vector : some()) {
            Matrix matrix = matrices.get(vector.text("matrix"));
            LocalDate asOf = LocalDate.parse(vector.text("asOf"));
            ReadResult<CaseRecord> read =
                    new CaseJson(matrix).read(new ByteArrayInputStream(bytes(vector.get("case"))), "", asOf);
            if (read.value().isEmpty()) {
                continue;
            }
            cases++;
            ReadResult<byte[]> written = WorkbookWriter.caseRecord(read.orElseThrow(), matrix);
            if (written.value().isEmpty()) {
                different.add(vector.text("id") + " " + written.findings());
                continue;
            }
            ReadResult<CaseRecord> again = RoundTripTest.open(written.orElseThrow())
                    .caseRecord(matrix, asOf)
                    .result();
            if (!again.value().equals(read.value())) {
                different.add(vector.text("id") + " " + again.findings());
            }
        }
        assertThat(different).isEmpty();
        assertThat(cases).isGreaterThan(80);
    }

    private static Map<String, Matrix> matrices() throws IOException {
        Map<String, Matrix> matrices = new LinkedHashMap<>();
        Node.Obj all = (Node.Obj) VECTORS.get("matrices");
        for (Map.Entry<String, Node> matrix : all.members().entrySet()) {
            matrices.put(
                    matrix.getKey(),
                    new MatrixJson()
                            .read(new ByteArrayInputStream(bytes(matrix.getValue())), "")
                            .orElseThrow());
        }
        return matrices;
    }

    private static byte[] bytes(Node node) {
        return TreeWriter.write(node);
    }

    private static Node.Obj vectors() {
        Path json = Path.of("..", "..", "matrix-json", "src", "main", "resources");
        String folder = MatrixJson.class.getPackageName().replace('.', '/');
        try {
            return TreeReader.read(Files.readAllBytes(json.resolve(folder).resolve("conformance-vectors.json")));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
