package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.Spelling;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.OrderedMaps;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one document value by value. Each reading method stands at the first token of a value and leaves at its last;
 * a value of another kind becomes a finding and is skipped, and reading goes on behind it.
 */
final class Cursor implements AutoCloseable {

    static final int MAX_DEPTH = 50;
    static final int MAX_TEXT = 20_000;

    /** A longer text is not even held; reading ends there. */
    private static final int LONGEST = 1_000_000;

    /** What findings say of a word that stands in the file: the word itself, or that they do not repeat it. */
    static final String WORD = "word";

    static final String HIDDEN = "hidden";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(MAX_TEXT)
                    .maxNameLength(Document.MAX_BYTES)
                    .build())
            .build();

    private final Document document;
    private final JsonParser parser;
    private final FindingList findings = new FindingList();
    private final boolean secret;
    private final Trail trail;
    private final List<DocumentPath> meantElsewhere = new ArrayList<>();

    /** {@code secret} is true for case files: nothing that stands in them is ever repeated. */
    Cursor(Document document, boolean secret) {
        this.document = document;
        this.secret = secret;
        this.trail = new Trail(secret);
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), document.bytes());
    }

    JsonParser parser() {
        return parser;
    }

    List<Finding> findings() {
        return findings.all();
    }

    JsonToken next() {
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    // --- objects, lists, maps

    /** Goes through the members of an object; see {@link Members}. */
    Members members(Shape shape) {
        return new Members(this, shape);
    }

    <T> List<T> list(Supplier<@Nullable T> item) {
        List<T> items = new ArrayList<>();
        if (!at(JsonToken.START_ARRAY, "list")) {
            return items;
        }
        for (int i = 0; next() != JsonToken.END_ARRAY; i++) {
            push(i);
            T value = item.get();
            if (value != null && !isFull()) {
                items.add(value);
            }
            pop();
        }
        return items;
    }

    /** A list of texts; an item of another kind becomes an empty one, so that positions stay what they are. */
    List<String> texts() {
        return list(this::textOrEmpty);
    }

    /** The words that may be shown of a secret file, each as the library holds it: then it is found by identity. */
    interface Known {
        @Nullable
        String word(String written);
    }

    /** Reads an object whose keys are ids. */
    <T> Map<String, T> map(Known ids, Supplier<@Nullable T> value) {
        OrderedMaps.Builder<T> map = new OrderedMaps.Builder<>();
        if (!at(JsonToken.START_OBJECT, "object")) {
            return map.build();
        }
        while (next() != JsonToken.END_OBJECT) {
            String known = ids.word(parser.currentName());
            String key = known == null ? parser.currentName() : known;
            boolean shown = !secret || known != null;
            if (known == null) {
                pushUnknown(key);
            } else {
                push(key);
            }
            if (map.has(key)) {
                add(Code.DUPLICATE_KEY, path().itsKey(), "what", shown ? cut(key) : "", "shown", shown ? WORD : HIDDEN);
                next();
                parser.skipChildren();
            } else {
                next();
                T read = value.get();
                if (read != null && !isFull()) {
                    map.put(key, read);
                }
            }
            pop();
        }
        return map.build();
    }

    // --- single values

    /** A text, or null if it is none. */
    @Nullable
    String text() {
        return at(JsonToken.VALUE_STRING, "text") ? limited(parser.getString()) : null;
    }

    /** The hash of a text that {@link String#hashCode} would give, before a text is made of it. */
    int hashOfText() {
        char[] letters = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int to = from + parser.getStringLength();
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash;
    }

    /** Whether a text is the same as another, before a text is made of it. */
    boolean isText(String other) {
        char[] letters = parser.getStringCharacters();
        int from = parser.getStringOffset();
        boolean same = parser.getStringLength() == other.length();
        for (int i = 0; same && i < other.length(); i++) {
            same = letters[from + i] == other.charAt(i);
        }
        return same;
    }

    String textOrEmpty() {
        String text = text();
        return text == null ? "" : text;
    }

    /** A text that may be left out, but says something where it stands. */
    String textIfAny() {
        boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
        String text = textOrEmpty();
        if (isText && Letters.isBlank(text)) {
            add(Code.BLANK_TEXT, path());
        }
        return text;
    }

    @Nullable
    Boolean bool() {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        return at(JsonToken.VALUE_FALSE, "truth") ? Boolean.FALSE : null;
    }

    /** One of a few words. */
    <T> @Nullable T oneOf(Map<String, T> words) {
        String word = text();
        if (word == null) {
            return null;
        }
        T found = words.get(word);
        if (found == null) {
            String guess = secret ? "" : Spelling.nearest(word, words.keySet()).orElse("");
            add(
                    Code.NOT_ONE_OF,
                    path(),
                    "what",
                    what(word),
                    "shown",
                    shown(),
                    "known",
                    String.join(", ", words.keySet()),
                    "guess",
                    guess);
        }
        return found;
    }

    /** A number, or a fraction in a text. */
    @Nullable
    Fraction number() {
        JsonToken token = parser.currentToken();
        boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (!number && !at(JsonToken.VALUE_STRING, "number")) {
            return null;
        }
        try {
            String text = parser.getString();
            if (number || text.indexOf('/') > 0) {
                return Fraction.parse(text);
            }
            add(Code.NOT_A_NUMBER, path());
            return null;
        } catch (IllegalArgumentException notANumber) {
            add(Code.NOT_A_NUMBER, path());
            return null;
        }
    }

    @Nullable
    Integer integer() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            add(Code.NOT_WHOLE, path());
            return null;
        }
        Fraction number = number();
        if (number == null) {
            return null;
        }
        if (number.denominator().bitLength() > 1 || number.numerator().bitLength() > 31) {
            add(Code.NOT_WHOLE, path());
            return null;
        }
        return number.numerator().intValueExact();
    }

    int integerOrZero() {
        Integer read = integer();
        return read == null ? 0 : read;
    }

    /** The exact form of a score, which may be longer than what people write. */
    @Nullable
    Fraction longNumber() {
        String text = text();
        if (text == null) {
            return null;
        }
        if (!text.matches("-?[0-9]{1,2000}(/[0-9]{1,2000})?")) {
            add(Code.NOT_A_NUMBER, path());
            return null;
        }
        int line = text.indexOf('/');
        BigInteger above = new BigInteger(line < 0 ? text : text.substring(0, line));
        BigInteger below = line < 0 ? BigInteger.ONE : new BigInteger(text.substring(line + 1));
        if (below.signum() == 0) {
            add(Code.NOT_A_NUMBER, path());
            return null;
        }
        return Fraction.of(above, below);
    }

    /** A day, four, two and two digits. */
    @Nullable
    LocalDate date() {
        String text = text();
        if (text == null) {
            return null;
        }
        LocalDate date = Days.parse(text);
        if (date == null) {
            add(Code.NOT_A_DATE, path());
        }
        return date;
    }

    /** Skips a value of any kind. */
    void skip() {
        parser.skipChildren();
    }

    /** Whether the value is of a kind; if not it is skipped, with a finding that says which kind is expected. */
    boolean at(JsonToken wanted, String expected) {
        JsonToken token = parser.currentToken();
        if (token == wanted) {
            return true;
        }
        add(Code.WRONG_TYPE, path(), "found", Letters.kind(token), "expected", expected);
        parser.skipChildren();
        return false;
    }

    // --- findings

    void add(Code code, DocumentPath path, String... args) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i], args[i + 1]);
        }
        addAt(code, path, offset(), named);
    }

    void addAt(Code code, DocumentPath path, long offset, Map<String, String> args) {
        // What is only counted needs no place.
        findings.add(
                findings.isFull()
                        ? new Finding(code, Location.at(path), "", args, 1)
                        : document.finding(code, path, offset, args));
    }

    /** Remembers that a member was meant by a misspelt one beside it, so that its absence is no finding. */
    void silence(String meant) {
        DocumentPath here = path();
        meantElsewhere.add(here.upTo(here.steps().size() - 1).key(meant));
    }

    List<DocumentPath> meantElsewhere() {
        return meantElsewhere;
    }

    long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    DocumentPath path() {
        return trail.path();
    }

    void push(Object step) {
        trail.push(step);
    }

    /** Steps to a key that is not known. */
    void pushUnknown(String key) {
        trail.pushUnknown(key);
    }

    void pop() {
        trail.pop();
    }

    /** What a finding may repeat of a word that stands in the file; nothing of a secret one. */
    String what(String word) {
        return secret ? "" : cut(word);
    }

    /** Whether findings show a word that stands in the file. */
    String shown() {
        return secret ? HIDDEN : WORD;
    }

    /** Whether further findings are only counted; then nothing can come of the document, and nothing more is kept. */
    boolean isFull() {
        return findings.isFull();
    }

    /** The finding about a limit of the parser, at the value that goes beyond it. */
    Finding beyond() {
        boolean behindKey = parser.currentToken() == JsonToken.PROPERTY_NAME;
        int at = behindKey ? document.valueOf((int) offset()) : (int) offset();
        byte first = document.bytes()[Math.min(at, document.bytes().length - 1)];
        return switch (first) {
            case '[', '{' -> document.finding(Code.TOO_DEEP, DocumentPath.ROOT, at, Map.of("limit", "" + MAX_DEPTH));
            case '"' -> document.finding(Code.TEXT_TOO_LONG, path(), at, Map.of("limit", "20,000"));
            default -> document.finding(Code.NOT_A_NUMBER, path(), at, Map.of());
        };
    }

    private static String cut(String word) {
        return word.length() > 80 ? word.substring(0, 80) + "..." : word;
    }

    private String limited(String text) {
        if (text.length() > MAX_TEXT && text.codePointCount(0, text.length()) > MAX_TEXT) {
            add(Code.TEXT_TOO_LONG, path(), "limit", "20,000");
        } else if (Letters.hasHalf(text)) {
            add(Code.HALF_CHARACTER, path());
        }
        return text;
    }

    @Override
    public void close() {
        parser.close();
    }
}
