package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.ServiceReview.InPhase;
import io.github.reintegrationmatrix.casefile.ServiceReview.Offer;
import io.github.reintegrationmatrix.casefile.ServiceReview.Period;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.RoundResult.Heard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A review of services: each phase by itself, with what is offered in it. */
class ReviewTest {

    /** Shelter weighs 2: a bed 3, calm 1, of which the beneficiaries tell. Legal assistance weighs 1: advice. */
    private static final Matrix SERVICES = services(
            service(
                    "shelter",
                    "2",
                    everyPhase("bed").weight("3"),
                    everyPhase("calm").raters(BENEFICIARY)),
            service("legal", "1", everyPhase("advice")));

    static final ServiceReview REVIEW = new ServiceReview(
            "REV-1",
            REFERENCE,
            START,
            List.of(
                    new InPhase(
                            CRISIS,
                            List.of(
                                    new Offer(START, List.of("shelter")),
                                    new Offer(day("2024-07-01"), List.of("legal", "shelter"))),
                            List.of(
                                    period(
                                            "r1",
                                            "2024-01-31",
                                            says(PROVIDER, "2024-02-01", 0, rate("bed", 2)),
                                            says(BENEFICIARY, "2024-02-03", 8, rate("calm", 4))),
                                    period(
                                            "r2",
                                            "2024-07-31",
                                            says(PROVIDER, "2024-08-01", 0, rate("bed", 4), rate("advice", 1))))),
                    // in month 16, when the calendar of a case would say re/integration
                    new InPhase(
                            TRANSITION,
                            List.of(new Offer(START, List.of("legal"))),
                            List.of(period("r1", "2025-05-31", says(PROVIDER, "2025-06-01", 0, rate("advice", 3)))))),
            List.of());

    private static ItemSpec everyPhase(String id) {
        return item(id).due(CRISIS, TRANSITION, REINTEGRATION);
    }

    private static Outcome service(String id, String weight, ItemSpec... items) {
        return new Outcome(
                id,
                "Service " + id,
                "What belongs to it",
                "",
                f(weight),
                Map.of(id, List.of("offered")),
                Stream.of(items).map(ItemSpec::build).toList());
    }

    private static Matrix services(Outcome... outcomes) {
        Matrix plan = matrix(List.of(outcomes));
        return new Matrix(
                plan.id(),
                plan.version(),
                Matrix.Kind.SERVICES,
                plan.language(),
                plan.title(),
                plan.provenance(),
                plan.voices(),
                plan.phases(),
                Stream.of(outcomes)
                        .map(outcome -> new Facet(outcome.id(), outcome.label(), List.of("offered", "not-offered")))
                        .toList(),
                plan.scales(),
                plan.means(),
                plan.services(),
                plan.events(),
                plan.statuses(),
                plan.dimensions(),
                plan.outcomes());
    }

    private static Period period(String id, String until, VoiceBlock... blocks) {
        return new Period(day(until), new Round(id, "", List.of(blocks), Round.Agreement.NOT_ASKED));
    }

    private static VoiceBlock says(String voice, String day, int respondents, Fixture.Entry... entries) {
        Map<String, io.github.reintegrationmatrix.casefile.Rating> ratings = new LinkedHashMap<>();
        for (Fixture.Entry entry : entries) {
            ratings.put(entry.indicator(), entry.rating());
        }
        return new VoiceBlock(voice, day(day), "case-manager", "", VoiceBlock.Consent.GIVEN, respondents, ratings);
    }

    private static List<ProgressReport> score(String asOf) {
        return Scorer.of(SERVICES, POLICY).score(REVIEW, day(asOf));
    }

    private static EpisodeResult in(int phase) {
        return score("2026-01-01").get(phase).episodes().get(0);
    }

    @Test
    void there_is_one_report_for_each_phase_in_the_order_of_the_review() {
        assertThat(score("2026-01-01"))
                .extracting(ProgressReport::caseCode)
                .containsExactly("REV-1.crisis", "REV-1.transition");
        assertThat(in(0).clock()).isEqualTo("review");
        assertThat(in(0).start()).isEqualTo(START);
        assertThat(in(0).rounds()).extracting(RoundResult::id).containsExactly("r1", "r2");
        assertThat(in(1).rounds()).extracting(RoundResult::id).containsExactly("r1");
    }

