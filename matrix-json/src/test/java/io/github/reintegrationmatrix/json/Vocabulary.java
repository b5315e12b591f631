package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every word that a finding about a case may say: those of the catalogue, of the format and of the matrix. It is fixed
 * before anything is read, so a word of the case cannot be among them unless the matrix has it too.
 */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** The words that arguments are, and what is said for them. */
    private static final String KEYWORDS = "object list text number truth null nothing mark an object a list a text a"
            + " number true or false null nothing in quotation marks the id of a level hidden word of this line What stands"
            + " here Did you mean rename remove Remove it Either rename it to or remove it near id An id of the matrix is"
            + " very near look at its spelling one of scale levels worst and best numbers from to none record";

    private final Set<String> words = new HashSet<>();

    Vocabulary(String schema, Path matrix) {
        this(schema, new String(Samples.bytes(matrix), StandardCharsets.UTF_8));
    }

    Vocabulary(String schema, String matrix) {
        add(KEYWORDS);
        add(matrix);
        add(JsonSchemas.named(schema).orElseThrow());
        for (Code code : Code.values()) {
            Finding empty = new Finding(code, Location.at(DocumentPath.ROOT), "", Map.of(), 1);
            add(code.id() + " " + empty.message() + " " + empty.fix());
        }
    }

    void holds(Finding finding) {
        String said =
                finding.message() + "\n" + finding.fix() + "\n" + finding.args().values() + "\n" + finding.subject()
                        + "\n" + finding.location().path().pointer() + "\n" + finding;
        Matcher word = WORD.matcher(said);
        while (word.find()) {
            boolean known = words.contains(word.group()) || isCount(word.group());
            assertThat(known ? "" : word.group())
                    .as("what only the case can have said")
                    .isEmpty();
        }
    }

    private static boolean isCount(String word) {
        return word.length() <= 8 && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private void add(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
    }
}
