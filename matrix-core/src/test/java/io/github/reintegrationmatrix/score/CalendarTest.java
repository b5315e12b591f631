package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections 1 and 8: completed months, the calendar phase, and the phase that decides. */
class CalendarTest {

    private static final Matrix ONE = matrix(outcome("home", item("bed")));

    private static RoundResult.When when(Fixture.CaseSpec record, String phase, String on) {
        return record.round(round(phase).on(on).provider(rate("bed", 2)))
                .latest()
                .when();
    }

    // ---- completed months

    @ParameterizedTest(name = "{0} to {1}: {2} months")
    @CsvSource({
        "2024-01-10, 2024-01-10,  0",
        "2024-01-10, 2024-02-09,  0",
        "2024-01-10, 2024-02-10,  1",
        "2024-01-10, 2025-01-09, 11",
        "2024-01-10, 2025-01-10, 12",
        "2023-01-31, 2023-02-27,  0",
        "2023-01-31, 2023-02-28,  1", // 31 January + 1 month is the last day of February
        "2024-01-31, 2024-02-28,  0",
        "2024-01-31, 2024-02-29,  1",
        "2024-01-31, 2024-03-30,  1",
        "2024-01-31, 2024-03-31,  2",
        "2024-01-31, 2024-04-29,  2",
        "2024-01-31, 2024-04-30,  3",
        "2024-08-31, 2024-09-30,  1",
        "2024-12-31, 2025-02-28,  2",
        "2024-02-29, 2025-02-27, 11",
        "2024-02-29, 2025-02-28, 12",
        "2024-02-29, 2025-03-28, 12",
        "2024-02-29, 2025-03-29, 13",
    })
    void completed_months_are_the_largest_n_whose_day_is_not_after_the_day(String start, String on, int months) {
        assertThat(when(caseOf(ONE).started(start), "", on).months()).isEqualTo(months);
    }

