package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.BENEFICIARY;
import static io.github.reintegrationmatrix.score.Fixture.CRISIS;
import static io.github.reintegrationmatrix.score.Fixture.INTAKE;
import static io.github.reintegrationmatrix.score.Fixture.PROVIDER;
import static io.github.reintegrationmatrix.score.Fixture.REINTEGRATION;
import static io.github.reintegrationmatrix.score.Fixture.TRANSITION;
import static io.github.reintegrationmatrix.score.Fixture.caseOf;
import static io.github.reintegrationmatrix.score.Fixture.f;
import static io.github.reintegrationmatrix.score.Fixture.item;
import static io.github.reintegrationmatrix.score.Fixture.matrix;
import static io.github.reintegrationmatrix.score.Fixture.missing;
import static io.github.reintegrationmatrix.score.Fixture.notApplicable;
import static io.github.reintegrationmatrix.score.Fixture.outcome;
import static io.github.reintegrationmatrix.score.Fixture.rate;
import static io.github.reintegrationmatrix.score.Fixture.round;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.change.Setbacks;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scoring model, section 7: setbacks, which are ordinary, and what became of them. */
class SetbackTest {

    private static final Matrix RENT = matrix(outcome("o", item("rent")));

    /** Rounds a month apart from 1 February 2024 on, all in crisis, with the provider's rating in quarters; -1 is a blank. */
    private static List<Setback> rated(Matrix of, int... quarters) {
        Fixture.CaseSpec spec = caseOf(of);
        for (int i = 0; i < quarters.length; i++) {
            spec.round(round("r" + (i + 1), CRISIS)
                    .on("2024-" + (i < 8 ? "0" : "") + (i + 2) + "-01")
                    .provider(quarters[i] < 0 ? missing("rent", Rating.Reason.UNKNOWN) : rate("rent", quarters[i])));
        }
        return setbacks(spec.score());
    }

    private static List<Setback> setbacks(ProgressReport report) {
        return Setbacks.of(report.legend(), report.episodes().get(0));
    }

    private static String told(Setback setback) {
        return setback.from() + "-" + setback.round() + " " + setback.levels() + "/" + setback.belowPeak() + " "
                + setback.kinds() + " " + setback.course()
                + setback.settled().map(id -> " " + id).orElse("");
    }

    private static void assertTold(List<Setback> setbacks, String... sentences) {
        assertThat(setbacks).extracting(SetbackTest::told).containsExactly(sentences);
    }

    // ---- kinds, by the distance from the best rating so far

    @Test
    void one_level_below_the_best_is_minor_and_two_are_major() {
        // expected is 3/4: a fall from 1 to 3/4 loses nothing that was expected
        assertTold(rated(RENT, 4, 3), "r1-r2 1/1 [MINOR] OPEN");
        assertTold(rated(RENT, 2, 1), "r1-r2 1/1 [MINOR] OPEN");
        assertTold(rated(RENT, 2, 0), "r1-r2 2/2 [MAJOR] OPEN");
    }

    @Test
    void a_second_small_fall_is_major_when_it_lies_two_levels_below_the_best() {
        assertTold(rated(RENT, 4, 3, 2), "r1-r2 1/1 [MINOR] SUSTAINED r3", "r2-r3 1/2 [MAJOR, RELAPSE] OPEN");
    }

    @Test
    void a_rating_that_is_carried_neither_falls_nor_settles_anything() {
        Matrix of = matrix(outcome("o", item("rent").validity(6), item("other")));
        // it falls at r2 and is not asked at r3, where r2 stands in: still open
        assertTold(
                setbacks(caseOf(of)
                        .round(round("r1", CRISIS).on("2024-02-01").provider(rate("rent", 2)))
                        .round(round("r2", CRISIS).on("2024-03-01").provider(rate("rent", 1)))
                        .round(round("r3", CRISIS).on("2024-04-01").provider(rate("other", 1)))
                        .score()),
                "r1-r2 1/1 [MINOR] OPEN");
    }

    @Test
    void what_a_phase_expects_can_be_lost_although_nobody_rated_it_there() {
        // crisis expects 1/4 and transition all of it; the best, 1, had reached both, and transition was never rated
        Matrix of = matrix(outcome("o", item("rent").expects(CRISIS, 1).expects(TRANSITION, 4)));
        assertTold(
                setbacks(caseOf(of)
                        .round(round("r1", CRISIS).on("2024-02-01").provider(rate("rent", 4)))
                        .round(round("r2", TRANSITION)
                                .on("2024-05-01")
                                .provider(missing("rent", Rating.Reason.UNKNOWN)))
                        .round(round("r3", CRISIS).on("2024-06-01").provider(rate("rent", 3)))
                        .score()),
                "r1-r3 1/1 [MINOR, RELAPSE] OPEN");
    }

