package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A rating that nobody asked about again stands for the months that the matrix gives it. */
class CarriedTest {

    /** Papers are good for six months; the rent has to be asked each time. */
    private static final Matrix PAPERS = recording(outcome("home", papers(), item("rent")));

    private static ItemSpec papers() {
        return item("papers").validity(6);
    }

    private static final RatingState NOT_ASSESSED = new RatingState.Missing(MissingReason.NOT_ASSESSED, false);
    private static final RatingState STALE = new RatingState.Missing(MissingReason.STALE, false);

    /** Papers at 3/4 on 1 February. */
    private static RoundSpec first() {
        return round("r1", CRISIS).by("CM-1").provider(rate("papers", 3));
    }

    private static RoundSpec silent(String id, String iso) {
        return round(id, CRISIS).on(iso).by("CM-2").provider(rate("rent", 1));
    }

    private static Part papers(RoundResult round) {
        return part(round, PROVIDER, "papers").orElseThrow();
    }

    private static Part papers(Matrix matrix, RoundSpec... rounds) {
        return papers(latest(matrix, rounds));
    }

    private static RoundResult latest(Matrix matrix, RoundSpec... rounds) {
        return report(matrix, rounds).latest().orElseThrow();
    }

    private static ProgressReport report(Matrix matrix, RoundSpec... rounds) {
        CaseSpec spec = caseOf(matrix);
        for (RoundSpec round : rounds) {
            spec.round(round);
        }
        return spec.score();
    }

    // ---- how long

    @ParameterizedTest(name = "rated on {0}, not asked on {1}: carried {2}")
    @CsvSource({
        "2024-02-01, 2024-07-31, true",
        "2024-02-01, 2024-08-01, false",
        // 31 August + 6 months is 28 February
        "2024-08-31, 2025-02-27, true",
        "2024-08-31, 2025-02-28, false",
    })
    void a_rating_stands_until_the_day_before_its_months_are_over_and_on_that_very_day_it_is_stale(
            String rated, String on, boolean carried) {
        RoundSpec given = round("r1", CRISIS).on(rated).provider(rate("papers", 3));
        assertThat(papers(PAPERS, given, silent("r2", on)).isRated()).isEqualTo(carried);
    }

    @Test
    void a_carried_rating_counts_as_rated_and_shows_where_it_comes_from() {
        RoundResult round = latest(PAPERS, first(), silent("r2", "2024-07-31"));
        assertThat(papers(round).value()).contains(f("3/4"));
        assertThat(papers(round).isOwn()).isFalse();
        assertThat(papers(round).basis().carried()).contains(new Basis.Carried("r1", day("2024-02-01"), "CM-1"));
        // papers carried at 3/4, rent 1/4: both are rated; of the two expected 3/4 one is reached
        assertThat(outcomeIn(round, "home").coverage()).contains(f("1"));
        assertThat(outcomeIn(round, "home").point()).contains(f("1/2"));
        assertThat(outcomeIn(round, "home").progress()).contains(new Reached(1, 2, 0, interval("1/2", "1/2")));
    }

    @Test
    void a_stale_rating_is_missing_with_a_reason_of_its_own_and_is_worth_asking() {
        RoundResult round = latest(PAPERS, first(), silent("r2", "2024-08-01"));
        assertThat(papers(round).state()).isEqualTo(STALE);
        assertThat(papers(round).basis()).isEqualTo(Basis.NONE);
        assertThat(outcomeIn(round, "home").interval()).contains(interval("1/8", "5/8"));
        assertThat(round.askNext())
                .containsExactly(new AskNext("papers", PROVIDER, false, MissingReason.STALE, f("1/2")));
    }

