package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that is not JSON is said with what slipped, where the signs beside the fault tell it. */
class SlipsTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            curly         | {“format”: 1}
            curly         | {"a": “x”}
            curly         | {"a": „x“}
            curly         | {"a": «x»}
            comma-extra   | {"a": 1,}
            comma-extra   | {"a": [1, 2 , ]}
            comma-extra   | {"a": [1,, 2]}
            comma-extra   | {"a": 1,, "b": 2}
            comma-extra   | {"a": [,1]}
            comma-missing | {"a": 1 "b": 2}
            comma-missing | {"a": "x" "b": 2}
            comma-missing | {"a": "x\\\\" "b": 2}
            comma-missing | {"a": "\\"x" "b": 2}
            comma-missing | {"a": true "b": 2}
            comma-missing | {"a": {} "b": 1}
            comma-missing | {"a": [1 2]}
            comma-missing | {"a": ["x", "y" "z"]}
            comma-missing | {"a": [{} {}]}
            colon         | {"a" 1}
            colon         | {"a": "x", "b" "y"}
            colon         | {"a" = 1}
            colon         | {"a" {}}
            single        | {'a': 1}
            single        | {"a": 'x'}
            comment       | {"a": 1, // x
            comment       | { /* x */ "a": 1}
            comment       | {"a": # x
            semicolon     | {"a": 1; "b": 2}
            semicolon     | {"a": "x"; "b": 2}
            nan           | {"a": NaN}
            nan           | {"a": -Infinity}
            decimal-comma | {"a": 0,5}
            number        | {"a": +1}
            number        | {"a": .5}
            number        | {"a": 1.}
            number        | {"a": 01}
            number        | {"a": -}
            unquoted      | {"a": True}
            unquoted      | {"a": yes}
            unquoted      | {a: 1}
            unquoted      | {"a": 2026-01-02}
            unquoted      | {"a": 2/1/2026}
            unquoted      | {"a": 12:30}
            quote         | {"a": "x "y" z"}
            quote         | {"a": "x, "b": 1}
            bracket       | {"a": 1]
            bracket       | {"a": [1}}
            ends          | {"a": 1
            ends          | {"a": "x
            ends          | {"a": [1, 2
            ends          | {"a":
            ends          | {"a": fals
            ``            | hello
            ``            | {"a": 0x23}
            ``            | {"a": "x\\q"}
            """)
    void a_slip_is_recognised_by_what_stands_beside_the_fault(String slip, String text) throws IOException {
        assertThat(only(text).args()).containsEntry("slip", slip).containsEntry("where", "");
    }

    @Test
    void a_text_over_two_lines_and_a_blank_of_a_special_kind_are_recognised() throws IOException {
        assertThat(only("{\"a\": \"x\n\"}").args()).containsEntry("slip", "line");
        assertThat(only("{\"a\": \"x”,\n\"b\": 1}").args()).containsEntry("slip", "line");
        assertThat(only("{\"a\":\u00A01}").args()).containsEntry("slip", "invisible");
        assertThat(only("{\"a\": 1,\u2028\"b\": 1}").args()).containsEntry("slip", "invisible");
    }

    @Test
    void the_sentence_ends_with_the_hint_and_stays_whole_without_one() throws IOException {
        assertThat(only("{\"a\": 1,}").message())
                .isEqualTo("The text is not JSON here, so nothing after this place could be read."
                        + " There is one comma too many at this place or just before it.");
        assertThat(only("hello").message())
                .isEqualTo("The text is not JSON here, so nothing after this place could be read.");
        assertThat(only("{\"a\": \"x \"y\" z\"}").message()).endsWith("Within a text it is written as \\\".");
    }

    @Test
    void nothing_of_a_case_is_repeated() throws IOException {
        String text = "{\"format\": \"case-record/1\", \"case\": “Marija”}";
        Finding finding = new CaseJson(ReferenceMatrices.named("plan").orElseThrow())
                .read(stream(text), "case.json", LocalDate.of(2026, 6, 30))
                .findings()
                .get(0);
        assertThat(finding.args()).containsEntry("slip", "curly");
        assertThat(finding.message() + finding.message("sr") + finding.fix()).doesNotContain("Mari", "arija");
    }

    private static Finding only(String text) throws IOException {
        List<Finding> findings =
                new MatrixJson().read(stream(text), "small.json").findings();
        List<Finding> broken = findings.stream()
                .filter(finding -> finding.code() == Code.NOT_JSON)
                .toList();
        assertThat(broken).hasSize(1);
        return broken.get(0);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
