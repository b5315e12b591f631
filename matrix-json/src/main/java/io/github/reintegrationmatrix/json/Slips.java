package io.github.reintegrationmatrix.json;

/**
 * Guesses from the bytes beside a fault what slipped: a keyword of a sentence, or nothing where it cannot be told.
 *
 * <p>Nothing of what stands there is repeated. Places are those of the parser: most faults are at the byte that cannot
 * stand there, some just behind what cannot, or within it.
 */
final class Slips {

    /** The argument of a finding that holds it. */
    static final String SLIP = "slip";

    static final String ENDS = "ends";

    /** A bracket of the wrong kind. */
    static final String BRACKET = "bracket";

    private static final String CURLY = "curly";
    private static final String INVISIBLE = "invisible";

    /** The bits by which a byte is known that goes on with a character, and what they are then. */
    private static final int LEAD = 0xC0;

    private static final int GOES_ON = 0x80;

    private static final int NONE = -1;

    private final byte[] bytes;
    private final int at;
    private final boolean list;
    private final int here;
    private final int previous;
    private final int before;

    private Slips(byte[] bytes, int at, boolean list) {
        this.bytes = bytes;
        this.at = at;
        this.list = list;
        this.here = byteAt(at);
        this.previous = byteAt(at - 1);
        this.before = byteAt(solid(at));
    }

    /** What slipped at an offset; {@code list} tells whether the innermost bracket is that of a list. */
    static String of(byte[] bytes, long offset, boolean list) {
        int at = (int) Math.min(offset, bytes.length);
        return at == bytes.length ? ENDS : new Slips(bytes, at, list).find();
    }

    /** Where somebody has to look: at a sign that cannot stand there, the parser is behind it or within. */
    static long place(byte[] bytes, long offset, String slip) {
        if (!slip.equals(CURLY) && !slip.equals(INVISIBLE)) {
            return offset;
        }
        int at = (int) offset;
        int start = at < bytes.length && (bytes[at] & LEAD) == GOES_ON ? at : at - 1;
        while (start > 0 && (bytes[start] & LEAD) == GOES_ON) {
            start--;
        }
        return Math.max(0, start);
    }

    private String find() {
        if (here == '\n' || here == '\r') {
            return "line";
        }
        String sign = sign(Letters.before(bytes, at));
        if (!sign.isEmpty()) {
            return sign;
        }
        return switch (here) {
            case '\'' -> "single";
            case '#' -> "comment";
            case ';' -> "semicolon";
            case '/' -> byteAt(at + 1) == '/' || byteAt(at + 1) == '*' ? "comment" : unquoted();
            case ',' -> before == ',' || before == '[' || before == '{' ? "comma-extra" : word();
            case '}', ']' -> before == ',' ? "comma-extra" : here == (list ? '}' : ']') ? BRACKET : word();
            default -> word();
        };
    }

    /** Of the character just before, or around. */
    private static String sign(int letter) {
        return switch (letter) {
            case '\u2018', '\u2019', '\u201A', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> CURLY;
            case '\u00A0', '\u2007', '\u2028', '\u2029', '\u202F', '\u200B', '\uFEFF' -> INVISIBLE;
            default -> "";
        };
    }

    private String word() {
        if (endsWith("NaN") || endsWith("Infinity")) {
            return "nan";
        }
        boolean digit = isDigit(here);
        if (digit && !list && previous == ',' && isDigit(byteAt(at - 2))) {
            return "decimal-comma";
        }
        boolean open = before == '.' || before == '+' || before == '-' || (previous == '0' && digit);
        if (open || here == '+' || (here == '.' && !isDigit(previous))) {
            return "number";
        }
        boolean ended = before == '"' || before == '}' || before == ']' || isDigit(before) || isLetter(before);
        if (ended && (digit || here == '"' || here == '{' || here == '[' || here == '=' || here == '-')) {
            return isDigit(previous) && here == '-' ? "unquoted" : between();
        }
        return before == '"' && isLetter(here) ? "quote" : unquoted();
    }

    private String unquoted() {
        boolean dated = isDigit(previous) && (here == '-' || here == '/' || here == ':' || here == '.');
        boolean begins = before == ',' || before == ':' || before == '{' || before == '[';
        if (begins && isLetter(here)) {
            return runsOut() ? ENDS : "unquoted";
        }
        return dated ? "unquoted" : "";
    }

    /** Whether the word that stands here goes on to the last byte. */
    private boolean runsOut() {
        int end = at;
        while (isLetter(byteAt(end))) {
            end++;
        }
        return end == bytes.length;
    }

    /** What is missing between two values, or between a key and its value. */
    private String between() {
        if (list || before != '"') {
            return "comma-missing";
        }
        int open = solid(at) - 1;
        while (open >= 0 && (bytes[open] != '"' || isEscaped(open))) {
            open--;
        }
        return byteAt(solid(open)) == ':' ? "comma-missing" : "colon";
    }

    private boolean isEscaped(int quote) {
        int slashes = 0;
        while (byteAt(quote - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private boolean endsWith(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (byteAt(at - word.length() + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the last byte before another that is no blank. */
    private int solid(int end) {
        int found = end - 1;
        while (found >= 0 && Document.isBlank(bytes[found])) {
            found--;
        }
        return found;
    }

    private int byteAt(int offset) {
        return offset < 0 || offset >= bytes.length ? NONE : bytes[offset] & 0xFF;
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b >= 0x80;
    }
}
