package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.TextsCheck;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.workbook.CheckedWorkbook;
import io.github.reintegrationmatrix.workbook.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The option {@code --lang}: the language of the reader, who chooses it; that of the machine is never asked. */
final class Language {

    private static final Pattern TAG = Pattern.compile(Matrix.LANGUAGE);

    @Option(names = "--lang", paramLabel = "${bundle:label.tag}", descriptionKey = "help.lang.texts")
    private String tag = "";

    /** The texts that were chosen; empty for the language of the matrix. */
    Optional<MatrixTexts> texts(Input input, String name, Matrix matrix) throws Unusable {
        if (!isOther(matrix)) {
            return Optional.empty();
        }
        return Optional.of(input.needed(file(name), read(input, name, matrix)));
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

    ReadResult<MatrixTexts> read(Input input, String name, Matrix matrix) throws Unusable {
        Words words = input.words();
        if (!TAG.matcher(tag).matches()) {
            throw words.unusable(ExitCode.USAGE, "language.no-tag", "tag", tag);
        }
        Optional<MatrixTexts> known = ReferenceMatrices.texts(matrix, tag);
        if (known.isPresent()) {
            return new ReadResult<>(known, new TextsCheck(matrix).check(known.get()));
        }
        if (Workbooks.isOne(Path.of(name))) {
            Workbook workbook = input.needed(name, input.workbook(Path.of(name)));
            CheckedWorkbook<MatrixTexts> texts = workbook.texts(matrix).get(tag);
            if (texts != null) {
                return texts.result();
            }
            throw words.unusable(Exit.NOT_READABLE, "language.no-column", "tag", tag, "file", name);
        }
        Path beside = Path.of(file(name));
        if (!Files.exists(beside)) {
            throw words.unusable(
                    Exit.NOT_READABLE,
                    "language.no-file",
                    "tag",
                    tag,
                    "file",
                    beside.toString(),
                    "language",
                    matrix.language(),
                    "others",
                    others(matrix));
        }
        ReadResult<MatrixTexts> read = input.read(beside, in -> new TextsJson(matrix).read(in, beside.toString()));
        for (MatrixTexts texts : read.value().stream().toList()) {
            if (!texts.language().equals(tag)) {
                throw words.unusable(
                        Exit.NOT_USABLE,
                        "language.other",
                        "file",
                        beside.toString(),
                        "language",
                        texts.language(),
                        "tag",
                        tag);
            }
        }
        return read;
    }

    private static String others(Matrix matrix) {
        return ReferenceMatrices.languages().stream()
                .filter(other -> ReferenceMatrices.texts(matrix, other).isPresent())
                .collect(Collectors.joining(", "));
    }
}
