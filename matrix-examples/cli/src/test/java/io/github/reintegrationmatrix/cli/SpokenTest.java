package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says itself, in the language that was chosen. */
class SpokenTest {

    /** Frequent words of English that are none of Serbian, options, commands or formats. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\p{L}<-])(the|of|and|is|in|or|with|for|that|which|this|are|not|by|from|such|its|it"
                    + "|be|file|case|day|given|missing|unknown|must|should|cannot|usage|commands|exit|message|invalid"
                    + "|value|parameter|required|expected|unmatched|argument|did|you|mean|possible|written|result"
                    + "|nothing|failure|read|name)(?![\\p{L}>-]|\\.(?:json|xlsx))");

    private static final Pattern OPTION = Pattern.compile("(?<![\\p{L}-])--?[a-zA-Z][a-z-]*");
    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}_]+");
    private static final List<String> COMMANDS = List.of(
            "",
            "validate",
            "score",
            "show",
            "template",
            "convert",
            "explain",
            "adapt",
            "diff",
            "crosswalk",
            "transfer",
            "export",
            "measure",
            "schema",
            "vectors");
    private static final String CYRILLIC = "Нико ко познаје ову област није прегледао српске речи овог програма.\n";
    private static final String LATIN = "Niko ko poznaje ovu oblast nije pregledao srpske reči ovog programa.\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sr-Cyrl", "sr-Latn"})
    void the_help_of_every_command_is_in_serbian_and_has_the_same_options(String tag) {
        for (String command : COMMANDS) {
            Run english = run(command, "--help");
            Run serbian = run(command, "--help", "--lang", tag);
            assertThat(serbian.exit()).isZero();
            assertThat(serbian.err()).isEmpty();
            assertThat(options(serbian.out()))
                    .as(command)
                    .isEqualTo(options(english.out()))
                    .contains("--lang");
            assertThat(english(serbian.out())).as(command).isEmpty();
            assertThat(english.out()).doesNotContain(LATIN, CYRILLIC);
            assertThat(serbian.out()).endsWith("\n" + (tag.equals("sr-Latn") ? LATIN : CYRILLIC));
            assertThat(serbian.out().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void cyrillic_help_has_latin_letters_only_in_words_of_machines() {
        Set<String> latin = new TreeSet<>();
        for (String command : COMMANDS) {
            String help = run(command, "--help", "--lang", "sr").out();
            assertThat(help).contains("Употреба: matrix");
            String words = OPTION.matcher(help.replaceAll("<\\p{L}+>|sr-\\p{L}+|-hV", " "))
                    .replaceAll(" ");
            LATIN_WORD.matcher(words).results().map(MatchResult::group).forEach(latin::add);
        }
        latin.removeAll(COMMANDS);
        assertThat(String.join(" ", latin))
                .isEqualTo(
                        "ALWAYS AUTO BASELINE CSV ERROR HTML JSON LATEST MTX NEVER NO_COLOR R SPSS Schema Stata TEXT WARNING XLSX adaptation"
                                + " al all auto baseline case checked csv en illustrative json matrix ndjson plan record services sq text xlsx");
    }

    @Test
    void the_language_may_stand_anywhere_and_in_each_form_that_options_have() {
        String wanted = Run.of("schema", "--lang", "sr-Latn", "--help").out();
        assertThat(Run.of("schema", "--help", "--lang=sr-Latn").out()).isEqualTo(wanted);
        assertThat(Run.of("--lang", "sr-Latn", "schema", "--help").out()).isEqualTo(wanted);
        assertThat(Run.of("--lang=sr-Latn", "schema", "-h").out()).isEqualTo(wanted);
        // Before the command it is the language of the texts too.
        assertThat(Run.of("--lang", "sr-Latn", "show", "plan").out())
                .isEqualTo(Run.of("show", "plan", "--lang", "sr-Latn").out());
        // Behind two hyphens it is no option.
        assertThat(Run.of("schema", "--", "--lang=sr-Latn").err()).startsWith("There is no such format.");
    }

    @Test
    void what_is_wrong_with_arguments_is_said_in_serbian_and_ends_with_2() throws IOException {
        String record = Run.sample("cases", "nada.json");
        List<List<String>> wrong = List.of(
                List.of(),
                List.of("scoer"),
                List.of("xyzzy"),
                List.of("schema"),
                List.of("schema", "case-record", "more"),
                List.of("schema", "x"),
                List.of("validate", "plan", "--formt", "json"),
                List.of("validate", "plan", "--form\u001bt", "json"),
                List.of("validate", "plan", "--format", "pdf"),
                List.of("validate", "plan", "--as-of", "30.6.2026"),
                List.of("validate", "plan", "--threads", "x"),
                List.of("validate", "plan", "--threads", "0"),
                List.of("validate", "plan", "--matrix"),
                List.of("validate", "plan", "--as-of", "--format", "json"),
                List.of("validate", "--matrix", "plan", "--matrix", "services", "plan"),
                List.of("validate", "plan", "--no-marked=perhaps"),
                List.of("score", record),
                List.of("score", record, "--matrix", "plan", "-o", folder.toString()),
                List.of("score", record, record, "--matrix", "plan", "--format", "html"),
                List.of("score", record, "--matrix", "services", "--services", record),
                List.of("show", "illustrative", "--format", "html"),
                List.of("template"),
                List.of("convert", "a", "b"),
                List.of(
                        "convert",
                        "plan",
                        Files.createFile(folder.resolve("old.xlsx")).toString()),
                List.of("explain", "MTX-1"),
                List.of("explain", record, "--matrix", "plan"),
                List.of("explain", record, "--matrix", "plan", "--outcome", "x"));
        for (List<String> args : wrong) {
            List<String> serbian = new ArrayList<>(List.of("--lang", "sr-Latn"));
            serbian.addAll(args);
            Run run = Run.of(serbian.toArray(String[]::new));
            assertThat(run.exit()).as(args.toString()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            String said = run.err().replace(folder.toString(), "").replace(record, "");
            assertThat(english(said)).as(said).isEmpty();
            assertThat(run.err()).containsOnlyOnce(LATIN).doesNotContain("\u001b");
            assertThat(Run.of(args.toArray(String[]::new)).err()).doesNotContain(LATIN);
        }
    }

    @Test
    void a_misspelt_word_is_followed_by_those_that_may_be_meant() {
        assertThat(Run.of("scoer", "--lang", "sr-Latn").err())
                .isEqualTo(
                        "Ovo nije razumljivo: scoer.\nDa li ste mislili: matrix score, matrix convert, matrix schema?\n"
                                + LATIN);
        assertThat(Run.of("validate", "plan", "--format", "pdf", "--lang", "sr").err())
                .startsWith("Не може да стоји уз --format <format>: pdf. Могуће је: TEXT, JSON");
        assertThat(Run.of("score", "--lang", "sr").err()).startsWith("Недостаје: --matrix МАТРИЦА, СЛУЧАЈ.\n");
    }

    @Test
    void explain_says_a_rule_in_the_language_that_was_chosen() {
        for (String tag : List.of("sr-Cyrl", "sr-Latn")) {
            Run run = Run.of("explain", "MTX-2302", "--lang", tag);
            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .startsWith(tag.equals("sr-Latn") ? "MTX-2302  greška" : "MTX-2302  грешка")
                    .contains(Code.LEVELS_NOT_RISING.title(tag), Code.LEVELS_NOT_RISING.why(tag))
                    .endsWith("\n\n" + (tag.equals("sr-Latn") ? LATIN : CYRILLIC));
            assertThat(Run.of("explain", "all", "--lang", tag).out().lines()).hasSize(Code.values().length + 2);
        }
        assertThat(Run.of("explain", "MTX-2302", "--lang", "sq")).isEqualTo(Run.of("explain", "MTX-2302"));
    }

    @Test
    void validate_says_once_that_nobody_has_reviewed_its_words_and_never_in_json() throws IOException {
        String record = Run.sample("cases", "nada.json");
        for (String file : List.of(record, "plan", folder.resolve("none.json").toString())) {
            Run text = Run.of("validate", file, "--lang", "sr-Latn");
            assertThat(text.out()).containsOnlyOnce(LATIN).endsWith(LATIN);
            assertThat(text.err()).isEmpty();
            Run json = Run.of("validate", file, "--lang", "sr-Latn", "--format", "json");
            assertThat(json.out()).startsWith("{").doesNotContain(LATIN);
            assertThat(json.err()).isEmpty();
            assertThat(text.exit()).isEqualTo(json.exit());
        }
        assertThat(Run.of("validate", record, "--lang", "sr-Latn").exit()).isZero();
        assertThat(Run.of("validate", folder.resolve("none.json").toString(), "--lang", "sr-Latn")
                        .out())
                .contains("ne postoji");
    }

    @Test
    void a_run_that_only_says_how_it_went_says_it_on_standard_error() {
        String record = Run.sample("cases", "nada.json");
        Run json = Run.of("score", record, "--matrix", "plan", "--format", "json", "--lang", "sr-Latn");
        assertThat(json.out()).startsWith("{").doesNotContain(LATIN);
        assertThat(json.err()).isEqualTo("Datoteke slučajeva sa izračunatim rezultatom: 1 od 1.\n" + LATIN);
        String made = folder.resolve("case.xlsx").toString();
        assertThat(Run.of("template", "--matrix", "plan", "-o", made, "--lang", "sr")
                        .err())
                .isEqualTo("Резултат је у " + made + ".\n" + CYRILLIC);
        assertThat(Run.of("show", Run.sample("tiny", "matrix.json"), "--lang", "sr-Latn")
                        .err())
                .startsWith("Nema tekstova na jeziku sr-Latn: nema datoteke ")
                .endsWith("Sama matrica je na jeziku en.\n" + LATIN);
        // A report says it itself.
        assertThat(Run.of("score", record, "--matrix", "plan", "--lang", "sr-Latn")
                        .err())
                .doesNotContain(LATIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn-RS", "tr-TR", "ar-EG", "sr-RS"})
    void the_locale_of_the_machine_changes_nothing(String tag) {
        List<List<String>> commands = List.of(
                List.of("--help"),
                List.of("score", "--help"),
                List.of("score", "--help", "--lang", "sr-Latn"),
                List.of("scoer"),
                List.of("validate", "plan", "--threads", "0"),
                List.of("score", Run.sample("cases"), "--matrix", "plan", "--as-of", "2026-06-30", "--format", "csv"),
                List.of("explain", "all"));
        List<Run> wanted = runs(Locale.ROOT, commands);
        assertThat(runs(Locale.forLanguageTag(tag), commands)).isEqualTo(wanted);
    }

    private static List<Run> runs(Locale machine, List<List<String>> commands) {
        Locale before = Locale.getDefault();
        Locale.setDefault(machine);
        try {
            return commands.stream()
                    .map(command -> Run.of(command.toArray(String[]::new)))
                    .toList();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Run run(String command, String... args) {
        List<String> all = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    private static Set<String> options(String help) {
        return OPTION.matcher(help).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> english(String text) {
        return ENGLISH.matcher(text).results().map(MatchResult::group).toList();
    }
}
