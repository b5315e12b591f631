package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code matrix measure}: one result about all cases that can be used. */
class MeasureTest {

    @TempDir
    private Path folder;

    private static Run measured(String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {"measure", Run.sample("cases"), "--matrix", "plan", "--as-of", "2026-06-30"},
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    @Test
    void internal_numbers_are_whole_and_marked() {
        JsonNode json = JsonMapper.shared()
                .readTree(measured("--format", "json", "--internal").out());
        assertThat(json.get("forPublication").asBoolean()).isFalse();
        assertThat(json.get("cases").asInt()).isEqualTo(15);
        assertThat(json.toString()).doesNotContain("suppressed");
        assertThat(measured("--internal").words()).contains("Not for publication.");
    }

    @Test
    void small_groups_are_suppressed_unless_somebody_asks_for_them() {
        Run run = measured();
        assertThat(run.exit()).isZero();
        assertThat(run.words()).contains("fewer than 11").doesNotContain("Not for publication");
        JsonNode json =
                JsonMapper.shared().readTree(measured("--format", "json").out());
        for (JsonNode agreement : json.get("agreements")) {
            for (JsonNode row : agreement.get("indicators")) {
                // With fifteen cases nothing can have eleven on both sides of a share.
                assertThat(row.get("same").asString()).isEqualTo("suppressed");
                assertThat(row.get("kappa").asString()).isEqualTo("suppressed");
            }
        }
        assertThat(json.get("agreementsByTwoPeople")).isEmpty();
    }

    @Test
    void few_cases_leave_no_number_at_all() {
        Run run = Run.of("measure", Run.sample("cases", "nada.json"), "--matrix", "plan", "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("cases").asString()).isEqualTo("suppressed");
        assertThat(run.out()).doesNotContain("\"exact\"");
    }

    @Test
    void one_case_that_cannot_be_used_is_counted_and_never_stops_the_others() throws IOException {
        Path set = folder.resolve("set.ndjson");
        String good =
                Files.readString(Path.of(Run.sample("cases", "nada.json"))).replaceAll("\\s*\\n\\s*", " ");
        Files.writeString(set, good + "\n{\"format\": \"case-record/1\"}\n");
        Run run = Run.of("measure", set.toString(), "--matrix", "plan", "--internal", "--format", "json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Cases scored: 1 of 2.");
        assertThat(JsonMapper.shared().readTree(run.out()).get("cases").asInt()).isEqualTo(1);
    }

    @Test
    void it_speaks_serbian_and_says_that_nobody_has_reviewed_its_words() {
        Run run = measured("--lang", "sr-Latn");
        assertThat(run.words()).contains("Za objavljivanje.", "nije pregledao niko");
        assertThat(measured("--lang", "sr-Latn", "--internal").words()).contains("Nije za objavljivanje.");
    }
}
