package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two published instruments of other makers, scored by the command and compared with sums made by hand. For the Self-Sufficiency
 * Matrix level k is (k - 1)/4, so a mean m of levels is printed as (m - 1)/4, and a change of d levels as d/4.
 */
class ForeignInstrumentsTest {

    @TempDir
    private Path folder;

    @Test
    void a_household_whose_seventeen_domains_all_apply() {
        // entry: 1 1 2 2 1 3 3 4 2 3 2 5 2 2 1 3 3 = 40 over 17; mean 40/17; (40/17 - 1)/4 = 23/68
        // interim: 3 2 3 3 3 4 3 4 4 4 3 5 3 2 2 4 4 = 56 over 17; mean 56/17; (56/17 - 1)/4 = 39/68
        // change of the mean 16/17 of a level; 16/17/4 = 4/17; adult education, legal, substance use, mobility the
        // same;
        // credit, which is in no mean, from 1 to 2: 13 + 1 up
        JsonNode episode = episode("self-sufficiency", "household-1");
        assertThat(points(episode)).containsExactly("23/68", "39/68");
        JsonNode change = episode.get("changes").get(0);
        assertThat(change.get("total").get("exact").asString()).isEqualTo("4/17");
        assertThat(counts(change)).containsExactly(14, 0, 4);
    }

    @Test
    void a_household_to_which_other_domains_apply_at_the_end() {
        // entry, without children 14 domains: 2 4 3 3 4 5 3 4 2 1 2 4 3 5 = 45; mean 45/14; (45/14 - 1)/4 = 31/56
        //   (a form that writes 0 for what does not apply would make it 45/17, below what the same household has)
        // exit, with a child below school age 16 domains: 4 4 2 3 2 4 5 4 4 3 4 3 4 3 5 3 = 57; mean 57/16;
        //   (57/16 - 1)/4 = 41/64
        // the 14 domains of both times: 57 - 2 (child care) - 3 (parenting) = 52; 52 - 45 = 7; 7/14 = 1/2 of a level:
        // 1/8
        // up housing, health care, mental health, substance use, family; down income; 8 the same
        JsonNode episode = episode("self-sufficiency", "household-2");
        assertThat(points(episode)).containsExactly("31/56", "41/64");
        JsonNode change = episode.get("changes").get(0);
        assertThat(change.get("total").get("exact").asString()).isEqualTo("1/8");
        assertThat(counts(change)).containsExactly(5, 1, 8);
        JsonNode rounds = episode.get("rounds");
        assertThat(standing(rounds.get(0), "not-applicable"))
                .containsExactly("child-care", "childrens-education", "parenting");
        assertThat(standing(rounds.get(1), "not-applicable")).containsExactly("childrens-education");
        assertThat(standing(rounds.get(1), "followed")).containsExactly("credit");
    }

    @Test
    void a_child_with_factors_at_bad_and_very_bad() {
        // first visit: shelter and health care bad, legal protection very bad, education and work bad
        // second: legal protection from very bad to bad, emotional health from fair to bad; shelter, health care and
        // education
        // up to fair, wellness from fair to good: 5 up, 1 down, 6 the same
        JsonNode episode = episode("child-status-index", "child-1");
        JsonNode rounds = episode.get("rounds");
        assertThat(headline(rounds.get(0)))
                .containsExactly(
                        "critical-concern",
                        "shelter",
                        "legal-protection",
                        "health-care-services",
                        "education-and-work");
        assertThat(headline(rounds.get(1))).containsExactly("critical-concern", "legal-protection", "emotional-health");
        assertThat(levels(rounds.get(0)))
                .containsExactly(
                        "fair",
                        "good",
                        "bad",
                        "fair",
                        "good",
                        "very-bad",
                        "fair",
                        "bad",
                        "fair",
                        "good",
                        "fair",
                        "bad");
        JsonNode change = episode.get("changes").get(0);
        assertThat(counts(change)).containsExactly(5, 1, 6);
        assertThat(change.has("total")).isFalse();
    }

