package io.github.reintegrationmatrix.workbook;

import java.util.Map;

/** What looks like nothing, or like something else, in a cell. */
final class Blanks {

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

    private Blanks() {}

    static boolean isBlank(String text) {
        return text.chars().allMatch(Blanks::isBlank);
    }

    /** Whether a character shows nothing: blanks of every kind, and marks without width. */
    static boolean isBlank(int letter) {
        return letter <= ' '
                || letter == 0x7F
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    /** Whether a character shows nothing and is no plain blank between words. */
    private static boolean isHidden(int letter) {
        return isBlank(letter) && letter != ' ' && letter != '\n' && letter != '\t' && letter != '\r';
    }

    /** The text without blanks at its ends and without hidden characters; a blank without a break becomes a plain one. */
    static String stripped(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isSpaceChar(letter)) {
                kept.append(' ');
            } else if (!isHidden(letter)) {
                kept.append(letter);
            }
        }
        return kept.toString().strip();
    }

    /** Whether a character is a quotation mark of any kind. */
    static boolean isQuote(int letter) {
        return "\"“”„‟«»‘’‚‛′″".indexOf(letter) >= 0;
    }

    /** The Latin letter that a letter of another alphabet looks like, or the letter itself. */
    static char latin(char letter) {
        return LOOKALIKES.getOrDefault(letter, letter);
    }

    /** The position of the first letter that only looks Latin, or -1. */
    static int firstLookalike(String word) {
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
