package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "transition, transition",
        "transtion, transition",
        "transitiion, transition",
        "tranzition, transition",
        "trnasition, transition",
        "rtansitino, transition",
        "transitions, transition",
        "tansitin, transition",
        "ful, full",
        "yse, yes"
    })
    void a_word_at_most_two_slips_away_is_meant(String written, String meant) {
        assertThat(Spelling.nearest(written, List.of("yes", "full", "transition")))
                .contains(meant);
    }

    @ParameterizedTest(name = "{0} means nothing known")
    @CsvSource({
        // three slips
        "trnsto, transition",
        "tranzitions-, transition",
        // two slips are half of four letters, one is half of two
        "fuul-, full",
        "ba, full",
        "mo, no",
        "x, y",
        "'', no"
    })
    void a_word_further_away_is_not_guessed(String written, String known) {
        assertThat(Spelling.nearest(written, List.of(known))).isEmpty();
    }

    @Test
    void one_slip_is_fewer_than_half_of_three_letters_and_two_of_five() {
        assertThat(Spelling.nearest("yez", List.of("yes"))).contains("yes");
        assertThat(Spelling.nearest("yzz", List.of("yes"))).isEmpty();
        assertThat(Spelling.nearest("vizzt", List.of("visit"))).contains("visit");
        assertThat(Spelling.nearest("fzzl", List.of("full"))).isEmpty();
    }

    @Test
    void the_nearest_word_is_guessed_and_of_equally_near_ones_the_first() {
        assertThat(Spelling.nearest("phase-3", List.of("phase-12", "phase-1", "phase-2")))
                .contains("phase-1");
        assertThat(Spelling.nearest("phase-3", List.of("phase-2", "phase-1"))).contains("phase-2");
        assertThat(Spelling.nearest("phase-1", List.of("phase-2", "phase-1"))).contains("phase-1");
    }

    @Test
    void nothing_is_guessed_from_nothing_or_for_a_very_long_word() {
        assertThat(Spelling.nearest("phase-1", List.of())).isEmpty();
        assertThat(Spelling.nearest("a".repeat(80), List.of("a".repeat(81)))).contains("a".repeat(81));
        assertThat(Spelling.nearest("a".repeat(81), List.of("a".repeat(81)))).isEmpty();
    }
}