    @Test
    void a_child_with_no_factor_below_fair_and_then_one_that_nobody_knows() {
        JsonNode rounds = episode("child-status-index", "child-2").get("rounds");
        assertThat(headline(rounds.get(0))).containsExactly("baseline");
        assertThat(headline(rounds.get(1))).containsExactly("nothing-expected");
        assertThat(headline(rounds.get(2))).containsExactly("critical-unknown", "abuse-and-exploitation");
    }

    @Test
    void factors_are_never_added_up() {
        for (String child : List.of("child-1", "child-2")) {
            for (JsonNode round : episode("child-status-index", child).get("rounds")) {
                JsonNode primary = round.get("views").get(0);
                assertThat(primary.has("total")).isFalse();
                assertThat(standing(round, "followed")).hasSize(6);
                for (JsonNode outcome : primary.get("outcomes")) {
                    assertThat(outcome.propertyNames())
                            .containsExactlyInAnyOrder(
                                    "outcome",
                                    "weight",
                                    "standing",
                                    "publication",
                                    "flags",
                                    "notApplicableShare",
                                    "losses",
                                    "parts");
                }
            }
        }
        Run text = run("child-status-index", "child-1", "text");
        assertThat(text.words())
                .contains("Protection, followed, not scored:", "There is no number.")
                .doesNotContain("REACHED OF WHAT THE PHASE EXPECTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"child-status-index", "self-sufficiency"})
    void a_workbook_holds_all_of_it(String instrument) throws Exception {
        Path workbook = folder.resolve("instrument.xlsx");
        Path back = folder.resolve("instrument.json");
        assertThat(Run.of("convert", matrix(instrument), workbook.toString()).exit())
                .isZero();
        assertThat(Run.of("convert", workbook.toString(), back.toString()).exit())
                .isZero();
        JsonNode written = JsonMapper.shared().readTree(Files.readAllBytes(back));
        JsonNode original = JsonMapper.shared().readTree(Files.readAllBytes(Path.of(matrix(instrument))));
        assertThat(written.get("phases")).isEqualTo(original.get("phases"));
        for (int i = 0; i < original.get("outcomes").size(); i++) {
            for (String key : List.of("id", "weight", "scored", "appliesWhen")) {
                assertThat(written.get("outcomes").get(i).get(key))
                        .isEqualTo(original.get("outcomes").get(i).get(key));
            }
        }
    }

    private static String matrix(String instrument) {
        return Run.sample("instruments", instrument + ".json");
    }

    private static Run run(String instrument, String name, String format) {
        Run run = Run.of(
                "score",
                Run.sample("instruments", "cases", name + ".json"),
                "--matrix",
                matrix(instrument),
                "--as-of",
                "2025-12-31",
                "--format",
                format);
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private static JsonNode episode(String instrument, String name) {
        JsonNode report =
                JsonMapper.shared().readTree(run(instrument, name, "json").out());
        JsonNode episode =
                (report.isArray() ? report.get(0) : report).get("episodes").get(0);
        assertThat(episode.has("gate")).isFalse();
        return episode;
    }

    private static List<String> points(JsonNode episode) {
        return stream(episode.get("rounds"))
                .map(round -> round.get("views")
                        .get(0)
                        .get("total")
                        .get("point")
                        .get("exact")
                        .asString())
                .toList();
    }

    private static List<Integer> counts(JsonNode change) {
        return List.of(
                change.get("up").asInt(),
                change.get("down").asInt(),
                change.get("same").asInt());
    }

    private static List<String> headline(JsonNode round) {
        List<String> said =
                new ArrayList<>(List.of(round.get("headline").get("kind").asString()));
        JsonNode indicators = round.get("headline").get("indicators");
        if (indicators != null) {
            indicators.forEach(id -> said.add(id.asString()));
        }
        return said;
    }

    private static List<String> standing(JsonNode round, String standing) {
        return stream(round.get("views").get(0).get("outcomes"))
                .filter(outcome -> outcome.get("standing").asString().equals(standing))
                .map(outcome -> outcome.get("outcome").asString())
                .toList();
    }

    private static List<String> levels(JsonNode round) {
        return stream(round.get("views").get(0).get("outcomes"))
                .flatMap(outcome -> stream(outcome.get("parts")))
                .map(part -> part.get("level").asString())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
