package io.github.reintegrationmatrix.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void what_shows_is_left_as_it_is() {
        for (String text :
                new String[] {"", "feels-safe", "\u0416ena \u0107", "\ud83c\udf3b", "\u0645\u200c\u0646", "a\u200fb"}) {
            assertThat(Printable.of(text)).isEqualTo(text);
        }
    }

    @Test
    void what_does_something_becomes_an_escape() {
        assertThat(Printable.of("a\u001b[2J")).isEqualTo("a\\u001b[2J");
        assertThat(Printable.of("a\nb\u0085")).isEqualTo("a\\u000ab\\u0085");
        assertThat(Printable.of("\u202egnorw\u2066")).isEqualTo("\\u202egnorw\\u2066");
        assertThat(Printable.of("\ud83cx\u2028\ufeff")).isEqualTo("\\ud83cx\\u2028\\ufeff");
    }

    @Test
    void a_finding_never_says_what_would_move_a_terminal() {
        Finding finding = new Finding(
                Code.UNKNOWN_KEY,
                Location.at(DocumentPath.ROOT),
                "",
                Map.of("what", "\u001b[2J\u202e", "shown", "word"),
                1);
        assertThat(finding.message()).startsWith("\"\\u001b[2J\\u202e\" is not a heading");
    }
}
