package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Twenty wrong files by somebody who knew the pages of the formats and had neither seen the readers nor run the check, with
 * what a person would want to be told: as many findings, each at a place where she or he sees the mistake.
 */
class OutsiderFilesTest {

    private static final Path ROOT = Run.SAMPLES.resolve("by-an-outsider");

    static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void as_many_findings_as_mistakes_each_where_a_person_would_look(Path folder) throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("expected.json")));
        Path json = folder.resolve("bad.json");
        Path file = Files.exists(json) ? json : folder.resolve("bad.xlsx");
        Run run = Run.of(
                "validate",
                file.toString(),
                "--no-marked",
                "--format",
                "json",
                "--matrix",
                ROOT.resolve("matrix.json").toString(),
                "--as-of",
                "2026-01-31");
        List<String> places = new ArrayList<>();
        JsonMapper.shared()
                .readTree(run.out())
                .get("files")
                .get(0)
                .get("findings")
                .forEach(finding -> places.add(place(finding)));
        assertThat(places).hasSize(expected.get("findings").asInt());
        for (JsonNode mistake : expected.get("mistakes")) {
            if (!mistake.has("finding")) {
                List<String> fine = new ArrayList<>(List.of(mistake.get("place").asString()));
                if (mistake.has("alsoFine")) {
                    mistake.get("alsoFine").forEach(place -> fine.add(place.asString()));
                }
                assertThat(places).as(mistake.get("what").asString()).containsAnyElementsOf(fine);
            }
        }
    }

    /** A sheet as a whole is its first cell. */
    private static String place(JsonNode finding) {
        if (!finding.has("sheet")) {
            return "line " + finding.get("line") + ", column " + finding.get("column");
        }
        String cell = finding.get("cell").asString();
        return finding.get("sheet").asString() + "!" + (cell.isEmpty() ? "A1" : cell);
    }
}
