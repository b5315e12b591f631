package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round.Agreement;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases as people who do this work would tell them, and what a report must say. */
class AcceptanceTest {

    private static final List<String> OUTCOMES =
            List.of("safety", "housing", "health", "income", "schooling", "law", "family");

    /** Seven outcomes of four indicators, one of safety critical and asked of both. */
    private static Matrix plan() {
        List<Fixture.OutcomeSpec> outcomes = new ArrayList<>();
        for (String id : OUTCOMES) {
            boolean safety = id.equals("safety");
            outcomes.add(outcome(
                    id,
                    safety ? item("no-contact").floor(2).raters(PROVIDER, BENEFICIARY) : item(id + "-0"),
                    item(id + "-1"),
                    item(id + "-2").raters(BENEFICIARY),
                    item(id + "-3")));
        }
        return matrix(outcomes.toArray(Fixture.OutcomeSpec[]::new));
    }

    /** Everything that one voice rates as primary at a level; {@code besides} is left out. */
    private static Fixture.Entry[] all(String voice, int level, String... besides) {
        List<Fixture.Entry> entries = new ArrayList<>();
        plan().outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.primary().equals(voice))
                .filter(indicator -> !List.of(besides).contains(indicator.id()))
                .forEach(indicator -> entries.add(rate(indicator.id(), level)));
        return entries.toArray(Fixture.Entry[]::new);
    }

    private static Fixture.Entry[] and(Fixture.Entry[] entries, Fixture.Entry more) {
        List<Fixture.Entry> all = new ArrayList<>(List.of(entries));
        all.add(more);
        return all.toArray(Fixture.Entry[]::new);
    }

    @Test
    void two_siblings_of_whom_all_is_well_but_the_trafficker_calls_are_a_critical_concern() {
        ProgressReport report = caseOf(plan())
                .round(round(TRANSITION)
                        .on("2024-06-01")
                        .agreed(Agreement.YES)
                        .provider(and(all(PROVIDER, 4, "no-contact"), rate("no-contact", 3)))
                        .beneficiary(and(all(BENEFICIARY, 4), rate("no-contact", 0))))
                .score();
        RoundResult round = report.latest().orElseThrow();

        // six outcomes at 1, safety at (3/4 + 3) / 4 = 15/16: the total is (6 + 15/16) / 7 = 111/112
        assertThat(round.primary().total().orElseThrow().point()).contains(f("111/112"));
        assertThat(round.primary().progress().orElseThrow().share()).isEqualTo(interval("1", "1"));
        assertThat(round.headline()).isEqualTo(new Headline(Headline.Kind.CRITICAL_CONCERN, List.of("no-contact")));
        assertThat(report.headline().orElseThrow().kind()).isEqualTo(Headline.Kind.CRITICAL_CONCERN);
        assertThat(report.episodes().get(0).gate().orElseThrow().verdict()).isEqualTo(GateResult.Verdict.FAIL);
    }

    @Test
    void with_half_the_ratings_missing_the_total_is_an_interval_without_a_point() {
        List<Fixture.Entry> half = new ArrayList<>();
        for (String id : OUTCOMES) {
            half.add(rate(id.equals("safety") ? "no-contact" : id + "-0", 4));
            half.add(rate(id + "-1", 2));
        }
        RoundResult round = scored(plan(), round(CRISIS).provider(half.toArray(Fixture.Entry[]::new)));

        // each outcome: (1 + 1/2) / 4 = 3/8 to 3/8 + 1/2
        assertThat(round.primary().outcomes()).allSatisfy(outcome -> {
            assertThat(outcome.interval()).contains(interval("3/8", "7/8"));
            assertThat(outcome.publication()).isEqualTo(OutcomeResult.Publication.PROVISIONAL);
        });
        ViewResult.Total total = round.primary().total().orElseThrow();
        assertThat(total.interval()).isEqualTo(interval("3/8", "7/8"));
        assertThat(total.point()).isEmpty();
    }

    @Test
    void with_less_than_half_rated_no_outcome_shows_a_point() {
        RoundResult less = scored(plan(), round(CRISIS).provider(rate("health-0", 4)));
        assertThat(less.primary().outcomes())
                .extracting(OutcomeResult::publication)
                .containsOnly(OutcomeResult.Publication.INTERVAL_ONLY);
        assertThat(less.primary().total().orElseThrow().point()).isEmpty();
    }

    @Test
    void adding_an_indicator_that_does_not_apply_changes_no_number_but_the_share_not_applicable() {
        Matrix before = matrix(outcome("home", item("bed").weight("3"), item("rent")), outcome("work", item("job")));
        Matrix after = matrix(
                outcome(
                        "home",
                        item("bed").weight("3"),
                        item("rent"),
                        item("stairs").weight("4")),
                outcome("work", item("job")));
        Fixture.Entry[] said = {rate("bed", 2), missing("rent", Rating.Reason.DECLINED), rate("job", 3)};
        RoundResult without = scored(before, round(CRISIS).provider(said));
        RoundResult with = scored(after, round(CRISIS).provider(and(said, notApplicable("stairs"))));

        // home: 3/2 / 4 = 3/8 to 5/8, S 1/2, c 3/4
        for (RoundResult round : List.of(without, with)) {
            OutcomeResult home = outcomeIn(round, "home");
            assertThat(home.interval()).contains(interval("3/8", "5/8"));
            assertThat(home.point()).contains(f("1/2"));
            assertThat(home.coverage()).contains(f("3/4"));
            // total: c 7/8; (1/2 + 3/4) / 2
            assertThat(round.primary().total().orElseThrow().point()).contains(f("5/8"));
            assertThat(round.primary().total().orElseThrow().interval()).isEqualTo(interval("9/16", "11/16"));
            // home 0 of 2 to 1/4; work 1 of 1
            assertThat(round.primary().progress().orElseThrow().share()).isEqualTo(interval("1/2", "5/8"));
        }
        assertThat(outcomeIn(without, "home").notApplicableShare()).contains(f("0"));
        assertThat(outcomeIn(with, "home").notApplicableShare()).contains(f("1/2"));
        assertThat(with.headline()).isEqualTo(without.headline());
        assertThat(with.askNext()).isEqualTo(without.askNext());
    }

    @Test
    void a_providers_reassurance_with_the_beneficiary_not_asked_is_critical_unknown() {
        RoundResult round =
                scored(plan(), round(CRISIS).provider(and(all(PROVIDER, 4, "no-contact"), rate("no-contact", 4))));

        assertThat(round.headline()).isEqualTo(new Headline(Headline.Kind.CRITICAL_UNKNOWN, List.of("no-contact")));
        assertThat(round.askNext().get(0).indicator()).isEqualTo("no-contact");
        assertThat(round.askNext().get(0).voice()).isEqualTo(BENEFICIARY);
        assertThat(round.askNext().get(0).critical()).isTrue();
    }
}
