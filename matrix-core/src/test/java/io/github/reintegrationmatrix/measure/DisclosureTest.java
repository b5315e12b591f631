package io.github.reintegrationmatrix.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.MissingReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be shown, and what a reader could work out from it. */
class DisclosureTest {

    private static final Disclosure USUAL = new Disclosure(Disclosure.USUAL);

    private static Pairs pairs(int n, int same) {
        return new Pairs(n, same, Fraction.ZERO, Optional.empty());
    }

    @Test
    void a_share_hides_nobody_on_either_side_of_it() {
        assertThat(USUAL.allowsShare(11, 22)).isTrue();
        assertThat(USUAL.allowsShare(10, 22)).isFalse();
        // Twelve of 22 are fine by themselves; the ten others are not.
        assertThat(USUAL.allowsShare(12, 22)).isFalse();
        // All of them, or none: it says something about everybody who is known to be among them.
        assertThat(USUAL.allowsShare(40, 40)).isFalse();
        assertThat(USUAL.allowsShare(0, 40)).isFalse();
        assertThat(USUAL.allows(pairs(22, 11))).isTrue();
        assertThat(USUAL.allows(pairs(21, 11))).isFalse();
    }

    @Test
    void no_share_that_is_shown_gives_away_a_smaller_one() {
        // Lowest, highest and what lies between, up to 40: whoever sees the shown ends and n must not know a small
        // count.
        for (int n = 0; n <= 40; n++) {
            for (int lowest = 0; lowest <= n; lowest++) {
                if (USUAL.allows(n) && USUAL.allowsShare(lowest, n)) {
                    assertThat(lowest).isGreaterThanOrEqualTo(11);
                    assertThat(n - lowest).isGreaterThanOrEqualTo(11);
                }
            }
        }
    }

    @Test
    void a_sum_is_not_shown_where_it_would_give_away_the_one_row_that_is_not() {
        Agreement.OfIndicator shown = new Agreement.OfIndicator("a", pairs(30, 15));
        Agreement.OfIndicator hidden = new Agreement.OfIndicator("b", pairs(30, 28));
        assertThat(USUAL.allowsSum(new Agreement("own", "other", 30, List.of(shown, hidden))))
                .isFalse();
        assertThat(USUAL.allowsSum(new Agreement("own", "other", 30, List.of(shown, shown))))
                .isTrue();
        Agreement.OfIndicator small = new Agreement.OfIndicator("c", pairs(10, 5));
        assertThat(USUAL.allowsSum(new Agreement("own", "other", 20, List.of(small, small, small))))
                .isTrue();
        // Thirty ratings of three cases are three cases.
        assertThat(USUAL.allowsSum(new Agreement("own", "other", 3, List.of(small, small, small))))
                .isFalse();
    }

    @Test
    void reasons_are_shown_all_or_not_at_all() {
        Map<MissingReason, Integer> enough = Map.of(MissingReason.DECLINED, 11);
        Map<MissingReason, Integer> few = Map.of(MissingReason.DECLINED, 11, MissingReason.UNSAFE_TO_ASK, 1);
        assertThat(USUAL.allowsReasons(new Answers("a", 20, 0, 0, 0, 0, enough)))
                .isTrue();
        assertThat(USUAL.allowsReasons(new Answers("a", 20, 0, 0, 0, 0, few))).isFalse();
        assertThat(USUAL.allowsReasons(new Answers("a", 20, 0, 0, 0, 3, enough)))
                .isFalse();
        assertThat(USUAL.allowsReasons(new Answers("a", 20, 0, 0, 3, 0, enough)))
                .isFalse();
        assertThat(USUAL.allowsReasons(new Answers("a", 3, 0, 0, 0, 0, enough))).isFalse();
        assertThat(Disclosure.INTERNAL.allowsReasons(new Answers("a", 3, 0, 0, 3, 3, few)))
                .isTrue();
    }

    @Test
    void inside_the_organisation_everything_is_shown_and_nothing_below_five_is_a_threshold() {
        assertThat(Stream.of(0, 1, 2)).allMatch(n -> Disclosure.INTERNAL.allows(n));
        assertThat(Disclosure.INTERNAL.allows(pairs(1, 1))).isTrue();
        assertThat(Disclosure.INTERNAL.isInternal()).isTrue();
        assertThat(new Disclosure(5).isInternal()).isFalse();
        for (int threshold : new int[] {-1, 1, 4}) {
            assertThatThrownBy(() -> new Disclosure(threshold)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
