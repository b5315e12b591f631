package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens every workbook and saves it, and what it saved holds the same. It runs with the profile
 * {@code libreoffice} only, and fails where LibreOffice is missing; {@code -Dsoffice=PATH} names another one.
 */
class LibreOfficeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String SOFFICE = System.getProperty("soffice", "soffice");
    private static final long MINUTES = 5;

    @FunctionalInterface
    private interface Reading {
        Object of(Workbook workbook) throws IOException;
    }

    private record Book(Object value, ReadResult<byte[]> written, Reading reading) {}

    @Test
    void what_libreoffice_saves_is_what_was_written(@TempDir Path folder) throws Exception {
        Map<String, Book> books = books();
        for (Map.Entry<String, Book> book : books.entrySet()) {
            Files.write(
                    folder.resolve(book.getKey() + ".xlsx"),
                    book.getValue().written().orElseThrow());
        }
        Path saved = Files.createDirectory(folder.resolve("saved"));
        save(folder, saved, books.keySet().stream().map(name -> name + ".xlsx").toList());
        for (Map.Entry<String, Book> book : books.entrySet()) {
            byte[] bytes = Files.readAllBytes(saved.resolve(book.getKey() + ".xlsx"));
            assertThat(book.getValue().reading().of(RoundTripTest.open(bytes)))
                    .as(book.getKey())
                    .isEqualTo(book.getValue().value());
        }
        assertThat(books).hasSizeGreaterThan(15);
    }

    private static void save(Path folder, Path saved, List<String> names) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                SOFFICE,
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                saved.toString()));
        command.addAll(names);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("soffice.log")))
                .isZero();
    }

    private static Map<String, Book> books() throws IOException {
        Map<String, Book> books = new LinkedHashMap<>();
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Matrix services = ReferenceMatrices.named("services").orElseThrow();
        for (Matrix matrix : List.of(plan, services)) {
            ReadResult<byte[]> bytes = WorkbookWriter.matrix(matrix, List.of());
            books.put(
                    matrix.id(),
                    new Book(matrix, bytes, book -> book.matrix().result().orElseThrow()));
        }
        ScoringPolicy policy = ScoringPolicy.illustrative();
        ReadResult<byte[]> written = WorkbookWriter.policy(policy);
        books.put(
                "policy",
                new Book(policy, written, book -> book.policy().result().orElseThrow()));
        for (Path file : RoundTripTest.cases().toList()) {
            try (InputStream in = Files.newInputStream(file)) {
                var record = new CaseJson(plan).read(in, "", DAY).orElseThrow();
                ReadResult<byte[]> bytes = WorkbookWriter.caseRecord(record, plan);
                books.put(
                        name(file),
                        new Book(
                                record,
                                bytes,
                                book -> book.caseRecord(plan, DAY).result().orElseThrow()));
            }
        }
        for (Path file : RoundTripTest.reviews().toList()) {
            try (InputStream in = Files.newInputStream(file)) {
                var review = new ReviewJson(services).read(in, "", DAY).orElseThrow();
                ReadResult<byte[]> bytes = WorkbookWriter.review(review, services);
                books.put(
                        name(file),
                        new Book(
                                review,
                                bytes,
                                book -> book.review(services, DAY).result().orElseThrow()));
            }
        }
        return books;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