    @Test
    void without_a_validity_nothing_is_carried_and_nothing_is_stale() {
        Matrix none = recording(outcome("home", item("papers"), item("rent")));
        assertThat(papers(none, first(), silent("r2", "2024-02-20")).state()).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void the_days_of_the_blocks_count_and_where_a_voice_has_none_the_day_of_the_round() {
        Matrix both = recording(outcome("home", papers(), item("rent").raters(PROVIDER, BENEFICIARY)));
        // the round begins on 1 February with her, the provider rates on the 5th: good to 4 August
        RoundSpec first = round("r1", CRISIS)
                .on("2024-02-01")
                .beneficiary(rate("rent", 1))
                .on("2024-02-05")
                .provider(rate("papers", 3));
        assertThat(papers(both, first, twoDays("2024-07-30", "2024-08-04")).isRated())
                .isTrue();
        assertThat(papers(both, first, twoDays("2024-07-30", "2024-08-05")).state())
                .isEqualTo(STALE);
        assertThat(papers(both, first, round("r2", CRISIS).on("2024-08-04").beneficiary(rate("rent", 1)))
                        .isRated())
                .isTrue();
        assertThat(papers(both, first, round("r2", CRISIS).on("2024-08-05").beneficiary(rate("rent", 1)))
                        .state())
                .isEqualTo(STALE);
    }

    private static RoundSpec twoDays(String hers, String providers) {
        return round("r2", CRISIS)
                .on(hers)
                .beneficiary(rate("rent", 1))
                .on(providers)
                .provider(rate("rent", 1));
    }

    @Test
    void carried_twice_it_is_not_renewed_and_keeps_its_first_round_day_and_assessor() {
        RoundResult twice = latest(PAPERS, first(), silent("r2", "2024-05-01"), silent("r3", "2024-07-31"));
        assertThat(papers(twice).basis().carried()).contains(new Basis.Carried("r1", day("2024-02-01"), "CM-1"));
        assertThat(papers(PAPERS, first(), silent("r2", "2024-05-01"), silent("r3", "2024-08-01"))
                        .state())
                .isEqualTo(STALE);
    }

    @Test
    void the_latest_rating_is_carried_and_its_months_begin_anew() {
        RoundSpec again = round("r2", CRISIS).on("2024-05-01").by("CM-3").provider(rate("papers", 1));
        Part part = papers(PAPERS, first(), again, silent("r3", "2024-10-31"));
        assertThat(part.value()).contains(f("1/4"));
        assertThat(part.basis().carried()).contains(new Basis.Carried("r2", day("2024-05-01"), "CM-3"));
    }

    @Test
    void a_number_is_carried_as_it_was_clipped() {
        Matrix days = recording(outcome("home", papers().goalposts("0", "30").expectsNumber("30"), item("rent")));
        RatingState.Rated carried = (RatingState.Rated)
                papers(days, round("r1", CRISIS).provider(rate("papers", "45")), silent("r2", "2024-05-01"))
                        .state();
        assertThat(carried).isEqualTo(new RatingState.Rated(number("45"), f("1"), true, false));
    }

    // ---- what ends it

    @ParameterizedTest
    @EnumSource(value = Rating.Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_ASSESSED")
    void any_other_word_of_the_same_voice_ends_it(Rating.Reason reason) {
        RoundSpec said = round("r2", CRISIS).on("2024-03-01").provider(missing("papers", reason));
        assertThat(papers(PAPERS, first(), said).isRated()).isFalse();
        // afterwards the state is not assessed: neither carried nor stale
        assertThat(papers(PAPERS, first(), said, silent("r3", "2024-04-01")).state())
                .isEqualTo(NOT_ASSESSED);
        assertThat(papers(PAPERS, first(), said, silent("r3", "2024-09-01")).state())
                .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void not_applicable_by_hand_ends_it_too() {
        RoundSpec said = round("r2", CRISIS).on("2024-03-01").provider(notApplicable("papers"));
        assertThat(papers(PAPERS, first(), said).counts()).isFalse();
        assertThat(papers(PAPERS, first(), said, silent("r3", "2024-04-01")).state())
                .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void not_assessed_written_out_says_nothing_and_ends_nothing() {
        RoundSpec written =
                round("r2", CRISIS).on("2024-03-01").provider(missing("papers", Rating.Reason.NOT_ASSESSED));
        assertThat(papers(PAPERS, first(), written).value()).contains(f("3/4"));
        assertThat(papers(PAPERS, first(), written, silent("r3", "2024-04-01")).value())
                .contains(f("3/4"));
    }

    @Test
    void that_the_service_does_not_exist_is_noted_beside_a_carried_and_beside_a_stale_rating() {
        Entry absent = new Entry("papers", new Rating.Missing(Rating.Reason.NOT_ASSESSED, true));
        assertThat(papers(PAPERS, first(), round("r2", CRISIS).on("2024-03-01").provider(absent))
                        .state())
                .isEqualTo(new RatingState.Rated(quarter(3), f("3/4"), false, true));
        assertThat(papers(PAPERS, first(), round("r2", CRISIS).on("2024-08-01").provider(absent))
                        .state())
                .isEqualTo(new RatingState.Missing(MissingReason.STALE, true));
    }

    @Test
    void another_voice_neither_carries_nor_ends_it() {
        Matrix both = recording(outcome("home", papers().raters(PROVIDER, BENEFICIARY), item("rent")));
        RoundResult round = latest(
                both,
                first(),
                round("r2", CRISIS).on("2024-03-01").beneficiary(missing("papers", Rating.Reason.DECLINED)),
                silent("r3", "2024-04-01"));
        assertThat(papers(round).value()).contains(f("3/4"));
        assertThat(part(round, BENEFICIARY, "papers").orElseThrow().state()).isEqualTo(NOT_ASSESSED);
    }

    // ---- where it is never done

    @Test
    void a_critical_indicator_is_never_carried() {
        Matrix critical = recording(outcome("home", papers().floor(1), item("rent")));
        RoundResult round = latest(critical, first(), silent("r2", "2024-02-20"));
        assertThat(papers(round).state()).isEqualTo(NOT_ASSESSED);
        assertThat(round.isComplete()).isFalse();
    }

    @Test
    void a_new_episode_starts_from_nothing() {
        RoundResult round = caseOf(PAPERS)
                .episode("2024-01-10", "2024-02-20")
                .episode("2024-03-01", "")
                .round(first())
                .round(silent("r2", "2024-03-02"))
                .latest();
        assertThat(papers(round).state()).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void joint_ratings_are_never_carried() {
        RoundResult round = latest(PAPERS, round("r1", CRISIS).joint(rate("papers", 3)), silent("r2", "2024-02-20"));
        assertThat(part(round, ViewResult.PRIMARY, "papers").orElseThrow().state())
                .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void what_is_agreed_in_this_round_goes_before_what_is_carried_in_the_primary_view_alone() {
        RoundSpec joint = round("r2", CRISIS).on("2024-03-01").joint(rate("papers", 1));
        RoundResult round = latest(PAPERS, first(), joint);
        Part primary = part(round, ViewResult.PRIMARY, "papers").orElseThrow();
        assertThat(primary.voice()).isEqualTo(JOINT);
        assertThat(primary.value()).contains(f("1/4"));
        assertThat(papers(round).value()).contains(f("3/4"));
        // what was agreed ended nothing: in the next round the provider's own rating is carried
        RoundResult next = latest(PAPERS, first(), joint, silent("r3", "2024-04-01"));
        assertThat(part(next, ViewResult.PRIMARY, "papers").orElseThrow().value())
                .contains(f("3/4"));
    }

    @Test
    void what_is_not_due_here_is_not_carried_to_here() {
        Matrix early = recording(outcome("home", papers().due(INTAKE, CRISIS), item("rent")));
        RoundResult round =
                latest(early, first(), round("r2", TRANSITION).on("2024-05-01").provider(rate("rent", 1)));
        assertThat(part(round, PROVIDER, "papers")).isEmpty();
        assertThat(part(round, ViewResult.PRIMARY, "papers")).isEmpty();
    }

    @Test
    void what_was_said_where_it_was_not_due_counts_nowhere_and_is_not_remembered() {
        Matrix early = recording(outcome("home", papers().due(CRISIS), item("rent")));
        // at intake and in the transition it is not due
        RoundSpec intake = round("r0", INTAKE).on("2024-01-12").provider(rate("papers", 0));
        assertThat(papers(early, intake, silent("r2", "2024-02-20")).state()).isEqualTo(NOT_ASSESSED);
        RoundSpec between = round("r2", TRANSITION).on("2024-05-01").provider(rate("papers", 1));
        assertThat(papers(early, first(), between, silent("r3", "2024-06-01")).value())
                .contains(f("3/4"));
    }

    @Test
    void what_was_said_while_it_did_not_apply_counts_nowhere_and_is_not_remembered() {
        Matrix parents = recording(outcome("home", papers().onlyIf("dependants", "yes"), item("rent")));
        RoundResult round = caseOf(parents)
                .profile("2024-01-10", "dependants", "yes")
                .profile("2024-02-15", "dependants", "no")
                .profile("2024-03-15", "dependants", "yes")
                .round(first())
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("papers", 1)))
                .round(silent("r3", "2024-04-01"))
                .latest();
        assertThat(papers(round).value()).contains(f("3/4"));

        RoundResult without = caseOf(parents)
                .profile("2024-01-10", "dependants", "yes")
                .profile("2024-02-15", "dependants", "no")
                .round(first())
                .round(silent("r2", "2024-03-01"))
                .latest();
        assertThat(papers(without).counts()).isFalse();
    }

    @Test
    void what_a_voice_said_that_is_not_asked_is_not_remembered() {
        RoundResult round =
                latest(PAPERS, round("r1", CRISIS).says(GUARDIAN, rate("papers", 3)), silent("r2", "2024-03-01"));
        assertThat(papers(round).state()).isEqualTo(NOT_ASSESSED);
    }

    // ---- what it does not count for

    @Test
    void by_the_calendar_phase_what_is_due_in_both_phases_is_carried_and_what_is_due_only_there_is_not_known() {
        // recorded in the crisis on 1 May, when the calendar says transition: one phase behind
        Matrix two = recording(outcome(
                "home",
                item("rent"),
                item("papers").validity(24),
                item("work").due(TRANSITION).validity(24)));
        RoundResult round = latest(
                two,
                round("r1", TRANSITION).on("2024-03-01").provider(rate("rent", 3), rate("papers", 3), rate("work", 4)),
                round("r2", CRISIS).on("2024-05-01").provider(rate("rent", 3)));
        assertThat(round.when().lag()).contains(1);
        // in the crisis rent and papers count, both reached
        assertThat(round.primary().progress()).contains(new Reached(2, 2, 0, interval("1", "1")));
        // by the transition work is a third that nobody could be asked about here
        assertThat(round.calendarProgress()).contains(new Reached(2, 3, 1, interval("2/3", "1")));
    }

    @Test
    void own_coverage_counts_only_what_she_rated_in_this_round() {
        Matrix hers = recording(outcome(
                "home",
                papers().raters(BENEFICIARY),
                item("rent").raters(BENEFICIARY).weight("3")));
        RoundSpec start = round("r1", CRISIS).beneficiary(rate("papers", 3), rate("rent", 3));
        ProgressReport report =
                report(hers, start, round("r2", CRISIS).on("2024-03-01").beneficiary(rate("rent", 3)));
        ViewResult view = report.latest().orElseThrow().view(BENEFICIARY).orElseThrow();
        assertThat(view.total().orElseThrow().coverage()).isEqualTo(f("1"));
        assertThat(view.ownCoverage()).contains(f("3/4"));

        // 1/4 is less than the 1/2 that the gate asks for
        ProgressReport little = report(
                recording(outcome(
                        "home",
                        papers().raters(BENEFICIARY).weight("3"),
                        item("rent").raters(BENEFICIARY))),
                start,
                round("r2", CRISIS).on("2024-03-01").beneficiary(rate("rent", 3)));
        assertThat(little.episodes().get(0).gate().orElseThrow().conditions())
                .contains(
                        new GateResult.Condition(GateResult.Kind.COVERAGE, GateResult.Verdict.PASS, List.of()),
                        new GateResult.Condition(
                                GateResult.Kind.OWN_COVERAGE, GateResult.Verdict.UNDETERMINED, List.of()));
    }

    @Test
    void own_coverage_is_a_mean_by_outcome_over_those_that_count() {
        // home (W 1): 1 of 2; work (W 2): 0; court does not apply: (1 x 1/2 + 2 x 0) / 3
        Matrix three = recording(
                outcome("home", item("bed").raters(BENEFICIARY), item("key").raters(BENEFICIARY)),
                outcome("work", "2", item("job").raters(BENEFICIARY)),
                outcome("court", "4", item("case").raters(BENEFICIARY)));
        RoundResult round = scored(three, round(CRISIS).beneficiary(rate("bed", 0), notApplicable("case")));
        assertThat(round.view(BENEFICIARY).orElseThrow().ownCoverage()).contains(f("1/6"));
        assertThat(round.view(BENEFICIARY).orElseThrow().total().orElseThrow().coverage())
                .isEqualTo(f("1/6"));
        RoundResult none = scored(
                three,
                round(CRISIS)
                        .beneficiary(
                                notApplicable("bed"),
                                notApplicable("key"),
                                notApplicable("job"),
                                notApplicable("case")));
        assertThat(none.view(BENEFICIARY).orElseThrow().ownCoverage()).isEmpty();
    }

    @Test
    void a_round_in_which_everything_is_carried_has_no_rating_of_its_own() {
        ProgressReport report = report(
                PAPERS, first(), round("r2", CRISIS).on("2024-03-01").provider(missing("rent", Rating.Reason.UNKNOWN)));
        RoundResult latest = report.latest().orElseThrow();
        assertThat(papers(latest).isRated()).isTrue();
        assertThat(latest.hasRating()).isFalse();
        PhaseSummary crisis = report.episodes().get(0).phases().get(0);
        assertThat(crisis.lastRound()).contains("r1");
        assertThat(crisis.visits()).isEqualTo(1);
    }

    @Test
    void what_was_reached_and_is_carried_below_a_higher_expectation_is_open_and_not_lost() {
        Matrix rising = recording(outcome("home", papers().expects(CRISIS, 3).expects(TRANSITION, 4), item("rent")));
        ProgressReport report =
                report(rising, first(), round("r2", TRANSITION).on("2024-05-01").provider(rate("rent", 4)));
        assertThat(report.episodes().get(0).phases().get(1).unreached())
                .containsExactly(new PhaseSummary.Unreached("home", "papers", PhaseSummary.Why.OPEN));
    }
}