    @Test
    void a_fall_below_what_was_expected_and_had_been_reached_is_a_relapse() {
        assertTold(rated(RENT, 3, 2), "r1-r2 1/1 [MINOR, RELAPSE] OPEN");
        // 1/2 had never reached 3/4
        assertTold(rated(RENT, 2, 1), "r1-r2 1/1 [MINOR] OPEN");
    }

    @Test
    void what_an_earlier_phase_expected_can_be_lost_as_well() {
        Matrix of = matrix(outcome(
                "o", item("rent").expects(CRISIS, 1).expects(TRANSITION, 4).expects(REINTEGRATION, 4)));
        ProgressReport report = caseOf(of)
                .round(round("r1", CRISIS).provider(rate("rent", 2)))
                .round(round("r2", TRANSITION).on("2024-05-01").provider(rate("rent", 0)))
                .score();
        // 1/2 reached the 1/4 of the crisis, never the 1 of the transition; 0 is below the 1/4
        assertTold(setbacks(report), "r1-r2 2/2 [MAJOR, RELAPSE] OPEN");
    }

    @Test
    void any_fall_of_a_critical_indicator_is_major_and_every_voice_is_followed() {
        Matrix of = matrix(
                outcome("o", item("rent").raters(PROVIDER, BENEFICIARY).floor(1).expects(1)));
        ProgressReport report = caseOf(of)
                .round(round("r1", CRISIS).provider(rate("rent", 4)).beneficiary(rate("rent", 4)))
                .round(round("r2", CRISIS)
                        .on("2024-03-01")
                        .provider(rate("rent", 4))
                        .beneficiary(rate("rent", 3)))
                .score();
        assertTold(setbacks(report), "r1-r2 1/1 [MAJOR] OPEN");
        assertThat(setbacks(report).get(0).voice()).isEqualTo(BENEFICIARY);
    }

    @Test
    void of_an_ordinary_indicator_only_the_primary_voice_is_followed_and_never_what_was_agreed() {
        Matrix of = matrix(outcome("o", item("rent").raters(BENEFICIARY, PROVIDER)));
        ProgressReport report = caseOf(of)
                .round(round("r1", CRISIS).beneficiary(rate("rent", 2)).provider(rate("rent", 4)))
                .round(round("r2", CRISIS)
                        .on("2024-03-01")
                        .provider(rate("rent", 0))
                        .joint(rate("rent", 1)))
                .score();
        assertThat(setbacks(report)).isEmpty();
    }

    // ---- what became of it

    @Test
    void a_setback_is_open_then_sustained_improving_or_recovered() {
        assertTold(rated(RENT, 4, 3), "r1-r2 1/1 [MINOR] OPEN");
        assertTold(rated(RENT, 4, 3, -1), "r1-r2 1/1 [MINOR] OPEN");
        assertTold(rated(RENT, 4, 3, 3), "r1-r2 1/1 [MINOR] SUSTAINED r3");
        assertTold(rated(RENT, 4, 1, 2), "r1-r2 3/3 [MAJOR, RELAPSE] IMPROVING r3");
        assertTold(rated(RENT, 4, 1, 1, 4), "r1-r2 3/3 [MAJOR, RELAPSE] RECOVERED r4");
    }

    @Test
    void it_has_recovered_at_the_best_before_the_fall_not_at_the_rating_before_it() {
        // best 1, then 3/4, then 1/4: back at 3/4 is improving, at 1 recovered
        assertTold(
                rated(RENT, 4, 3, 1, 3, 4),
                "r1-r2 1/1 [MINOR] RECOVERED r5",
                "r2-r3 2/3 [MAJOR, RELAPSE] RECOVERED r5");
        assertTold(
                rated(RENT, 4, 3, 1, 3), "r1-r2 1/1 [MINOR] SUSTAINED r4", "r2-r3 2/3 [MAJOR, RELAPSE] IMPROVING r4");
    }

    @Test
    void a_new_fall_after_a_recovery_is_a_setback_of_its_own() {
        assertTold(rated(RENT, 2, 1, 2, 1, 2), "r1-r2 1/1 [MINOR] RECOVERED r3", "r3-r4 1/1 [MINOR] RECOVERED r5");
    }

    @Test
    void a_blank_between_two_ratings_is_no_setback_and_hides_none() {
        assertTold(rated(RENT, 4, -1, 2), "r1-r3 2/2 [MAJOR, RELAPSE] OPEN");
        assertThat(rated(RENT, 4, -1, 4)).isEmpty();
    }

