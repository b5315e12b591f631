package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CaseHeadline;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.GateResult.Condition;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Serious events: until the person has been seen again, earlier ratings do not speak for themselves. */
class EventTest {

    private static final Matrix MATRIX = recording(outcome("home", item("bed").raters(PROVIDER, BENEFICIARY)));

    private static final Condition REASSESS_VIOLENCE =
            new Condition(GateResult.Kind.REASSESS, GateResult.Verdict.UNDETERMINED, List.of("violence"));

    private static RoundSpec both(String id, String iso) {
        return round(id, CRISIS)
                .on(iso)
                .agreed(Round.Agreement.YES)
                .provider(rate("bed", 3))
                .beneficiary(rate("bed", 3));
    }

    /** Two rounds, of 1 February and 1 March. */
    private static CaseSpec twoRounds() {
        return caseOf(MATRIX).round(both("r1", "2024-02-01")).round(both("r2", "2024-03-01"));
    }

    private static Event event(String iso, String kind) {
        return new Event(day(iso), kind, !kind.equals("moved"));
    }

    private static List<Event> under(ProgressReport report, int round) {
        return report.episodes().get(0).rounds().get(round).reassess();
    }

    private static GateResult gate(ProgressReport report) {
        return report.episodes().get(report.episodes().size() - 1).gate().orElseThrow();
    }

    // ---- where it is listed

    @Test
    void a_serious_event_is_listed_under_the_last_round_before_it_also_when_another_has_followed_since() {
        ProgressReport report = twoRounds().event("2024-02-10", "violence").score();
        assertThat(under(report, 0)).containsExactly(event("2024-02-10", "violence"));
        assertThat(under(report, 1)).isEmpty();
        // she was seen again on 1 March: neither the case nor the gate says so any more
        assertThat(report.headline().orElseThrow().kind()).isEqualTo(Headline.Kind.EXPECTATIONS_MET);
        assertThat(report.headline().orElseThrow().reassess()).isEmpty();
        assertThat(gate(report).conditions()).noneMatch(one -> one.kind() == GateResult.Kind.REASSESS);
        assertThat(gate(report).verdict()).isEqualTo(GateResult.Verdict.PASS);
    }

    @Test
    void an_event_on_the_day_of_the_last_block_of_a_round_was_known_in_it() {
        ProgressReport report = twoRounds().event("2024-03-01", "violence").score();
        assertThat(under(report, 1)).isEmpty();
        // the last round whose last block is before it is the one of February
        assertThat(under(report, 0)).containsExactly(event("2024-03-01", "violence"));
        assertThat(report.headline().orElseThrow().kind()).isEqualTo(Headline.Kind.EXPECTATIONS_MET);

        ProgressReport dayAfter = twoRounds().event("2024-03-02", "violence").score();
        assertThat(under(dayAfter, 1)).containsExactly(event("2024-03-02", "violence"));
        assertThat(under(dayAfter, 0)).isEmpty();
        assertThat(dayAfter.headline().orElseThrow().kind()).isEqualTo(Headline.Kind.REASSESS);
    }

    @Test
    void an_event_between_two_blocks_of_a_round_belongs_to_the_round_before() {
        RoundSpec apart = round("r2", CRISIS)
                .on("2024-03-01")
                .provider(rate("bed", 3))
                .on("2024-03-10")
                .beneficiary(rate("bed", 3));
        ProgressReport report = caseOf(MATRIX)
                .round(both("r1", "2024-02-01"))
                .round(apart)
                .event("2024-03-05", "violence")
                .score();
        assertThat(under(report, 0)).containsExactly(event("2024-03-05", "violence"));
        assertThat(under(report, 1)).isEmpty();
        assertThat(report.headline().orElseThrow().kind()).isEqualTo(Headline.Kind.EXPECTATIONS_MET);
    }

    @Test
    void an_event_before_every_round_is_listed_under_none() {
        ProgressReport report = twoRounds().event("2024-01-20", "violence").score();
        assertThat(under(report, 0)).isEmpty();
        assertThat(under(report, 1)).isEmpty();
        assertThat(report.episodes().get(0).events()).containsExactly(event("2024-01-20", "violence"));
    }

