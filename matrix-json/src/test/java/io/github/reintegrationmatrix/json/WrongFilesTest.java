package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.text.Phrases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wrong files as people make them. The expected codes and places of each folder were written down, by somebody who had
 * not read the reader, before the reader was run.
 */
class WrongFilesTest {

    static List<Path> folders() {
        return Samples.folder("wrong-files");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void a_wrong_file_gives_exactly_the_findings_written_down_for_it(Path folder) throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("expected.json")));
        List<String> wanted = new ArrayList<>();
        List<String> found = new ArrayList<>();
        List<Finding> findings = read(folder);
        for (int i = 0; i < Math.max(findings.size(), expected.get("findings").size()); i++) {
            JsonNode place = expected.get("findings").get(i);
            if (place != null) {
                wanted.add(line(
                        place.get("code").asString(),
                        place.get("pointer").asString(),
                        number(place, "line"),
                        number(place, "column")));
            }
            if (i < findings.size()) {
                Location at = findings.get(i).location();
                found.add(line(
                        findings.get(i).code().id(),
                        at.path().pointer(),
                        place == null || number(place, "line") >= 0 ? at.line() : -1,
                        place == null || number(place, "column") >= 0 ? at.column() : -1));
            }
        }
        assertThat(found).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void what_is_found_in_a_wrong_file_is_said_in_every_language(Path folder) throws IOException {
        for (Finding finding : read(folder)) {
            for (String language : Phrases.LANGUAGES) {
                assertThat(List.of(
                                finding.message(language),
                                finding.fix(language),
                                finding.location().words(language)))
                        .allSatisfy(
                                said -> assertThat(said).doesNotContain("  ").doesNotContainPattern("\\{[a-z]|: \\."));
            }
            assertThat(finding.message("sr-Cyrl")).containsPattern("\\p{IsCyrillic}");
        }
    }

    @Test
    void the_small_valid_files_have_no_findings() throws IOException {
        Path small = Samples.ROOT.resolve("small");
        Matrix matrix = Samples.matrix(small.resolve("matrix.json"));
        assertThat(new CaseJson(matrix)
                        .read(new ByteArrayInputStream(Samples.bytes(small.resolve("case.json"))), "", Samples.AS_OF)
                        .findings())
                .isEmpty();
    }

    static List<Finding> read(Path folder) throws IOException {
        Path matrix = folder.resolve("matrix.json");
        if (Files.exists(matrix)) {
            return new MatrixJson()
                    .read(new ByteArrayInputStream(Samples.bytes(matrix)), "")
                    .findings();
        }
        Matrix small = Samples.matrix(Samples.ROOT.resolve("small").resolve("matrix.json"));
        for (String set : Samples.SETS) {
            if (Files.exists(folder.resolve(set))) {
                return inSet(new CaseJson(small), folder.resolve(set));
            }
        }
        return new CaseJson(small)
                .read(new ByteArrayInputStream(Samples.bytes(folder.resolve("case.json"))), "", Samples.AS_OF)
                .findings();
    }

    private static List<Finding> inSet(CaseJson cases, Path file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        CaseStream set = cases.open(
                new ByteArrayInputStream(Samples.bytes(file)),
                file.getFileName().toString(),
                Samples.AS_OF);
        for (Optional<CaseText> text = set.next(); text.isPresent(); text = set.next()) {
            findings.addAll(text.get().read().findings());
        }
        return findings;
    }

    /** A null in the expectation means that the place is not compared. */
    private static int number(JsonNode place, String key) {
        return place.get(key).isNull() ? -1 : place.get(key).asInt();
    }

    private static String line(String code, String pointer, int line, int column) {
        return code + " " + pointer + " " + line + ":" + column;
    }
}
