package io.github.reintegrationmatrix.check;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of the findings, in English whatever the machine's locale. */
final class Texts {

    private static final String BUNDLE = "io.github.reintegrationmatrix.check.findings";

    private Texts() {}

    static String of(Code code, String part) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(code.id() + "." + part);
    }

    static String of(Code code, String part, Map<String, String> args) {
        String text = of(code, part);
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', end)) {
            int close = text.indexOf('}', open);
            String value = close < 0 ? null : args.get(text.substring(open + 1, close));
            filled.append(text, end, open).append(value == null ? "{" : Printable.of(value));
            end = value == null ? open + 1 : close + 1;
        }
        return filled.append(text, end, text.length()).toString();
    }
}
