package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.report.TextFindings;
import io.github.reintegrationmatrix.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;

/** What the command says, in the language of one run. Threads share it. */
final class Words {

    private static final String BUNDLE = "io.github.reintegrationmatrix.cli.command";

    private final Phrases phrases;

    private Words(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The words in a language, in English where the program does not speak it. */
    static Words in(String tag) {
        return new Words(Phrases.in(tag, locale -> ResourceBundle.getBundle(BUNDLE, locale)));
    }

    /** The language that is spoken, which may be another than the one that was asked for. */
    String language() {
        return phrases.language();
    }

    boolean isEnglish() {
        return language().equals(Phrases.ENGLISH);
    }

    SortedSet<String> keys() {
        return phrases.keys();
    }

    /** A sentence, with names and values of its holes in turn. */
    String say(String key, String... args) {
        return phrases.say(key, args);
    }

    /** Why nothing can be done, as a line of its own. */
    Unusable unusable(int exitCode, String key, String... args) {
        return new Unusable(say(key, args) + "\n", exitCode);
    }

    /** Findings about a file as a list of what to mend. */
    String findings(String file, String use, List<Finding> findings) {
        return TextFindings.of(file, use, findings, language());
    }

    /** That nobody from the field has reviewed these words; empty in the language in which they were first written. */
    String notReviewed() {
        return isEnglish() ? "" : say("not-reviewed");
    }

    /** A whole number, with a sign between thousands. */
    String number(long count) {
        String english = String.format(Locale.ROOT, "%,d", count);
        return isEnglish() ? english : english.replace(',', '.');
    }
}
