package io.github.reintegrationmatrix.workbook;

import java.util.Map;

/** Letters that look like those of the Latin alphabet and are none. */
final class Lookalikes {

    /** Letters of other alphabets that look like Latin ones. */
    private static final Map<Character, Character> LOOKALIKES = Map.ofEntries(
            Map.entry('а', 'a'),
            Map.entry('е', 'e'),
            Map.entry('о', 'o'),
            Map.entry('р', 'p'),
            Map.entry('с', 'c'),
            Map.entry('у', 'y'),
            Map.entry('х', 'x'),
            Map.entry('і', 'i'),
            Map.entry('ј', 'j'),
            Map.entry('ѕ', 's'),
            Map.entry('һ', 'h'),
            Map.entry('ԁ', 'd'),
            Map.entry('ԛ', 'q'),
            Map.entry('ԝ', 'w'),
            Map.entry('к', 'k'),
            Map.entry('т', 't'),
            Map.entry('м', 'm'),
            Map.entry('н', 'h'),
            Map.entry('в', 'b'),
            Map.entry('ο', 'o'),
            Map.entry('α', 'a'),
            Map.entry('ν', 'v'),
            Map.entry('ι', 'i'),
            Map.entry('κ', 'k'),
            Map.entry('ρ', 'p'),
            Map.entry('υ', 'u'));

    private Lookalikes() {}

    /** The Latin letter that a letter of another alphabet looks like, or the letter itself. */
    static char latin(char letter) {
        return LOOKALIKES.getOrDefault(letter, letter);
    }

    /** The position of the first letter that only looks Latin, or -1. */
    static int first(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (LOOKALIKES.containsKey(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        word.chars().forEach(letter -> latin.append(latin((char) letter)));
        return latin.toString();
    }
}