    @Test
    void what_is_not_asked_any_more_has_not_recovered() {
        Matrix of = matrix(outcome("o", item("rent").due(INTAKE, CRISIS), item("other")));
        ProgressReport report = caseOf(of)
                .round(round("r1", CRISIS).provider(rate("rent", 2)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("rent", 1)))
                .round(round("r3", TRANSITION).on("2024-05-01").provider(rate("other", 1)))
                .score();
        assertTold(setbacks(report), "r1-r2 1/1 [MINOR] NO_LONGER_ASKED r3");

        ProgressReport byHand = caseOf(RENT)
                .round(round("r1", CRISIS).provider(rate("rent", 2)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("rent", 1)))
                .round(round("r3", CRISIS).on("2024-04-01").provider(notApplicable("rent")))
                .score();
        assertTold(setbacks(byHand), "r1-r2 1/1 [MINOR] NO_LONGER_ASKED r3");
    }

    // ---- numbers

    @Test
    void on_a_numeric_scale_whole_steps_are_levels_and_less_is_a_setback_only_as_a_relapse() {
        // 0 to 30 days in steps of 10: 25 to 18 is 0.7 steps, 25 to 15 one, 25 to 3 two; expected are 20 days
        Matrix of = matrix(outcome(
                "o",
                item("rent")
                        .scale(new Scale.Goalposts(f("0"), f("30"), f("10"), "days"))
                        .expectsNumber("20")));
        assertTold(setbacks(days(of, "25", "18")), "r1-r2 0/0 [RELAPSE] OPEN");
        assertTold(setbacks(days(of, "25", "21")));
        assertTold(setbacks(days(of, "19", "9")), "r1-r2 1/1 [MINOR] OPEN");
        assertTold(setbacks(days(of, "25", "3")), "r1-r2 2/2 [MAJOR, RELAPSE] OPEN");
        // only a relapse: recovered at the expected 20, not at the 25 before
        assertTold(setbacks(days(of, "25", "18", "20")), "r1-r2 0/0 [RELAPSE] RECOVERED r3");
    }

    @Test
    void where_fewer_days_are_better_a_rise_of_days_is_the_fall() {
        Matrix of = matrix(outcome(
                "o",
                item("rent")
                        .scale(new Scale.Goalposts(f("7"), f("0"), f("1"), "days"))
                        .expectsNumber("0")));
        assertTold(setbacks(days(of, "1", "3")), "r1-r2 2/2 [MAJOR] OPEN");
        assertTold(setbacks(days(of, "3", "1")));
    }

    @Test
    void a_step_so_small_that_no_number_counts_them_is_no_exception() {
        Matrix of = matrix(outcome(
                "o",
                item("rent")
                        .scale(new Scale.Goalposts(f("0"), f("30"), f("1/1000000000"), "days"))
                        .expectsNumber("20")));
        assertTold(setbacks(days(of, "19", "9")), "r1-r2 2147483647/2147483647 [MAJOR] OPEN");
    }

    private static ProgressReport days(Matrix of, String... numbers) {
        Fixture.CaseSpec spec = caseOf(of);
        for (int i = 0; i < numbers.length; i++) {
            spec.round(
                    round("r" + (i + 1), CRISIS).on("2024-0" + (i + 2) + "-01").provider(rate("rent", numbers[i])));
        }
        return spec.score();
    }

    // ---- masked

    @Test
    void a_grave_setback_is_masked_while_all_matched_ratings_together_look_no_worse() {
        Matrix of = matrix(outcome("o", item("rent"), item("other")));
        // rent falls by 1/2, other rises by 1/2: the mean change is 0
        assertThat(two(of, 2, 0, 0, 2).get(0).masked()).isTrue();
        assertThat(two(of, 2, 0, 0, 1).get(0).masked()).isFalse();
        // one level is neither major nor a relapse
        assertThat(two(of, 2, 1, 0, 4).get(0).masked()).isFalse();
        // nothing else is matched: the change is the fall itself
        assertThat(rated(RENT, 2, 0).get(0).masked()).isFalse();
    }

    private static List<Setback> two(Matrix of, int rent, int rentThen, int other, int otherThen) {
        return setbacks(caseOf(of)
                .round(round("r1", CRISIS).provider(rate("rent", rent), rate("other", other)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("rent", rentThen), rate("other", otherThen)))
                .score());
    }

    @Test
    void setbacks_stand_in_the_order_of_their_rounds() {
        Matrix of = matrix(outcome("o", item("a"), item("b")));
        ProgressReport report = caseOf(of)
                .round(round("r1", CRISIS).provider(rate("a", 2), rate("b", 2)))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("a", 2), rate("b", 1)))
                .round(round("r3", CRISIS).on("2024-04-01").provider(rate("a", 1), rate("b", 0)))
                .score();
        assertThat(setbacks(report))
                .extracting(setback -> setback.round() + " " + setback.indicator())
                .containsExactly("r2 b", "r3 a", "r3 b");
    }
}
