package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.model.Scale;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What exactly is digested: by the fingerprint of the file everything, by that of the measurement these words. */
class FileFingerprintTest {

    private static String file(Matrix matrix) {
        return Fingerprint.ofAll(matrix, Optional.empty());
    }

    private static Matrix of(ItemSpec... items) {
        return matrix(outcome("home", items));
    }

    private static ItemSpec bed() {
        return item("bed").question(PROVIDER, "Is there a bed?").source("line 7");
    }

    @Test
    void two_equal_files_have_the_same_and_two_that_differ_in_anything_have_not() {
        Map<String, Matrix> changed = new LinkedHashMap<>();
        changed.put("as it is", of(bed(), item("rent")));
        changed.put("order", of(item("rent"), bed()));
        changed.put("a question", of(bed().question(PROVIDER, "Is there one?"), item("rent")));
        changed.put("who is asked it", of(bed().question(BENEFICIARY, "Is there a bed?"), item("rent")));
        changed.put("a source", of(bed().source("line 8"), item("rent")));
        changed.put("an adequacy", of(bed().means("visit", Adequacy.PARTIAL), item("rent")));
        changed.put("a means", of(bed().means("letter", Adequacy.ADEQUATE), item("rent")));
        changed.put("whose account is enough", of(bed().ownAccount(), item("rent")));
        changed.put("a validity", of(bed().validity(6), item("rent")));
        changed.put("a weight", of(bed().weight("2"), item("rent")));
        Map<String, String> seen = new LinkedHashMap<>();
        changed.forEach((what, matrix) -> {
            assertThat(file(matrix)).matches("sha256:[0-9a-f]{64}");
            String earlier = seen.put(file(matrix), what);
            assertThat(earlier).as("\"" + what + "\" looks like").isNull();
        });
        assertThat(file(of(bed(), item("rent")))).isEqualTo(file(changed.get("as it is")));
    }

    @Test
    void a_level_and_a_number_that_are_written_alike_are_two_things() {
        Mark level = new Mark.OfLevel("1");
        Mark number = number("1");
        assertThat(file(of(bed().expects(CRISIS, level)))).isNotEqualTo(file(of(bed().expects(CRISIS, number))));
    }

    @Test
    void the_chosen_texts_belong_to_it() {
        Matrix matrix = of(bed());
        MatrixTexts german = new MatrixTexts("plan", "1", "de", true, List.of("we"), Map.of("outcome.home", "Heim"));
        MatrixTexts other = new MatrixTexts("plan", "1", "de", true, List.of("we"), Map.of("outcome.home", "Haus"));
        String plain = file(matrix);
        String with = Fingerprint.ofAll(matrix, Optional.of(german));
        assertThat(with).isNotEqualTo(plain);
        assertThat(Fingerprint.ofAll(matrix, Optional.of(other))).isNotIn(plain, with);
    }

    /** Each word with its length before it, so that no two rows of words look alike. */
    private static String digest(String... words) throws Exception {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(word.length()).append(':').append(word);
        }
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return "sha256:" + HexFormat.of().formatHex(hash);
    }

    @Test
    void the_words_of_a_measurement_are_these_so_that_reports_of_today_can_be_compared_in_years() throws Exception {
        Matrix matrix = matrix(outcome(
                "home",
                "2",
                item("bed")
                        .weight("3")
                        .levels("0", "1/2", "1")
                        .raters(PROVIDER, BENEFICIARY)
                        .due(TRANSITION, CRISIS)
                        .expects(1)
                        .floor(CRISIS, 1)
                        .floor(TRANSITION, 2)
                        .floor(REINTEGRATION, 2)
                        .accepts("detained", "abroad")
                        .onlyIf("dependants", "yes", "no"),
                item("age")
                        .scale(new Scale.Goalposts(f("0"), f("30"), f("1"), "days"))
                        .due(INTAKE)));
        assertThat(Fingerprint.of(matrix))
                .isEqualTo(digest(
                        "measurement/1",
                        "crisis",
                        "transition",
                        "reintegration",
                        "beneficiary",
                        "OWN",
                        "guardian",
                        "OTHER",
                        "joint",
                        "JOINT",
                        "provider",
                        "OTHER",
                        "outcome",
                        "home",
                        "2",
                        "indicator",
                        "age",
                        "It is so: age",
                        "1",
                        "provider",
                        "raters",
                        "1",
                        "provider",
                        "due",
                        "1",
                        "intake",
                        "0",
                        "30",
                        "1",
                        "days",
                        "expected",
                        "",
                        "expected",
                        "",
                        "expected",
                        "",
                        "indicator",
                        "bed",
                        "It is so: bed",
                        "3",
                        "provider",
                        "raters",
                        "2",
                        "beneficiary",
                        "provider",
                        "due",
                        "2",
                        "crisis",
                        "transition",
                        "q0",
                        "Level 0",
                        "0",
                        "q1",
                        "Level 1",
                        "1/2",
                        "q2",
                        "Level 2",
                        "1",
                        "expected",
                        "level q1",
                        "floor",
                        "level q1",
                        "expected",
                        "level q1",
                        "floor",
                        "level q2",
                        "expected",
                        "",
                        "floor",
                        "level q2",
                        "dependants",
                        "2",
                        "no",
                        "yes",
                        "accepted",
                        "2",
                        "abroad",
                        "detained"));
    }
}