    @ParameterizedTest(name = "on {0}: {1} months, {2}")
    @CsvSource({
        "2024-01-10,  0, crisis",
        "2024-04-09,  2, crisis",
        "2024-04-10,  3, transition", // 3 months exactly
        "2025-01-09, 11, transition",
        "2025-01-10, 12, reintegration", // 12 months exactly
        "2027-01-09, 35, reintegration",
        "2027-01-10, 36, follow-up",
        "2027-12-31, 47, follow-up",
    })
    void windows_are_half_open_and_after_the_last_comes_the_follow_up(String on, int months, String calendar) {
        RoundResult.When when = when(caseOf(ONE), "", on);

        assertThat(when.months()).isEqualTo(months);
        assertThat(when.calendarPhase()).isEqualTo(calendar);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2024-07-09, crisis",
        "2024-07-10, transition", // 6 months
        "2025-07-09, transition",
        "2025-07-10, reintegration", // 18 months
        "2028-01-09, reintegration",
        "2028-01-10, follow-up", // 48 months
    })
    void a_case_may_have_windows_of_its_own(String on, String calendar) {
        RoundResult round = caseOf(ONE)
                .windows(6, 18, 48)
                .round(round("").on(on).provider(rate("bed", 2)))
                .score("2028-12-31")
                .latest()
                .orElseThrow();

        assertThat(round.when().calendarPhase()).isEqualTo(calendar);
        assertThat(round.when().point()).isEqualTo(calendar.equals("follow-up") ? "reintegration" : calendar);
    }

    // ---- pauses

    @ParameterizedTest(name = "paused 30 days, on {0}: {1} months")
    @CsvSource({
        "2024-01-31, 0", // before the pause nothing is moved: 21 days
        "2024-02-09, 0", // 8 paused days before it: as 1 February
        "2024-03-02, 0", // the first day that counts again: as 1 February
        "2024-03-10, 0", // as 9 February
        "2024-03-11, 1", // as 10 February
        "2024-04-10, 2", // as 11 March
        "2024-05-09, 2", // as 9 April
        "2024-05-10, 3", // as 10 April
    })
    void the_day_is_moved_back_by_the_paused_days_before_it(String on, int months) {
        // 1 February to 1 March 2024 are 29 + 1 = 30 days
        assertThat(when(caseOf(ONE).pause("2024-02-01", "2024-03-02"), "", on).months())
                .isEqualTo(months);
    }

    @Test
    void overlapping_pauses_count_once_in_whatever_order_they_stand() {
        List<Fixture.CaseSpec> same = List.of(
                caseOf(ONE).pause("2024-02-01", "2024-02-21").pause("2024-02-11", "2024-03-02"),
                caseOf(ONE).pause("2024-02-11", "2024-03-02").pause("2024-02-01", "2024-02-21"),
                caseOf(ONE).pause("2024-02-01", "2024-03-02").pause("2024-02-10", "2024-02-12"),
                caseOf(ONE).pause("2024-02-10", "2024-02-12").pause("2024-02-01", "2024-03-02"),
                caseOf(ONE).pause("2024-02-01", "2024-03-02").pause("2024-02-01", "2024-03-02"),
                caseOf(ONE).pause("2024-02-16", "2024-03-02").pause("2024-02-01", "2024-02-16"));

        // 30 paused days: 9 May is as 9 April
        assertThat(same)
                .extracting(record -> when(record, "", "2024-05-09").months())
                .containsOnly(2);
    }

    @Test
    void overlapping_pauses_that_end_count_exactly_their_days() {
        // 10 May is as 10 April: not a day more than 30 is taken away
        assertThat(when(
                                caseOf(ONE).pause("2024-02-01", "2024-02-21").pause("2024-02-11", "2024-03-02"),
                                "",
                                "2024-05-10")
                        .months())
                .isEqualTo(3);
    }

    @Test
    void separate_pauses_add_up() {
        // 15 + 15 days
        assertThat(when(
                                caseOf(ONE).pause("2024-02-01", "2024-02-16").pause("2024-03-01", "2024-03-16"),
                                "",
                                "2024-05-09")
                        .months())
                .isEqualTo(2);
        assertThat(when(
                                caseOf(ONE).pause("2024-02-01", "2024-02-16").pause("2024-03-01", "2024-03-16"),
                                "",
                                "2024-05-10")
                        .months())
                .isEqualTo(3);
    }

    @Test
    void of_a_pause_that_goes_on_only_the_days_before_the_day_count() {
        // 5 days before 10 April: as 5 April
        assertThat(when(caseOf(ONE).pause("2024-04-05", "2024-06-01"), "", "2024-04-10")
                        .calendarPhase())
                .isEqualTo("crisis");
        // a pause that begins on the day takes nothing
        assertThat(when(caseOf(ONE).pause("2024-04-10", "2024-06-01"), "", "2024-04-10")
                        .calendarPhase())
                .isEqualTo("transition");
        assertThat(when(caseOf(ONE).pause("2024-01-10", "2024-06-01"), "", "2024-04-10")
                        .months())
                .isZero();
    }

    // ---- the phase that decides

    @ParameterizedTest(name = "recorded {0} on {1}: {2} decides, calendar {3}, lag {4}")
    @CsvSource({
        "crisis,        2024-02-01, crisis,        crisis,        0",
        "crisis,        2024-05-01, crisis,        transition,    1",
        "crisis,        2025-05-01, crisis,        reintegration, 2",
        "crisis,        2027-05-01, crisis,        follow-up,     3",
        "transition,    2024-02-01, transition,    crisis,       -1",
        "reintegration, 2024-02-01, reintegration, crisis,       -2",
        "reintegration, 2027-05-01, reintegration, follow-up,     1",
        "intake,        2024-02-01, intake,        crisis,        0",
        "intake,        2024-05-01, intake,        transition,    1",
    })
    void the_recorded_phase_decides_and_the_lag_is_calendar_minus_recorded(
            String recorded, String on, String decides, String calendar, int lag) {
        RoundResult.When when = when(caseOf(ONE), recorded, on);

        assertThat(when.point()).isEqualTo(decides);
        assertThat(when.calendarPhase()).isEqualTo(calendar);
        assertThat(when.lag()).contains(lag);
        assertThat(when.assumed()).isFalse();
    }

    @ParameterizedTest(name = "on {0}: {1} decides")
    @CsvSource({
        "2024-01-10, crisis, crisis", // even on the first day: never intake
        "2024-05-01, transition, transition",
        "2025-05-01, reintegration, reintegration",
        "2027-05-01, reintegration, follow-up",
    })
    void where_no_phase_is_recorded_the_calendar_decides_and_is_marked_as_assumed(
            String on, String decides, String calendar) {
        RoundResult.When when = when(caseOf(ONE), "", on);

        assertThat(when.point()).isEqualTo(decides);
        assertThat(when.calendarPhase()).isEqualTo(calendar);
        assertThat(when.assumed()).isTrue();
        assertThat(when.lag()).isEmpty();
    }

    /** Asks other things, expects and floors differently in each phase. */
    private static final Matrix PHASED = matrix(
            outcome(
                    "safety",
                    item("no-threats").floor(CRISIS, 1).floor(TRANSITION, 2).floor(REINTEGRATION, 3)),
            outcome(
                    "home",
                    item("bed").expects(CRISIS, 1).expects(TRANSITION, 3).expects(REINTEGRATION, 4),
                    item("lease").due(TRANSITION, REINTEGRATION),
                    item("shelter").due(INTAKE, CRISIS)));

    private static RoundResult phased(String phase, String on) {
        return scored(PHASED, round(phase).on(on).provider(rate("no-threats", 2), rate("bed", 3)));
    }

    @Test
    void due_expected_and_floors_are_those_of_the_recorded_phase_not_of_the_calendar() {
        RoundResult round = phased(CRISIS, "2025-05-01");

        assertThat(outcomeIn(round, "home").parts()).extracting(Part::indicator).containsExactly("bed", "shelter");
        assertThat(part(round, ViewResult.PRIMARY, "bed")
                        .orElseThrow()
                        .expected()
                        .orElseThrow()
                        .value())
                .isEqualTo(f("1/4"));
        assertThat(round.criticals().get(0).floor().value()).isEqualTo(f("1/4"));
        assertThat(round.criticals().get(0).verdict()).isEqualTo(CriticalResult.Verdict.MET);
    }

    @Test
    void due_expected_and_floors_are_those_of_the_calendar_where_the_phase_is_assumed() {
        RoundResult round = phased("", "2024-05-01");

        assertThat(outcomeIn(round, "home").parts()).extracting(Part::indicator).containsExactly("bed", "lease");
        assertThat(part(round, ViewResult.PRIMARY, "bed")
                        .orElseThrow()
                        .expected()
                        .orElseThrow()
                        .value())
                .isEqualTo(f("3/4"));
        assertThat(round.criticals().get(0).floor().value()).isEqualTo(f("1/2"));
    }

    @Test
    void in_the_follow_up_those_of_the_last_phase_apply() {
        RoundResult round = phased("", "2027-05-01");

        assertThat(outcomeIn(round, "home").parts()).extracting(Part::indicator).containsExactly("bed", "lease");
        assertThat(part(round, ViewResult.PRIMARY, "bed")
                        .orElseThrow()
                        .expected()
                        .orElseThrow()
                        .value())
                .isEqualTo(f("1"));
        assertThat(round.criticals().get(0).floor().value()).isEqualTo(f("3/4"));
        assertThat(round.criticals().get(0).verdict()).isEqualTo(CriticalResult.Verdict.BREACHED);
    }

    @Test
    void intake_has_the_floors_of_the_first_phase_expects_nothing_and_has_no_gate() {
        ProgressReport report = caseOf(PHASED)
                .round(round(INTAKE).on("2024-01-12").provider(rate("no-threats", 1), rate("bed", 3)))
                .score();
        RoundResult round = report.latest().orElseThrow();

        assertThat(outcomeIn(round, "home").parts()).extracting(Part::indicator).containsExactly("bed", "shelter");
        assertThat(round.criticals().get(0).floor().value()).isEqualTo(f("1/4"));
        assertThat(round.criticals().get(0).verdict()).isEqualTo(CriticalResult.Verdict.MET);
        assertThat(part(round, ViewResult.PRIMARY, "bed").orElseThrow().expected())
                .isEmpty();
        assertThat(round.primary().progress()).isEmpty();
        assertThat(report.episodes().get(0).gate()).isEmpty();
    }

    // ---- progress for the calendar phase

    @Test
    void where_the_lag_is_positive_progress_for_the_calendar_phase_stands_beside() {
        // crisis expects bed at 1/4: reached, shelter is not known; transition expects bed at 3/4: reached, too, and
        // the level of the threats at 3/4: not reached, and lease, which nobody could rate
        RoundResult round = phased(CRISIS, "2024-05-01");

        // safety 0 of 1; home 1 of 2 with 1 not known: (0 + 1/2) / 2 to (0 + 1) / 2
        assertThat(round.primary().progress()).contains(new Reached(1, 3, 1, interval("1/4", "1/2")));
        assertThat(round.calendarProgress()).contains(new Reached(1, 3, 1, interval("1/4", "1/2")));

        // by the calendar of re/integration bed should be at 1: open
        RoundResult later = phased(CRISIS, "2025-05-01");
        assertThat(later.primary().progress()).contains(new Reached(1, 3, 1, interval("1/4", "1/2")));
        assertThat(later.calendarProgress()).contains(new Reached(0, 3, 1, interval("0", "1/4")));
    }

    @Test
    void a_rating_that_is_not_due_in_the_recorded_phase_counts_nowhere_not_even_in_progress_by_the_calendar() {
        RoundResult round = scored(
                PHASED,
                round(CRISIS).on("2024-05-01").provider(rate("no-threats", 4), rate("bed", 3), rate("lease", 4)));

        // safety 1 of 1; home bed reached, lease not known: (1 + 1/2) / 2 to (1 + 1) / 2
        assertThat(round.calendarProgress()).contains(new Reached(2, 3, 1, interval("3/4", "1")));
    }

    @ParameterizedTest(name = "recorded {0} on {1}: shown {2}")
    @CsvSource({
        "crisis,        2024-02-01, false",
        "crisis,        2024-05-01, true",
        "transition,    2024-02-01, false",
        "reintegration, 2025-05-01, false",
        "reintegration, 2027-05-01, true",
        "intake,        2024-02-01, false",
        "intake,        2024-05-01, true",
        "'',            2024-05-01, false",
        "'',            2027-05-01, false",
    })
    void progress_for_the_calendar_phase_is_shown_only_where_the_lag_is_positive(
            String recorded, String on, boolean shown) {
        assertThat(phased(recorded, on).calendarProgress().isPresent()).isEqualTo(shown);
    }

    @Test
    void in_the_follow_up_progress_by_the_calendar_is_that_of_the_last_phase() {
        RoundResult round = phased(REINTEGRATION, "2027-05-01");

        assertThat(round.calendarProgress())
                .isPresent()
                .isEqualTo(round.primary().progress());
    }

    @Test
    void an_intake_late_in_time_shows_progress_for_the_calendar_phase_although_it_expects_nothing() {
        RoundResult round = phased(INTAKE, "2024-05-01");

        assertThat(round.primary().progress()).isEqualTo(Optional.empty());
        // threats 1/2 of the expected 3/4: open; bed at 3/4: reached; lease not known
        assertThat(round.calendarProgress()).contains(new Reached(1, 3, 1, interval("1/4", "1/2")));
    }
}
