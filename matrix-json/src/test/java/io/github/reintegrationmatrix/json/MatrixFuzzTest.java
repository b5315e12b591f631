package io.github.reintegrationmatrix.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.reintegrationmatrix.check.MatrixCheck;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads anything as a matrix. */
class MatrixFuzzTest {

    private static final MatrixJson MATRICES = new MatrixJson(new MatrixCheck());

    static Stream<byte[]> seeds() {
        Stream<Path> wrong = Samples.folder("wrong-files").stream().map(folder -> folder.resolve("matrix.json"));
        Stream<Path> right = Stream.of("tiny", "small", "worked-vector")
                .map(folder -> Samples.ROOT.resolve(folder).resolve("matrix.json"));
        return Stream.concat(right, wrong.filter(Files::exists)).map(Samples::bytes);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "monitoring-matrix.dict")
    @FuzzTest
    void whatever_is_read_as_a_matrix_is_judged_or_can_be_scored_with(byte[] document) throws IOException {
        Optional<Matrix> matrix = ReaderLaws.hold(document, in -> MATRICES.read(in, ""), MATRICES::write);
        matrix.ifPresent(usable -> {
            Scorer.of(usable, ScoringPolicy.illustrative());
            new CaseJson(usable);
        });
    }
}
