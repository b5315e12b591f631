package io.github.reintegrationmatrix.cli;

import java.io.PrintStream;

/**
 * What a run has to say on standard error.
 *
 * <p>In a language in which nobody from the field has reviewed its words, it says so once at the end of a run that said
 * anything, unless its result or its help has said that already.
 */
final class Speech {

    private final PrintStream err;
    private final Words words;
    private boolean spoken;
    private boolean noted;

    Speech(PrintStream err, Words words) {
        this.err = err;
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Standard error, for what is no sentence. */
    PrintStream err() {
        return err;
    }

    /** Says a sentence, as a line of its own. */
    void say(String key, String... args) {
        err.println(words.say(key, args));
        spoken = true;
    }

    /** Says whole lines. */
    void tell(String lines) {
        err.print(lines);
        err.flush();
        spoken = true;
    }

    /** Knows that the reader is told elsewhere in this run that nobody has reviewed the words. */
    void noted() {
        noted = true;
    }

    /** Ends what is said. */
    void end() {
        if (spoken && !noted && !words.isEnglish()) {
            err.println(words.notReviewed());
            noted = true;
        }
    }
}
