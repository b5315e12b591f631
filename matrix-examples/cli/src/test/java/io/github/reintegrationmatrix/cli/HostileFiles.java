package io.github.reintegrationmatrix.cli;

import static io.github.reintegrationmatrix.cli.HostileFile.Kind.CASE;
import static io.github.reintegrationmatrix.cli.HostileFile.Kind.MATRIX;
import static io.github.reintegrationmatrix.cli.HostileFile.Kind.POLICY;
import static io.github.reintegrationmatrix.cli.HostileFile.Kind.REPORT;

import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Hostile files and what must be said of each. Codes and places were written down from the description of the formats
 * before the readers were run.
 */
final class HostileFiles {

    /** Stands in every case and report, and must never be said. */
    static final String CANARY = "zefira0441";

    static final int MOST = 10 * 1024 * 1024;

    /** Enough of the same to see what it costs, and quick to make. */
    private static final int SOME = 2_000_000;

    private static final String SHORT_CASE = """
            {"format": "case-record/1", "case": "VAL-1", "matrix": {"id": "small-plan", "version": "0.1"},
             "episodes": [{"start": "2025-03-03", "clock": "zefira0441"}],
             "rounds": [{"round": "r1", "phase": "early", "voices": [{"voice": "worker", "date": "2025-05-19",
              "role": "zefira0441", "ratings": {"sleeping-place": "shelter", "income-share": 35}}]}]}
            """;

    private static final String TINY = read(Path.of(Run.sample("tiny", "matrix.json")));
    private static final String REPORTED = read(Path.of(Run.sample("worked-vector", "report.json")))
            .replaceFirst("\"role\": \"[^\"]*\"", "\"role\": \"zefira0441\"");

    private final List<HostileFile> files = new ArrayList<>();

    static List<HostileFile> all() {
        HostileFiles all = new HostileFiles();
        all.encodings();
        all.halfCharacters();
        all.controls();
        all.otherThanDocuments();
        all.syntax();
        all.ends();
        all.numbers();
        all.dates();
        all.keys();
        all.formats();
        all.ids();
        all.texts();
        all.limits();
        all.masses();
        all.policiesAndReports();
        return all.files;
    }

    // --- what the bytes are

