package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.text.Phrases;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of the findings, whatever the locale of the machine. */
final class Texts {

    private static final String BUNDLE = "io.github.reintegrationmatrix.check.findings";

    private Texts() {}

    static Phrases in(String language) {
        return Phrases.in(language, locale -> ResourceBundle.getBundle(BUNDLE, locale));
    }

    static String of(Code code, String part, String language, Map<String, String> args) {
        return in(language).say(code.id() + "." + part, args);
    }
}
