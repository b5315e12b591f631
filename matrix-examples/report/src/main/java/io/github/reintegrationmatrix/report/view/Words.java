package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.text.Phrases;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What this module says, in one language: sentences from its bundles, and numbers and days as that language writes them. */
public final class Words {

    /** All bundles of this module; a key stands in one of them only. */
    static final List<String> BUNDLES = List.of("said", "story", "page", "matrix");

    private static final String FOLDER = "io.github.reintegrationmatrix.report.view.";
    private static final Map<Locale, ResourceBundle> TOGETHER = new ConcurrentHashMap<>();

    private final Phrases phrases;
    private final Figures figures;

    private Words(Phrases phrases) {
        this.phrases = phrases;
        this.figures = new Figures(this);
    }

    /**
     * {@return the words in a language, in English where the library does not speak it}
     *
     * @param tag the BCP 47 tag of a language
     */
    public static Words in(String tag) {
        return new Words(Phrases.in(tag, locale -> TOGETHER.computeIfAbsent(locale, Together::new)));
    }

    /** {@return the tag of the language of these words} */
    public String language() {
        return phrases.language();
    }

    /** {@return numbers and days as they are written in this language} */
    public Figures figures() {
        return figures;
    }

    /**
     * {@return a sentence}
     *
     * @param key its key
     * @param args names and values of its holes, in turn; a line end in a value is a blank
     */
    public String text(String key, Object... args) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i].toString(), args[i + 1].toString().replaceAll("[\\t\\n\\r]", " "));
        }
        return phrases.say(key, named);
    }

    /**
     * {@return a sentence of a page, whose holes are still to be filled}
     *
     * @param key its key
     */
    public Sentence html(String key) {
        return new Sentence(phrases.say(key));
    }

    /**
     * {@return that nobody from the field has reviewed what is read here, in a sentence; empty if somebody has}
     *
     * @param chosen the language of translated texts of the matrix that nobody has reviewed; empty if there are none
     */
    public Optional<String> notReviewed(Optional<String> chosen) {
        boolean own = !language().equals(Phrases.ENGLISH);
        if (chosen.isEmpty()) {
            return own ? Optional.of(text("not-reviewed.words")) : Optional.empty();
        }
        return Optional.of(text(own ? "not-reviewed.both" : "not-reviewed.texts", "language", chosen.get()));
    }

    /**
     * {@return a text that begins with a capital letter}
     *
     * @param text the text
     */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * {@return a constant as it stands in keys and in JSON: {@code not-applicable}}
     *
     * @param constant the constant
     */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bundles as one. */
    private static final class Together extends ResourceBundle {

        private final Map<String, String> texts = new HashMap<>();

        Together(Locale locale) {
            for (String name : BUNDLES) {
                ResourceBundle bundle = ResourceBundle.getBundle(FOLDER + name, locale);
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            }
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
