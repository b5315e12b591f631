package io.github.reintegrationmatrix.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Map<String, String> ENGLISH = Map.of(
            "mend", "To mend: {count}.{guess|meant}",
            "meant", " Did you mean \"{it}\"?",
            "type", "Here stands {found|kind.*}.",
            "kind.text", "a text",
            "open", "An open { stays, and so does {unknown}.",
            "use", "Use {known|list}{marks|scale.*}.",
            "list", "one of {it}",
            "list.empty", "nothing",
            "scale.numbers", ", from {least} to {most}");

    private static final Map<String, String> SERBIAN = Map.of(
            "mend", "За поправку: {count}.{guess|meant}",
            "meant", " Да ли сте мислили „{it}“?",
            "type", "Овде стоји {found|kind.*}.",
            "kind.text", "текст",
            "open", "Отворена { остаје.");

    private static Phrases in(String tag) {
        return Phrases.in(tag, locale -> bundle(locale.equals(Locale.ROOT) ? ENGLISH : SERBIAN));
    }

    private static ResourceBundle bundle(Map<String, String> texts) {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return texts.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.keySet());
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"en, en", "sr-Cyrl, sr-Cyrl", "sr-Latn, sr-Latn", "sr, sr-Cyrl", "sq, en", "'', en", "SR, en"})
    void a_language_it_does_not_speak_is_answered_in_english(String asked, String spoken) {
        assertThat(Phrases.spoken(asked)).isEqualTo(spoken);
        assertThat(in(asked).language()).isEqualTo(spoken);
    }

    @Test
    void holes_are_filled_by_name() {
        assertThat(in("en").say("mend", "count", "3", "guess", "")).isEqualTo("To mend: 3.");
    }

    @Test
    void a_sentence_within_a_sentence_stands_only_where_there_is_a_value() {
        assertThat(in("en").say("mend", "count", "1", "guess", "label"))
                .isEqualTo("To mend: 1. Did you mean \"label\"?");
    }

    @Test
    void a_value_that_is_a_word_of_the_library_is_said_in_the_language() {
        assertThat(in("en").say("type", "found", "text")).isEqualTo("Here stands a text.");
        assertThat(in("sr-Cyrl").say("type", "found", "text")).isEqualTo("Овде стоји текст.");
    }

    @Test
    void an_empty_value_has_a_sentence_of_its_own_where_there_is_one() {
        assertThat(in("en").say("use", "known", "", "marks", "")).isEqualTo("Use nothing.");
        assertThat(in("en").say("use", "known", "a, b", "marks", "")).isEqualTo("Use one of a, b.");
    }

    @Test
    void a_sentence_within_a_sentence_has_the_same_values() {
        assertThat(in("en").say("use", "known", "{most}", "marks", "numbers", "least", "0", "most", "{least}"))
                .isEqualTo("Use one of {most}, from 0 to {least}.");
    }

    @Test
    void latin_letters_follow_from_cyrillic_ones_and_values_stay_as_they_are() {
        assertThat(in("sr-Latn").say("mend", "count", "2", "guess", "жена-1"))
                .isEqualTo("Za popravku: 2. Da li ste mislili „жена-1“?");
    }

    @Test
    void a_value_cannot_move_the_terminal_or_be_read_as_a_hole() {
        assertThat(in("en").say("mend", "count", "{guess}\u001b[2J", "guess", "{it}\u202e"))
                .isEqualTo("To mend: {guess}\\u001b[2J. Did you mean \"{it}\\u202e\"?");
    }

    @Test
    void a_hole_without_a_value_stays_as_it_is_written() {
        assertThat(in("en").say("open")).isEqualTo("An open { stays, and so does {unknown}.");
    }

    @Test
    void an_unknown_key_is_a_mistake_of_the_programmer() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> in("en").say("no-such-key"));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> in("en").say("type", "found", "fish"));
    }
}
