package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes matrices, cases, reviews and policies as workbooks.
 *
 * <p>What is written is read back and compared before it is handed out: a workbook either holds everything, or there is
 * none, and findings say which place it cannot hold. Every text is stored as text, so that nothing in it is ever computed.
 */
public final class WorkbookWriter {

    private static final String PROGRAM = "matrix";
    private static final String VERSION = "1.0";

    private WorkbookWriter() {}

    /** Writes a document back as JSON. */
    private interface Json {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    /** Fills a workbook. */
    interface Body {
        void write(org.dhatim.fastexcel.Workbook workbook);
    }

    /**
     * Writes a matrix.
     *
     * @param matrix the matrix
     * @param texts its texts in further languages, each in columns of their own
     * @return the bytes of the workbook; if it cannot hold everything, what it cannot hold
     */
    public static ReadResult<byte[]> matrix(Matrix matrix, List<MatrixTexts> texts) {
        Map<String, Node.Obj> documents = new LinkedHashMap<>();
        texts.forEach(text -> documents.put(text.language(), document(text)));
        Node.Obj document = document(matrix);
        byte[] bytes = bytes(workbook -> new MatrixBook(workbook, document, documents).write());
        Workbook again = reopened(bytes);
        List<Finding> lost = new ArrayList<>();
        Optional<Matrix> read = again.matrix().result().value();
        lost.addAll(differences(document(matrix), read.map(WorkbookWriter::document)));
        Map<String, CheckedWorkbook<MatrixTexts>> languages = again.texts(matrix);
        for (MatrixTexts text : texts) {
            CheckedWorkbook<MatrixTexts> language = languages.get(text.language());
            lost.addAll(differences(
                    document(text),
                    language == null
                            ? Optional.empty()
                            : language.result().value().map(WorkbookWriter::document)));
        }
        return result(bytes, lost);
    }

    /**
     * Writes an empty workbook for a matrix: all sheets with their headings, and a sentence of help for each.
     *
     * @return the bytes of the workbook
     */
    public static byte[] matrixTemplate() {
        Node.Obj empty = new Node.Obj(Place.NONE);
        empty.put("format", new Node.Text("monitoring-matrix/1", Place.NONE));
        return bytes(workbook -> new MatrixBook(workbook, empty, Map.of()).write());
    }

    /**
     * Writes a case, with a sheet for each of its rounds.
     *
     * @param record the case
     * @param matrix the matrix that it was rated with
     * @return the bytes of the workbook; if it cannot hold everything, where it cannot
     */
    public static ReadResult<byte[]> caseRecord(CaseRecord record, Matrix matrix) {
        Node.Obj document = document(record);
        byte[] bytes = rated(workbook -> new CaseBook(workbook, document, matrix, 0).writeCase());
        Optional<CaseRecord> read =
                reopened(bytes).caseRecord(matrix, LocalDate.MAX).result().value();
        return result(bytes, differences(document(record), read.map(WorkbookWriter::document)));
    }

    /**
     * Writes a review of services, with a sheet for each reporting period of each phase.
     *
     * @param review the review
     * @param matrix the matrix of services that it was rated with
     * @return the bytes of the workbook; if it cannot hold everything, where it cannot
     */
    public static ReadResult<byte[]> review(ServiceReview review, Matrix matrix) {
        Node.Obj document = document(review);
        byte[] bytes = rated(workbook -> new CaseBook(workbook, document, matrix, 0).writeReview());
        Optional<ServiceReview> read =
                reopened(bytes).review(matrix, LocalDate.MAX).result().value();
        return result(bytes, differences(document(review), read.map(WorkbookWriter::document)));
    }

    /**
     * Writes a policy.
     *
     * @param policy the policy
     * @return the bytes of the workbook; if it cannot hold everything, where it cannot
     */
    public static ReadResult<byte[]> policy(ScoringPolicy policy) {
        Node.Obj document = document(policy);
        byte[] bytes = bytes(workbook ->
                new SettingsWriter(workbook, PolicyShapes.SETTINGS, Map.of()).write(document, Settings.WITH_REASONS));
        Optional<ScoringPolicy> read = reopened(bytes).policy().result().value();
        return result(bytes, differences(document(policy), read.map(WorkbookWriter::document)));
    }

    /**
     * Writes an empty workbook in which a case, or a review, is rated with a matrix: questions and levels stand beside every
     * indicator, and lists offer what can be chosen.
     *
     * @param matrix the matrix; one of services gives a workbook for a review
     * @return the bytes of the workbook
     */
    public static byte[] template(Matrix matrix) {
        Node.Obj empty = new Node.Obj(Place.NONE);
        boolean services = matrix.kind() == Matrix.Kind.SERVICES;
        empty.put("format", new Node.Text(services ? "service-review/1" : "case-record/1", Place.NONE));
        empty.put("matrix/id", new Node.Text(matrix.id(), Place.NONE));
        empty.put("matrix/version", new Node.Text(matrix.version(), Place.NONE));
        return rated(workbook -> {
            CaseBook book = new CaseBook(workbook, empty, matrix, 1);
            if (services) {
                book.writeReview();
            } else {
                book.writeCase();
            }
        });
    }

    private static Node.Obj document(CaseRecord record) {
        return tree(out -> CaseJson.write(record, out));
    }

    private static Node.Obj document(ServiceReview review) {
        return tree(out -> ReviewJson.write(review, out));
    }

    private static Node.Obj document(ScoringPolicy policy) {
        return tree(out -> PolicyJson.write(policy, out));
    }

    static Node.Obj document(Matrix matrix) {
        return tree(out -> new MatrixJson().write(matrix, out));
    }

    private static Node.Obj document(MatrixTexts texts) {
        return tree(out -> TextsJson.write(texts, out));
    }

    private static Node.Obj tree(Json json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            json.write(out);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return TreeReader.read(out.toByteArray());
    }

    /** A workbook with protected sheets. */
    private static byte[] rated(Body body) {
        try {
            return OpenProtection.of(bytes(body));
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    static byte[] bytes(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, PROGRAM, VERSION)) {
            body.write(workbook);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return out.toByteArray();
    }

    private static Workbook reopened(byte[] bytes) {
        try {
            return Workbook.open(new ByteArrayInputStream(bytes), "").orElseThrow();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private static List<Finding> differences(Node.Obj written, Optional<Node.Obj> read) {
        List<DocumentPath> paths =
                read.map(again -> Difference.between(written, again)).orElse(List.of(DocumentPath.ROOT));
        return paths.stream()
                .map(path -> new Finding(Code.CANNOT_HOLD, Location.at(path), "", Map.of("what", "changed"), 1))
                .toList();
    }

    private static ReadResult<byte[]> result(byte[] bytes, List<Finding> lost) {
        return new ReadResult<>(lost.isEmpty() ? Optional.of(bytes) : Optional.empty(), lost);
    }
}