    private void encodings() {
        inCase("a byte order mark", 0, "{\"format\"", "\uF7EF\uF7BB\uF7BF{\"format\"");
        add("two byte order marks", CASE, 0, "\uF7EF\uF7BB\uF7BF\uF7EF\uF7BB\uF7BF" + SHORT_CASE);
        add("only a byte order mark", CASE, 4, "§\uF7EF\uF7BB\uF7BF", "MTX-1005");
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "X-UTF-16LE-BOM")) {
            byte[] bytes = SHORT_CASE.getBytes(Charset.forName(charset));
            files.add(new HostileFile("saved as " + charset, CASE, () -> bytes, 4, List.of("MTX-1003 1:1")));
        }
        inCase("a letter of Latin-1", 4, "\"VAL-1\"", "\"V§\uF7E9L-1\"", "MTX-1003");
        inCase("an overlong NUL", 4, "\"VAL-1\"", "\"V§\uF7C0\uF780\"", "MTX-1003");
        inCase("an overlong slash", 4, "\"VAL-1\"", "\"V§\uF7E0\uF780\uF7AF\"", "MTX-1003");
        inCase("a surrogate in three bytes", 4, "\"VAL-1\"", "\"V§\uF7ED\uF7A0\uF780\"", "MTX-1003");
        inCase(
                "a pair of surrogates in six bytes",
                4,
                "\"VAL-1\"",
                "\"V§\uF7ED\uF7A0\uF7BD\uF7ED\uF7B8\uF780\"",
                "MTX-1003");
        inCase("beyond the last character", 4, "\"VAL-1\"", "\"V§\uF7F4\uF790\uF780\uF780\"", "MTX-1003");
        inCase("a lonely byte of continuation", 4, "\"VAL-1\"", "\"V§\uF780\"", "MTX-1003");
        inCase("a character cut short", 4, "\"VAL-1\"", "\"V§\uF7E2\uF782\"", "MTX-1003");
        inCase("a byte that never is", 4, "\"VAL-1\"", "\"V§\uF7FF\"", "MTX-1003");
        inCase("a wrong byte in a key", 4, "\"clock\"", "\"cl§\uF7F8ock\"", "MTX-1003");
        add("a wrong byte behind the end", CASE, 4, SHORT_CASE + "§\uF7FE", "MTX-1003");
        inMatrix("a wrong byte in a matrix", 4, "\"A tiny matrix\"", "\"A t§\uF7B1ny matrix\"", "MTX-1003");
    }

    private void halfCharacters() {
        inMatrix("half a character", 3, "\"A tiny matrix\"", "§\"A \\ud83c tiny matrix\"", "MTX-1111");
        inMatrix("the other half of a character", 3, "\"A tiny matrix\"", "§\"A \\udf3b tiny matrix\"", "MTX-1111");
        inMatrix("two halves in the wrong order", 3, "\"A tiny matrix\"", "§\"\\udf3b\\ud83c\"", "MTX-1111");
        inMatrix("both halves", 0, "\"A tiny matrix\"", "\"A \\ud83c\\udf3b matrix\"");
        inCase("half a character in a case", 3, "\"VAL-1\"", "§\"\\ud83c\"", "MTX-1111");
        inMatrix("half a character in a key", 4, "\"title\"", "\"title\\ud83c\"", "MTX-1004 *");
    }

    private void controls() {
        add("a NUL first", CASE, 4, "§\uF700" + SHORT_CASE, "MTX-1003");
        inCase("a NUL in a text", 4, "\"VAL-1\"", "\"V§\uF700\"", "MTX-1004");
        inCase("a NUL between values", 4, "\"VAL-1\",", "\"VAL-1\", §\uF700", "MTX-1004");
        inCase("a tab in a text", 4, "\"VAL-1\"", "\"V§\tAL-1\"", "MTX-1004");
        inCase("a line that ends in a text", 4, "\"VAL-1\"", "\"V§\nAL-1\"", "MTX-1004");
        inCase("a vertical tab between values", 4, "\"VAL-1\",", "\"VAL-1\", §\u000B", "MTX-1004");
        inCase("a no-break space between values", 4, "\"VAL-1\",", "\"VAL-1\",§\u00A0", "MTX-1004");
        inCase("a line separator between values", 4, "\"VAL-1\",", "\"VAL-1\",§\u2028", "MTX-1004");
        inCase("a byte order mark between values", 4, "\"VAL-1\",", "\"VAL-1\",§\uFEFF", "MTX-1004");
        inCase("a control character in a code", 3, "\"VAL-1\"", "§\"VAL-1\\u001b[2J\"", "MTX-3001");
        inCase("a code turned round", 3, "\"VAL-1\"", "§\"VAL-\\u202e1\"", "MTX-3001");
        inCase("a formula as code", 3, "\"VAL-1\"", "§\"=cmd|' /C calc'!A1\"", "MTX-3001");
        inCase("a control character in a level", 3, "\"shelter\"", "§\"zefira0441\\u001b[31m\"", "MTX-3502");
        inCase(
                "a control character in a key",
                3,
                "\"shelter\"",
                "\"shelter\", §\"zefira0441\\u001b[31m\": 1",
                "MTX-3501");
    }

    // --- what JSON is not

    private void otherThanDocuments() {
        for (String text : List.of("null", "\"text\"", "42", "true")) {
            add("only " + text.replace("\"", ""), CASE, 3, "§" + text, "MTX-1104");
        }
        add("only a list of nothing", CASE, 0, "[]");
        add("only a list of an empty record", CASE, 3, "[§{}]", "MTX-1102", "...");
        add("nothing", CASE, 4, "§", "MTX-1005");
        add("blanks", CASE, 4, "§ \n\t\r\n  ", "MTX-1005");
        add("only NaN", CASE, 4, "NaN§", "MTX-1004");
        add("only -Infinity", CASE, 4, "-Infinity§", "MTX-1004");
        add(
                "a page of the web",
                CASE,
                4,
                "§<!DOCTYPE html><html><script>alert('zefira0441')</script></html>",
                "MTX-1004");
        add("a workbook", CASE, 4, "§PK\uF703\uF704\u0014zefira0441", "MTX-1004");
        add("a line of a table", CASE, 4, "§case;zefira0441\nVAL-1;3\n", "MTX-1004");
    }

    private void syntax() {
        inCase("NaN as a rating", 4, "35", "NaN§", "MTX-1004");
        inCase("Infinity as a rating", 4, "35", "Infinity§", "MTX-1004");
        inCase("a hexadecimal number", 4, "35", "0§x23", "MTX-1004");
        inCase("a leading zero", 4, "35", "0§35", "MTX-1004");
        inCase("a plus sign", 4, "35", "+§35", "MTX-1004");
        inCase("no digit before the point", 4, "35", "§.35", "MTX-1004");
        inCase("no digit behind the point", 4, "35", "35.§", "MTX-1004");
        inCase("no digit in the exponent", 4, "35", "35e§", "MTX-1004");
        inCase("two points", 4, "35", "3.5§.1", "MTX-1004");
        inCase("a decimal comma", 4, "35", "3,§5", "MTX-1004");
        inCase("single quotes", 4, "\"VAL-1\"", "§'VAL-1'", "MTX-1004");
        inCase("curly quotes", 4, "\"VAL-1\"", "§\u201cVAL-1\u201d", "MTX-1004");
        inCase("a key without quotes", 4, "\"case\":", "§case:", "MTX-1004");
        inCase("a comma before the bracket of an object", 4, "35}", "35, §}", "MTX-1004");
        inCase("a comma before the bracket of a list", 4, "\"zefira0441\"}],", "\"zefira0441\"}, §],", "MTX-1004");
        inCase("a comma too many", 4, "\"VAL-1\",", "\"VAL-1\", §,", "MTX-1004");
        inCase("no colon", 4, "\"case\": \"VAL-1\"", "\"case\" §\"VAL-1\"", "MTX-1004");
        inCase("no comma", 4, "\"VAL-1\", \"matrix\"", "\"VAL-1\" §\"matrix\"", "MTX-1004");
        inCase("a comment", 4, "\"VAL-1\",", "\"VAL-1\", §/* zefira0441 */", "MTX-1004");
        inCase("a comment to the end of the line", 4, "\"VAL-1\",", "\"VAL-1\", §// zefira0441\n", "MTX-1004");
        inCase("a comment with a hash", 4, "\"VAL-1\",", "\"VAL-1\", §# zefira0441\n", "MTX-1004");
        inCase("a wrong escape", 4, "\"VAL-1\"", "\"V\\§x41\"", "MTX-1004");
        inCase("a wrong digit in an escape", 4, "\"VAL-1\"", "\"V\\u12§G4\"", "MTX-1004");
        inCase("a wrong bracket", 4, "35}", "35§]", "MTX-1004");
        inCase("a word that is not JSON", 4, "35", "§undefined", "MTX-1004");
        inCase("a word in capitals", 4, "35", "§NULL", "MTX-1004");
    }

    private void ends() {
        add("another document behind", CASE, 3, SHORT_CASE + "§" + SHORT_CASE, "MTX-1007");
        add("a bracket behind", CASE, 3, SHORT_CASE + "§}", "MTX-1007");
        add("a comma behind", CASE, 3, SHORT_CASE + "§,", "MTX-1007");
        add("a NUL behind", CASE, 3, SHORT_CASE + "§\uF700", "MTX-1007");
        add("a comment behind", CASE, 3, SHORT_CASE + "§// zefira0441", "MTX-1007");
        add("a million blank lines behind", CASE, 0, SHORT_CASE + "\n".repeat(1_000_000));
        add("a text without end", CASE, 4, "{\"format\": \"case-record/1\", \"case\": \"zefira0441§", "MTX-1004");
        add(
                "an escape without end",
                CASE,
                4,
                "{\"format\": \"case-record/1\", \"case\": \"zefira0441\\u00§",
                "MTX-1004");
        add("an object without end", CASE, 4, "{\"format\": \"case-record/1\", \"case\": \"VAL-1\"§", "MTX-1004");
        byte[] whole = HostileFile.bytes(SHORT_CASE);
        for (int length = 10; length < whole.length - 2; length += whole.length / 40) {
            byte[] cut = Arrays.copyOf(whole, length);
            files.add(new HostileFile("cut after " + length, CASE, () -> cut, 4, List.of("MTX-1004 *")));
        }
    }

    // --- single values

    private void numbers() {
        for (String number : List.of(
                "1e999999999",
                "-1e-999999999",
                "1e10",
                "1" + "0".repeat(40),
                "0." + "0".repeat(10_000) + "1",
                "\"1/0\"",
                "\"1/3 \"",
                "\"\u0661/\u0663\"",
                "\"0x1/2\"",
                "\"1/-3\"",
                "\"NaN/1\"",
                "\"" + "1".repeat(41) + "/3\"")) {
            inMatrix(
                    "weight " + name(number),
                    3,
                    "\"weight\": 1,\n      \"indicators\"",
                    "\"weight\": §" + number + ",\n      \"indicators\"",
                    "MTX-1106");
        }
        inMatrix("weight 1E+2", 0, "\"weight\": 1,\n      \"indicators\"", "\"weight\": 1E+2,\n      \"indicators\"");
        inMatrix(
                "weight -0",
                3,
                "\"weight\": 1,\n      \"indicators\"",
                "\"weight\": §-0,\n      \"indicators\"",
                "MTX-2201");
        inMatrix(
                "weight -0.0e9",
                3,
                "\"weight\": 1,\n      \"indicators\"",
                "\"weight\": §-0.0e9,\n      \"indicators\"",
                "MTX-2201");
        inMatrix("a month beyond all months", 3, "\"to\": 12", "\"to\": §2147483648", "MTX-1112");
        inMatrix("half a month", 3, "\"to\": 12", "\"to\": §12.5", "MTX-1112");
        inMatrix("a month in a text", 3, "\"to\": 12", "\"to\": §\"12\"", "MTX-1112");
        inMatrix("a month before all months", 3, "\"to\": 12", "\"to\": -2147483648", "...");
        inCase("a rating of -0", 0, "35", "-0");
        inCase("a rating as text", 3, "35", "§\"35\"", "MTX-3502");
        inCase("a rating of a text with a line", 3, "35", "{\"value\": §\"1/0\"}", "MTX-1106");
        inCase("a rating of 10 to the 9th", 0, "35", "§1e9", "MTX-3507");
    }

    private void dates() {
        for (String date : List.of(
                "-0001-01-01",
                "+10000-01-01",
                "10000-01-01",
                "2026-02-30",
                "0000-01-01",
                "2025-3-3",
                "2025-03-03T00:00",
                "20250303",
                "\u0662\u0660\u0662\u0665-\u0660\u0663-\u0660\u0663",
                "2025\u201003\u201003",
                "",
                "now",
                "2025-00-10",
                "2025-13-01")) {
            inCase("start " + name(date), 3, "\"start\": \"2025-03-03\"", "\"start\": §\"" + date + "\"", "MTX-1105");
        }
        inCase(
                "start in the last year",
                3,
                "\"start\": \"2025-03-03\"",
                "\"start\": \"9999-12-31\"",
                "MTX-3301 *",
                "...");
        inCase("start in the first year", 0, "\"start\": \"2025-03-03\"", "\"start\": \"0001-01-01\"");
        inCase(
                "an end in the last year",
                0,
                "\"start\": \"2025-03-03\"",
                "\"start\": \"2025-03-03\", \"end\": \"9999-12-31\"");
        inCase("a date that is a number", 3, "\"start\": \"2025-03-03\"", "\"start\": §20250303", "MTX-1104");
    }

    // --- keys, formats, ids

    private void keys() {
        inCase("the same key twice", 3, "\"VAL-1\",", "\"VAL-1\", §\"case\": \"zefira0441\",", "MTX-1103");
        inCase(
                "the same key twice by an escape",
                3,
                "\"VAL-1\",",
                "\"VAL-1\", §\"c\\u0061se\": \"zefira0441\",",
                "MTX-1103");
        inCase(
                "the same rating twice",
                3,
                "\"shelter\",",
                "\"shelter\", §\"sleeping-place\": \"zefira0441\",",
                "MTX-1103");
        inCase(
                "the same rating twice by an escape",
                3,
                "\"shelter\",",
                "\"shelter\", §\"sleeping\\u002dplace\": \"shelter\",",
                "MTX-1103");
        inCase(
                "an unknown key three times",
                3,
                "\"VAL-1\",",
                "\"VAL-1\", §\"zefira0441\": 1, \"zefira0441\": 2, \"zefira0441\": 3,",
                "MTX-1101");
        inCase("an empty key", 3, "\"VAL-1\",", "\"VAL-1\", §\"\": 1,", "MTX-1101");
        inCase("a key that looks the same", 3, "\"sleeping-place\"", "§\"sleeping-pl\u0430ce\"", "MTX-3501");
        inMatrix(
                "a key in two normal forms",
                3,
                "\"title\"",
                "§\"titl\u00e9\": 1, §\"titl\\u0065\\u0301\": 2, \"title\"",
                "MTX-1101",
                "MTX-1101");
        inMatrix("a title that looks the same", 3, "\"title\"", "§\"t\u0456tle\"", "MTX-1101");
        inMatrix("a key that clears the screen", 3, "\"title\"", "§\"\\u001b[2J\": 1, \"title\"", "MTX-1101");
        inMatrix("a key turned round", 3, "\"title\"", "§\"\\u202eeltit\": 1, \"title\"", "MTX-1101");
        inMatrix("a key of a prototype", 3, "\"title\"", "§\"__proto__\": {}, \"title\"", "MTX-1101");
        inMatrix(
                "a scale with a key that clears the screen",
                3,
                "\"means\": [{",
                "\"scales\": {§\"\\u001b[2J\": {\"levels\": [{\"id\": \"a\", \"label\": \"A\"}, {\"id\": \"b\", \"label\": \"B\"}]}}, \"means\": [{",
                "MTX-2001");
    }

    private void formats() {
        inCase(
                "the same format twice",
                3,
                "\"case-record/1\",",
                "\"case-record/1\", §\"format\": \"case-record/1\",",
                "MTX-1103");
        inCase(
                "another format the second time",
                3,
                "\"case-record/1\",",
                "\"case-record/1\", §\"format\": \"monitoring-matrix/1\",",
                "MTX-1103");
        inCase("a format by an escape", 0, "\"format\"", "\"\\u0066ormat\"");
        add(
                "the format last",
                CASE,
                0,
                SHORT_CASE
                        .replace("\"format\": \"case-record/1\", ", "")
                        .replace("}]}]}\n", "}]}],\n \"format\": \"case-record/1\"}\n"));
        inCase("a newer format", 4, "\"case-record/1\"", "§\"case-record/2\"", "MTX-1011");
        inCase("a format with a leading zero", 4, "\"case-record/1\"", "§\"case-record/01\"", "MTX-1010");
        inCase("a format far ahead", 4, "\"case-record/1\"", "§\"case-record/99999999999999999999\"", "MTX-1010");
        inCase("a format that looks the same", 4, "\"case-record/1\"", "§\"c\u0430se-record/1\"", "MTX-1010");
        inCase("a format that clears the screen", 4, "\"case-record/1\"", "§\"\\u001b[2J/1\"", "MTX-1010");
        inCase("a format that is a number", 3, "\"case-record/1\"", "1", "...");
        inCase(
                "a format of a text of 9 MB",
                3,
                "\"case-record/1\"",
                "§\"" + "zefira0441".repeat(900_000) + "\"",
                "MTX-1107");
    }

    private void ids() {
        String home = "{\"id\": \"home-visit\", \"label\": \"Home visit\"}";
        for (String id : List.of(
                "t\u0456ny",
                "a\\u202eb",
                "a\\u0000",
                "a\\n",
                "a\\u2028",
                "a\\u001b[31m",
                "a".repeat(65),
                "-a",
                "a.b",
                "\uff41",
                "a\u0301",
                "a\\u200bb")) {
            inMatrix("the id " + name(id), 3, home, home + ", {\"id\": §\"" + id + "\", \"label\": \"X\"}", "MTX-2001");
        }
        inMatrix(
                "an id of 20,001 characters",
                3,
                home,
                home + ", {\"id\": §\"" + "a".repeat(20_001) + "\", \"label\": \"X\"}",
                "MTX-1107");
        inMatrix(
                "due in a phase that clears the screen",
                3,
                "\"due\": [\"intake\", ",
                "\"due\": [\"intake\", §\"\\u001b[2J\", ",
                "MTX-2103");
        inMatrix("a kind that rings", 3, "\"kind\": \"other\"", "\"kind\": §\"other\\u0007\"", "MTX-1108");
        inMatrix(
                "a voice turned round",
                3,
                "\"raters\": [\"beneficiary\"]",
                "\"raters\": [\"beneficiary\", §\"\\u202eredivorp\"]",
                "MTX-2102");
        inMatrix(
                "a language that clears the screen",
                3,
                "\"language\": \"en\"",
                "\"language\": §\"\\u001b[2J\"",
                "MTX-2005");
        inCase("a round of 20,001 letters", 3, "\"r1\"", "§\"" + "r".repeat(20_001) + "\"", "MTX-1107");
    }

    private void texts() {
        for (String text : List.of(
                "\\u001b[31mred",
                "\\u009b31m",
                "\\u202egnorw",
                "\\u2066x\\u2069",
                "a\\u2028b\\u2029c",
                "a\\nMTX-9999\\r\\tb",
                "\\u0007\\u0008\\u007f",
                "\\u0000",
                "\\u200b\\ufeff",
                "=cmd|' /C calc'!A0",
                "<script>alert(1)</script>",
                "<svg onload=alert(1)>",
                "]]>&amp;",
                "${jndi:ldap://x}",
                "{what} {known} %n %s",
                "\\\"\\\\\\/",
                "\uFFFF\uFDD0")) {
            inMatrix("the title " + name(text), 0, "\"A tiny matrix\"", "\"" + text + "\"");
            inMatrix(
                    "the label " + name(text),
                    3,
                    "\"label\": \"Home visit\"",
                    "\"label\": \"" + text + "\", §\"" + text + "\": 0",
                    "MTX-1101");
        }
        inMatrix("a title of blanks", 3, "\"A tiny matrix\"", "§\" \\u2003\\t\"", "MTX-2003");
    }

    // --- sizes

    private void limits() {
        inMatrix("a text of 20,001 characters", 3, "\"A tiny matrix\"", "§\"" + "x".repeat(20_001) + "\"", "MTX-1107");
        inMatrix("a text of 20,000 characters", 0, "\"A tiny matrix\"", "\"" + "x".repeat(20_000) + "\"");
        inMatrix("a text of 20,000 sunflowers", 0, "\"A tiny matrix\"", "\"" + "\ud83c\udf3b".repeat(20_000) + "\"");
        inMatrix("a text of 9 MB", 3, "\"A tiny matrix\"", "§\"" + "x".repeat(9_000_000) + "\"", "MTX-1107");
        inCase("a code of 9 MB", 3, "\"VAL-1\"", "§\"" + "zefira0441".repeat(900_000) + "\"", "MTX-1107");
        inCase(
                "a role of 3 million letters in three bytes",
                3,
                "\"role\": \"zefira0441\"",
                "\"role\": §\"" + "\u20ac".repeat(3_000_000) + "\"",
                "MTX-1107");
        inCase(
                "a key of 9 MB",
                3,
                "\"VAL-1\",",
                "\"VAL-1\", §\"" + "zefira0441".repeat(900_000) + "\": 1,",
                "MTX-1101",
                "heavy");
        inCase(
                "an indicator of 9 MB",
                3,
                "\"sleeping-place\"",
                "§\"" + "zefira0441".repeat(900_000) + "\"",
                "MTX-3501",
                "heavy");
        inMatrix(
                "a number of 9 MB",
                3,
                "\"weight\": 1,\n      \"indicators\"",
                "\"weight\": §" + "9".repeat(9_000_000) + ",\n      \"indicators\"",
                "MTX-1106");
        inMatrix(
                "a fraction of 9 MB",
                3,
                "\"weight\": 1,\n      \"indicators\"",
                "\"weight\": §\"1/" + "9".repeat(9_000_000) + "\",\n      \"indicators\"",
                "MTX-1107");
        inCase(
                "50 brackets",
                3,
                "\"VAL-1\",",
                "\"VAL-1\", §\"x\": " + "[".repeat(49) + "]".repeat(49) + ",",
                "MTX-1101");
        inCase(
                "51 brackets",
                4,
                "\"VAL-1\",",
                "\"VAL-1\", §\"x\": " + "[".repeat(49) + "§[" + "]".repeat(50) + ",",
                "MTX-1101",
                "MTX-1006");
        add("10 MB of lists", CASE, 4, "[§" + "[".repeat(MOST - 1), "MTX-1104", "...");
        add(
                "9 MB of objects",
                CASE,
                4,
                "{§\"a\":" + "{\"a\":".repeat(49) + "§" + "{\"a\":".repeat(1_800_000),
                "MTX-1101",
                "MTX-1006");
        files.add(new HostileFile("10 MB of blanks", CASE, () -> filled(MOST, ' '), 4, List.of("MTX-1005 1:1")));
        files.add(new HostileFile("10 MB and a byte", CASE, () -> filled(MOST + 1, ' '), 4, List.of("MTX-1002 1:1")));
        files.add(new HostileFile("10 MB of NUL", CASE, () -> filled(MOST, '\0'), 4, List.of("MTX-1003 1:1")));
        files.add(new HostileFile("10 MB of digits", CASE, () -> filled(MOST, '7'), 3, List.of("MTX-1106 1:1")));
        files.add(new HostileFile(
                "10 MB of bytes of continuation", CASE, () -> filled(MOST, (char) 0x80), 4, List.of("MTX-1003 1:1")));
        add("exactly 10 MB", CASE, 0, SHORT_CASE + " ".repeat(MOST - SHORT_CASE.length()));
    }

    private void masses() {
        String head = "{\"format\":\"case-record/1\",";
        mass("200,000 unknown keys", CASE, head + "%s\"z\":0}", SOME, i -> "\"k" + i + "\":1,", "MTX-1101 *", "...");
        mass("the same key 200,000 times", CASE, head + "%s\"z\":0}", SOME, i -> "\"case\":1,", "MTX-1102 *", "...");
        mass(
                "the same misspelt key 200,000 times",
                CASE,
                head + "%s\"z\":0}",
                SOME,
                i -> "\"casse\":1,",
                "MTX-1102 *",
                "...");
        mass(
                "200,000 rounds without anything",
                CASE,
                head + "\"rounds\":[%s{}]}",
                SOME,
                i -> "{\"x\":1},",
                "MTX-1102 *",
                "...");
        mass(
                "200,000 rounds without anything on lines",
                CASE,
                head + "\"rounds\":[%s{}]}",
                SOME,
                i -> "{\"x\":1},\n",
                "MTX-1102 *",
                "...");
        String valid = SHORT_CASE.replaceAll("(?s) \"rounds\".*", "").replace("\n", "");
        LocalDate first = LocalDate.of(1751, 1, 1);
        mass(
                "20,000 rounds",
                CASE,
                valid.replace("2025-03-03", "1700-01-01") + "\"rounds\":[%s{}]}",
                SOME,
                i -> "{\"round\":\"r" + i + "\",\"voices\":[{\"voice\":\"worker\",\"date\":\"" + first.plusDays(i)
                        + "\",\"role\":\"a\",\"ratings\":{}}]},",
                "MTX-1102 *",
                "...",
                "heavy");
        mass(
                "20,000 rounds on one day",
                CASE,
                valid + "\"rounds\":[%s{}]}",
                SOME,
                i -> "{\"round\":\"r" + i
                        + "\",\"voices\":[{\"voice\":\"worker\",\"date\":\"2025-05-05\",\"role\":\"a\",\"ratings\":{}}]},",
                "MTX-3302 *",
                "...",
                "heavy");
        mass(
                "20,000 blocks",
                CASE,
                valid + "\"rounds\":[{\"round\":\"r1\",\"voices\":[%s{}]}]}",
                SOME,
                i -> "{\"voice\":\"worker\",\"date\":\"2025-05-05\",\"role\":\"a\",\"ratings\":{}},",
                "MTX-3402 *",
                "...",
                "heavy");
        mass(
                "80,000 ratings",
                CASE,
                SHORT_CASE.replace("\n", "").replace("\"income-share\"", "%s\"income-share\""),
                SOME,
                i -> "\"zefira0441x" + i + "\":1,",
                "MTX-3501 *",
                "...",
                "heavy");
        mass(
                "40,000 pauses",
                CASE,
                SHORT_CASE
                        .replace("\n", "")
                        .replace(
                                "\"clock\"",
                                "\"pauses\":[%s{\"from\":\"2025-05-01\",\"to\":\"2025-05-02\"}],\"clock\""),
                SOME,
                i -> "{\"from\":\"2025-05-01\",\"to\":\"2025-04-02\"},",
                "MTX-3104 *",
                "...",
                "heavy");
        mass(
                "30,000 entries of a profile",
                CASE,
                SHORT_CASE
                        .replace("\n", "")
                        .replace("\"rounds\"", "\"profile\":[%s{\"from\":\"2025-05-01\",\"facets\":{}}],\"rounds\""),
                SOME,
                i -> "{\"from\":\"2025-05-01\",\"facets\":{\"zefira\":\"x\"}},",
                "MTX-3201 *",
                "...",
                "heavy");
        mass(
                "as many episodes as rounds",
                CASE,
                SHORT_CASE.replaceAll("(?s) \"episodes\".*", "").replace("\n", "")
                        + "\"episodes\":[%s{\"start\":\"2025-01-01\",\"clock\":\"a\"}],\"rounds\":["
                        + "{\"round\":\"r\",\"voices\":[{\"voice\":\"worker\",\"date\":\"2025-05-05\",\"role\":\"a\",\"ratings\":{}}]},"
                                .repeat(10_000)
                        + "{}]}",
                SOME,
                i -> "{\"start\":\"2025-01-01\",\"clock\":\"a\"},",
                "MTX-3102 *",
                "...",
                "heavy");
        mass(
                "10,000 voices without a name",
                MATRIX,
                TINY.replace("\n", " ").replace("\"voices\": [", "\"voices\": [%s"),
                SOME / 4,
                i -> "{\"id\":\"\",\"label\":\"\",\"kind\":\"other\"},",
                "MTX-2001 *",
                "...",
                "heavy");
        mass(
                "20,000 shared scales",
                MATRIX,
                TINY.replace("\n", " ")
                        .replace("\"means\": [{", "\"scales\": {%s\"zz\":{\"levels\":[]}}, \"means\": [{"),
                SOME,
                i -> "\"s" + i + "\":{\"levels\":[{\"id\":\"a\",\"label\":\"A\"},{\"id\":\"b\",\"label\":\"B\"}]},",
                "MTX-2301 *",
                "...",
                "heavy");
        mass(
                "40,000 means of the same name",
                MATRIX,
                TINY.replace("\n", " ").replace("\"means\": [{", "\"means\": [%s{"),
                SOME,
                i -> "{\"id\":\"home-visit\",\"label\":\"Home visit\"},",
                "MTX-2002 *",
                "...",
                "heavy");
    }

    private void policiesAndReports() {
        String policy = policy();
        add("a policy with a wrong byte", POLICY, 4, once(policy, "\"name\": \"", "\"name\": \"§\uF7FF"), "MTX-1003");
        add("a policy of NaN", POLICY, 4, once(policy, "\"total\": ", "\"total\": §NaN"), "MTX-1004");
        add(
                "a policy with a key twice",
                POLICY,
                3,
                once(policy, "\"source\":", "§\"name\": \"x\", \"source\":"),
                "MTX-1103");
        add(
                "a policy that clears the screen",
                POLICY,
                3,
                once(policy, "\"source\":", "§\"\\u001b[2J\": \"x\", \"source\":"),
                "MTX-1101");
        add(
                "a policy with half a character",
                POLICY,
                3,
                policy.replaceFirst("\"source\": \"", "\"source\": §\"\\\\ud83c"),
                "MTX-1111");
        add("a report cut in the middle", REPORT, 4, REPORTED.substring(0, REPORTED.length() / 2), "MTX-1004 *");
        add(
                "a report with a wrong byte",
                REPORT,
                4,
                once(REPORTED, "\"engine\": \"", "\"engine\": \"§\uF7FF"),
                "MTX-1003");
        add(
                "a report with another key",
                REPORT,
                3,
                once(REPORTED, "\"engine\":", "§\"zefira0441\": 1, \"engine\":"),
                "MTX-1101");
        add(
                "a report with another count",
                REPORT,
                3,
                once(REPORTED, "\"rounds\": 0,", "\"rounds\": §1e9999,"),
                "MTX-1106");
        add(
                "a report with half a character",
                REPORT,
                3,
                REPORTED.replaceFirst("\"engine\": \"", "\"engine\": §\"\\\\ud83c"),
                "MTX-1111");
        add(
                "a report of a million keys",
                REPORT,
                3,
                "{\"format\": \"progress-report/1\"" + ",\"zefira0441\":{}".repeat(600_000) + "}",
                "...",
                "heavy");
    }

    // --- how they are made

    private void add(String name, HostileFile.Kind kind, int exit, String text, String... codes) {
        if (codes.length > 0 && codes[0].endsWith(" *")) {
            files.add(new HostileFile(name, kind, () -> HostileFile.bytes(text), exit, List.of(codes)));
        } else {
            files.add(HostileFile.of(name, kind, exit, text, codes));
        }
    }

    private void inCase(String name, int exit, String from, String to, String... codes) {
        add(name, CASE, exit, once(SHORT_CASE, from, to), codes);
    }

    private void inMatrix(String name, int exit, String from, String to, String... codes) {
        add(name, MATRIX, exit, once(TINY, from, to), codes);
    }

    /** As many of the same as fill a size. */
    private void mass(
            String name, HostileFile.Kind kind, String around, int size, IntFunction<String> item, String... findings) {
        Supplier<byte[]> made = () -> mass(around, size, item);
        files.add(new HostileFile(name, kind, made, 3, List.of(findings)));
    }

    static byte[] mass(String around, int size, IntFunction<String> item) {
        int hole = around.indexOf("%s");
        StringBuilder text = new StringBuilder(size).append(around, 0, hole);
        for (int i = 0; text.length() < size - around.length() - 200; i++) {
            text.append(item.apply(i));
        }
        return text.append(around, hole + 2, around.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String once(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("There is no " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    /** A value as part of a file name. */
    private static String name(String value) {
        String plain = value.length() > 20 ? value.substring(0, 12) + " and " + value.length() : value;
        StringBuilder name = new StringBuilder();
        plain.chars()
                .forEach(c -> name.append(
                        c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.') ? (char) c : '_'));
        return name.toString();
    }

    private static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private static String policy() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PolicyJson.write(ScoringPolicy.illustrative(), out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
