package io.github.reintegrationmatrix.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static final Scale.Levels LADDER = new Scale.Levels(List.of(
            new Scale.Level("none", "none", Fraction.ZERO),
            new Scale.Level("some", "some", Fraction.of(1, 5)),
            new Scale.Level("full", "full", Fraction.ONE)));

    @Test
    void the_fourth_of_five_levels_in_equal_steps_lies_at_three_quarters() {
        assertThat(inEqualSteps(5).position(new Mark.OfLevel("level-4"))).contains(Fraction.of(3, 4));
    }

    @ParameterizedTest(name = "worst {0}, best {1}: {2} lies at {3}")
    @CsvSource({
        // the rows of the Javadoc
        " 0, 20,   5, 1/4",
        "20,  0,   5, 3/4",
        "20,  0,  35, 0",
        // beyond the best end, at the ends, and with parts and negative numbers
        "20,  0,  -3, 1",
        " 0, 20,  -1, 0",
        " 0, 20,  21, 1",
        " 0, 20,   0, 0",
        " 0, 20,  20, 1",
        "20,  0,  20, 0",
        "20,  0,   0, 1",
        " 0,  1, 1/3, 1/3",
        "-10, 10,  0, 1/2",
        "10, -10, -5, 3/4",
        "1/3, 2/3, 1/2, 1/2"
    })
    void a_number_lies_between_the_goalposts_and_is_clipped_to_them(
            String worst, String best, String value, String position) {
        assertThat(posts(worst, best).position(number(value))).contains(Fraction.parse(position));
    }

    @ParameterizedTest(name = "worst {0}, best {1}: {2} is clipped: {3}")
    @CsvSource({
        " 0, 20,  0, false",
        " 0, 20, 20, false",
        " 0, 20, -1/1000000, true",
        " 0, 20, 20000001/1000000, true",
        "20,  0,  0, false",
        "20,  0, 20, false",
        "20,  0, -1/1000000, true",
        "20,  0, 20000001/1000000, true",
        " 5,  5,  5, false",
        " 5,  5,  6, true"
    })
    void a_number_is_clipped_exactly_when_it_lies_beyond_an_end(
            String worst, String best, String value, boolean clipped) {
        assertThat(posts(worst, best).clips(Fraction.parse(value))).isEqualTo(clipped);
    }

    @Test
    void on_goalposts_a_better_number_never_lies_lower_in_either_direction() {
        for (int worst = -3; worst <= 3; worst++) {
            for (int best = -3; best <= 3; best++) {
                if (worst == best) {
                    continue;
                }
                Scale scale = new Scale.Goalposts(Fraction.of(worst), Fraction.of(best), Fraction.ZERO, "");
                for (int value = -5; value < 5; value++) {
                    Fraction here = scale.position(number(value)).orElseThrow();
                    Fraction next = scale.position(number(value + 1)).orElseThrow();
                    assertThat(worst < best ? next.atLeast(here) : here.atLeast(next))
                            .as("worst %d, best %d, from %d", worst, best, value)
                            .isTrue();
                    assertThat(here).isBetween(Fraction.ZERO, Fraction.ONE);
                }
            }
        }
    }

    @Test
    void the_kth_of_n_equal_steps_lies_at_k_minus_1_of_n_minus_1() {
        for (int n = 2; n <= 9; n++) {
            for (int k = 1; k <= n; k++) {
                assertThat(inEqualSteps(n).position(new Mark.OfLevel("level-" + k)))
                        .as("level %d of %d", k, n)
                        .contains(Fraction.of(k - 1, n - 1));
            }
        }
    }

    @Test
    void a_single_level_keeps_zero_and_no_level_stays_none() {
        assertThat(inEqualSteps(1).levels()).extracting(Scale.Level::value).containsExactly(Fraction.ZERO);
        assertThat(inEqualSteps(0).levels()).isEmpty();
    }

    @Test
    void equal_steps_keep_ids_and_labels_and_do_not_read_values() {
        Scale.Levels spread = Scale.Levels.inEqualSteps(LADDER.levels());
        assertThat(spread.levels())
                .containsExactly(
                        new Scale.Level("none", "none", Fraction.ZERO),
                        new Scale.Level("some", "some", Fraction.of(1, 2)),
                        new Scale.Level("full", "full", Fraction.ONE));
    }

    @Test
    void a_level_lies_at_its_declared_value() {
        assertThat(LADDER.position(new Mark.OfLevel("some"))).contains(Fraction.of(1, 5));
        assertThat(LADDER.level("some")).contains(LADDER.levels().get(1));
        assertThat(LADDER.level("Some")).isEmpty();
    }

    @Test
    void what_is_no_mark_of_a_scale_has_no_position_on_it() {
        assertThat(LADDER.position(new Mark.OfLevel("most"))).isEmpty();
        assertThat(LADDER.position(number(1))).isEmpty();
        assertThat(posts("0", "20").position(new Mark.OfLevel("some"))).isEmpty();
        assertThat(posts("5", "5").position(number(5))).isEmpty();
        assertThat(new Scale.Shared("ladder").position(new Mark.OfLevel("some")))
                .isEqualTo(Optional.empty());
    }

    private static Scale.Levels inEqualSteps(int n) {
        List<Scale.Level> levels = new ArrayList<>();
        for (int k = 1; k <= n; k++) {
            levels.add(new Scale.Level("level-" + k, "Level " + k, Fraction.ZERO));
        }
        return Scale.Levels.inEqualSteps(levels);
    }

    private static Scale.Goalposts posts(String worst, String best) {
        return new Scale.Goalposts(Fraction.parse(worst), Fraction.parse(best), Fraction.ZERO, "days");
    }

    private static Mark number(String value) {
        return new Mark.OfValue(Fraction.parse(value));
    }

    private static Mark number(int value) {
        return new Mark.OfValue(Fraction.of(value));
    }
}