    @Test
    void an_event_that_is_not_serious_asks_for_nothing() {
        ProgressReport report = twoRounds().event("2024-03-10", "moved").score();
        assertThat(under(report, 1)).isEmpty();
        assertThat(report.headline().orElseThrow().kind()).isEqualTo(Headline.Kind.EXPECTATIONS_MET);
        assertThat(report.episodes().get(0).events()).containsExactly(event("2024-03-10", "moved"));
    }

    @Test
    void two_events_are_listed_by_date_each_under_its_own_round() {
        ProgressReport report = twoRounds()
                .event("2024-04-20", "arrest")
                .event("2024-02-10", "arrest")
                .event("2024-04-10", "violence")
                .score();
        assertThat(under(report, 0)).containsExactly(event("2024-02-10", "arrest"));
        assertThat(under(report, 1)).containsExactly(event("2024-04-10", "violence"), event("2024-04-20", "arrest"));
        assertThat(report.headline().orElseThrow().reassess())
                .containsExactly(event("2024-04-10", "violence"), event("2024-04-20", "arrest"));
    }

    // ---- what it does

    @Test
    void the_case_says_reassess_before_everything_and_keeps_what_the_round_says() {
        ProgressReport report = twoRounds().event("2024-03-10", "violence").score();
        CaseHeadline headline = report.headline().orElseThrow();
        assertThat(headline.kind()).isEqualTo(Headline.Kind.REASSESS);
        assertThat(headline.headline().kind()).isEqualTo(Headline.Kind.EXPECTATIONS_MET);
        assertThat(headline.round()).isEqualTo("r2");
        assertThat(headline.reassess()).containsExactly(event("2024-03-10", "violence"));
        // the round itself goes on saying what it said
        assertThat(report.latest().orElseThrow().headline().kind()).isEqualTo(Headline.Kind.EXPECTATIONS_MET);
    }

    @Test
    void reassess_stands_before_a_breach_in_a_later_partial_round() {
        Matrix critical = recording(
                outcome("home", item("bed").raters(PROVIDER, BENEFICIARY).floor(2)));
        CaseSpec spec = caseOf(critical)
                .round(both("r1", "2024-02-01"))
                .round(round("r2", CRISIS).on("2024-03-01").provider(rate("bed", 1)));
        assertThat(spec.score().headline().orElseThrow().kind()).isEqualTo(Headline.Kind.CRITICAL_CONCERN);
        // r1 speaks, since r2 did not ask her: the event of 10 February is after it though a partial round followed
        CaseHeadline headline =
                spec.event("2024-02-10", "violence").score().headline().orElseThrow();
        assertThat(headline.round()).isEqualTo("r1");
        assertThat(headline.kind()).isEqualTo(Headline.Kind.REASSESS);
        assertThat(headline.laterBreaches()).containsExactly(new CaseHeadline.LaterBreach("bed", "r2"));
    }

    @Test
    void the_gate_is_undetermined_after_a_serious_event_and_names_each_kind_once_before_all_else() {
        assertThat(gate(twoRounds().score()).verdict()).isEqualTo(GateResult.Verdict.PASS);
        GateResult gate = gate(twoRounds()
                .event("2024-03-10", "violence")
                .event("2024-03-12", "violence")
                .event("2024-03-11", "arrest")
                .score());
        assertThat(gate.verdict()).isEqualTo(GateResult.Verdict.UNDETERMINED);
        assertThat(gate.blocking())
                .containsExactly(new Condition(
                        GateResult.Kind.REASSESS, GateResult.Verdict.UNDETERMINED, List.of("violence", "arrest")));
        assertThat(gate.conditions().get(0).kind()).isEqualTo(GateResult.Kind.REASSESS);
    }

    @Test
    void a_condition_that_fails_is_not_softened_by_an_event() {
        GateResult gate = gate(caseOf(MATRIX)
                .round(round(CRISIS).agreed(Round.Agreement.NO).provider(rate("bed", 3)))
                .event("2024-03-10", "violence")
                .score());
        assertThat(gate.conditions()).contains(REASSESS_VIOLENCE);
        assertThat(gate.verdict()).isEqualTo(GateResult.Verdict.FAIL);
    }

    // ---- episodes and days

