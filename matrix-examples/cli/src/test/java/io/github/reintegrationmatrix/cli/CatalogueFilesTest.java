package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue of findings: a wrong and a mended file for every code, and wrong files as people make them, each again as a
 * workbook where a workbook can hold the mistake. The expected codes and places were written down before the command was run,
 * by people who had not read its readers.
 */
class CatalogueFilesTest {

    private static final Path CATALOGUE = Run.SAMPLES.resolve("catalogue");
    private static final Path WRONG = Run.SAMPLES.resolve("wrong-files");
    private static final String AS_OF = "2026-01-31";

    @TempDir
    private Path folder;

    /** A file and what is to be found in it. */
    record Given(Path file, String kind, String from, String matrix, List<String> expected) {
        @Override
        public String toString() {
            return file.getParent().getFileName() + "/" + file.getFileName();
        }
    }

    static List<Given> files() throws IOException {
        List<Given> all = new ArrayList<>();
        for (Path of : folders(CATALOGUE)) {
            JsonNode expected = JsonMapper.shared().readTree(Files.readAllBytes(of.resolve("expected.json")));
            String kind = expected.get("kind").asString();
            String from = base(expected, "from");
            String matrix = base(expected, "matrix");
            try (Stream<Path> in = Files.list(of)) {
                for (Path file : in.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.startsWith("mended.")) {
                        all.add(new Given(file, kind, from, matrix, places(expected.get("mended"))));
                    } else if (name.startsWith("bad.")) {
                        boolean twin = name.endsWith(".xlsx") && expected.has("workbook");
                        all.add(new Given(file, kind, from, matrix, places(expected.get(twin ? "workbook" : "bad"))));
                    }
                }
            }
        }
        for (Path of : folders(WRONG)) {
            JsonNode expected = JsonMapper.shared().readTree(Files.readAllBytes(of.resolve("expected.json")));
            if (expected.has("workbook")) {
                String matrix = Run.sample("small", "matrix.json");
                all.add(new Given(of.resolve("bad.xlsx"), "", "", matrix, places(expected.get("workbook"))));
            }
        }
        return all;
    }

    /** The matrix that a crosswalk begins at, or the matrix of the file. */
    private static String base(JsonNode expected, String key) {
        return expected.has(key)
                ? CATALOGUE
                        .resolve("base")
                        .resolve(expected.get(key).asString())
                        .toString()
                : "";
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> in = Files.list(root)) {
            return in.filter(path -> Files.exists(path.resolve("expected.json")))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> places(JsonNode list) {
        List<String> places = new ArrayList<>();
        for (JsonNode one : list) {
            String code = one.get("code").asString() + " ";
            places.add(
                    one.has("sheet")
                            ? code + one.get("sheet").asString() + "!"
                                    + one.get("cell").asString()
                            : code + one.get("pointer").asString() + " " + one.get("line") + ":" + one.get("column"));
        }
        return places;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_was_written_down_is_found_and_nothing_else(Given given) throws IOException {
        assertThat(given.kind().equals("convert") ? converted(given) : validated(given))
                .containsExactlyInAnyOrderElementsOf(given.expected());
    }

    private static List<String> validated(Given given) throws IOException {
        List<String> args = new ArrayList<>(List.of("validate", "--no-marked", "--format", "json", "--as-of", AS_OF));
        if (!given.matrix().isEmpty()) {
            args.addAll(List.of("--matrix", given.matrix()));
        }
        if (!given.from().isEmpty()) {
            args.addAll(List.of("--from", given.from()));
        }
        args.add(given.file().toString());
        Run run = Run.of(args.toArray(String[]::new));
        List<String> found = new ArrayList<>();
        for (JsonNode file : JsonMapper.shared().readTree(run.out()).get("files")) {
            for (JsonNode finding : file.get("findings")) {
                found.add(place(finding, !given.file().toString().contains(".xls")));
            }
        }
        return found;
    }

    private static String place(JsonNode finding, boolean isText) {
        String code = finding.get("code").asString() + " ";
        return isText
                ? code + finding.get("pointer").asString() + " " + finding.get("line") + ":" + finding.get("column")
                : code + (finding.has("sheet") ? finding.get("sheet").asString() : "") + "!"
                        + (finding.has("cell") ? finding.get("cell").asString() : "");
    }

    /** What cannot be turned into a workbook is said with its place, and nothing is written. */
    private List<String> converted(Given given) {
        Path to = folder.resolve("out.xlsx");
        Run run = Run.of("convert", given.file().toString(), to.toString());
        assertThat(to.toFile().exists()).isEqualTo(given.expected().isEmpty());
        List<String> found = new ArrayList<>();
        for (String expected : given.expected()) {
            String[] parts = expected.split(" ", -1);
            if ((run.err() + run.out()).contains(parts[0])) {
                found.add(expected);
            }
        }
        return found;
    }

    @Test
    void every_code_has_a_folder() throws IOException {
        assertThat(folders(CATALOGUE).stream().map(path -> path.getFileName().toString()))
                .containsExactlyElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).sorted().toList());
    }

    @Test
    void what_has_no_files_says_why() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path of : folders(CATALOGUE)) {
            JsonNode expected = JsonMapper.shared().readTree(Files.readAllBytes(of.resolve("expected.json")));
            if (expected.get("kind").asString().equals("none")) {
                assertThat(expected.get("why").asString()).isNotBlank();
                without.add(of.getFileName().toString());
            }
        }
        assertThat(without)
                .containsExactly("MTX-1001", "MTX-1002", "MTX-1008", "MTX-1110", "MTX-3511", "MTX-3515", "MTX-6014");
    }
}
