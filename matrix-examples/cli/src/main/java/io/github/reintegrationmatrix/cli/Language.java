package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.TextsCheck;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --lang}: the language of the reader, who chooses it; that of the machine is never asked. */
final class Language {

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Use the texts of the matrix in this language, such as sr-Latn: those that come along with "
                    + "plan and services, or for a matrix of your own the file beside it, such as plan-al.sq.json for "
                    + "plan-al.json.")
    private String tag = "";

    /** The texts that were chosen; empty for the language of the matrix. */
    Optional<MatrixTexts> texts(String name, Matrix matrix) throws Unusable {
        if (tag.isEmpty() || tag.equals(matrix.language())) {
            return Optional.empty();
        }
        ReadResult<MatrixTexts> read = read(name, matrix);
        return Optional.of(Input.needed(file(name), read));
    }

    boolean isSet() {
        return !tag.isEmpty();
    }

    /** What findings about the texts of a matrix name. */
    String file(String name) {
        return (name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name) + "." + tag
                + ".json";
    }

    ReadResult<MatrixTexts> read(String name, Matrix matrix) throws Unusable {
        Optional<MatrixTexts> known = ReferenceMatrices.texts(matrix, tag);
        if (known.isPresent()) {
            return new ReadResult<>(known, new TextsCheck(matrix).check(known.get()));
        }
        Path beside = Path.of(file(name));
        if (!Files.exists(beside)) {
            String reference = ReferenceMatrices.names().contains(matrix.id())
                    ? " The reference matrices also have: " + String.join(", ", ReferenceMatrices.languages()) + "."
                    : "";
            throw new Unusable(
                    "There are no texts in the language " + tag + ": no file " + beside + ". The matrix itself is in "
                            + matrix.language() + "." + reference + "\n",
                    Exit.NOT_READABLE);
        }
        return Input.read(beside, in -> new TextsJson(matrix).read(in, beside.toString()));
    }
}