    @Test
    void a_service_that_is_not_offered_is_not_applicable_and_never_zero() {
        RoundResult first = in(0).rounds().get(0);
        OutcomeResult legal = outcomeIn(first, "legal");

        assertThat(legal.standing()).isEqualTo(OutcomeResult.Standing.NOT_APPLICABLE);
        assertThat(legal.publication()).isEqualTo(OutcomeResult.Publication.NO_NUMBER);
        assertThat(legal.point()).isEmpty();
        assertThat(part(first, "primary", "advice").orElseThrow().state()).isEqualTo(new RatingState.NotApplicable(""));
        // shelter alone: (3 * 1/2 + 1 * 1) / 4
        assertThat(outcomeIn(first, "shelter").point()).contains(f("5/8"));
        assertThat(first.primary().total().orElseThrow().interval()).isEqualTo(interval("5/8", "5/8"));
        assertThat(first.primary().total().orElseThrow().coverage()).isEqualTo(Fraction.ONE);
        // of bed and calm, 3/4 is expected each
        assertThat(first.primary().progress().orElseThrow().reached()).isEqualTo(1);
        assertThat(first.primary().progress().orElseThrow().of()).isEqualTo(2);
    }

    @Test
    void what_is_offered_from_a_day_on_counts_in_periods_that_end_later() {
        RoundResult second = in(0).rounds().get(1);

        // shelter: the bed at 1, calm not asked; legal assistance at 1/4
        assertThat(outcomeIn(second, "shelter").interval()).contains(interval("3/4", "1"));
        assertThat(outcomeIn(second, "shelter").publication()).isEqualTo(OutcomeResult.Publication.PROVISIONAL);
        assertThat(outcomeIn(second, "legal").point()).contains(f("1/4"));
        // (2 * 3/4 + 1/4) / 3 and (2 * 1 + 1/4) / 3, of which (2 * 3/4 + 1) / 3 is rated
        assertThat(second.primary().total().orElseThrow().interval()).isEqualTo(interval("7/12", "3/4"));
        assertThat(second.primary().total().orElseThrow().coverage()).isEqualTo(f("5/6"));
    }

    @Test
    void a_period_is_judged_by_what_was_offered_on_its_last_day_also_when_it_is_asked_under_other_offers() {
        InPhase crisis = new InPhase(
                CRISIS,
                List.of(
                        new Offer(START, List.of("shelter", "legal")),
                        new Offer(day("2025-01-01"), List.of("legal")),
                        new Offer(day("2025-07-01"), List.of("shelter"))),
                List.of(
                        period(
                                "second-half-2024",
                                "2024-12-31",
                                says(PROVIDER, "2025-01-08", 0, rate("bed", 4), rate("advice", 1)),
                                says(BENEFICIARY, "2025-01-09", 8, rate("calm", 2))),
                        period("first-half-2025", "2025-06-30", says(PROVIDER, "2025-07-01", 0, rate("advice", 3)))));
        ServiceReview review = new ServiceReview("REV-1", REFERENCE, START, List.of(crisis), List.of());
        List<RoundResult> rounds = Scorer.of(SERVICES, POLICY)
                .score(review, day("2026-01-01"))
                .get(0)
                .episodes()
                .get(0)
                .rounds();

        // there was a shelter until December: (3 * 1 + 1 * 1/2) / 4, and with advice (2 * 7/8 + 1/4) / 3
        assertThat(outcomeIn(rounds.get(0), "shelter").point()).contains(f("7/8"));
        assertThat(outcomeIn(rounds.get(0), "legal").point()).contains(f("1/4"));
        assertThat(rounds.get(0).primary().total().orElseThrow().point()).contains(f("2/3"));
        // and there was none from January to June
        assertThat(outcomeIn(rounds.get(1), "shelter").standing()).isEqualTo(OutcomeResult.Standing.NOT_APPLICABLE);
        assertThat(rounds.get(1).primary().total().orElseThrow().point()).contains(f("3/4"));
    }

