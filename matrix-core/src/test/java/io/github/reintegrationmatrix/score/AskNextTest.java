package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.RoundResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 12: what is worth asking next, and by how much the answer narrows the total. */
class AskNextTest {

    private static final Matrix MATRIX = matrix(
            outcome(
                    "home",
                    "3",
                    item("bed").weight("3"),
                    item("rent"),
                    item("gone").weight("9")),
            outcome("work", "1", item("job"), item("pay")),
            outcome("never", "9", item("never").due(TRANSITION)));

    @Test
    void blanks_are_listed_by_their_share_of_the_total_and_ties_by_id() {
        RoundResult round = scored(MATRIX, round(CRISIS).provider(notApplicable("gone")));

        // outcomes 3 + 1 = 4; home of 4: bed 3/4 x 3/4 = 9/16, rent 3/4 x 1/4 = 3/16; work: each 1/4 x 1/2 = 1/8
        assertThat(round.askNext())
                .containsExactly(
                        new AskNext("bed", PROVIDER, false, MissingReason.NOT_ASSESSED, f("9/16")),
                        new AskNext("rent", PROVIDER, false, MissingReason.NOT_ASSESSED, f("3/16")),
                        new AskNext("job", PROVIDER, false, MissingReason.NOT_ASSESSED, f("1/8")),
                        new AskNext("pay", PROVIDER, false, MissingReason.NOT_ASSESSED, f("1/8")));
    }

    @Test
    void the_answer_narrows_the_interval_by_exactly_so_much() {
        RoundResult before = scored(MATRIX, round(CRISIS).provider(notApplicable("gone")));
        for (AskNext ask : before.askNext()) {
            RoundResult after = scored(MATRIX, round(CRISIS).provider(notApplicable("gone"), rate(ask.indicator(), 1)));
            Fraction narrowed = before.primary()
                    .total()
                    .orElseThrow()
                    .interval()
                    .width()
                    .minus(after.primary().total().orElseThrow().interval().width());
            assertThat(narrowed).as(ask.indicator()).isEqualTo(ask.narrows());
        }
    }

    @ParameterizedTest
    @EnumSource(Rating.Reason.class)
    void what_was_declined_or_withheld_or_is_unsafe_to_ask_is_never_listed(Rating.Reason reason) {
        Matrix matrix = matrix(outcome("home", item("bed"), item("threats").floor(2)));
        RoundResult round = scored(matrix, round(CRISIS).provider(missing("bed", reason), missing("threats", reason)));

        // section 12: "not assessed, unknown, stale or wrongly not applicable"
        boolean worthAsking = reason == Rating.Reason.NOT_ASSESSED || reason == Rating.Reason.UNKNOWN;
        if (worthAsking) {
            MissingReason why = MissingReason.valueOf(reason.name());
            assertThat(round.askNext())
                    .containsExactly(
                            new AskNext("threats", PROVIDER, true, why, f("1/2")),
                            new AskNext("bed", PROVIDER, false, why, f("1/2")));
        } else {
            assertThat(round.askNext()).isEmpty();
        }
    }

    @Test
    void undetermined_criticals_come_first_though_another_blank_weighs_more() {
        Matrix matrix = matrix(
                outcome("home", "9", item("bed"), item("rent")),
                outcome(
                        "safety",
                        "1",
                        item("no-harm").floor(2).raters(PROVIDER, BENEFICIARY),
                        item("no-threats").floor(2).weight("4").raters(PROVIDER, BENEFICIARY)));
        RoundResult round = scored(
                matrix,
                round(CRISIS)
                        .provider(rate("rent", 4), rate("no-harm", 4))
                        .beneficiary(missing("no-threats", Rating.Reason.UNSAFE_TO_ASK)));

        // no-harm waits for the beneficiary, who is not the primary voice: it narrows nothing in the primary view
        // no-threats waits for both, of whom only the provider is worth asking: 1/10 x 4/5 = 2/25
        // bed: 9/10 x 1/2 = 9/20
        assertThat(round.askNext())
                .containsExactly(
                        new AskNext("no-threats", PROVIDER, true, MissingReason.NOT_ASSESSED, f("2/25")),
                        new AskNext("no-harm", BENEFICIARY, true, MissingReason.NOT_ASSESSED, f("0")),
                        new AskNext("bed", PROVIDER, false, MissingReason.NOT_ASSESSED, f("9/20")));
    }

    @Test
    void the_range_narrows_by_the_answer_of_the_voice_that_counts_in_the_primary_view_alone() {
        Matrix matrix = matrix(outcome("safety", item("no-harm").floor(2).raters(PROVIDER, BENEFICIARY, GUARDIAN)));
        RoundResult round = scored(matrix, round(CRISIS).says(GUARDIAN, rate("no-harm", 3)));

        assertThat(round.askNext())
                .containsExactly(
                        new AskNext("no-harm", PROVIDER, true, MissingReason.NOT_ASSESSED, f("1")),
                        new AskNext("no-harm", BENEFICIARY, true, MissingReason.NOT_ASSESSED, f("0")));
    }

    @Test
    void a_critical_that_is_already_breached_is_not_an_undetermined_one() {
        Matrix matrix = matrix(outcome("safety", item("no-harm").floor(2).raters(PROVIDER, BENEFICIARY)));
        RoundResult round = scored(matrix, round(CRISIS).beneficiary(rate("no-harm", 0)));

        assertThat(round.askNext())
                .containsExactly(new AskNext("no-harm", PROVIDER, false, MissingReason.NOT_ASSESSED, f("1")));
    }

    @Test
    void what_was_wrongly_called_not_applicable_is_worth_asking() {
        Matrix matrix = matrix(outcome("safety", item("no-harm").floor(2).accepts("abroad")));
        RoundResult round = scored(matrix, round(CRISIS).provider(notApplicable("no-harm", "quiet")));

        assertThat(round.askNext())
                .containsExactly(
                        new AskNext("no-harm", PROVIDER, true, MissingReason.NOT_APPLICABLE_NOT_ACCEPTED, f("1")));
    }

    @Test
    void where_a_joint_rating_stands_nothing_is_left_to_ask() {
        Matrix matrix = matrix(outcome("safety", item("no-harm").floor(2).raters(PROVIDER, BENEFICIARY), item("bed")));
        RoundResult round = scored(matrix, round(CRISIS).joint(rate("no-harm", 3), rate("bed", 3)));

        assertThat(round.askNext()).isEmpty();
    }
}
