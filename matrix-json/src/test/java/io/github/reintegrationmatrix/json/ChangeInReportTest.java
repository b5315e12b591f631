package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What a report says about several rounds, several voices and other weights, and that nobody can change it unseen. */
class ChangeInReportTest {

    /** The change of the scoring model, section 14: weight 3 from 1/4 to 3/4, weight 2 from 1/2 to 1/4, a blank that is 1. */
    private static final String WORKED = """
            {"format": "case-record/1", "case": "T-1", "matrix": {"id": "worked-vector", "version": "1"},
            "episodes": [{"start": "2025-01-15", "clock": "intake"}],
            "rounds": [
            {"round": "r1", "phase": "transition", "voices": [{"voice": "provider", "date": "2025-04-20",
            "role": "psychologist", "ratings": {"safety-a": "quarter", "safety-b": "half"}}]},
            {"round": "r2", "phase": "transition", "voices": [{"voice": "provider", "date": "2025-06-10",
            "role": "psychologist", "ratings": {"safety-a": "three-quarters", "safety-b": "quarter", "safety-c": "all"}}]}]}
            """;

    private static final String TWO_VOICES = """
            {"format": "case-record/1", "case": "T-1", "matrix": {"id": "ID", "version": "VERSION"},
            "episodes": [{"start": "2025-01-15", "clock": "intake"}],
            "rounds": [{"round": "r1", "phase": "crisis", "voices": [
            {"voice": "beneficiary", "date": "2025-02-20", "role": "self", "consent": true,
            "ratings": {"sleeping-place": "no-housing", "time-to-stay": "open"}},
            {"voice": "provider", "date": "2025-02-20", "role": "psychologist",
            "ratings": {"sleeping-place": "time-limited", "time-to-stay": "open"}}]}]}
            """;

