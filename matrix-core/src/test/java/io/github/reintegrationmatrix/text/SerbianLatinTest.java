package io.github.reintegrationmatrix.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerbianLatinTest {

    @Test
    void every_letter_has_its_counterpart_in_the_order_of_the_alphabet() {
        assertThat(SerbianLatin.of("а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш"))
                .isEqualTo("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š");
        assertThat(SerbianLatin.of("А Б В Г Д Ђ Е Ж З И Ј К Л Љ М Н Њ О П Р С Т Ћ У Ф Х Ц Ч Џ Ш"))
                .isEqualTo("A B V G D Đ E Ž Z I J K L Lj M N Nj O P R S T Ć U F H C Č Dž Š");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        // at the beginning of a word
        "Љубав, Ljubav",
        "Његош, Njegoš",
        "Џеп, Džep",
        "Београд и Њујорк, Beograd i Njujork",
        // inside and at the end
        "пријатељ, prijatelj",
        "коњ, konj",
        "оџак, odžak",
        // in words of capitals: first, inside, last
        "ЉУБАВ, LJUBAV",
        "СТАЊЕ, STANJE",
        "КОЊ, KONJ",
        "ОЏАК, ODŽAK",
        "БИЉ!, BILJ!",
        "ЉЉ, LJLJ",
        // a capital alone, or behind small letters
        "Љ., Lj.",
        "А. Њ., A. Nj.",
        "Џ3, Dž3",
        // two letters that only look like one
        "инјекција, injekcija",
        "надживети, nadživeti"
    })
    void a_letter_that_becomes_two_is_written_as_the_word_is(String cyrillic, String latin) {
        assertThat(SerbianLatin.of(cyrillic)).isEqualTo(latin);
    }

    @Test
    void what_is_not_serbian_cyrillic_stays_as_it_is() {
        String other = "PTSD 24/7, lj Nj \u00e9 \u017e \u044b \ud83c\udf3b <b>&amp; \n\t\u2019";
        assertThat(SerbianLatin.of(other)).isEqualTo(other);
        assertThat(SerbianLatin.of("")).isEmpty();
        assertThat(SerbianLatin.of("ПТСП (PTSD) у 2025. години: 3-ћи дан"))
                .isEqualTo("PTSP (PTSD) u 2025. godini: 3-ći dan");
    }
}
