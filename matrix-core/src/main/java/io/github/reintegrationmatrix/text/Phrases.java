package io.github.reintegrationmatrix.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The sentences of one part of the library in one language, each under a key that stays.
 *
 * <p>A sentence has holes, which are filled by name:
 *
 * <ul>
 *   <li>{@code {count}} with the value itself, whatever it holds made {@linkplain Printable printable};
 *   <li>{@code {guess|did-you-mean}} with the sentence {@code did-you-mean}, whose hole {@code {it}} takes the value; where
 *       the value is empty with the sentence {@code did-you-mean.empty}, or with nothing if there is none;
 *   <li>{@code {found|kind.*}} with the sentence {@code kind.VALUE}: a value that is one of a few words of the library; with
 *       nothing where the value is empty.
 * </ul>
 *
 * <p>A sentence within a sentence has the same values for its holes, and the one it stands for as {@code {it}}.
 *
 * <p>Sentences need no rules of plurals: numbers stand behind a colon or apart (<i>To mend: 3</i>), never before a noun.
 *
 * <pre>{@code
 * Phrases phrases = Phrases.in("sr-Latn", locale -> ResourceBundle.getBundle("org.example.words", locale));
 * phrases.say("to-mend", "count", "3");
 * }</pre>
 *
 * <p>The bundle of the root is English; that of {@code sr} is Serbian in Cyrillic letters, of which the Latin ones follow
 * letter by letter. The locale of the machine is never asked. Instances are immutable.
 */
public final class Phrases {

    /** The language in which every sentence was first written. */
    public static final String ENGLISH = "en";

    /** The tags of all languages that the library speaks. */
    public static final List<String> LANGUAGES = List.of(ENGLISH, "sr-Cyrl", "sr-Latn");

    private final String language;
    private final ResourceBundle bundle;

    private Phrases(String language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * Returns the sentences in a language, or in English where the library does not speak it.
     *
     * @param tag the BCP 47 tag of a language; {@code sr} without a script is read as {@code sr-Cyrl}
     * @param bundles finds the bundle of a locale, in the module it belongs to
     * @return the sentences
     */
    public static Phrases in(String tag, Function<Locale, ResourceBundle> bundles) {
        String language = spoken(tag);
        return new Phrases(
                language, bundles.apply(language.equals(ENGLISH) ? Locale.ROOT : Locale.forLanguageTag("sr")));
    }

    /**
     * Returns the language in which the library answers somebody who asked for one.
     *
     * @param tag the BCP 47 tag of a language
     * @return one of {@link #LANGUAGES}
     */
    public static String spoken(String tag) {
        if (tag.equals("sr")) {
            return "sr-Cyrl";
        }
        return LANGUAGES.contains(tag) ? tag : ENGLISH;
    }

    /** {@return the tag of the language, one of {@link #LANGUAGES}} */
    public String language() {
        return language;
    }

    /** {@return the keys of all sentences} */
    public SortedSet<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }

    /**
     * Says a sentence.
     *
     * @param key its key
     * @param args names and values of its holes, in turn
     * @return the sentence
     * @throws java.util.MissingResourceException if there is no sentence of that key
     */
    public String say(String key, String... args) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i], args[i + 1]);
        }
        return say(key, named);
    }

    /**
     * Says a sentence.
     *
     * @param key its key
     * @param args the values of its holes, by name; a hole without a value stays as it is written
     * @return the sentence
     * @throws java.util.MissingResourceException if there is no sentence of that key
     */
    public String say(String key, Map<String, String> args) {
        return filled(template(key), args);
    }

    private String filled(String text, Map<String, String> args) {
        StringBuilder said = new StringBuilder();
        int end = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', end)) {
            int close = text.indexOf('}', open);
            String hole = close < 0 ? "" : text.substring(open + 1, close);
            int bar = hole.indexOf('|');
            String value = args.get(bar < 0 ? hole : hole.substring(0, bar));
            said.append(text, end, open);
            if (value == null) {
                said.append('{');
                end = open + 1;
            } else {
                said.append(bar < 0 ? Printable.of(value) : within(hole.substring(bar + 1), value, args));
                end = close + 1;
            }
        }
        return said.append(text, end, text.length()).toString();
    }

    /** A sentence within a sentence. */
    private String within(String key, String value, Map<String, String> args) {
        boolean family = key.endsWith("*");
        if (value.isEmpty() && (family || !bundle.containsKey(key + ".empty"))) {
            return "";
        }
        Map<String, String> all = new LinkedHashMap<>(args);
        all.put("it", value);
        return say(family ? key.substring(0, key.length() - 1) + value : value.isEmpty() ? key + ".empty" : key, all);
    }

    private String template(String key) {
        String text = bundle.getString(key);
        return language.equals("sr-Latn") ? SerbianLatin.of(text) : text;
    }
}
