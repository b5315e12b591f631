package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.text.Phrases;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What this module says, in one language: sentences from its bundles, and numbers and days as that language writes them. */
public final class Words {

    private final Phrases phrases;
    private final Figures figures;
    private final Days days;

    private Words(Phrases phrases) {
        this.phrases = phrases;
        this.figures = new Figures(this);
        this.days = new Days(this);
    }

    /**
     * {@return the words in a language, in English where the library does not speak it}
     *
     * @param tag the BCP 47 tag of a language
     */
    public static Words in(String tag) {
        return new Words(Phrases.in(tag, locale -> Bundles.in(locale)));
    }

    /** {@return the tag of the language of these words} */
    public String language() {
        return phrases.language();
    }

    /** {@return numbers as they are written in this language} */
    public Figures figures() {
        return figures;
    }

    /** {@return days as they are written in this language} */
    public Days days() {
        return days;
    }

    /**
     * {@return a number of units, such as 3 months}
     *
     * <p>One has words of its own in every language, which a language need not use: no rule of plurals is known here.
     *
     * @param unit the key of the unit
     * @param number how many
     */
    public String count(String unit, long number) {
        return number == 1 ? text(unit + ".one") : text(unit, "n", number);
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
}