    @Test
    void the_worked_change_is_written_with_its_sign_and_its_ends_rounded_outwards() throws IOException {
        JsonNode episode = JsonMapper.shared().readTree(worked()).at("/episodes/0");
        // r1 lies after the thirty days of intake: it is the late baseline, and the round before at once
        assertThat(episode.at("/changes").size()).isEqualTo(1);
        JsonNode change = episode.at("/changes/0");
        assertThat(change.at("/from").toString())
                .isEqualTo("{\"round\":\"r1\",\"date\":\"2025-04-20\",\"kind\":\"late-baseline\"}");
        assertThat(change.at("/to/round").asString()).isEqualTo("r2");
        assertThat(change.at("/up").asInt()).isEqualTo(1);
        assertThat(change.at("/down").asInt()).isEqualTo(1);
        assertThat(change.at("/same").asInt()).isZero();
        assertThat(change.at("/verdict").asString()).isEqualTo("mixed");
        assertThat(change.at("/total").toString()).isEqualTo(score("1/5", "0.2"));
        JsonNode safety = change.at("/outcomes/0");
        assertThat(safety.at("/change").toString()).isEqualTo(score("1/5", "0.2"));
        assertThat(safety.at("/matchedCoverage").toString()).isEqualTo(score("5/6", "0.8333"));
        assertThat(safety.at("/bounds/lower").toString()).isEqualTo(score("1/6", "0.1666"));
        assertThat(safety.at("/bounds/upper").toString()).isEqualTo(score("1/3", "0.3334"));
        assertThat(safety.at("/typical").asBoolean()).isTrue();
        // points (3/4 + 1) / 5 = 7/20 and (9/4 + 1/2 + 1) / 6 = 5/8; 5/8 - 7/20 - 1/5
        assertThat(safety.at("/composition").toString()).isEqualTo(score("3/40", "0.075"));
        // expected 1/2: a was 3 x 1/4 below, b was at it and is 2 x 1/4 below now
        assertThat(safety.at("/gap").toString())
                .isEqualTo("{\"kind\":\"closed\",\"before\":0.75,\"after\":0.5,\"closed\":" + score("1/3", "0.3333")
                        + "}");
        // nothing of housing is rated: from -1 to 1, and no change
        JsonNode housing = change.at("/outcomes/1");
        assertThat(housing.at("/verdict").asString()).isEqualTo("nothing-matched");
        assertThat(housing.at("/bounds/lower").toString()).isEqualTo(score("-1", "-1.0"));
        assertThat(housing.has("change")).isFalse();
        assertThat(episode.at("/setbacks").toString())
                .isEqualTo("[{\"indicator\":\"safety-b\",\"voice\":\"provider\",\"from\":\"r1\",\"round\":\"r2\","
                        + "\"date\":\"2025-06-10\",\"levels\":1,\"belowPeak\":1,\"kinds\":[\"minor\",\"relapse\"],"
                        + "\"course\":\"open\",\"masked\":true}]");
        assertThat(SchemaTest.faults("progress-report", worked().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void only_the_latest_round_says_how_far_the_total_depends_on_the_weights() throws IOException {
        JsonNode rounds = JsonMapper.shared().readTree(worked()).at("/episodes/0/rounds");
        assertThat(rounds.get(0).has("robustness")).isFalse();
        // safety, weight 3, is (9/4 + 1/2 + 1) / 6 = 5/8 exactly; three more, weight 2 each, from 0 to 1;
        // the least (3 x 3/4 x 5/8 + 0) / (9/4 + 15/2), the greatest (9/4 x 5/8 + 15/2) / (9/4 + 15/2)
        assertThat(rounds.get(1).at("/robustness/total/lower/exact").asString()).isEqualTo("15/104");
        assertThat(rounds.get(1).at("/robustness/total/upper/exact").asString()).isEqualTo("95/104");
        // equal weights: (5/8 + 0 + 0 + 0) / 4
        assertThat(rounds.get(1).at("/robustness/equalWeights/lower/exact").asString())
                .isEqualTo("5/32");
    }

    @Test
    void two_voices_stand_against_each_other_with_what_the_policy_points_out() throws IOException {
        Matrix plan = Samples.plan();
        String text = TWO_VOICES.replace("ID", plan.id()).replace("VERSION", plan.version());
        JsonNode divergence = JsonMapper.shared().readTree(written(plan, text)).at("/episodes/0/rounds/0/divergence");
        // 1/4 and 3/4 are two levels apart; 1 and 1; mean -1/4, further from 0 than 3/20
        assertThat(divergence.toString())
                .isEqualTo("[{\"voice\":\"beneficiary\",\"other\":\"provider\",\"same\":1,\"farApart\":1,\"outcomes\":["
                        + "{\"outcome\":\"accommodation\",\"mean\":" + score("-1/4", "-0.25")
                        + ",\"flagged\":true,\"indicators\":["
                        + "{\"indicator\":\"sleeping-place\",\"difference\":" + score("-1/2", "-0.5")
                        + ",\"levels\":2,\"flagged\":true},"
                        + "{\"indicator\":\"time-to-stay\",\"difference\":" + score("0", "0.0")
                        + ",\"levels\":0,\"flagged\":false}]}]}]");
        JsonNode episode = JsonMapper.shared().readTree(written(plan, text)).at("/episodes/0");
        assertThat(episode.has("changes")).isFalse();
        assertThat(episode.has("setbacks")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/episodes/0/changes/0/up, 1, 2",
        "/episodes/0/changes/0/total/exact, 1/5, -1/5",
        "/episodes/0/changes/0/outcomes/0/bounds/lower/value, 0.1666, 0.1667",
        "/episodes/0/changes/0/outcomes/0/gap/before, 0.75, 0.5",
        "/episodes/0/setbacks/0/masked, true, false",
        "/episodes/0/rounds/1/robustness/total/upper/exact, 95/104, 1",
        "/episodes/0/rounds/1/robustness/mattersMost, safety, income",
    })
    void a_report_in_which_something_was_changed_is_refused_at_that_place(String pointer, String was, String is)
            throws IOException {
        JsonNode tree = JsonMapper.shared().readTree(worked());
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) tree.at(pointer.substring(0, last));
        String key = pointer.substring(last + 1);
        String original = parent.get(key).asString();
        parent.set(
                key,
                parent.get(key).isString()
                        ? StringNode.valueOf(is)
                        : JsonMapper.shared().readTree(is));
        String changed = tree.toString();
        ReadResult<ProgressReport> read =
                ReportJson.read(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), "");
        assertThat(original).isEqualTo(was);
        assertThat(read.findings()).extracting(Finding::code).containsExactly(Code.REPORT_DIFFERS);
        assertThat(read.findings().get(0).location().path().pointer()).isEqualTo(pointer);
    }

    @Test
    void of_rounds_that_do_not_fit_together_nothing_follows() throws IOException {
        String json = worked().replaceAll("\"view\": \"primary\"", "\"view\": \"secondary\"");
        ReadResult<ProgressReport> read =
                ReportJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "");
        assertThat(read.findings()).extracting(Finding::code).containsOnly(Code.REPORT_DIFFERS);
        assertThat(read.findings())
                .extracting(finding -> finding.location().path().pointer())
                .containsOnly("/episodes/0", "/episodes/0/rounds/1");
    }

    private static String worked() throws IOException {
        return written(Samples.matrix(Samples.ROOT.resolve("worked-vector").resolve("matrix.json")), WORKED);
    }

    private static String score(String exact, String value) {
        return "{\"exact\":\"" + exact + "\",\"value\":" + value + "}";
    }

    private static String written(Matrix matrix, String text) throws IOException {
        ProgressReport report = Scorer.of(matrix, ScoringPolicy.illustrative())
                .score(
                        new CaseJson(matrix)
                                .read(
                                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                        "",
                                        Samples.AS_OF)
                                .orElseThrow(),
                        Samples.AS_OF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
