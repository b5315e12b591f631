package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Matrix;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The files under matrix-examples/samples. */
final class Samples {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final Path ROOT = Path.of("..", "matrix-examples", "samples");

    /** What a case set in a folder is called. */
    static final List<String> SETS = List.of("cases.json", "cases.ndjson");

    private Samples() {}

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Matrix matrix(Path file) throws IOException {
        return new MatrixJson().read(new ByteArrayInputStream(bytes(file)), "").orElseThrow();
    }

    static Matrix plan() {
        return ReferenceMatrices.named("plan").orElseThrow();
    }

    static List<Path> folder(String name) {
        try (Stream<Path> inside = Files.list(ROOT.resolve(name))) {
            return inside.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Path> cases() {
        return folder("cases").stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }
}
