package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same input gives the same bytes: on every JDK that runs this test, whatever the locale and the order of ratings.
 *
 * <p>The report beside the worked vector was written once; that its numbers are right is the business of other tests.
 */
class SameBytesTest {

    private static final Path WORKED = Samples.ROOT.resolve("worked-vector");

    @Test
    void the_report_of_the_worked_vector_is_the_one_beside_it() throws IOException {
        Matrix matrix = Samples.matrix(WORKED.resolve("matrix.json"));
        CaseRecord record = new CaseJson(matrix)
                .read(new ByteArrayInputStream(Samples.bytes(WORKED.resolve("case.json"))), "", Samples.AS_OF)
                .orElseThrow();
        assertThat(report(matrix, record))
                .isEqualTo(new String(Samples.bytes(WORKED.resolve("report.json")), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "fa-IR", "en-US", "de-DE"})
    void the_locale_changes_no_byte(String locale) throws IOException {
        Locale before = Locale.getDefault();
        CaseRecord record = record();
        String expected = report(Samples.plan(), record);
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(report(Samples.plan(), record)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_order_of_rounds_blocks_and_ratings_changes_no_byte() throws IOException {
        CaseRecord record = record();
        String expected = report(Samples.plan(), record);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(report(Samples.plan(), shuffled(record, new Random(seed))))
                    .isEqualTo(expected);
        }
    }

    private static CaseRecord record() throws IOException {
        Path file = Samples.ROOT.resolve("cases").resolve("marina.json");
        return new CaseJson(Samples.plan())
                .read(new ByteArrayInputStream(Samples.bytes(file)), "", Samples.AS_OF)
                .orElseThrow();
    }

    private static String report(Matrix matrix, CaseRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(Scorer.of(matrix, ScoringPolicy.illustrative()).score(record, Samples.AS_OF), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CaseRecord shuffled(CaseRecord record, Random random) {
        List<Round> rounds = new ArrayList<>();
        for (Round round : record.rounds()) {
            List<VoiceBlock> blocks = new ArrayList<>();
            for (VoiceBlock block : round.blocks()) {
                List<String> ids = new ArrayList<>(block.ratings().keySet());
                Collections.shuffle(ids, random);
                Map<String, Rating> ratings = new LinkedHashMap<>();
                ids.forEach(id -> ratings.put(id, block.ratings().get(id)));
                blocks.add(new VoiceBlock(
                        block.voice(),
                        block.date(),
                        block.role(),
                        block.assessor(),
                        block.consent(),
                        block.respondents(),
                        ratings));
            }
            Collections.shuffle(blocks, random);
            rounds.add(new Round(round.id(), round.phase(), blocks, round.agreesToNextPhase()));
        }
        Collections.shuffle(rounds, random);
        return new CaseRecord(
                record.code(),
                record.matrix(),
                record.episodes(),
                record.windows(),
                record.profile(),
                rounds,
                record.events(),
                record.statuses(),
                record.allowed());
    }
}
