package io.github.reintegrationmatrix.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes Serbian in Latin letters, from Cyrillic: letter by letter, three of which become two.
 *
 * <p>What is no Cyrillic letter stays as it is. The other direction is not regular, so Cyrillic is always the source.
 */
public final class SerbianLatin {

    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
        "ć", "u", "f", "h", "c", "č", "dž", "š"
    };
    private static final Map<Character, String> LETTERS = new HashMap<>();

    static {
        for (int i = 0; i < LATIN.length; i++) {
            LETTERS.put(CYRILLIC.charAt(i), LATIN[i]);
        }
    }

    private SerbianLatin() {}

    /**
     * Writes a text in Latin letters.
     *
     * @param cyrillic a text in Serbian Cyrillic
     * @return the same in Latin letters: {@code Njegoš} for {@code Његош}
     */
    public static String of(String cyrillic) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < cyrillic.length(); i++) {
            char letter = cyrillic.charAt(i);
            char small = Character.toLowerCase(letter);
            String written = LETTERS.get(small);
            if (written == null) {
                latin.append(letter);
            } else if (small == letter) {
                latin.append(written);
            } else {
                latin.append(capital(written, isAmongCapitals(cyrillic, i)));
            }
        }
        return latin.toString();
    }

    /** A capital of two letters is Nj in a name and NJ in a word of capitals. */
    private static String capital(String written, boolean amongCapitals) {
        StringBuilder capital = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            capital.append(i == 0 || amongCapitals ? Character.toUpperCase(letter) : letter);
        }
        return capital.toString();
    }

    private static boolean isAmongCapitals(String text, int at) {
        boolean next = at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
        boolean end = at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
        return next || (end && at > 0 && Character.isUpperCase(text.charAt(at - 1)));
    }
}
