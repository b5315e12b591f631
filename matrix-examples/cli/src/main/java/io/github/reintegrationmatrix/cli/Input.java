package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and opens the files that a command names, and says in the language of the run why one cannot be used. */
final class Input {

    private final Words words;

    Input(Words words) {
        this.words = words;
    }

    /** The words of the run, for what else is said about a file. */
    Words words() {
        return words;
    }

    /** Reads an open file. */
    interface Reader<T> {
        ReadResult<T> read(InputStream in) throws IOException;
    }

    /** The name that stands for standard input. */
    private static final Path STANDARD = Path.of("-");

    private static final List<String> ENDINGS = List.of(".json", ".ndjson", ".jsonl", ".xlsx");

    /** What most files are for. */
    private static final String SCORING = "scoring";

    static boolean isStandard(Path file) {
        return file.equals(STANDARD);
    }

    /** Whether the name of a matrix that comes along is meant: a file of the same name goes first. */
    static boolean isReference(Path file) {
        return ReferenceMatrices.names().contains(file.toString()) && !Files.exists(file);
    }

    /** What findings call a file. */
    String name(Path file) {
        return isStandard(file) ? words.say("input.standard") : file.toString();
    }

    /** The files that are named, and every JSON file and workbook of a folder that is named, in the order of their names. */
    static List<Path> files(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path) && Files.isReadable(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                            .filter(file -> !Workbooks.isAside(file))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** Why a file is not opened, if it is none that can be. */
    Optional<Finding> refusal(Path file) {
        if (isStandard(file)) {
            return Optional.empty();
        }
        if (!Files.exists(file)) {
            return Optional.of(notOpened(file, "missing"));
        }
        if (Workbooks.isLock(file)) {
            Location location = new Location(name(file), DocumentPath.ROOT, 0, 0);
            return Optional.of(new Finding(Code.OPEN_ELSEWHERE, location, "", Map.of(), 1));
        }
        return Files.isRegularFile(file) ? Optional.empty() : Optional.of(notOpened(file, "no-file"));
    }

    /** A file that is there and cannot be read, or not to its end. */
    Finding notRead(Path file) {
        return notOpened(file, Workbooks.isNamed(file) ? "not-read-or-open" : "not-read");
    }

    /** Reads a file, or says why it cannot be opened. */
    <T> ReadResult<T> read(Path file, Reader<T> reader) {
        Optional<Finding> refusal = refusal(file);
        if (refusal.isPresent()) {
            return new ReadResult<>(Optional.empty(), List.of(refusal.get()));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        } catch (IOException broken) {
            return new ReadResult<>(Optional.empty(), List.of(notRead(file)));
        }
    }

    ReadResult<Workbook> workbook(Path file) {
        return read(file, in -> Workbook.open(in, name(file)));
    }

    /** A matrix by the name of a reference matrix, or by its file. */
    Matrix matrix(String name) throws Unusable {
        return matrix(name, SCORING);
    }

    /** A matrix by the name of a reference matrix, or by its file, that is read for a use. */
    Matrix matrix(String name, String use) throws Unusable {
        Optional<Matrix> reference = ReferenceMatrices.named(name);
        if (reference.isPresent()) {
            return reference.get();
        }
        Path file = Path.of(name);
        if (Workbooks.isOne(file)) {
            return needed(name, use, needed(name, use, workbook(file)).matrix().result());
        }
        return needed(name, use, read(file, in -> new MatrixJson().read(in, name)));
    }

    /** A policy by its name, or by its file, that fits a matrix. */
    ScoringPolicy policy(String name, Matrix matrix) throws Unusable {
        ScoringPolicy illustrative = ScoringPolicy.illustrative();
        if (name.equals(illustrative.name())) {
            return illustrative;
        }
        Path file = Path.of(name);
        if (Workbooks.isOne(file)) {
            return needed(name, needed(name, workbook(file)).policy(matrix).result());
        }
        return needed(name, read(file, in -> new PolicyJson(matrix).read(in, name)));
    }

    <T> T needed(String file, ReadResult<T> read) throws Unusable {
        return needed(file, SCORING, read);
    }

    private <T> T needed(String file, String use, ReadResult<T> read) throws Unusable {
        if (read.value().isEmpty()) {
            throw new Unusable(words.findings(file, use, read.findings()), Exit.of(read.findings()));
        }
        return read.value().get();
    }

    private Finding notOpened(Path file, String reason) {
        Location location = new Location(name(file), DocumentPath.ROOT, 0, 0);
        return new Finding(Code.NOT_OPENED, location, "", Map.of("reason", reason), 1);
    }
}
