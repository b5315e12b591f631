package io.github.reintegrationmatrix.json.breaker;

import static io.github.reintegrationmatrix.json.breaker.FormBreaks.every;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Doc.Place;
import io.github.reintegrationmatrix.json.breaker.Form.Single;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Breaks of single values: what their type does not allow, and references that point to nothing. */
final class ValueBreaks {

    private ValueBreaks() {}

    static List<Break> all() {
        Set<Format> texts = EnumSet.of(Format.MATRIX, Format.TEXTS, Format.POLICY);
        Set<Format> dates = EnumSet.of(Format.MATRIX, Format.CASE, Format.REVIEW);
        Set<Format> codes = EnumSet.of(Format.CASE, Format.REVIEW);
        Set<Format> languages = EnumSet.of(Format.MATRIX, Format.TEXTS);
        Set<Format> numbers = EnumSet.complementOf(EnumSet.of(Format.TEXTS));
        Set<Format> references = EnumSet.complementOf(EnumSet.of(Format.POLICY));
        return List.of(
                typed("text empty", texts, Form.Type.TEXT, "MTX-2003", ValueBreaks::blank),
                typed("text too long", texts, Form.Type.TEXT, "MTX-1107", doc -> "long ".repeat(4000) + "x"),
                typed("half a character", texts, Form.Type.TEXT, "MTX-1111", ValueBreaks::half),
                new Break("optional text of wide blanks", EnumSet.of(Format.MATRIX), ValueBreaks::wideBlanks),
                typed("date that is none", dates, Form.Type.DATE, "MTX-1105", ValueBreaks::noDate),
                typed("date with the day first", dates, Form.Type.DATE, "MTX-1105", ValueBreaks::dayFirst),
                typed("date with a blank", dates, Form.Type.DATE, "MTX-1105", ValueBreaks::blankDate),
                typed("date in another form", dates, Form.Type.DATE, "MTX-1105", ValueBreaks::otherDate),
                typed("language tag", languages, Form.Type.LANGUAGE, "MTX-2005", ValueBreaks::otherLanguage),
                typed("code in another form", codes, Form.Type.CODE, "MTX-3001", ValueBreaks::otherCode),
                new Break("number in another form", numbers, ValueBreaks::otherNumber),
                new Break("number too long", numbers, ValueBreaks::longNumber),
                new Break("whole number with a part", numbers, ValueBreaks::notWhole),
                new Break("word that is not listed", references, ValueBreaks::otherWord),
                new Break("reference dangles", references, ValueBreaks::dangle),
                every("key dangles", ValueBreaks::dangleKey));
    }

    private static Break typed(
            String name, Set<Format> formats, Form.Type type, String code, Function<Doc, String> value) {
        return new Break(
                name,
                formats,
                doc -> doc.oneOrNone(doc.where(place -> place.single(type).isPresent()))
                        .map(place -> {
                            place.node().become(Node.text(doc.secret(value.apply(doc))));
                            return doc.expect(code, place.node());
                        })
                        .orElse(false));
    }

    private static String blank(Doc doc) {
        return doc.any("", " ", "\t", " \n ", "\u3000", "\u2003 ");
    }

    private static String otherLanguage(Doc doc) {
        return doc.any("en_GB", "", "e", "english language", "ен", "sr-");
    }

    private static boolean wideBlanks(Doc doc) {
        Optional<Place> found =
                doc.oneOrNone(doc.where(place -> place.single(Form.Type.TEXT).isPresent()
                        && (place.under("why")
                                || place.under("childQuestion")
                                || place.under("unit")
                                || place.under("guidance"))));
        found.ifPresent(place -> {
            place.node().text = doc.any("\u3000", "\u2003", "\u2028");
            doc.expect("MTX-2003", place.node());
        });
        return found.isPresent();
    }

    private static String half(Doc doc) {
        return doc.any("a \ud83c", "\udf40", "x\udf40\ud83cy", "\ud83c\ud83c\udf40");
    }

    private static String noDate(Doc doc) {
        return doc.any(
                "2025-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-06-00", "2025-06-32", "1900-02-29");
    }

    private static String dayFirst(Doc doc) {
        int day = 1 + doc.random.nextInt(28);
        int month = 1 + doc.random.nextInt(12);
        String form = doc.any("%02d-%02d-2025", "%02d.%02d.2025", "%d.%d.2025.", "%02d/%02d/2025", "%d. %d. 2025");
        return String.format(Locale.ROOT, form, day, month);
    }

    private static String blankDate(Doc doc) {
        return doc.any(
                " 2025-06-05", "2025-06-05 ", "2025-06-05\n", "2025 -06-05", "2025-06-05\u00a0", "\u200b2025-06-05");
    }

    private static String otherDate(Doc doc) {
        return doc.any(
                "2025-6-05",
                "2025-06-5",
                "2025/06/05",
                "20250605",
                "2025-06-05T00:00",
                "2025-06-05Z",
                " 2025-06-05",
                "2025-06-05 ",
                "25-06-05",
                "+2025-06-05",
                "-2025-06-05",
                "2025-06",
                "2025",
                "",
                "today",
                "2025-W23-4",
                "2025-156",
                "٢٠٢٥-٠٦-٠٥",
                "2025–06–05",
                "12025-06-05",
                "2025-Jun-05");
    }

