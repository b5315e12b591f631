package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.TextsCheck;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.text.Printable;
import io.github.reintegrationmatrix.workbook.CheckedWorkbook;
import io.github.reintegrationmatrix.workbook.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The option {@code --lang}: the language of the reader, who chooses it; that of the machine is never asked. */
final class Language {

    private static final Pattern TAG = Pattern.compile(Matrix.LANGUAGE);

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Use the texts of the matrix in this language, such as sr-Latn: those that come along with "
                    + "plan and services, or for a matrix of your own the file beside it, such as plan-al.sq.json for "
                    + "plan-al.json.")
    private String tag = "";

    /** The texts that were chosen; empty for the language of the matrix. */
    Optional<MatrixTexts> texts(String name, Matrix matrix) throws Unusable {
        if (!isOther(matrix)) {
            return Optional.empty();
        }
        return Optional.of(Input.needed(file(name), read(name, matrix)));
    }

    boolean isSet() {
        return !tag.isEmpty();
    }

    /** Whether a language was chosen that is not that of the matrix. */
    boolean isOther(Matrix matrix) {
        return isSet() && !tag.equals(matrix.language());
    }

    /** What findings about the texts of a matrix name. */
    String file(String name) {
        if (Workbooks.isNamed(Path.of(name))) {
            return name;
        }
        return (name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name) + "." + tag
                + ".json";
    }

    /** The file of the matrix that texts belong to, by the name of theirs. */
    static Optional<String> matrix(String texts) {
        String name = texts.endsWith(".json") ? texts.substring(0, texts.length() - ".json".length()) : "";
        int tag = name.lastIndexOf('.');
        boolean isNamed = tag > 0 && TAG.matcher(name.substring(tag + 1)).matches();
        return isNamed ? Optional.of(name.substring(0, tag) + ".json") : Optional.empty();
    }

    ReadResult<MatrixTexts> read(String name, Matrix matrix) throws Unusable {
        if (!TAG.matcher(tag).matches()) {
            throw new Unusable(
                    Printable.of(tag) + " is no tag of a language. Write one such as sr-Latn, in letters, digits and"
                            + " hyphens.\n",
                    ExitCode.USAGE);
        }
        Optional<MatrixTexts> known = ReferenceMatrices.texts(matrix, tag);
        if (known.isPresent()) {
            return new ReadResult<>(known, new TextsCheck(matrix).check(known.get()));
        }
        if (Workbooks.isOne(Path.of(name))) {
            Workbook workbook = Input.needed(name, Workbooks.open(Path.of(name)));
            CheckedWorkbook<MatrixTexts> texts = workbook.texts(matrix).get(tag);
            if (texts != null) {
                return texts.result();
            }
            throw new Unusable(
                    "There are no texts in the language " + tag + ": no column of " + Printable.of(name)
                            + " has a heading such as label::NAME (" + tag + ").\n",
                    Exit.NOT_READABLE);
        }
        Path beside = Path.of(file(name));
        if (!Files.exists(beside)) {
            throw new Unusable(
                    "There are no texts in the language " + tag + ": no file " + Printable.of(beside.toString())
                            + ". The matrix itself is in " + matrix.language() + "." + also(matrix) + "\n",
                    Exit.NOT_READABLE);
        }
        ReadResult<MatrixTexts> read = Input.read(beside, in -> new TextsJson(matrix).read(in, beside.toString()));
        for (MatrixTexts texts : read.value().stream().toList()) {
            if (!texts.language().equals(tag)) {
                throw new Unusable(
                        Printable.of(beside.toString()) + " is in " + texts.language() + ", and " + tag
                                + " was asked for. Rename the file, or correct the language in it.\n",
                        Exit.NOT_USABLE);
            }
        }
        return read;
    }

    private static String also(Matrix matrix) {
        List<String> others = ReferenceMatrices.languages().stream()
                .filter(other -> ReferenceMatrices.texts(matrix, other).isPresent())
                .toList();
        return others.isEmpty() ? "" : " There are texts in: " + String.join(", ", others) + ".";
    }
}
