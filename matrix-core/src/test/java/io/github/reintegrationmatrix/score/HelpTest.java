package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.ServiceReview.InPhase;
import io.github.reintegrationmatrix.casefile.ServiceReview.Offer;
import io.github.reintegrationmatrix.change.Help;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not reached, held against the services of an organisation. */
class HelpTest {

    /** The shelter serves home and health, legal assistance home alone; nothing serves school. */
    private static final Matrix MATRIX = matrix(
            Stream.of(
                            outcome("home", item("bed"), item("rent")),
                            outcome("school", item("place")),
                            outcome("health", item("sleep")))
                    .map(OutcomeSpec::build)
                    .toList(),
            MEANS,
            List.of(
                    new Service("legal", "Legal assistance", List.of("home")),
                    new Service("shelter", "Shelter", List.of("home", "health"))),
            List.of(),
            List.of());

    /** From July on legal assistance is offered in the crisis too; in the transition nothing is before 2026. */
    private static final ServiceReview REVIEW = new ServiceReview(
            "REV-1",
            REFERENCE,
            START,
            List.of(
                    new InPhase(
                            CRISIS,
                            List.of(
                                    new Offer(START, List.of("shelter", "laundry")),
                                    new Offer(day("2024-07-01"), List.of("legal", "shelter"))),
                            List.of()),
                    new InPhase(TRANSITION, List.of(new Offer(day("2026-01-01"), List.of("legal"))), List.of())),
            List.of());

    private final Scorer scorer = scorer(MATRIX, POLICY);

    /** Bed below what is expected, rent not known, place below, sleep at it. */
    private static CaseSpec spec(String phase) {
        return caseOf(MATRIX)
                .round(round(phase)
                        .provider(
                                rate("bed", 1),
                                missing("rent", Rating.Reason.UNKNOWN),
                                rate("place", 2),
                                rate("sleep", 3)));
    }

    private ProgressReport report(String phase, String asOf) {
        return scorer.with(REVIEW).score(spec(phase).build(), day(asOf));
    }

    @Test
    void what_the_latest_round_does_not_reach_stands_beside_what_is_offered_in_its_phase_and_what_is_not() {
        assertThat(Help.of(report(CRISIS, "2024-06-30")))
                .containsExactly(
                        new Help("home", List.of("bed", "rent"), List.of("shelter"), List.of("legal")),
                        new Help("school", List.of("place"), List.of(), List.of()));
    }

    @Test
    void what_is_offered_on_the_as_of_day_counts_from_the_first_day_of_an_offer() {
        assertThat(report(CRISIS, "2024-06-30").offered())
                .contains(new ProgressReport.Offered("REV-1", Map.of(CRISIS, List.of("shelter", "laundry"))));
        assertThat(report(CRISIS, "2024-07-01").offered())
                .contains(new ProgressReport.Offered("REV-1", Map.of(CRISIS, List.of("legal", "shelter"))));
        assertThat(Help.of(report(CRISIS, "2024-07-01")).get(0).notOffered()).isEmpty();
        // before the first day nothing is
        InPhase crisis = REVIEW.phases().get(0);
        assertThat(crisis.offeredOn(START.minusDays(1))).isEmpty();
        assertThat(crisis.offeredOn(START)).contains(crisis.offers().get(0));
        assertThat(crisis.offeredOn(day("2024-06-30"))).contains(crisis.offers().get(0));
    }

    @Test
    void the_latest_offer_counts_in_whatever_order_they_are_given() {
        InPhase turned = new InPhase(
                CRISIS,
                List.of(new Offer(day("2024-07-01"), List.of("legal")), new Offer(START, List.of("shelter"))),
                List.of());
        assertThat(turned.offeredOn(day("2024-07-01")).orElseThrow().services()).containsExactly("legal");
        assertThat(turned.offeredOn(day("2024-06-30")).orElseThrow().services()).containsExactly("shelter");
    }

    @Test
    void where_no_services_are_known_for_the_phase_there_is_nothing_to_say() {
        assertThat(Help.of(report(TRANSITION, "2025-12-31"))).isEmpty();
        assertThat(Help.of(report(REINTEGRATION, "2026-01-01"))).isEmpty();
        assertThat(Help.of(report(TRANSITION, "2026-01-01"))).isNotEmpty();
        // a report without a review, and one without a round
        assertThat(Help.of(scorer.score(spec(CRISIS).build(), AS_OF))).isEmpty();
        assertThat(Help.of(scorer.with(REVIEW).score(caseOf(MATRIX).build(), AS_OF)))
                .isEmpty();
    }

    @Test
    void only_the_phase_of_the_latest_round_of_the_latest_episode_is_looked_at() {
        CaseSpec spec = caseOf(MATRIX)
                .round(round("r1", CRISIS).provider(rate("bed", 0)))
                .round(round("r2", TRANSITION)
                        .on("2024-05-01")
                        .provider(rate("bed", 3), rate("rent", 3), rate("place", 0), rate("sleep", 4)));
        assertThat(Help.of(scorer.with(REVIEW).score(spec.build(), AS_OF)))
                .containsExactly(new Help("school", List.of("place"), List.of(), List.of()));
    }

    @Test
    void no_number_depends_on_what_is_offered_and_the_scorer_itself_stays_as_it_is() {
        ProgressReport with = report(CRISIS, "2024-07-01");
        ProgressReport without = scorer.score(spec(CRISIS).build(), day("2024-07-01"));
        assertThat(without.offered()).isEmpty();
        assertThat(with.episodes()).isEqualTo(without.episodes());
        assertThat(with.headline()).isEqualTo(without.headline());
        assertThat(with.matrix()).isEqualTo(without.matrix());
    }
}
