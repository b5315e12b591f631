package io.github.reintegrationmatrix.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every sentence of this module, in both languages. */
class BundlesTest {

    private static final Pattern HOLE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    /** A number directly before a word, unless it is <i>N of M</i>. */
    private static final Pattern NUMBER_BEFORE_A_WORD = Pattern.compile(
            "\\{(n|count|of|all|reached|unknown|own|carried|rated|visits|levels|up|down|same|both|far|met|number"
                    + "|arose|recovered|episodes|rounds|blocks|profile|events|statuses|weight|mend|consider)}"
                    + " (?!(of|од) (\\{|what))\\p{L}");

    private static final Map<String, String> ALLOWED = new HashMap<>();

    static {
        for (String unit : List.of("days", "months", "years", "levels")) {
            ALLOWED.put(unit, "a unit of measure; one has words of its own");
        }
        for (String key : List.of("reached", "reached.not-known", "table.counts", "table.counts.not-known")) {
            ALLOWED.put(key, "a participle, the same for any number");
        }
        for (String key : List.of("answered", "answered.carried", "criticals-at-floors", "table.answered")) {
            ALLOWED.put(key, "N of M");
        }
        ALLOWED.put("table.not-assessed", "N of M");
        ALLOWED.put("sum.some", "N of M");
        ALLOWED.put("setback.below-best", "holds its unit");
        for (String publication : List.of("reportable", "provisional", "interval-only", "no-number")) {
            ALLOWED.put("story.point." + publication, "a weight, no count");
        }
        ALLOWED.put("changes", "an adverb, the same for any number");
        ALLOWED.put("respondents", "a pronoun, the same for any number");
        ALLOWED.put("list.missing", "a pronoun, the same for any number");
        ALLOWED.put("more", "the same for any number");
        ALLOWED.put("story.more-setbacks", "the same for any number");
        ALLOWED.put("help.open", "an adjective, the same for any number");
        ALLOWED.put("help.outcome", "an adjective, the same for any number");
        ALLOWED.put("diff.headline", "an adjective, the same for any number");
        ALLOWED.put("phases.round.visits", "said of two or more only");
        ALLOWED.put("findings.used", "said of two or more only");
        ALLOWED.put("rating.weighted", "no count");
        ALLOWED.put("story.counts", "a weight, no count");
        ALLOWED.put("story.counts.by", "a weight, no count");
        ALLOWED.put("story.sum", "a weight, no count");
        ALLOWED.put("story.sum.missing", "a weight, no count");
    }

    /** What looks like a key and is none: names of files, and the keys of the texts of a matrix. */
    private static final Set<String> ELSEWHERE = Set.of(
            "page.css",
            "index.html",
            "state.",
            "plan-al.json",
            "datapackage.json",
            "tableschema.json",
            "codebook.md",
            "labels.sps",
            "labels.do");

    @Test
    void both_languages_have_the_same_keys_in_the_same_order_and_no_key_stands_twice() throws IOException {
        List<String> all = new ArrayList<>();
        for (String bundle : Bundles.NAMES) {
            List<String> keys = keys(bundle + ".properties");
            assertThat(keys(bundle + "_sr.properties")).as(bundle).containsExactlyElementsOf(keys);
            all.addAll(keys);
        }
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).allMatch(key -> key.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*"));
    }

    @Test
    void a_sentence_has_the_same_holes_and_the_same_markup_in_both() throws IOException {
        Map<String, String> serbian = sentences("_sr");
        sentences("").forEach((key, text) -> {
            assertThat(found(HOLE, serbian.get(key))).as(key).isEqualTo(found(HOLE, text));
            assertThat(found(MARKUP, serbian.get(key))).as(key).isEqualTo(found(MARKUP, text));
        });
    }

    @Test
    void no_number_stands_before_a_noun() throws IOException {
        for (String language : List.of("", "_sr")) {
            Set<String> broken = sentences(language).entrySet().stream()
                    .filter(sentence ->
                            NUMBER_BEFORE_A_WORD.matcher(sentence.getValue()).find())
                    .map(Map.Entry::getKey)
                    .filter(key -> !ALLOWED.containsKey(key))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(broken).as("bundles " + language).isEmpty();
        }
    }

    @Test
    void what_is_allowed_before_a_word_is_there() throws IOException {
        assertThat(sentences("").keySet()).containsAll(ALLOWED.keySet());
    }

    @Test
    void no_serbian_word_mixes_the_two_scripts_and_all_that_is_said_is_cyrillic() throws IOException {
        Pattern mixed =
                Pattern.compile("(?=\\w*\\p{IsLatin})(?=\\w*\\p{IsCyrillic})\\w+", Pattern.UNICODE_CHARACTER_CLASS);
        sentences("_sr").forEach((key, text) -> {
            String said = MARKUP.matcher(HOLE.matcher(text).replaceAll(" ")).replaceAll(" ");
            assertThat(mixed.matcher(said).find()).as(key + ": " + text).isFalse();
            assertThat(found(Pattern.compile("\\p{IsLatin}+"), said)).as(key).isSubsetOf("JSON");
        });
    }

    @Test
    void every_key_is_used_and_every_key_that_is_used_exists() throws IOException {
        Set<String> keys = sentences("").keySet();
        Set<String> literals = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        for (Path file : sources()) {
            String code = Files.readString(file);
            Pattern.compile("\"([a-z0-9.-]+)\"").matcher(code).results().forEach(one -> literals.add(one.group(1)));
            Pattern.compile("(?<![a-z])(?:text|html)\\(\\s*\"([a-z0-9.-]+)\"")
                    .matcher(code)
                    .results()
                    .forEach(one -> asked.add(one.group(1)));
        }
        assertThat(keys).allMatch(key -> literals.contains(key) || isMade(key, literals));
        asked.removeAll(ELSEWHERE);
        literals.stream()
                .filter(literal -> literal.matches("[a-z]+[a-z0-9-]*\\.[a-z0-9.-]+") && !ELSEWHERE.contains(literal))
                .filter(literal -> !literal.endsWith("."))
                .forEach(asked::add);
        assertThat(asked)
                .allMatch(key -> keys.contains(key)
                        || (key.endsWith(".") && keys.stream().anyMatch(one -> one.startsWith(key))));
    }

    /** Whether a key is put together from a literal and a word of the library. */
    private static boolean isMade(String key, Set<String> literals) {
        int dot = key.lastIndexOf('.');
        return (dot > 0 && literals.contains(key.substring(0, dot + 1)))
                || (key.endsWith(".one") && literals.contains(key.substring(0, dot)))
                || (key.endsWith("-partial")
                        && literals.contains(key.substring(0, key.length() - "-partial".length())));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src", "main", "java"));
                Stream<Path> pages = Files.walk(Path.of("src", "main", "jte"))) {
            return Stream.concat(java, pages).filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keys(String file) throws IOException {
        Path path = Path.of("src", "main", "resources", "io", "github", "reintegrationmatrix", "report", "view", file);
        return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
    }

    private static Map<String, String> sentences(String language) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        for (String bundle : Bundles.NAMES) {
            String file = bundle + language + ".properties";
            try (Reader in = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(in);
                properties.forEach((key, text) -> all.put(key.toString(), text.toString()));
            }
        }
        return all;
    }
}