    @Test
    void an_event_of_another_episode_asks_for_nothing_in_this_one() {
        ProgressReport report = caseOf(MATRIX)
                .episode("2024-01-10", "2024-06-30")
                .episode("2025-01-10", "")
                .round(both("r1", "2024-02-01"))
                .round(both("r2", "2025-02-01"))
                .event("2024-08-01", "violence")
                .event("2025-01-10", "arrest")
                .score();
        EpisodeResult first = report.episodes().get(0);
        EpisodeResult second = report.episodes().get(1);
        // after its end, and before the next began: the first episode
        assertThat(first.rounds().get(0).reassess()).containsExactly(event("2024-08-01", "violence"));
        assertThat(first.events()).containsExactly(event("2024-08-01", "violence"));
        assertThat(first.gate().orElseThrow().conditions()).contains(REASSESS_VIOLENCE);
        // on the first day of the second, before any round of it
        assertThat(second.events()).containsExactly(event("2025-01-10", "arrest"));
        assertThat(second.rounds().get(0).reassess()).isEmpty();
        assertThat(report.headline().orElseThrow().reassess()).isEmpty();
    }

    @Test
    void an_event_after_the_as_of_day_does_not_exist_and_on_that_day_it_does() {
        CaseSpec spec = twoRounds().event("2024-03-10", "violence").status("2024-03-10", "in-process", "case-manager");
        ProgressReport before = spec.score("2024-03-09");
        assertThat(before.headline().orElseThrow().kind()).isEqualTo(Headline.Kind.EXPECTATIONS_MET);
        assertThat(before.episodes().get(0).events()).isEmpty();
        assertThat(before.episodes().get(0).statuses()).isEmpty();
        assertThat(before.ignored()).isEqualTo(new ProgressReport.Ignored(0, 0, 0, 0, 1, 1));

        ProgressReport then = spec.score("2024-03-10");
        assertThat(then.headline().orElseThrow().kind()).isEqualTo(Headline.Kind.REASSESS);
        assertThat(then.episodes().get(0).statuses()).hasSize(1);
        assertThat(then.ignored()).isEqualTo(new ProgressReport.Ignored(0, 0, 0, 0, 0, 0));
    }

    @Test
    void events_and_statuses_stand_in_their_episode_by_date_then_by_id_and_move_no_number() {
        CaseSpec spec = twoRounds();
        RoundResult bare = spec.score().latest().orElseThrow();
        ProgressReport report = spec.event("2024-03-10", "violence")
                .event("2024-03-10", "moved")
                .event("2024-02-10", "moved")
                .status("2024-03-01", "in-process", "case-manager")
                .status("2024-03-01", "in-process", "board")
                .status("2024-03-01", "closed", "case-manager")
                .status("2024-01-20", "in-process", "case-manager")
                .score();
        EpisodeResult episode = report.episodes().get(0);
        assertThat(episode.events())
                .containsExactly(
                        event("2024-02-10", "moved"), event("2024-03-10", "moved"), event("2024-03-10", "violence"));
        assertThat(episode.statuses())
                .containsExactly(
                        new StatusEntry(day("2024-01-20"), "in-process", "case-manager"),
                        new StatusEntry(day("2024-03-01"), "closed", "case-manager"),
                        new StatusEntry(day("2024-03-01"), "in-process", "board"),
                        new StatusEntry(day("2024-03-01"), "in-process", "case-manager"));
        RoundResult latest = report.latest().orElseThrow();
        assertThat(latest.views()).isEqualTo(bare.views());
        assertThat(latest.criticals()).isEqualTo(bare.criticals());
        assertThat(latest.headline()).isEqualTo(bare.headline());
        assertThat(latest.askNext()).isEqualTo(bare.askNext());
    }

    @Test
    void statuses_stand_in_the_episode_of_their_day() {
        ProgressReport report = caseOf(MATRIX)
                .episode("2024-01-10", "2024-06-30")
                .episode("2025-01-10", "")
                .status("2025-01-09", "closed", "case-manager")
                .status("2025-01-10", "in-process", "case-manager")
                .score();
        assertThat(report.episodes().get(0).statuses())
                .extracting(StatusEntry::status)
                .containsExactly("closed");
        assertThat(report.episodes().get(1).statuses())
                .extracting(StatusEntry::status)
                .containsExactly("in-process");
    }
}
