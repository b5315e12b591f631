package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.BENEFICIARY;
import static io.github.reintegrationmatrix.score.Fixture.CRISIS;
import static io.github.reintegrationmatrix.score.Fixture.INTAKE;
import static io.github.reintegrationmatrix.score.Fixture.PROVIDER;
import static io.github.reintegrationmatrix.score.Fixture.TRANSITION;
import static io.github.reintegrationmatrix.score.Fixture.caseOf;
import static io.github.reintegrationmatrix.score.Fixture.f;
import static io.github.reintegrationmatrix.score.Fixture.interval;
import static io.github.reintegrationmatrix.score.Fixture.item;
import static io.github.reintegrationmatrix.score.Fixture.matrix;
import static io.github.reintegrationmatrix.score.Fixture.missing;
import static io.github.reintegrationmatrix.score.Fixture.notApplicable;
import static io.github.reintegrationmatrix.score.Fixture.outcome;
import static io.github.reintegrationmatrix.score.Fixture.rate;
import static io.github.reintegrationmatrix.score.Fixture.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.Gap;
import io.github.reintegrationmatrix.change.OutcomeChange;
import io.github.reintegrationmatrix.change.Snapshot;
import io.github.reintegrationmatrix.change.Verdict;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import io.github.reintegrationmatrix.score.Fixture.RoundSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scoring model, section 6: what changed between two times. */
class ChangeTest {

    private static final Matrix SAFETY =
            matrix(outcome("safety", item("s3").weight("3"), item("s2").weight("2"), item("s1")));

    private static EpisodeResult episode(Matrix matrix, Fixture.RoundSpec... rounds) {
        Fixture.CaseSpec spec = caseOf(matrix);
        for (Fixture.RoundSpec round : rounds) {
            spec.round(round);
        }
        return spec.score().episodes().get(0);
    }

    private static Change last(EpisodeResult episode) {
        int size = episode.rounds().size();
        return Change.between(
                Snapshot.of(episode.rounds().get(size - 2), ViewResult.PRIMARY),
                Snapshot.of(episode.rounds().get(size - 1), ViewResult.PRIMARY));
    }

    private static OutcomeChange only(Change change) {
        return change.outcomes().get(0);
    }

    @Test
    void the_worked_vector_changes_by_1_5_mixed_between_1_6_and_1_3() {
        // section 14: (3 x 1/2 - 2 x 1/4) / 5 = 1/5; with the blank at 0 or 1: (3/2 - 1/2 + 0) / 6 and (... + 1) / 6
        Change change = last(episode(
                SAFETY,
                round("r1", CRISIS).provider(rate("s3", 1), rate("s2", 2), missing("s1", Rating.Reason.UNKNOWN)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("s3", 3), rate("s2", 1), rate("s1", 4))));

        assertThat(only(change).change()).contains(f("1/5"));
        assertThat(only(change).verdict()).isEqualTo(Verdict.MIXED);
        assertThat(only(change).bounds()).contains(interval("1/6", "1/3"));
        assertThat(only(change).matchedCoverage()).contains(f("5/6"));
        assertThat(only(change).isTypical()).isTrue();
        assertThat(change.up()).isEqualTo(1);
        assertThat(change.down()).isEqualTo(1);
        assertThat(change.same()).isZero();
        assertThat(change.total()).contains(f("1/5"));
    }

    @Test
    void easy_items_that_come_later_are_no_progress() {
        // section 14: two items stay at 1/4, a third enters at 1: the point rises from 1/4 to 1/2, the change is 0
        Matrix three = matrix(outcome("o", item("a"), item("b"), item("c").due(TRANSITION)));
        Change change = last(episode(
                three,
                round("r1", CRISIS).provider(rate("a", 1), rate("b", 1)),
                round("r2", TRANSITION).on("2024-05-01").provider(rate("a", 1), rate("b", 1), rate("c", 4))));

        assertThat(only(change).pointBefore()).contains(f("1/4"));
        assertThat(only(change).pointAfter()).contains(f("1/2"));
        assertThat(only(change).change()).contains(f("0"));
        assertThat(only(change).composition()).contains(f("1/4"));
        assertThat(change.verdict()).isEqualTo(Verdict.UNCHANGED);
        // c was not due before: it is no blank that could have turned out some way
        assertThat(only(change).bounds()).contains(interval("0", "0"));
    }

