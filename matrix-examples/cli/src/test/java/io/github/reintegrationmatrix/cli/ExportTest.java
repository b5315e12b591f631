package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code matrix export}: the tables hold what stands in the files, keys are keys, and nothing is half written. */
class ExportTest {

    private static final List<String> TABLES =
            List.of("indicators", "levels", "rounds", "ratings", "ratings-wide", "outcomes", "phases", "change");

    @TempDir
    private static Path folder;

    private static Path samples() {
        Path target = folder.resolve("samples");
        if (!Files.exists(target)) {
            Run run = Run.of(
                    "export",
                    Run.sample("cases"),
                    "--matrix",
                    "plan",
                    "--as-of",
                    "2026-06-30",
                    "-o",
                    target.toString());
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.err()).endsWith("Case files scored: 15 of 15.\n");
        }
        return target;
    }

    /** Splits lines of RFC 4180 without the writer's library. */
    static List<List<String>> rows(Path file) throws IOException {
        String text = Files.readString(file);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                cell.append(twice ? "\"" : "");
                i += twice ? 1 : 0;
                quoted = twice || !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || letter != '\r') {
                cell.append(letter);
            }
        }
        return rows;
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        List<List<String>> rows = rows(samples().resolve(name + ".csv"));
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            table.add(cells);
        }
        return table;
    }

    private static List<String> cells(Map<String, String> row, JsonNode names) {
        List<String> cells = new ArrayList<>();
        names.forEach(name -> cells.add(row.get(name.asString())));
        return cells;
    }

    private static JsonNode descriptor() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(samples().resolve("datapackage.json")));
    }

    /** The commands of README, each in a folder that is empty. */
    @Test
    void the_commands_in_readme_do_what_it_says() throws IOException {
        String readme = Files.readString(Run.ROOT.resolve("README.md"));
        String mark = "<!-- run by ExportTest -->\n```sh\n";
        int start = readme.indexOf(mark) + mark.length();
        Path target = folder.resolve("readme");
        List<String> commands =
                readme.substring(start, readme.indexOf("```", start)).lines().toList();
        assertThat(commands).hasSize(2);
        for (String command : commands) {
            String jar = "java -jar matrix-examples/cli/target/matrix.jar ";
            assertThat(command).startsWith(jar);
            String[] args = Stream.of(command.substring(jar.length()).split(" "))
                    .map(arg -> arg.equals("tables") ? target.toString() : arg)
                    .map(arg -> arg.startsWith("matrix-examples/")
                            ? Run.ROOT.resolve(arg).toString()
                            : arg)
                    .toArray(String[]::new);
            assertThat(Run.of(args).exit()).as(command).isZero();
        }
        // The script reads every table that is there.
        String script = Files.readString(target.resolve("labels.R"));
        TABLES.forEach(table ->
                assertThat(script).contains(table.replace('-', '_') + " <- matrix_table(\"" + table + ".csv\""));
    }

    @Test
    void every_mark_of_the_files_stands_in_the_table_and_no_other_is_rated() throws IOException {
        // From the files themselves, by a reader that knows nothing of matrices.
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(Run.sample("cases")))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                JsonNode record = JsonMapper.shared().readTree(Files.readAllBytes(file));
                for (JsonNode round : record.get("rounds")) {
                    for (JsonNode block : round.get("voices")) {
                        block.get("ratings").properties().forEach(rating -> {
                            JsonNode said = rating.getValue();
                            JsonNode mark =
                                    said.isObject() ? said.has("level") ? said.get("level") : said.get("value") : said;
                            if (mark != null) {
                                written.put(
                                        record.get("case").asString() + " "
                                                + round.get("round").asString() + " "
                                                + block.get("voice").asString() + " " + rating.getKey(),
                                        mark.asString());
                            }
                        });
                    }
                }
            }
        }
        Map<String, String> exported = new TreeMap<>();
        for (Map<String, String> row : table("ratings")) {
            if (row.get("status").equals("rated")) {
                String mark = row.get("level").equals(".") ? row.get("number") : row.get("level");
                exported.put(
                        row.get("case") + " " + row.get("round") + " " + row.get("voice") + " " + row.get("indicator"),
                        mark);
            }
        }
        assertThat(exported).hasSizeGreaterThan(10_000).isEqualTo(written);
    }

    @Test
    void keys_are_keys_and_references_lead_somewhere() throws IOException {
        JsonNode descriptor = descriptor();
        assertThat(descriptor.get("$schema").asString())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        Map<String, Set<List<String>>> keys = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (JsonNode resource : descriptor.get("resources")) {
            String name = resource.get("name").asString();
            names.add(name);
            Set<List<String>> own = new HashSet<>();
            for (Map<String, String> row : table(name)) {
                assertThat(own.add(cells(row, resource.get("schema").get("primaryKey"))))
                        .as(name)
                        .isTrue();
            }
            keys.put(name, own);
        }
        assertThat(names).isEqualTo(TABLES);
        for (JsonNode resource : descriptor.get("resources")) {
            JsonNode foreign = resource.get("schema").get("foreignKeys");
            for (JsonNode key : foreign == null ? List.<JsonNode>of() : foreign) {
                Set<List<String>> there =
                        keys.get(key.get("reference").get("resource").asString());
                for (Map<String, String> row : table(resource.get("name").asString())) {
                    assertThat(there).contains(cells(row, key.get("fields")));
                }
            }
        }
    }

    @Test
    void every_cell_is_of_its_type_a_category_or_a_labelled_gap() throws IOException {
        for (JsonNode resource : descriptor().get("resources")) {
            List<Map<String, String>> table = table(resource.get("name").asString());
            for (JsonNode field : resource.get("schema").get("fields")) {
                Set<String> gaps = values(field.get("missingValues"));
                Set<String> categories = values(field.get("categories"));
                String form = switch (field.get("type").asString()) {
                    case "integer" -> "-?[0-9]+";
                    case "number" -> "-?[0-9]+([.][0-9]+)?";
                    case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
                    case "boolean" -> "true|false";
                    default -> "(?s).+";
                };
                for (Map<String, String> row : table) {
                    String cell = row.get(field.get("name").asString());
                    boolean valid = categories.isEmpty() ? cell.matches(form) : categories.contains(cell);
                    assertThat(valid || gaps.contains(cell))
                            .as(resource.get("name") + " " + field.get("name") + ": " + cell)
                            .isTrue();
                }
            }
        }
    }

    private static Set<String> values(JsonNode list) {
        Set<String> values = new HashSet<>();
        if (list != null) {
            list.forEach(one -> {
                assertThat(one.get("label").asString()).isNotBlank();
                assertThat(values.add(one.get("value").asString())).isTrue();
            });
        }
        return values;
    }

    @Test
    void a_decimal_is_the_rounded_exact_value() throws IOException {
        for (String name : List.of("outcomes", "ratings", "change")) {
            for (Map<String, String> row : table(name)) {
                for (String column : row.keySet()) {
                    String numerator = row.get(column + "_numerator");
                    if (numerator != null && !numerator.isEmpty() && !numerator.equals(".")) {
                        double exact =
                                Double.parseDouble(numerator) / Double.parseDouble(row.get(column + "_denominator"));
                        assertThat(Math.abs(exact - Double.parseDouble(row.get(column))))
                                .isLessThan(0.0001);
                    }
                }
            }
        }
    }

    @Test
    void the_wide_table_says_the_same_as_the_long_one() throws IOException {
        Map<String, String> columns = new HashMap<>();
        for (Map<String, String> row : table("indicators")) {
            columns.put(row.get("indicator"), row.get("wide_column"));
        }
        assertThat(new HashSet<>(columns.values())).hasSameSizeAs(columns.keySet());
        assertThat(columns.values()).allMatch(name -> name.matches("i_[a-z0-9_]{1,30}"));
        Map<String, Map<String, String>> wide = new HashMap<>();
        for (Map<String, String> row : table("ratings-wide")) {
            wide.put(row.get("record") + " " + row.get("round") + " " + row.get("view"), row);
        }
        for (Map<String, String> row : table("ratings")) {
            Map<String, String> same = wide.get(row.get("record") + " " + row.get("round") + " " + row.get("voice"));
            if (same != null) {
                String mark = row.get("level").equals(".") ? row.get("number") : row.get("level");
                assertThat(same.get(columns.get(row.get("indicator"))))
                        .isEqualTo(row.get("missing").equals("none") ? mark : "." + row.get("missing"));
            }
        }
    }

    @Test
    void a_case_that_cannot_be_used_or_names_another_matrix_is_counted_and_left_out() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("mixed"));
        String good = Files.readString(Path.of(Run.sample("cases", "nada.json")));
        Files.writeString(cases.resolve("good.json"), good);
        Files.copy(Path.of(Run.sample("small", "case.json")), cases.resolve("other.json"));
        Files.writeString(cases.resolve("broken.json"), "{");
        Path target = folder.resolve("mixed-out");
        Run run = Run.of(
                "export", cases.toString(), "--matrix", "plan", "--as-of", "2026-06-30", "-o", target.toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("MTX-3003").endsWith("Case files scored: 1 of 3.\n");
        assertThat(rows(target.resolve("phases.csv"))).hasSize(4);
        assertThat(rows(target.resolve("phases.csv")).get(1).get(0)).isEqualTo("1");
    }

    @Test
    void nothing_is_replaced_and_nothing_is_left_where_no_case_can_be_used() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        String[] command = {"export", Run.sample("cases", "nada.json"), "--matrix", "plan", "-o", there.toString()};
        assertThat(Run.of(command).exit()).isEqualTo(2);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Path none = folder.resolve("none");
        assertThat(Run.of("export", bad.toString(), "--matrix", "plan", "-o", none.toString())
                        .exit())
                .isEqualTo(4);
        assertThat(none).doesNotExist();
        assertThat(Run.of("export", bad.toString(), "--matrix", "plan").exit()).isEqualTo(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void a_code_that_a_spreadsheet_would_run_becomes_text_and_a_workbook_has_no_formula() throws IOException {
        Path book = folder.resolve("tables.xlsx");
        Run run = Run.of(
                "export",
                Run.sample("cases", "nada.json"),
                "--matrix",
                "plan",
                "--as-of",
                "2026-06-30",
                "--format",
                "xlsx",
                "-o",
                book.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        try (InputStream in = Files.newInputStream(book)) {
            assertThat(Workbook.open(in, "tables.xlsx").findings()).isEmpty();
        }
        try (java.util.zip.ZipFile parts = new java.util.zip.ZipFile(book.toFile())) {
            List<String> sheets = new ArrayList<>();
            parts.stream()
                    .filter(part -> part.getName().contains("worksheets/sheet"))
                    .forEach(part -> {
                        try (InputStream in = parts.getInputStream(part)) {
                            sheets.add(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                        } catch (IOException broken) {
                            throw new java.io.UncheckedIOException(broken);
                        }
                    });
            assertThat(sheets).hasSize(TABLES.size() + 1).noneMatch(sheet -> sheet.contains("<f>"));
        }
    }

    @Test
    void the_codebook_names_every_column_and_speaks_serbian() throws IOException {
        String book = Files.readString(samples().resolve("codebook.md"));
        for (String table : TABLES) {
            assertThat(book).contains("## " + table + ".csv");
            assertThat(rows(samples().resolve(table + ".csv")).get(0))
                    .allSatisfy(column -> assertThat(book).contains("- `" + column + "` ("));
        }
        assertThat(book).contains("personal data", "\".declined\"", "matrix-json/SCORING.md");
        Path serbian = folder.resolve("serbian");
        Run.of(
                "export",
                Run.sample("cases", "nada.json"),
                "--matrix",
                "plan",
                "--lang",
                "sr-Latn",
                "-o",
                serbian.toString());
        assertThat(Files.readString(serbian.resolve("codebook.md"))).contains("lični podaci", "nije pregledao niko");
    }
}
