package io.github.reintegrationmatrix.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what does not belong into the file of a case: what could tell who the person is.
 *
 * <p>It says only of what kind something is, never what it is. It recognises forms, so it misses a name it does not know
 * and takes a long number for an identity number; the rules are warnings for that reason. A file may switch one off and says
 * why ({@link io.github.reintegrationmatrix.casefile.Allowance}).
 *
 * <ul>
 *   <li>{@link Code#EMAIL}: a sign {@code @} between letters;
 *   <li>{@link Code#IDENTITY_NUMBER}: thirteen digits as in Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia,
 *       Serbia (JMBG) and Romania (CNP), ten as in Bulgaria (EGN) and Kosovo, a letter, eight digits and a letter as in
 *       Albania; check digits are not asked, for a slip of the pen does not make the number harmless;
 *   <li>{@link Code#TELEPHONE}: a number of eight to fifteen digits that begins with {@code +}, with 00 or as numbers
 *       within these countries do;
 *   <li>{@link Code#BIRTH_DATE}: a day more than two years before the as-of date, or a word such as <i>born</i>;
 *   <li>{@link Code#NAME_OR_ADDRESS}: a given name that is frequent in these countries, a word such as <i>street</i>, or
 *       two words with capitals;
 *   <li>{@link Code#LONG_TEXT}: more than {@value #LONG} characters.
 * </ul>
 */
public final class PersonalData {

    /** How many characters of free text are too many to be a remark on the work: {@value}. */
    public static final int LONG = 120;

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]@[\\p{L}\\d-]+\\.\\p{L}");
    private static final Pattern ALBANIAN =
            Pattern.compile("(?<![\\p{L}\\d])[A-Ta-t]\\d[0156]\\d[0-3]\\d{4}[A-Wa-w](?![\\p{L}\\d])");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-./ ]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-./ ]{1,2})(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST_TOGETHER = Pattern.compile("(?<!\\d)(\\d{2})()(\\d{2})(\\d{4})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\+?\\(?\\d(?:[-./ ()]{0,2}\\d)+");
    private static final Set<String> BORN = Set.of(
            "born",
            "dob",
            "birth",
            "birthday",
            "rodjen",
            "rodjena",
            "rođen",
            "rođena",
            "lindur",
            "lindja",
            "рођен",
            "рођена",
            "роден",
            "родена",
            "nascut",
            "născut",
            "nascuta",
            "născută");
    private static final Set<String> NEAR_DATA = Set.of(
            "street",
            "avenue",
            "address",
            "rruga",
            "bulevardi",
            "lagjja",
            "adresa",
            "ulica",
            "bulevar",
            "naselje",
            "улица",
            "булевар",
            "адреса",
            "бул",
            "jmbg",
            "cnp",
            "egn",
            "jmb",
            "nid",
            "passport",
            "pasaporta",
            "pasosh",
            "pasos",
            "pasoš",
            "пасош",
            "паспорт");
    private static final Set<String> COUNTRIES = Set.of("355", "359", "381", "382", "383", "387", "389", "40");
    /** A day of birth without zeros; every number of a person is longer. */
    private static final int FEWEST_DIGITS = 6;

    private static final int OLDEST = 100;
    private static final int YOUNGEST = 2;

    private PersonalData() {}

    /**
     * Looks at a code that staff made up, such as that of a case or of a document.
     *
     * @param code the code
     * @param asOf the last day that is meant to count
     * @return the rule it breaks, or empty
     */
    static Optional<Code> inCode(String code, LocalDate asOf) {
        List<String> words = words(code);
        Optional<Code> found = inNumbers(code, words, asOf);
        return found.isPresent() || !(hasNames(words, true) || hasTwoNames(words))
                ? found
                : Optional.of(Code.NAME_OR_ADDRESS);
    }

    /**
     * Looks at an id that staff chose, such as that of a round or of a role: always small letters, digits and hyphens.
     *
     * @param id the id
     * @param asOf the last day that is meant to count
     * @return the rule it breaks, or empty
     */
    static Optional<Code> inId(String id, LocalDate asOf) {
        List<String> words = words(id);
        Optional<Code> found = inNumbers(id, words, asOf);
        return found.isPresent() || !hasNames(words, false) ? found : Optional.of(Code.NAME_OR_ADDRESS);
    }

    /**
     * Looks at free text that stands beside what is read, such as a note in a workbook.
     *
     * <p>A name is recognised in it by a capital only.
     *
     * @param text the text
     * @param asOf the last day that is meant to count
     * @return the rule it breaks, the gravest first; or empty
     */
    public static Optional<Code> inText(String text, LocalDate asOf) {
        if (text.indexOf('@') > 0 && EMAIL.matcher(text).find()) {
            return Optional.of(Code.EMAIL);
        }
        List<String> words = words(text);
        Optional<Code> found = inNumbers(text, words, asOf);
        if (found.isPresent()) {
            return found;
        }
        if (hasNames(words, true)) {
            return Optional.of(Code.NAME_OR_ADDRESS);
        }
        return text.length() > LONG ? Optional.of(Code.LONG_TEXT) : Optional.empty();
    }

    private static Optional<Code> inNumbers(String text, List<String> words, LocalDate asOf) {
        if (words.stream().anyMatch(word -> BORN.contains(word.toLowerCase(Locale.ROOT)))) {
            return Optional.of(Code.BIRTH_DATE);
        }
        if (digits(text).length() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        if (ALBANIAN.matcher(text).find()) {
            return Optional.of(Code.IDENTITY_NUMBER);
        }
        if (hasBirth(YEAR_FIRST, 1, 4, text, asOf)
                || hasBirth(DAY_FIRST, 4, 1, text, asOf)
                || hasBirth(DAY_FIRST_TOGETHER, 4, 1, text, asOf)) {
            return Optional.of(Code.BIRTH_DATE);
        }
        // The day of a document is part of many references, and no part of a number.
        String rest =
                DAY_FIRST.matcher(YEAR_FIRST.matcher(text).replaceAll("#")).replaceAll("#");
        Matcher number = NUMBER.matcher(rest);
        while (number.find()) {
            Optional<Code> found = number(number.group());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean hasBirth(Pattern form, int year, int day, String text, LocalDate asOf) {
        Matcher found = form.matcher(text);
        while (found.find()) {
            if (isBirth(group(found, year), group(found, 3), group(found, day), asOf)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBirth(int year, int month, int day, LocalDate asOf) {
        try {
            return asOf.getYear() - year <= OLDEST
                    && !LocalDate.of(year, month, day)
                            .isAfter(asOf.withDayOfMonth(1).minusYears(YOUNGEST));
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static int group(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Code> number(String written) {
        String digits = digits(written);
        int length = digits.length();
        boolean together = written.contains(digits);
        boolean abroad = written.startsWith("+") || digits.startsWith("00");
        boolean withCountry =
                together && length >= 10 && length <= 13 && COUNTRIES.stream().anyMatch(digits::startsWith);
        boolean atHome = digits.charAt(0) == '0' && (length == 9 || length == 10);
        if (length == 13 && together && !abroad) {
            return Optional.of(Code.IDENTITY_NUMBER);
        }
        if (length >= 8 && length <= 15 && (abroad || withCountry || atHome)) {
            return Optional.of(Code.TELEPHONE);
        }
        return together && length >= 10 && length <= 13 ? Optional.of(Code.IDENTITY_NUMBER) : Optional.empty();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Every stretch of letters. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** A frequent given name, or a word that stands beside an address or a number of a document. */
    private static boolean hasNames(List<String> words, boolean withCapital) {
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean named = Character.isUpperCase(word.charAt(0)) || !withCapital;
            if (NEAR_DATA.contains(small) || (named && GivenNames.ALL.contains(small))) {
                return true;
            }
        }
        return false;
    }

    /** Two words with a capital and small letters behind it, as in {@code Ana.Kovac}; codes are written in capitals. */
    private static boolean hasTwoNames(List<String> words) {
        return words.stream()
                        .filter(word -> word.length() > 2
                                && Character.isUpperCase(word.charAt(0))
                                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT)))
                        .count()
                > 1;
    }
}