    @Test
    void a_blank_at_either_time_is_anything_and_two_are_anything_twice() {
        // a: 1/2 then blank: from -1/2 to 1/2; b: blank then 1/4: from -3/4 to 1/4; c: blank twice: from -1 to 1
        Matrix three = matrix(outcome("o", item("a"), item("b"), item("c")));
        Change change = last(episode(
                three,
                round("r1", CRISIS).provider(rate("a", 2)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("b", 1))));

        assertThat(only(change).bounds()).contains(interval("-3/4", "7/12"));
        assertThat(only(change).change()).isEmpty();
        assertThat(only(change).verdict()).isEqualTo(Verdict.NOTHING_MATCHED);
        assertThat(only(change).matchedCoverage()).contains(f("0"));
        assertThat(only(change).composition()).isEmpty();
        assertThat(change.total()).isEmpty();
    }

    @Test
    void what_another_voice_rated_the_second_time_is_not_matched_but_no_blank_either() {
        Matrix one =
                matrix(outcome("o", item("a").raters(BENEFICIARY), item("b").raters(BENEFICIARY)));
        Change change = last(episode(
                one,
                round("r1", CRISIS).beneficiary(rate("a", 1), rate("b", 2)),
                round("r2", CRISIS).on("2024-03-01").beneficiary(rate("b", 2)).joint(rate("a", 3))));

        assertThat(only(change).matched()).extracting(pair -> pair.indicator()).containsExactly("b");
        assertThat(only(change).change()).contains(f("0"));
        // (1/2 + 0) / 2, exactly
        assertThat(only(change).bounds()).contains(interval("1/4", "1/4"));
        assertThat(only(change).isTypical()).isFalse();
    }

