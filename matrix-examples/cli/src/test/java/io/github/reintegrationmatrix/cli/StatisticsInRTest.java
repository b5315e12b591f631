package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * R reads the export and finds what stands in the files, and its package psych computes the same kappa and alpha. It runs in
 * the profile {@code r} only, and fails where R or the package is missing; {@code -Drscript=PATH} names another one.
 */
class StatisticsInRTest {

    private static final double ALIKE = 1e-9;

    @TempDir
    private Path folder;

    /** What R printed: lines of words. */
    private List<List<String>> inR(Path tables) throws IOException, InterruptedException {
        Path script = folder.resolve("statistics.R");
        try (InputStream in = StatisticsInRTest.class.getResourceAsStream("statistics.R")) {
            Files.write(script, in.readAllBytes());
        }
        Path errors = folder.resolve("errors.txt");
        Process run = new ProcessBuilder(System.getProperty("rscript", "Rscript"), script.toString())
                .directory(tables.toFile())
                .redirectError(errors.toFile())
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(Files.readString(errors)).isZero();
        return said.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static Run run(String command, String... more) {
        List<String> args =
                new ArrayList<>(List.of(command, Run.sample("cases"), "--matrix", "plan", "--as-of", "2026-06-30"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static List<JsonNode> sampleFiles() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(Run.sample("cases")))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                records.add(JsonMapper.shared().readTree(Files.readAllBytes(file)));
            }
        }
        return records;
    }

    @Test
    void r_finds_what_stands_in_the_files_and_computes_the_same() throws Exception {
        Path tables = folder.resolve("tables");
        assertThat(run("export", "-o", tables.toString()).exit()).isZero();
        Map<String, List<List<String>>> said = new HashMap<>();
        for (List<String> line : inR(tables)) {
            said.computeIfAbsent(line.get(0), key -> new ArrayList<>()).add(line);
        }
        counts(said);
        factors(said.get("levels"));
        JsonNode measures = JsonMapper.shared()
                .readTree(run("measure", "--internal", "--format", "json").out());
        agreement(said, measures);
        consistency(said, measures);
    }

    /** Counted in the files by a reader that knows nothing of matrices. */
    private static void counts(Map<String, List<List<String>>> said) throws IOException {
        Map<String, Integer> reasons = new HashMap<>();
        int rounds = 0;
        for (JsonNode record : sampleFiles()) {
            for (JsonNode round : record.get("rounds")) {
                rounds++;
                for (JsonNode block : round.get("voices")) {
                    for (JsonNode rating : block.get("ratings")) {
                        if (rating.isObject() && rating.has("missing")) {
                            reasons.merge(rating.get("missing").asString(), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        // Nobody also says "not assessed" by leaving a rating out, so that reason has more in the table.
        reasons.remove("not-assessed");
        assertThat(reasons).hasSize(5);
        reasons.forEach((reason, count) ->
                assertThat(said.get("missing")).contains(List.of("missing", reason, Integer.toString(count))));
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        int views = 3;
        assertThat(said.get("rows"))
                .contains(
                        List.of("rows", "rounds", Integer.toString(rounds)),
                        List.of("rows", "ratings_wide", Integer.toString(views * rounds)),
                        List.of(
                                "rows",
                                "outcomes",
                                Integer.toString(
                                        views * rounds * plan.outcomes().size())));
    }

    /** Every indicator is an ordered factor with its own levels, worst first. */
    private static void factors(List<List<String>> said) {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        List<List<String>> expected = new ArrayList<>();
        for (Outcome outcome : plan.outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                if (plan.scaleOf(indicator) instanceof Scale.Levels scale) {
                    List<String> ids =
                            scale.levels().stream().map(Scale.Level::id).toList();
                    expected.add(List.of("levels", indicator.id(), "TRUE", String.join(" ", ids)));
                }
            }
        }
        assertThat(said).isEqualTo(expected);
    }

    private static void agreement(Map<String, List<List<String>>> said, JsonNode measures) {
        JsonNode both = measures.get("agreements").get(0);
        assertThat(both.get("voice").asString()).isEqualTo("beneficiary");
        assertThat(both.get("other").asString()).isEqualTo("provider");
        Map<String, JsonNode> rows = new HashMap<>();
        both.get("indicators").forEach(row -> rows.put(row.get("indicator").asString(), row));
        assertThat(said.get("agree")).hasSameSizeAs(rows.keySet());
        for (List<String> line : said.get("agree")) {
            JsonNode row = rows.get(line.get(1));
            assertThat(row.get("n").asString()).isEqualTo(line.get(2));
            assertThat(exact(row.get("same"))).isCloseTo(Double.parseDouble(line.get(3)), within(ALIKE));
            assertThat(exact(row.get("difference"))).isCloseTo(Double.parseDouble(line.get(4)), within(ALIKE));
        }
        assertThat(said.get("kappa")).hasSizeGreaterThan(40);
        for (List<String> line : said.get("kappa")) {
            JsonNode kappa = rows.get(line.get(1)).get("kappa");
            assertThat(exact(kappa)).as(line.get(1)).isCloseTo(Double.parseDouble(line.get(2)), within(ALIKE));
        }
        long defined = rows.values().stream()
                .filter(row -> row.get("kappa").isObject())
                .count();
        assertThat(said.get("kappa").stream().map(line -> line.get(1)).distinct())
                .hasSize((int) defined);
    }

    private static void consistency(Map<String, List<List<String>>> said, JsonNode measures) {
        Map<String, JsonNode> rows = new HashMap<>();
        measures.get("consistencies")
                .forEach(row -> rows.put(
                        row.get("outcome").asString() + " " + row.get("point").asString(), row));
        for (List<String> line : said.get("complete")) {
            JsonNode row = rows.get(line.get(1) + " " + line.get(2));
            assertThat(row.get("items").asString()).isEqualTo(line.get(3));
            assertThat(row.get("complete").asString()).isEqualTo(line.get(4));
        }
        assertThat(said.get("alpha"))
                .anyMatch(line -> line.size() == 5 && line.get(4).equals("psych"));
        for (List<String> line : said.get("alpha")) {
            JsonNode row = rows.get(line.get(1) + " " + line.get(2));
            assertThat(exact(row.get("alpha"))).isCloseTo(Double.parseDouble(line.get(3)), within(ALIKE));
        }
        long defined = rows.values().stream()
                .filter(row -> row.get("alpha").isObject())
                .count();
        assertThat(said.get("alpha").stream().map(line -> line.subList(1, 3)).distinct())
                .hasSize((int) defined);
    }

    private static double exact(JsonNode score) {
        Fraction number = Fraction.parse(score.get("exact").asString());
        return number.numerator().doubleValue() / number.denominator().doubleValue();
    }
}
