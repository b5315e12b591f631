package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CaseHeadline;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.Headline.Kind;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 4: what a round and a case say first. */
class HeadlineTest {

    private static final Matrix MATRIX = matrix(
            outcome(
                    "safety",
                    item("no-threats").floor(2).expects(2).raters(PROVIDER, BENEFICIARY),
                    item("no-harm").floor(2).expects(2).raters(PROVIDER, BENEFICIARY)),
            outcome("home", item("bed"), item("rent")));

    private static Headline headline(Fixture.RoundSpec round) {
        return scored(MATRIX, round).headline();
    }

    // ---- a round

    @Test
    void any_breach_is_a_critical_concern_with_the_list_in_the_order_of_the_matrix() {
        assertThat(headline(round(CRISIS)
                        .provider(rate("no-harm", 1), rate("no-threats", 4), rate("bed", 4), rate("rent", 4))
                        .beneficiary(rate("no-threats", 0), rate("no-harm", 4))))
                .isEqualTo(new Headline(Kind.CRITICAL_CONCERN, List.of("no-threats", "no-harm")));
    }

    @Test
    void a_breach_stands_before_what_is_unknown_and_lists_only_what_is_breached() {
        assertThat(headline(round(CRISIS)
                        .provider(rate("no-threats", 4), rate("no-harm", 0), rate("bed", 4), rate("rent", 4))))
                .isEqualTo(new Headline(Kind.CRITICAL_CONCERN, List.of("no-harm")));
    }

    @Test
    void what_is_undetermined_stands_before_expectations_with_the_list() {
        assertThat(headline(round(CRISIS)
                        .provider(rate("no-threats", 4), rate("no-harm", 4), rate("bed", 0), rate("rent", 0))
                        .beneficiary(rate("no-harm", 4))))
                .isEqualTo(new Headline(Kind.CRITICAL_UNKNOWN, List.of("no-threats")));
    }

    private static Fixture.RoundSpec floorsHold(String phase, Fixture.Entry... more) {
        Fixture.Entry[] all = new Fixture.Entry[more.length + 2];
        all[0] = rate("no-threats", 2);
        all[1] = rate("no-harm", 2);
        System.arraycopy(more, 0, all, 2, more.length);
        return round(phase)
                .beneficiary(rate("no-threats", 2), rate("no-harm", 2))
                .provider(all);
    }

    @Test
    void where_floors_hold_the_progress_of_the_phase_decides() {
        // safety 2 of 2; home of 2: over outcomes (1 + h) / 2 against 3/4
        assertThat(headline(floorsHold(CRISIS, rate("bed", 3), rate("rent", 0))).kind())
                .as("h = 1/2: exactly 3/4")
                .isEqualTo(Kind.EXPECTATIONS_MET);
        assertThat(headline(floorsHold(CRISIS, rate("bed", 2), rate("rent", 2))).kind())
                .as("h = 0: 1/2")
                .isEqualTo(Kind.EXPECTATIONS_OPEN);
        assertThat(headline(floorsHold(CRISIS, rate("bed", 2))).kind())
                .as("h from 0 to 1/2")
                .isEqualTo(Kind.CANNOT_TELL);
        assertThat(headline(floorsHold(CRISIS)).kind()).as("h from 0 to 1").isEqualTo(Kind.CANNOT_TELL);
    }

    @Test
    void at_intake_where_floors_hold_and_nothing_is_expected_it_is_the_baseline() {
        assertThat(headline(floorsHold(INTAKE, rate("bed", 0), rate("rent", 0))))
                .isEqualTo(new Headline(Kind.BASELINE, List.of()));
    }

    @Test
    void at_intake_criticals_stand_before_the_baseline() {
        assertThat(headline(round(INTAKE).provider(rate("no-threats", 1))).kind())
                .isEqualTo(Kind.CRITICAL_CONCERN);
        assertThat(headline(round(INTAKE).provider(rate("no-threats", 4))).kind())
                .isEqualTo(Kind.CRITICAL_UNKNOWN);
    }