    private static String otherCode(Doc doc) {
        return doc.any(
                "",
                " ",
                "a b1",
                "-A1",
                ".1",
                "/7",
                "_7",
                "Ž-17",
                "A17\u00a0",
                "A17 ",
                "A1#",
                "A17\n",
                "A".repeat(41),
                "A:1",
                "١٧");
    }

    /** Of a label without a text a warning says so. */
    static void untranslated(Doc doc, String key) {
        boolean label =
                TextKeys.of(doc.matrix).stream().anyMatch(one -> one.name().equals(key) && one.label());
        if (label) {
            doc.expect("MTX-2902", doc.root.get("texts"));
        }
    }

    private static Optional<Place> number(Doc doc) {
        return doc.oneOrNone(doc.where(place ->
                Form.of(place.form(), place.node()) instanceof Single single && single.type() == Form.Type.NUMBER));
    }

    /** Where a mark may be the id of a level, a string is one; everywhere else it is a number that cannot be read. */
    private static boolean otherNumber(Doc doc) {
        Optional<Place> found = number(doc).filter(place -> place.form() instanceof Single);
        found.ifPresent(place -> {
            String wrong = doc.any(
                    "1,5",
                    "1/0",
                    "0.5",
                    "2",
                    "",
                    "½",
                    "1/-2",
                    "1/3/5",
                    " 1/3",
                    "1/3 ",
                    "1 / 3",
                    "one half",
                    "50%",
                    "+1/3",
                    "1/",
                    "/3",
                    "0,5",
                    "٣/٤",
                    "1e3",
                    "-1/00",
                    "0x1/2",
                    "1.5/2");
            place.node().become(Node.text(doc.secret(wrong)));
            doc.expect("MTX-1106", place.node());
        });
        return found.isPresent();
    }

    private static boolean longNumber(Doc doc) {
        Optional<Place> found = number(doc);
        found.ifPresent(place -> {
            Node wrong = Node.literal(
                    doc.any("1e10", "1E+10", "1e-10", "0.5e-99", "1e999999999", "0." + "3".repeat(40), "1".repeat(41)));
            if (place.form() instanceof Single && doc.random.nextBoolean()) {
                wrong = Node.text(doc.any("1/" + "3".repeat(41), "1".repeat(41) + "/" + "2".repeat(41)));
            }
            doc.secret(wrong.text);
            place.node().become(wrong);
            doc.expect("MTX-1106", place.node());
        });
        return found.isPresent();
    }

    private static boolean notWhole(Doc doc) {
        Optional<Place> found =
                doc.oneOrNone(doc.where(place -> place.single(Form.Type.WHOLE).isPresent()));
        found.ifPresent(place -> {
            place.node().become(doc.any(Node.literal("2.5"), Node.literal("0.1"), Node.text("3"), Node.text("7/2")));
            doc.expect("MTX-1112", place.node());
        });
        return found.isPresent();
    }

    private static boolean otherWord(Doc doc) {
        Optional<Place> found =
                doc.oneOrNone(doc.where(place -> place.single(Form.Type.WORD).isPresent() && !place.under("format")));
        found.ifPresent(place -> {
            String word = place.node().text;
            String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            place.node().text = doc.any(doc.fresh(), capital, word + " ", "", FormBreaks.typo(doc, word));
            doc.expect("MTX-1108", place.node());
        });
        return found.isPresent();
    }

    // ---- references

    private static String wrong(Doc doc, String right) {
        return doc.random.nextInt(3) == 0 && right.length() > 4 ? doc.secret(right + "q") : doc.fresh();
    }

    private static boolean dangle(Doc doc) {
        Optional<Place> found = doc.oneOrNone(doc.where(place ->
                Form.of(place.form(), place.node()) instanceof Single single && single.type() == Form.Type.REFERENCE));
        found.ifPresent(place -> {
            place.node().text = wrong(doc, place.node().text);
            Single form = (Single) Form.of(place.form(), place.node());
            doc.expect(
                    form.code(),
                    form.space().equals("window")
                            ? place.up().orElseThrow().up().orElseThrow().node()
                            : place.node());
        });
        return found.isPresent();
    }

    /** A key that is misspelt; that what was meant is now missing is not said besides. */
    private static boolean dangleKey(Doc doc) {
        List<Object[]> keys = new ArrayList<>();
        for (Place place : doc.places()) {
            if (Form.of(place.form(), place.node()) instanceof Form.ById byId
                    && !byId.keys().code().isEmpty()) {
                place.node().members.forEach(member -> keys.add(new Object[] {byId.keys(), member}));
            }
        }
        Optional<Object[]> found = doc.oneOrNone(keys);
        found.ifPresent(key -> {
            Member member = (Member) key[1];
            String right = member.key;
            member.key = doc.secret(member.key + "q");
            doc.expectUnknown(((Single) key[0]).code(), member);
            if (doc.format == Format.TEXTS) {
                untranslated(doc, right);
            }
        });
        return found.isPresent();
    }
}
