package io.github.reintegrationmatrix.workbook;

/** What looks like nothing in a cell, and quotation marks. */
final class Blanks {

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
}