    @Test
    void where_nothing_is_due_or_nothing_that_is_due_applies_the_headline_says_so() {
        Matrix later = matrix(outcome("work", item("job").due(TRANSITION)));
        assertThat(scored(later, round(CRISIS).provider()).headline())
                .isEqualTo(new Headline(Kind.NOTHING_DUE, List.of()));
        assertThat(scored(later, round(TRANSITION).provider(notApplicable("job")))
                        .headline()
                        .kind())
                .isEqualTo(Kind.NOTHING_DUE);
    }

    @Test
    void at_intake_too_nothing_due_stands_before_the_baseline() {
        Matrix later = matrix(outcome("work", item("job").due(TRANSITION)));
        assertThat(scored(later, round(INTAKE).provider()).headline())
                .isEqualTo(new Headline(Kind.NOTHING_DUE, List.of()));
        Matrix now = matrix(outcome("work", item("job")));
        assertThat(scored(now, round(INTAKE).provider(notApplicable("job")))
                        .headline()
                        .kind())
                .isEqualTo(Kind.NOTHING_DUE);
        assertThat(scored(now, round(INTAKE).provider()).headline().kind()).isEqualTo(Kind.BASELINE);
    }

    @Test
    void no_mean_enters_the_headline() {
        // everything at 1/4 where 1/4 is expected
        Matrix modest =
                matrix(outcome("home", item("bed").expects(1), item("rent").expects(1)));
        RoundResult low = scored(modest, round(CRISIS).provider(rate("bed", 1), rate("rent", 1)));
        assertThat(low.primary().total().orElseThrow().point()).contains(f("1/4"));
        assertThat(low.headline().kind()).isEqualTo(Kind.EXPECTATIONS_MET);

        // everything at 3/4 where 1 is expected
        Matrix strict =
                matrix(outcome("home", item("bed").expects(4), item("rent").expects(4)));
        RoundResult high = scored(strict, round(CRISIS).provider(rate("bed", 3), rate("rent", 3)));
        assertThat(high.primary().total().orElseThrow().point()).contains(f("3/4"));
        assertThat(high.headline().kind()).isEqualTo(Kind.EXPECTATIONS_OPEN);
    }

    // ---- a case

    private static CaseHeadline caseHeadline(Fixture.RoundSpec... rounds) {
        Fixture.CaseSpec record = caseOf(MATRIX);
        for (Fixture.RoundSpec round : rounds) {
            record.round(round);
        }
        return record.score("2024-03-31").headline().orElseThrow();
    }

    private static Fixture.RoundSpec complete(String id, String on, int threats) {
        return round(id, CRISIS)
                .on(on)
                .provider(rate("no-threats", 4), rate("no-harm", 4), rate("bed", 4), rate("rent", 4))
                .beneficiary(rate("no-threats", threats), rate("no-harm", 4));
    }

    private static Fixture.RoundSpec partial(String id, String on, int threats) {
        return round(id, CRISIS).on(on).provider(rate("no-threats", threats), rate("no-harm", 4));
    }

    @Test
    void the_case_says_what_its_latest_complete_round_says_with_its_age() {
        CaseHeadline headline = caseHeadline(
                complete("r1", "2024-02-01", 0), complete("r2", "2024-02-15", 4), partial("r3", "2024-03-01", 4));

        assertThat(headline.round()).isEqualTo("r2");
        assertThat(headline.complete()).isTrue();
        assertThat(headline.headline().kind()).isEqualTo(Kind.EXPECTATIONS_MET);
        assertThat(headline.kind()).isEqualTo(Kind.EXPECTATIONS_MET);
        assertThat(headline.laterBreaches()).isEmpty();
        // 15 February to 31 March 2024: 14 + 31 days
        assertThat(headline.date()).isEqualTo("2024-02-15");
        assertThat(headline.ageInDays()).isEqualTo(45);
    }

