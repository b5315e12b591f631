package io.github.reintegrationmatrix.text;

/**
 * Makes text from a file harmless where it is printed.
 *
 * <p>Characters that do something rather than show something (controls, which move a terminal; marks that turn the
 * direction of what follows; separators of lines) could make a line say what does not stand in the file. They appear as
 * escapes such as {@code \\u202e}.
 */
public final class Printable {

    private Printable() {}

    /**
     * Writes a text so that every character of it shows.
     *
     * @param text any text
     * @return the text on one line, with escapes for what must not be printed
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::isUnsafe)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            if (isUnsafe(letter)) {
                printable
                        .append("\\u")
                        .append(Integer.toHexString(0x10000 | letter).substring(1));
            } else {
                printable.appendCodePoint(letter);
            }
        }
        return printable.toString();
    }

    /**
     * Tells whether a character must not be printed as it stands.
     *
     * @param letter a character
     * @return true for controls, line and paragraph separators, half characters, a mark of byte order, and what
     *     embeds, overrides or isolates a direction
     */
    public static boolean isUnsafe(int letter) {
        return Character.isISOControl(letter)
                || letter == 0x2028
                || letter == 0x2029
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069)
                || letter == 0xFEFF
                || (Character.isBmpCodePoint(letter) && Character.isSurrogate((char) letter));
    }
}