    @Test
    void another_phase_has_offers_of_its_own() {
        RoundResult round = in(1).rounds().get(0);

        assertThat(outcomeIn(round, "shelter").standing()).isEqualTo(OutcomeResult.Standing.NOT_APPLICABLE);
        assertThat(outcomeIn(round, "legal").point()).contains(f("3/4"));
        assertThat(round.primary().total().orElseThrow().point()).contains(f("3/4"));
    }

    @Test
    void there_is_no_gate_and_the_calendar_of_the_organisation_says_nothing() {
        for (int phase : new int[] {0, 1}) {
            assertThat(in(phase).gate()).isEmpty();
            assertThat(in(phase).rounds()).allSatisfy(round -> {
                assertThat(round.when().lag()).contains(0);
                assertThat(round.when().calendarPhase()).isEqualTo(round.when().point());
                assertThat(round.calendarProgress()).isEmpty();
            });
        }
        assertThat(in(1).rounds().get(0).when().point()).isEqualTo(TRANSITION);
        assertThat(in(1).rounds().get(0).when().months()).isEqualTo(16);
    }

    @Test
    void only_the_phase_of_the_report_is_summed_up() {
        assertThat(in(0).phases())
                .containsExactly(new PhaseSummary(
                        CRISIS,
                        1,
                        Optional.of("r1"),
                        Optional.of("r2"),
                        List.of(
                                new PhaseSummary.Unreached("shelter", "calm", PhaseSummary.Why.NOT_KNOWN),
                                new PhaseSummary.Unreached("legal", "advice", PhaseSummary.Why.OPEN))));
        assertThat(in(1).phases())
                .containsExactly(new PhaseSummary(TRANSITION, 1, Optional.of("r1"), Optional.of("r1"), List.of()));
    }

    @Test
    void the_number_of_people_who_answered_stands_beside_their_voice() {
        assertThat(in(0).rounds().get(0).heard())
                .containsExactly(
                        new Heard(PROVIDER, day("2024-02-01"), "case-manager", "", 0),
                        new Heard(BENEFICIARY, day("2024-02-03"), "case-manager", "", 8));
    }

    @Test
    void what_lies_after_the_as_of_date_is_left_out_and_counted() {
        List<ProgressReport> reports = score("2024-06-30");

        assertThat(reports.get(0).ignored()).isEqualTo(new ProgressReport.Ignored(0, 1, 0, 1, 0, 0));
        assertThat(reports.get(0).episodes().get(0).rounds())
                .extracting(RoundResult::id)
                .containsExactly("r1");
        assertThat(reports.get(1).ignored()).isEqualTo(new ProgressReport.Ignored(0, 1, 0, 1, 0, 0));
        assertThat(reports.get(1).episodes().get(0).phases()).isEmpty();
        assertThat(reports.get(1).headline()).isEmpty();
    }

    @Test
    void a_critical_indicator_of_a_service_is_a_concern_where_it_is_offered_and_no_question_where_it_is_not() {
        Matrix matrix = services(
                service("shelter", "1", everyPhase("locked").floor(2).expects(2)),
                service("legal", "1", everyPhase("advice")));
        for (boolean offered : List.of(true, false)) {
            InPhase crisis = new InPhase(
                    CRISIS,
                    List.of(new Offer(START, offered ? List.of("shelter", "legal") : List.of("legal"))),
                    List.of(period(
                            "r1",
                            "2024-01-31",
                            says(PROVIDER, "2024-02-01", 0, rate("locked", 1), rate("advice", 4)))));
            ServiceReview review = new ServiceReview("REV-1", REFERENCE, START, List.of(crisis), List.of());
            RoundResult round = Scorer.of(matrix, POLICY)
                    .score(review, AS_OF)
                    .get(0)
                    .latest()
                    .orElseThrow();
            assertThat(round.headline().indicators()).isEqualTo(offered ? List.of("locked") : List.of());
        }
    }

    @Test
    void a_scorer_takes_what_belongs_to_the_kind_of_its_matrix() {
        Scorer ofServices = Scorer.of(SERVICES, POLICY);
        Scorer ofPlan = Scorer.of(matrix(outcome("home", item("bed"))), POLICY);

        assertThatThrownBy(() -> ofServices.score(
                        caseOf(SERVICES).round(round(CRISIS).provider()).build(), AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-3006");
        assertThatThrownBy(() -> ofPlan.score(REVIEW, AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MTX-3006");
    }
}