    @Test
    void a_later_partial_round_adds_a_breach_at_once() {
        CaseHeadline headline = caseHeadline(complete("r1", "2024-02-01", 4), partial("r2", "2024-03-01", 1));

        assertThat(headline.round()).isEqualTo("r1");
        assertThat(headline.headline().kind()).isEqualTo(Kind.EXPECTATIONS_MET);
        assertThat(headline.laterBreaches()).containsExactly(new CaseHeadline.LaterBreach("no-threats", "r2"));
        assertThat(headline.kind()).isEqualTo(Kind.CRITICAL_CONCERN);
    }

    @Test
    void a_met_of_a_later_partial_round_adds_nothing() {
        // the latest round says "met" of the threats by both, and nobody asked about harm
        CaseHeadline headline = caseHeadline(
                complete("r1", "2024-02-01", 1),
                round("r2", CRISIS)
                        .on("2024-03-01")
                        .provider(rate("no-threats", 4), rate("bed", 4), rate("rent", 4))
                        .beneficiary(rate("no-threats", 4)));

        assertThat(headline.round()).isEqualTo("r1");
        assertThat(headline.kind()).isEqualTo(Kind.CRITICAL_CONCERN);
        assertThat(headline.headline()).isEqualTo(new Headline(Kind.CRITICAL_CONCERN, List.of("no-threats")));
    }

    @Test
    void a_met_of_a_still_later_partial_round_does_not_take_a_later_breach_back() {
        CaseHeadline headline = caseHeadline(
                complete("r1", "2024-02-01", 4), partial("r2", "2024-03-01", 1), partial("r3", "2024-03-10", 4));

        assertThat(headline.laterBreaches()).containsExactly(new CaseHeadline.LaterBreach("no-threats", "r2"));
        assertThat(headline.kind()).isEqualTo(Kind.CRITICAL_CONCERN);
    }

    @Test
    void a_complete_round_takes_the_place_of_all_before_it() {
        CaseHeadline headline = caseHeadline(
                complete("r1", "2024-02-01", 1), partial("r2", "2024-02-15", 0), complete("r3", "2024-03-01", 4));

        assertThat(headline.round()).isEqualTo("r3");
        assertThat(headline.laterBreaches()).isEmpty();
        assertThat(headline.kind()).isEqualTo(Kind.EXPECTATIONS_MET);
    }

    @Test
    void a_question_that_was_put_and_declined_leaves_the_round_complete_and_its_headline_unknown() {
        CaseHeadline headline = caseHeadline(
                complete("r1", "2024-02-01", 4),
                round("r2", CRISIS)
                        .on("2024-03-01")
                        .provider(rate("no-threats", 4), rate("no-harm", 4), rate("bed", 4), rate("rent", 4))
                        .beneficiary(missing("no-threats", Rating.Reason.DECLINED), rate("no-harm", 4)));

        assertThat(headline.round()).isEqualTo("r2");
        assertThat(headline.kind()).isEqualTo(Kind.CRITICAL_UNKNOWN);
    }

    @Test
    void without_a_complete_round_the_latest_speaks_and_says_that_it_is_not_complete() {
        CaseHeadline headline = caseHeadline(partial("r1", "2024-02-01", 1), partial("r2", "2024-03-01", 4));

        assertThat(headline.round()).isEqualTo("r2");
        assertThat(headline.complete()).isFalse();
        assertThat(headline.headline().kind()).isEqualTo(Kind.CRITICAL_UNKNOWN);
        // the breach of the other partial round is not lost
        assertThat(headline.laterBreaches()).containsExactly(new CaseHeadline.LaterBreach("no-threats", "r1"));
        assertThat(headline.kind()).isEqualTo(Kind.CRITICAL_CONCERN);
    }

    @Test
    void a_matrix_without_criticals_has_only_complete_rounds() {
        Matrix plain = matrix(outcome("home", item("bed")));
        CaseHeadline headline = caseOf(plain)
                .round(round("r1", CRISIS).on("2024-02-01").provider(rate("bed", 4)))
                .round(round("r2", CRISIS).on("2024-03-01").provider())
                .score("2024-03-31")
                .headline()
                .orElseThrow();

        assertThat(headline.round()).isEqualTo("r2");
        assertThat(headline.complete()).isTrue();
        assertThat(headline.kind()).isEqualTo(Kind.CANNOT_TELL);
    }
}
