package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.OrderedMaps;
import io.github.reintegrationmatrix.text.Phrases;
import java.util.Map;
import java.util.Objects;

/**
 * One thing to mend or to consider: which rule, where, about what.
 *
 * <p>The code and the arguments are for programs and stay; the texts are for people, in every language of
 * {@link Phrases#LANGUAGES}, and may be reworded. An argument is a value, a list of known words or a keyword such as
 * {@code rename}, never a piece of a sentence. For case files no argument ever holds a value, a free text or an unknown
 * key of the case.
 *
 * @param code the rule
 * @param location the place of the value itself
 * @param subject the outcome or indicator it is about, in the words of the matrix, or empty
 * @param args what fills the holes of the texts, by name; the same in every language
 * @param count how many places are affected, 1 or more: a shared definition is one finding with a count
 */
public record Finding(Code code, Location location, String subject, Map<String, String> args, int count) {

    /** Copies its lists and maps and refuses {@code null}. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(subject, "subject");
        args = OrderedMaps.copyOf(args);
    }

    /**
     * Returns how grave it is.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Says what is wrong.
     *
     * @return whole sentences in English
     */
    public String message() {
        return message(Phrases.ENGLISH);
    }

    /**
     * Says what is wrong, in a language.
     *
     * @param language the tag of a language, see {@link Phrases#LANGUAGES}; English for any other
     * @return the same as {@link #message()}
     */
    public String message(String language) {
        return Texts.of(code, "message", language, args);
    }

    /**
     * Says what to do, as a choice where there is one.
     *
     * @return whole sentences in English
     */
    public String fix() {
        return fix(Phrases.ENGLISH);
    }

    /**
     * Says what to do, as a choice where there is one, in a language.
     *
     * @param language the tag of a language, see {@link Phrases#LANGUAGES}; English for any other
     * @return the same as {@link #fix()}
     */
    public String fix(String language) {
        return Texts.of(code, "fix", language, args);
    }

    /**
     * Returns the same finding at a place that is known better.
     *
     * @param better the place with its line and column
     * @return the finding there
     */
    public Finding at(Location better) {
        return new Finding(code, better, subject, args, count);
    }

    /**
     * Writes code and place, for logs.
     *
     * @return a line without texts or arguments
     */
    @Override
    public String toString() {
        String where = location.sheet().isEmpty() ? " line " + location.line() : " cell " + location.words();
        return code.id() + " at " + location.path().pointer() + where;
    }
}
