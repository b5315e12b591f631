package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads anything as a case. */
class CaseFuzzTest {

    private static final Matrix SMALL = small();
    private static final CaseJson CASES = new CaseJson(SMALL);
    private static final Scorer SCORER = Scorer.of(SMALL, ScoringPolicy.illustrative());
    private static final Vocabulary VOCABULARY =
            new Vocabulary("case-record", Samples.ROOT.resolve("small").resolve("matrix.json"));

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Stream.of(Samples.bytes(Samples.ROOT.resolve("small").resolve("case.json"))),
                Samples.folder("wrong-files").stream()
                        .map(folder -> folder.resolve("case.json"))
                        .filter(java.nio.file.Files::exists)
                        .map(Samples::bytes));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "case-record.dict")
    @FuzzTest
    void whatever_is_read_as_a_case_is_judged_or_scored_and_never_repeated(byte[] document) throws IOException {
        for (Finding finding : CASES.read(new ByteArrayInputStream(document), "", Samples.AS_OF)
                .findings()) {
            VOCABULARY.holds(finding);
        }
        Optional<CaseRecord> record =
                ReaderLaws.hold(document, in -> CASES.read(in, "", Samples.AS_OF), CaseJson::write);
        if (record.isPresent()) {
            ProgressReport report = SCORER.score(record.get(), Samples.AS_OF);
            report.episodes().stream()
                    .map(EpisodeResult::rounds)
                    .forEach(rounds -> rounds.forEach(CaseFuzzTest::staysInRange));
            ReaderLaws.comesBack(report, in -> ReportJson.read(in, ""), ReportJson::write);
        }
    }

    private static void staysInRange(RoundResult round) {
        for (ViewResult view : round.views()) {
            view.total().ifPresent(total -> staysInRange(total.interval(), total.point()));
            for (OutcomeResult outcome : view.outcomes()) {
                outcome.interval().ifPresent(interval -> staysInRange(interval, outcome.point()));
            }
        }
    }

    private static void staysInRange(Interval interval, Optional<Fraction> point) {
        assertThat(interval.lower()).isBetween(Fraction.ZERO, interval.upper());
        assertThat(interval.upper()).isLessThanOrEqualTo(Fraction.ONE);
        point.ifPresent(value -> assertThat(value).isBetween(interval.lower(), interval.upper()));
    }

    private static Matrix small() {
        try {
            return Samples.matrix(Samples.ROOT.resolve("small").resolve("matrix.json"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