    @Test
    void what_does_not_apply_at_one_time_is_in_no_sum() {
        Change change = last(episode(
                SAFETY,
                round("r1", CRISIS).provider(rate("s3", 1), rate("s2", 1), rate("s1", 1)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("s3", 2), rate("s2", 1), notApplicable("s1"))));

        // 3 x 1/4 / 5
        assertThat(only(change).change()).contains(f("3/20"));
        assertThat(only(change).bounds()).contains(interval("3/20", "3/20"));
        assertThat(only(change).matchedCoverage()).contains(f("1"));
        assertThat(change.verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void a_verdict_needs_all_matched_levels_over_all_outcomes() {
        Matrix two = matrix(outcome("o", item("a")), outcome("p", "3", item("b")));
        Fixture.RoundSpec first = round("r1", CRISIS).provider(rate("a", 2), rate("b", 2));

        Change worse =
                last(episode(two, first, round("r2", CRISIS).on("2024-03-01").provider(rate("a", 1), rate("b", 2))));
        assertThat(worse.verdict()).isEqualTo(Verdict.WORSENED);
        // (1 x -1/4 + 3 x 0) / 4
        assertThat(worse.total()).contains(f("-1/16"));

        Change mixed =
                last(episode(two, first, round("r2", CRISIS).on("2024-03-01").provider(rate("a", 1), rate("b", 4))));
        assertThat(mixed.verdict()).isEqualTo(Verdict.MIXED);
        // (1 x -1/4 + 3 x 1/2) / 4
        assertThat(mixed.total()).contains(f("5/16"));
        assertThat(mixed.outcome("p").orElseThrow().verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void the_gap_to_what_is_now_expected_closes_widens_is_kept_or_lost() {
        // expected 3/4; a from 1/4 to 1/2: the gap goes from 1/2 to 1/4
        Matrix one = matrix(outcome("o", item("a")));
        assertThat(gap(one, 1, 2).kind()).isEqualTo(Gap.Kind.CLOSED);
        assertThat(gap(one, 1, 2).closed()).contains(f("1/2"));
        assertThat(gap(one, 1, 4).closed()).contains(f("1"));
        assertThat(gap(one, 1, 1).closed()).contains(f("0"));
        assertThat(gap(one, 2, 1).kind()).isEqualTo(Gap.Kind.WIDENED);
        assertThat(gap(one, 2, 1)).isEqualTo(new Gap(f("1/4"), f("1/2")));
        assertThat(gap(one, 2, 1).closed()).isEmpty();
        assertThat(gap(one, 3, 4).kind()).isEqualTo(Gap.Kind.KEPT);
        assertThat(gap(one, 4, 2).kind()).isEqualTo(Gap.Kind.LOST);
    }

    private static Gap gap(Matrix one, int before, int after) {
        return only(last(episode(
                        one,
                        round("r1", CRISIS).provider(rate("a", before)),
                        round("r2", CRISIS).on("2024-03-01").provider(rate("a", after)))))
                .gap()
                .orElseThrow();
    }

    @Test
    void where_nothing_is_expected_there_is_no_gap() {
        Matrix one = matrix(outcome("o", item("a").due(INTAKE)));
        Change change = last(episode(
                one,
                round("r1", INTAKE).on("2024-01-10").provider(rate("a", 1)),
                round("r2", INTAKE).on("2024-01-20").provider(rate("a", 2))));
        assertThat(only(change).gap()).isEmpty();
        assertThat(only(change).change()).contains(f("1/4"));
    }

    // ---- the baseline

    @Test
    void the_baseline_takes_the_first_own_rating_within_thirty_days_from_several_sittings() {
        // start 10 January 2024; the thirtieth day after it is 9 February
        Matrix two = matrix(outcome("o", item("a"), item("b"), item("c")));
        EpisodeResult episode = episode(
                two,
                round("r1", INTAKE).on("2024-01-12").provider(rate("a", 1), missing("b", Rating.Reason.DECLINED)),
                round("r2", CRISIS).on("2024-02-09").provider(rate("a", 3), rate("b", 2)),
                round("r3", CRISIS).on("2024-02-10").provider(rate("a", 4), rate("b", 4), rate("c", 4)));

        Snapshot baseline = Snapshot.baseline(episode, ViewResult.PRIMARY, 30).orElseThrow();
        assertThat(baseline.kind()).isEqualTo(Snapshot.Kind.BASELINE);
        assertThat(baseline.round()).isEqualTo("r1");
        assertThat(baseline.outcomes().get(0).entries())
                .extracting(entry -> entry.part().indicator() + " "
                        + entry.part().value().map(Object::toString).orElse("blank"))
                .containsExactly("a 1/4", "b 1/2", "c blank");
    }

    @Test
    void without_a_rating_in_these_days_the_first_round_with_one_is_a_late_baseline() {
        EpisodeResult episode = episode(
                SAFETY,
                round("r1", INTAKE).on("2024-01-12").provider(missing("s1", Rating.Reason.DECLINED)),
                round("r2", CRISIS).on("2024-02-10").provider(rate("s1", 2)),
                round("r3", CRISIS).on("2024-03-10").provider(rate("s1", 3)));

        Snapshot baseline = Snapshot.baseline(episode, ViewResult.PRIMARY, 30).orElseThrow();
        assertThat(baseline.kind()).isEqualTo(Snapshot.Kind.LATE_BASELINE);
        assertThat(baseline.round()).isEqualTo("r2");
        List<Change> changes = Change.standard(episode, ViewResult.PRIMARY, 30);
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).total()).contains(f("1/4"));
    }

    @Test
    void each_voice_has_a_baseline_by_the_day_of_its_own_block() {
        Matrix both = matrix(outcome("o", item("a").raters(BENEFICIARY, PROVIDER)));
        EpisodeResult episode = episode(
                both,
                round("r1", INTAKE)
                        .on("2024-02-05")
                        .provider(rate("a", 1))
                        .on("2024-02-12")
                        .beneficiary(rate("a", 2)),
                round("r2", CRISIS).on("2024-03-10").provider(rate("a", 3)).beneficiary(rate("a", 3)));

        assertThat(Snapshot.baseline(episode, PROVIDER, 30).orElseThrow().kind())
                .isEqualTo(Snapshot.Kind.BASELINE);
        // the beneficiary's block lies after 9 February, so her first rating is late
        Snapshot hers = Snapshot.baseline(episode, BENEFICIARY, 30).orElseThrow();
        assertThat(hers.kind()).isEqualTo(Snapshot.Kind.LATE_BASELINE);
    }

    @Test
    void the_standard_comparisons_are_baseline_round_before_and_end_of_the_phase_before_each_once() {
        EpisodeResult episode = episode(
                SAFETY,
                round("r1", INTAKE).on("2024-01-12").provider(rate("s1", 0)),
                round("r2", CRISIS).on("2024-03-10").provider(rate("s1", 1)),
                round("r3", TRANSITION).on("2024-05-10").provider(rate("s1", 2)),
                round("r4", TRANSITION).on("2024-07-10").provider(missing("s1", Rating.Reason.UNKNOWN)),
                round("r5", TRANSITION).on("2024-09-10").provider(rate("s1", 4)),
                round("r6", TRANSITION).on("2024-11-10").provider(missing("s1", Rating.Reason.UNKNOWN)));

        assertThat(Change.standard(episode, ViewResult.PRIMARY, 30))
                .extracting(
                        change -> change.from().round() + " " + change.from().kind() + " to "
                                + change.to().round() + " " + change.total().orElseThrow())
                .containsExactly("r1 BASELINE to r5 1", "r3 ROUND to r5 1/2", "r2 ROUND to r5 3/4");
    }

    @Test
    void the_end_of_the_phase_before_is_left_out_where_it_is_the_baseline() {
        EpisodeResult episode = episode(
                SAFETY,
                round("r1", INTAKE).on("2024-01-12").provider(rate("s1", 0)),
                round("r2", CRISIS).on("2024-03-10").provider(rate("s1", 1)),
                round("r3", CRISIS).on("2024-04-01").provider(rate("s1", 2)));

        assertThat(Change.standard(episode, ViewResult.PRIMARY, 30))
                .extracting(change -> change.from().round())
                .containsExactly("r1", "r2");
    }

    @Test
    void one_rated_round_has_nothing_to_be_compared_with() {
        EpisodeResult episode = episode(SAFETY, round("r1", CRISIS).provider(rate("s1", 1)));
        assertThat(Change.standard(episode, ViewResult.PRIMARY, 30)).isEmpty();
        assertThatThrownBy(() -> Snapshot.of(episode.rounds().get(0), "nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no view \"nobody\" in this round.");
    }

    @Test
    void there_and_back_is_the_same_with_the_other_sign() {
        EpisodeResult episode = episode(
                SAFETY,
                round("r1", CRISIS).provider(rate("s3", 1), rate("s2", 2)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("s3", 4), rate("s1", 1)));
        Snapshot a = Snapshot.of(episode.rounds().get(0), ViewResult.PRIMARY);
        Snapshot b = Snapshot.of(episode.rounds().get(1), ViewResult.PRIMARY);
        // only s3 is matched: 3/4 and -3/4
        assertThat(Change.between(a, b).total()).contains(f("3/4"));
        assertThat(Change.between(b, a).total()).contains(f("-3/4"));
        // a rating is never matched with itself
        assertThat(Change.between(a, a).verdict()).isEqualTo(Verdict.NOTHING_MATCHED);
        assertThat(Change.between(a, a).total()).isEmpty();
    }

    // ---- who rated, and when

    @Test
    void easy_indicators_that_are_first_rated_the_second_time_are_no_progress() {
        // a and b stay at 1/4; c and d were blank and are at 1: the point rises from 1/4 to 5/8, the change is 0
        Matrix four = matrix(outcome("o", item("a"), item("b"), item("c"), item("d")));
        Change change = last(episode(
                four,
                round("r1", CRISIS).provider(rate("a", 1), rate("b", 1)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("a", 1), rate("b", 1), rate("c", 4), rate("d", 4))));

        assertThat(change.total()).contains(f("0"));
        assertThat(change.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(only(change).composition()).contains(f("3/8"));
        assertThat(only(change).matchedCoverage()).contains(f("1/2"));
        // c and d may have risen by anything from 0 to 1
        assertThat(only(change).bounds()).contains(interval("0", "1/2"));
    }

    @Test
    void where_two_different_people_rated_the_two_times_that_is_said() {
        Matrix three = matrix(outcome("o", item("a"), item("b")), outcome("p", item("c")));
        RoundSpec first = round("r1", CRISIS).by("CM-1").provider(rate("a", 1), rate("c", 1));
        RoundSpec second = round("r2", CRISIS).on("2024-03-01");

        assertThat(last(episode(three, first, second.by("CM-2").provider(rate("a", 2), rate("b", 2), rate("c", 1))))
                        .raterChanged())
                // b was rated once
                .containsExactly("a", "c");
        assertThat(last(episode(
                                three,
                                first,
                                round("r2", CRISIS).on("2024-03-01").by("CM-1").provider(rate("a", 2))))
                        .raterChanged())
                .isEmpty();
        // who is not known may be the same
        assertThat(last(episode(
                                three,
                                first,
                                round("r2", CRISIS).on("2024-03-01").provider(rate("a", 2))))
                        .raterChanged())
                .isEmpty();
        assertThat(last(episode(
                                three,
                                round("r1", CRISIS).provider(rate("a", 1)),
                                round("r2", CRISIS).on("2024-03-01").by("CM-2").provider(rate("a", 2))))
                        .raterChanged())
                .isEmpty();
    }

    private static final Matrix CARRIED = matrix(outcome("o", item("a").validity(12), item("b")));

    @Test
    void a_carried_rating_belongs_to_its_first_round_and_is_never_matched_with_itself() {
        Change change = last(episode(
                CARRIED,
                round("r1", CRISIS).provider(rate("a", 1), rate("b", 1)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("b", 2))));

        assertThat(only(change).matched()).extracting(pair -> pair.indicator()).containsExactly("b");
        assertThat(change.total()).contains(f("1/4"));
        assertThat(change.same()).isZero();
        // a is no blank at either time: it was and is 1/4
        assertThat(only(change).bounds()).contains(interval("1/8", "1/8"));
        assertThat(only(change).matchedCoverage()).contains(f("1/2"));
    }

    @Test
    void a_carried_rating_is_matched_with_a_later_one_by_whoever_gave_it_first() {
        Change change = last(episode(
                CARRIED,
                round("r1", CRISIS).by("CM-1").provider(rate("a", 1)),
                round("r2", CRISIS).on("2024-03-01").by("CM-2").provider(rate("b", 1)),
                round("r3", CRISIS).on("2024-04-01").by("CM-2").provider(rate("a", 3), rate("b", 1))));

        // a from 1/4 in February to 3/4, b stays: 1/4
        assertThat(change.total()).contains(f("1/4"));
        assertThat(only(change).raterChanged()).containsExactly("a");
        assertThat(change.from().outcomes().get(0).entries())
                .extracting(entry -> entry.part().indicator() + " " + entry.round() + " " + entry.assessor())
                .containsExactly("a r1 CM-1", "b r2 CM-2");
    }

    @Test
    void a_round_in_which_everything_is_carried_is_compared_with_nothing() {
        EpisodeResult episode = episode(
                CARRIED,
                round("r1", CRISIS).provider(rate("a", 1)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("a", 2)),
                round("r3", CRISIS).on("2024-04-01").provider(missing("b", Rating.Reason.UNKNOWN)));
        assertThat(Change.standard(episode, ViewResult.PRIMARY, 30))
                .extracting(
                        change -> change.from().round() + " to " + change.to().round())
                .containsExactly("r1 to r2");
    }

    @Test
    void a_blank_has_no_assessor() {
        EpisodeResult episode = episode(CARRIED, round("r1", CRISIS).by("CM-1").provider(rate("a", 1)));
        assertThat(Snapshot.of(episode.rounds().get(0), ViewResult.PRIMARY)
                        .outcomes()
                        .get(0)
                        .entries())
                .extracting(Snapshot.Entry::assessor)
                .containsExactly("CM-1", "");
    }
}
