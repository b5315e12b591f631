package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.text.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the findings in every language: complete, alike in their holes, and each of them used. */
class FindingTextsTest {

    private static final Map<String, String> ENGLISH = texts("findings.properties");
    private static final Map<String, String> SERBIAN = texts("findings_sr.properties");

    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z]+)(?:\\|([a-z.-]+)(\\*?))?}");
    private static final Pattern CODE = Pattern.compile("MTX-\\d{4}\\.(title|message|fix|why)");

    /** A number before a word; "3 of 5" and "from 1 to 3" need no plural. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\{(count|of|limit|number|n|months|days|least|most|total)}\\s+(?!(of|to|од|до) \\{)\\p{L}");

    /** Numbers that stand before a word all the same, as they are always the same or the word is no noun. */
    private static final Map<String, String> SAME_NUMBER = Map.of(
            "MTX-1002.message", "always 10,485,760",
            "MTX-1006.message", "deep is no noun",
            "MTX-1008.message", "always 1,048,576",
            "MTX-1107.message", "always 20,000",
            "MTX-3606.message", "always 5",
            "too-many.unpacked", "in a sheet, in all: no nouns");

    /** Sentences that are asked for by name, and families whose words come from elsewhere. */
    private static final Map<String, String> FROM_ELSEWHERE = Map.of(
            "place.line",
            "asked for by Location",
            "place.under",
            "by Location too",
            "note.",
            "the names of the codes about personal data",
            "reason.",
            "the command says why a file cannot be opened");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** Names that are Latin and may look otherwise. */
    private static final Set<String> NAMES = Set.of("BCP");

    /** Latin letters that look like Cyrillic ones. */
    private static final Pattern LOOKALIKE = Pattern.compile("[aceijopsxyABCEHIJKMOPSTXY]+");

    // ---- bundles

    @Test
    void both_languages_have_the_same_texts_in_the_same_order() {
        assertThat(List.copyOf(SERBIAN.keySet())).isEqualTo(List.copyOf(ENGLISH.keySet()));
    }

    static Set<String> keys() {
        return ENGLISH.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void a_text_is_whole_in_both_languages(String key) {
        assertThat(holes(SERBIAN.get(key))).isEqualTo(holes(ENGLISH.get(key)));
        assertThat(SERBIAN.get(key)).isNotBlank().doesNotContain("  ");
        assertThat(SERBIAN.get(key).startsWith(" ")).isEqualTo(ENGLISH.get(key).startsWith(" "));
        if (CODE.matcher(key).matches()
                && !key.endsWith(".title")
                && !SERBIAN.get(key).endsWith("}")) {
            assertThat(SERBIAN.get(key)).endsWith(".");
        }
        if (key.endsWith(".title")) {
            assertThat(SERBIAN.get(key)).doesNotContain("{").doesNotEndWith(".");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void no_number_stands_before_what_it_counts(String key) {
        for (String text : List.of(ENGLISH.get(key), SERBIAN.get(key))) {
            assertThat(COUNTED.matcher(text).find() && !SAME_NUMBER.containsKey(key))
                    .as(text)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void no_word_mixes_two_alphabets(String key) {
        Matcher word = LETTERS.matcher(HOLE.matcher(SERBIAN.get(key)).replaceAll(""));
        while (word.find()) {
            boolean cyrillic = word.group().codePoints().anyMatch(FindingTextsTest::isCyrillic);
            assertThat(cyrillic && !word.group().codePoints().allMatch(FindingTextsTest::isCyrillic))
                    .as("mixed: " + word.group())
                    .isFalse();
            assertThat(LOOKALIKE.matcher(word.group()).matches() && !NAMES.contains(word.group()))
                    .as("Latin, and looks Cyrillic: " + word.group())
                    .isFalse();
        }
    }

    @Test
    void every_text_belongs_to_a_code_or_to_a_hole_and_every_hole_finds_its_text() {
        Set<String> single = new TreeSet<>();
        Set<String> families = new TreeSet<>();
        for (String text : ENGLISH.values()) {
            Matcher hole = HOLE.matcher(text);
            while (hole.find()) {
                if (hole.group(2) != null) {
                    (hole.group(3).isEmpty() ? single : families).add(hole.group(2));
                }
            }
        }
        assertThat(ENGLISH.keySet()).containsAll(single);
        assertThat(families).allSatisfy(family -> assertThat(ENGLISH.keySet()).anyMatch(key -> key.startsWith(family)));
        assertThat(ENGLISH.keySet().stream()
                        .filter(key -> !CODE.matcher(key).matches())
                        .filter(key -> !single.contains(key) && !single.contains(key.replaceFirst("\\.empty$", "")))
                        .filter(key -> !families.contains(key.substring(0, key.indexOf('.') + 1)))
                        .filter(key -> !FROM_ELSEWHERE.containsKey(key)))
                .isEmpty();
    }

    @Test
    void every_word_of_a_family_is_made_by_the_library() {
        String sources = sources();
        Set<String> families = ENGLISH.values().stream()
                .flatMap(text -> HOLE.matcher(text).results())
                .filter(hole -> "*".equals(hole.group(3)))
                .map(hole -> hole.group(2))
                .filter(family -> !FROM_ELSEWHERE.containsKey(family))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ENGLISH.keySet().stream()
                        .filter(key -> families.contains(key.substring(0, key.indexOf('.') + 1)))
                        .filter(key -> !sources.contains("\"" + key.substring(key.indexOf('.') + 1) + "\"")))
                .isEmpty();
    }

    // ---- as they are said

    @ParameterizedTest
    @EnumSource(Code.class)
    void a_code_is_explained_in_every_language(Code code) {
        for (String part : List.of(code.title("sr-Latn"), code.why("sr-Latn"))) {
            assertThat(part).isNotBlank().matches("\\P{IsCyrillic}+");
        }
        for (String part : List.of(code.title("sr-Cyrl"), code.why("sr-Cyrl"))) {
            assertThat(part).containsPattern("\\p{IsCyrillic}").doesNotContainPattern("\\{\\w");
        }
        assertThat(code.title("sq")).isEqualTo(code.title());
    }

    static Stream<Finding> findings() {
        return CatalogueTest.everyFinding();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findings")
    void a_finding_is_said_in_every_language(Finding finding) {
        for (String language : Phrases.LANGUAGES) {
            assertThat(finding.message(language)).isNotBlank().doesNotContain("{", "  ");
            assertThat(finding.fix(language)).isNotBlank().doesNotContain("{", "  ", ": .", ": ,");
            assertThat(finding.location().words(language)).doesNotContain("{");
        }
        assertThat(finding.message("sr-Cyrl") + finding.fix("sr-Cyrl")).containsPattern("\\p{IsCyrillic}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findings")
    void an_argument_is_a_value_or_a_word_and_no_sentence(Finding finding) {
        assertThat(finding.args().values())
                .allSatisfy(value -> assertThat(value)
                        .doesNotContain("\"", "?", "Remove", "What stands", "numbers from")
                        .doesNotEndWith("."));
        assertThat(finding.args()).doesNotContainEntry("known", "none");
    }

    @Test
    void a_near_word_a_keyword_and_an_empty_list_are_said_in_the_language() {
        Map<String, String> args = new HashMap<>(Map.of("found", "empty-list", "what", "", "guess", "da", "known", ""));
        Finding finding = new Finding(Code.UNKNOWN_FACET_VALUE, Location.at(DocumentPath.ROOT), "", args, 1);
        assertThat(finding.message()).isEqualTo("An empty list is not a value of this facet. Did you mean \"da\"?");
        assertThat(finding.fix()).isEqualTo("Use at least one of: none.");
        assertThat(finding.message("sr-Latn"))
                .isEqualTo("Prazan spisak nije vrednost ovog obeležja. Da li ste mislili „da“?");
        assertThat(finding.fix("sr")).isEqualTo("Упишите бар једно од следећег: нема.");
        args.put("found", "word");
        args.put("what", "не{guess}");
        Finding word = new Finding(Code.UNKNOWN_FACET_VALUE, Location.at(DocumentPath.ROOT), "", args, 1);
        assertThat(word.message("sr-Latn")).startsWith("„не{guess}“ nije vrednost");
    }

    @Test
    void a_place_is_said_in_the_language_and_a_cell_as_spreadsheets_write_it() {
        Location line = new Location("plan.json", DocumentPath.ROOT.key("voices"), 3, 9);
        assertThat(line.words()).isEqualTo("line 3, column 9");
        assertThat(line.words("sr-Cyrl")).isEqualTo("ред 3, колона 9");
        assertThat(line.words("sr-Latn")).isEqualTo("red 3, kolona 9");
        assertThat(line.words("sq")).isEqualTo(line.words());
        assertThat(line.in("round 1", "C2").words("sr-Cyrl")).isEqualTo("'round 1'!C2");
        assertThat(Location.at(DocumentPath.ROOT.key("voices")).words("sr-Cyrl"))
                .isEqualTo("/voices");
    }

    @Test
    void the_heading_stands_beside_the_place_unless_it_is_hidden_or_meant_itself() {
        DocumentPath raters = DocumentPath.ROOT.key("indicators").index(2).key("raters");
        assertThat(new Location("", raters.index(1), 40, 22).wordsWithHeading("en"))
                .isEqualTo("line 40, column 22, under \"raters\"");
        assertThat(new Location("", raters, 40, 22).wordsWithHeading("sr-Latn"))
                .isEqualTo("red 40, kolona 22, pod „raters“");
        assertThat(new Location("", raters.itsKey(), 40, 3).wordsWithHeading("en"))
                .isEqualTo("line 40, column 3");
        assertThat(new Location("", raters.hiddenKey("Marija").key("level"), 41, 3).wordsWithHeading("en"))
                .isEqualTo("line 41, column 3");
        assertThat(new Location("", DocumentPath.ROOT, 1, 1).wordsWithHeading("en"))
                .isEqualTo("line 1, column 1");
        assertThat(Location.at(raters).wordsWithHeading("en")).isEqualTo("/indicators/2/raters");
        Location cell = new Location("", raters, 0, 0).in("indicators", "F3", "raters::settled");
        assertThat(cell.wordsWithHeading("en")).isEqualTo("indicators!F3, under \"raters::settled\"");
        assertThat(cell.words("en")).isEqualTo("indicators!F3");
        assertThat(new Location("", raters, 0, 0).in("indicators", "F3").wordsWithHeading("en"))
                .isEqualTo("indicators!F3");
        assertThat(DocumentPath.ROOT.key("x".repeat(41)).heading()).isEqualTo("x".repeat(40) + "...");
    }

    @Test
    void the_locale_of_the_machine_is_never_asked() {
        Locale before = Locale.getDefault();
        try {
            for (String machine : List.of("sr-Latn", "sr", "tr", "ar")) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                ResourceBundle.clearCache(Code.class.getClassLoader());
                assertThat(Code.BLANK_TEXT.title()).isEqualTo("The text is empty");
                assertThat(Code.BLANK_TEXT.title("sr-Latn")).isEqualTo("Tekst je prazan");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    // ---- helpers

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts of a bundle in the order in which they stand. */
    private static Map<String, String> texts(String resource) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> values = new TreeMap<>();
        CatalogueTest.properties("/io/github/reintegrationmatrix/check/" + resource)
                .forEach((key, value) -> values.put((String) key, (String) value));
        Path file = Path.of("src", "main", "resources", "io", "github", "reintegrationmatrix", "check", resource);
        for (String line : read(file).lines().toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String key = line.substring(0, line.indexOf('='));
                assertThat(texts.put(key, values.get(key)))
                        .as(key + " stands twice")
                        .isNull();
            }
        }
        return texts;
    }

    private static String sources() {
        List<Path> modules =
                List.of(Path.of(""), Path.of("..", "matrix-json"), Path.of("..", "matrix-examples", "workbook"));
        StringBuilder sources = new StringBuilder();
        for (Path module : modules) {
            try (Stream<Path> files = Files.walk(module.resolve("src").resolve("main"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.append(read(file)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return sources.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
