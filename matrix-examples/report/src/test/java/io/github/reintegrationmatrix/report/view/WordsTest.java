package io.github.reintegrationmatrix.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Interval;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences, numbers and days in a language that is asked for by its tag, whatever the machine speaks. */
class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 7);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en      | Case A-1       | 7 Feb 2022         | 7 Feb  | 0.50 | 1/2 (0.50)",
                "sq      | Case A-1       | 7 Feb 2022         | 7 Feb  | 0.50 | 1/2 (0.50)",
                "sr      | Случај A-1     | 7. фебруара 2022   | 7. феб | 0,50 | 1/2 (0,50)",
                "sr-Cyrl | Случај A-1     | 7. фебруара 2022   | 7. феб | 0,50 | 1/2 (0,50)",
                "sr-Latn | Slučaj A-1     | 7. februara 2022   | 7. feb | 0,50 | 1/2 (0,50)"
            })
    void a_language_is_asked_for_by_its_tag(
            String tag, String sentence, String day, String shortDay, String number, String exact) {
        Words words = Words.in(tag);
        assertThat(words.text("subject.case", "code", "A-1")).isEqualTo(sentence);
        assertThat(words.days().day(DAY)).isEqualTo(day);
        assertThat(words.days().shortDay(DAY)).isEqualTo(shortDay);
        assertThat(words.figures().number(Fraction.of(1, 2))).isEqualTo(number);
        assertThat(words.figures().exact(Fraction.of(1, 2))).isEqualTo(exact);
    }

    @Test
    void the_ends_of_a_range_are_rounded_so_that_it_still_holds() {
        Figures figures = Words.in("sr-Cyrl").figures();
        Interval third = new Interval(Fraction.of(1, 3), Fraction.of(2, 3));
        assertThat(figures.range(third)).isEqualTo("0,33 до 0,67");
        assertThat(figures.shortRange(third)).isEqualTo("0,33-0,67");
        assertThat(figures.exact(Fraction.of(2, 3), RoundingMode.FLOOR)).isEqualTo("2/3 (0,66)");
        assertThat(figures.exact(Fraction.ONE)).isEqualTo("1");
        assertThat(figures.plain(Fraction.of(3, 2))).isEqualTo("1,5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-02-07 | 0 days           | дана: 0",
                "2022-02-08 | 1 day            | дана: 1",
                "2022-03-20 | 41 days          | дана: 41",
                "2022-05-07 | 3 months         | месеци: 3",
                "2023-02-07 | 1 year           | година: 1",
                "2024-03-07 | 2 years 1 month  | година: 2, месеци: 1"
            })
    void how_long_ago_needs_no_plural_but_the_english_one(LocalDate asOf, String english, String serbian) {
        assertThat(Words.in("en").days().ago(DAY, asOf)).isEqualTo(english);
        assertThat(Words.in("sr-Cyrl").days().ago(DAY, asOf)).isEqualTo(serbian);
    }

    @Test
    void what_nobody_has_reviewed_is_said_in_one_sentence() {
        assertThat(Words.in("en").notReviewed(Optional.empty())).isEmpty();
        assertThat(Words.in("sq").notReviewed(Optional.of("sq")))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence)
                                .isEqualTo(
                                        "Nobody who knows the language (sq) and the field has reviewed the translated texts shown here."));
        assertThat(Words.in("sr-Latn").notReviewed(Optional.empty()))
                .hasValue("Reči programa na ovom jeziku nije pregledao niko ko poznaje i jezik i ovu oblast.");
        assertThat(Words.in("sr-Latn").notReviewed(Optional.of("sr-Latn")))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("Ni reči programa ni prevedene tekstove")
                        .contains("(sr-Latn)"));
    }

    @Test
    void a_line_end_in_a_value_is_a_blank() {
        assertThat(Words.in("en").text("subject.case", "code", "A\n1")).isEqualTo("Case A 1");
    }
}
