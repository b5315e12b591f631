package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles of the command fit each other and the sources. */
class WordsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path FOLDER = MAIN.resolve("resources").resolve("io/github/reintegrationmatrix/cli");
    private static final Map<String, String> ENGLISH = bundle("command.properties");
    private static final Map<String, String> SERBIAN = bundle("command_sr.properties");
    private static final String SOURCES = sources();

    private static final Pattern HOLE = Pattern.compile("\\$?\\{[^}]*}");
    private static final Pattern NUMBER_AND_WORD =
            Pattern.compile("\\{(?:scored|read|count|limit|percent|most|item|line)[^}]*} \\p{L}");
    private static final String SERBIAN_LETTERS = "абвгдђежзијклљмнњопрстћуфхцчџш";

    @Test
    void both_languages_have_the_same_keys_in_the_same_order() throws IOException {
        assertThat(order("command_sr.properties")).isEqualTo(order("command.properties"));
        assertThat(Words.in("sr-Latn").keys()).isEqualTo(ENGLISH.keySet()).isEqualTo(SERBIAN.keySet());
    }

    @Test
    void both_languages_have_the_same_holes() {
        ENGLISH.forEach(
                (key, text) -> assertThat(found(HOLE, SERBIAN.get(key))).as(key).isEqualTo(found(HOLE, text)));
    }

    @Test
    void no_number_stands_before_a_noun() {
        Stream.of(ENGLISH, SERBIAN)
                .forEach(texts -> texts.forEach((key, text) -> {
                    // So many of so many is no noun.
                    String rest = text.replace("{scored} of {read}", "").replace("{scored} од {read}", "");
                    assertThat(NUMBER_AND_WORD.matcher(rest).find())
                            .as(key + ": " + text)
                            .isFalse();
                }));
    }

    @Test
    void no_word_mixes_alphabets_and_cyrillic_is_that_of_serbian() {
        SERBIAN.forEach((key, text) -> {
            String plain = HOLE.matcher(text).replaceAll(" ");
            for (String word : plain.split("[^\\p{L}]+", -1)) {
                boolean cyrillic = word.codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
                boolean latin =
                        word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
                assertThat(cyrillic && latin).as(key + ": " + word).isFalse();
                assertThat(!cyrillic
                                || word.toLowerCase(Locale.ROOT).chars().allMatch(c -> SERBIAN_LETTERS.indexOf(c) >= 0))
                        .as(key + ": " + word)
                        .isTrue();
            }
            // A single Latin letter could be a word that only looks Serbian; behind a hyphen it is an option.
            assertThat(plain).as(key).doesNotContainPattern("(?<![-\\p{L}.])[AaEeIiOoUuKkSsCc](?![\\p{L}.])");
        });
    }

    @Test
    void every_key_is_used_and_every_key_that_is_used_exists() {
        String bundled = String.join("\n", ENGLISH.values());
        for (String key : ENGLISH.keySet()) {
            int first = key.indexOf('.');
            int last = key.lastIndexOf('.');
            boolean used = SOURCES.contains("\"" + key + "\"")
                    || SOURCES.contains("${bundle:" + key + "}")
                    || bundled.contains("|" + key + "}")
                    || (last > 0 && bundled.contains("|" + key.substring(0, last) + ".*}"))
                    // A key that is put together: begins or ends so.
                    || (first > 0 && SOURCES.contains("\"" + key.substring(0, first) + ".\" + "))
                    || (last > 0 && SOURCES.contains(" + \"" + key.substring(last) + "\""));
            assertThat(used).as(key).isTrue();
        }
        Pattern use = Pattern.compile(
                "(?:\\bsay\\(|unusable\\([^;\"]*,|new WrongArguments\\(spec,|descriptionKey =)\\s*\"([^\"]*[^.\"])\""
                        + "|\\$\\{bundle:([^}]*)}");
        Set<String> keys = use.matcher(SOURCES)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(ENGLISH.keySet()).containsAll(keys);
    }

    @Test
    void help_has_no_percent_sign_that_picocli_would_take_for_a_format() {
        Stream.of(ENGLISH, SERBIAN)
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (key.matches("(help|command|label|exit|not-reviewed)\\b.*")) {
                        assertThat(text).as(key).doesNotContain("%");
                    }
                }));
    }

    @Test
    void a_language_that_it_does_not_speak_is_answered_in_english() {
        for (String tag : new String[] {"", "sq", "de-AT", "sr_Latn", "../sr"}) {
            assertThat(Words.in(tag).isEnglish()).isTrue();
            assertThat(Words.in(tag).notReviewed()).isEmpty();
            assertThat(Words.in(tag).number(12_345)).isEqualTo("12,345");
        }
        assertThat(Words.in("sr").language()).isEqualTo("sr-Cyrl");
        assertThat(Words.in("sr-Latn").number(12_345)).isEqualTo("12.345");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys and the headings between them, without the note at the top. */
    private static List<String> order(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name)).stream()
                .skip(2)
                .map(line -> line.startsWith("#") ? line : line.replaceFirst("=.*", ""))
                .toList();
    }

    private static Map<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
