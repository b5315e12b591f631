package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.change.ReportDiff;
import io.github.reintegrationmatrix.change.ReportDiff.Difference;
import io.github.reintegrationmatrix.change.ReportDiff.Place;
import io.github.reintegrationmatrix.change.ReportDiff.Value;
import io.github.reintegrationmatrix.change.ReportDiff.What;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.Reached;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In what two reports of one case differ. */
class ReportDiffTest {

    private static final Matrix ONE = matrix(outcome("o", item("a")));

    private static ProgressReport of(RoundSpec... rounds) {
        CaseSpec spec = caseOf(ONE);
        for (RoundSpec round : rounds) {
            spec.round(round);
        }
        return spec.score();
    }

    private final ProgressReport half = of(round("r1", CRISIS).provider(rate("a", 2)));
    private final ProgressReport more = of(round("r1", CRISIS).provider(rate("a", 3)));

    private static Difference difference(What what, String round, String view, String subject, Value was, Value is) {
        int episode = what == What.CASE ? -1 : 0;
        return new Difference(new Place(what, episode, round, view, subject), Optional.of(was), Optional.of(is));
    }

    private static Value exact(String number) {
        return new Value.Exact(f(number));
    }

    private static Value range(String lower, String upper) {
        return new Value.Range(interval(lower, upper));
    }

    private static Value said(String kind, String... ids) {
        return new Value.Said(kind, List.of(ids));
    }

    private static Value reached(int reached, int of, String lower, String upper) {
        return new Value.Progress(new Reached(reached, of, 0, interval(lower, upper)));
    }

    private static Value state(int level, String value) {
        return new Value.State(PROVIDER, new RatingState.Rated(quarter(level), f(value), false, false));
    }

    @Test
    void a_report_compared_with_itself_or_with_an_equal_one_gives_nothing() {
        assertThat(ReportDiff.between(half, half).differences()).isEmpty();
        assertThat(ReportDiff.between(half, of(round("r1", CRISIS).provider(rate("a", 2)))))
                .isEqualTo(new ReportDiff(List.of()));
    }

    @Test
    void one_rating_that_is_corrected_moves_all_that_follows_from_it_and_nothing_else() {
        // 1/2 becomes the expected 3/4; coverage stays 1; she was not asked about moving on
        assertThat(ReportDiff.between(half, more).differences())
                .containsExactly(
                        difference(What.CASE, "r1", "", "", said("EXPECTATIONS_OPEN"), said("EXPECTATIONS_MET")),
                        difference(What.ROUND, "r1", "", "", said("EXPECTATIONS_OPEN"), said("EXPECTATIONS_MET")),
                        difference(What.TOTAL, "r1", "primary", "", range("1/2", "1/2"), range("3/4", "3/4")),
                        difference(
                                What.PROGRESS, "r1", "primary", "", reached(0, 1, "0", "0"), reached(1, 1, "1", "1")),
                        difference(What.RANGE, "r1", "primary", "o", range("1/2", "1/2"), range("3/4", "3/4")),
                        difference(What.POINT, "r1", "primary", "o", exact("1/2"), exact("3/4")),
                        difference(What.STATE, "r1", "primary", "a", state(2, "1/2"), state(3, "3/4")),
                        difference(What.TOTAL, "r1", PROVIDER, "", range("1/2", "1/2"), range("3/4", "3/4")),
                        difference(What.PROGRESS, "r1", PROVIDER, "", reached(0, 1, "0", "0"), reached(1, 1, "1", "1")),
                        difference(What.RANGE, "r1", PROVIDER, "o", range("1/2", "1/2"), range("3/4", "3/4")),
                        difference(What.POINT, "r1", PROVIDER, "o", exact("1/2"), exact("3/4")),
                        difference(What.STATE, "r1", PROVIDER, "a", state(2, "1/2"), state(3, "3/4")),
                        difference(
                                What.GATE,
                                "",
                                "",
                                CRISIS,
                                said("FAIL", "PROGRESS", "AGREEMENT"),
                                said("UNDETERMINED", "AGREEMENT")));
    }

    @Test
    void the_other_way_round_is_the_same_with_before_and_after_exchanged() {
        assertThat(ReportDiff.between(half, more).reversed()).isEqualTo(ReportDiff.between(more, half));
        // where each has what the other lacks, the order is that of the later report
        ProgressReport later = of(round("r2", CRISIS).on("2024-03-01").provider(missing("a", Rating.Reason.UNKNOWN)));
        assertThat(ReportDiff.between(half, later).reversed().differences())
                .containsExactlyInAnyOrderElementsOf(
                        ReportDiff.between(later, half).differences());
        assertThat(ReportDiff.between(half, later).reversed().reversed()).isEqualTo(ReportDiff.between(half, later));
    }

    @Test
    void what_only_one_of_them_has_is_empty_on_the_other_side_and_stands_last_if_it_is_the_earlier() {
        ProgressReport both = of(
                round("r1", CRISIS).provider(rate("a", 2)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("a", 2)));
        List<Difference> differences = ReportDiff.between(half, both).differences();
        // the case speaks of another round; all of r2 is new; the gate says the same
        assertThat(differences.get(0).place()).isEqualTo(new Place(What.CASE, -1, "r2", "", ""));
        assertThat(differences.get(0).before()).isEmpty();
        Difference last = differences.get(differences.size() - 1);
        assertThat(last.place()).isEqualTo(new Place(What.CASE, -1, "r1", "", ""));
        assertThat(last.after()).isEmpty();
        assertThat(differences.subList(1, differences.size() - 1))
                .isNotEmpty()
                .allMatch(
                        one -> one.place().round().equals("r2") && one.before().isEmpty());
        assertThat(differences).noneMatch(one -> one.place().what() == What.GATE);
    }

    @Test
    void a_blank_that_is_filled_gains_a_point_and_moves_coverage() {
        Matrix two = matrix(outcome("o", item("a"), item("b")), outcome("p", item("c")));
        ProgressReport before =
                caseOf(two).round(round(CRISIS).provider(rate("a", 4))).score();
        ProgressReport after = caseOf(two)
                .round(round(CRISIS).provider(rate("a", 4), rate("c", 4)))
                .score();
        List<Difference> differences = ReportDiff.between(before, after).differences();
        assertThat(differences)
                .contains(difference(What.COVERAGE, "r1", "primary", "p", exact("0"), exact("1")))
                .contains(new Difference(
                        new Place(What.POINT, 0, "r1", "primary", "p"), Optional.empty(), Optional.of(exact("1"))))
                .contains(difference(
                        What.STATE,
                        "r1",
                        "primary",
                        "c",
                        new Value.State(PROVIDER, new RatingState.Missing(MissingReason.NOT_ASSESSED, false)),
                        state(4, "1")))
                // o: from 1/2 to 1; p: anything, then 1
                .contains(difference(What.TOTAL, "r1", "primary", "", range("1/4", "1"), range("3/4", "1")));
        assertThat(differences).noneMatch(one -> one.place().subject().equals("o"));
    }

    @Test
    void evidence_that_is_added_moves_what_is_verified_alone() {
        ProgressReport shown = of(round("r1", CRISIS).provider(rate("a", 2, seen("visit", "2024-02-01"))));
        assertThat(ReportDiff.between(half, shown).differences())
                .containsExactly(
                        difference(What.VERIFIED, "r1", "primary", "o", exact("0"), exact("1")),
                        difference(What.VERIFIED, "r1", PROVIDER, "o", exact("0"), exact("1")));
    }

    @Test
    void a_critical_indicator_is_compared_by_its_verdict() {
        Matrix safe = matrix(outcome("o", item("a").floor(2)));
        ProgressReport met =
                caseOf(safe).round(round(CRISIS).provider(rate("a", 2))).score();
        ProgressReport breached =
                caseOf(safe).round(round(CRISIS).provider(rate("a", 1))).score();
        assertThat(ReportDiff.between(met, breached).differences())
                .contains(difference(What.CRITICAL, "r1", "", "a", said("MET"), said("BREACHED")))
                .contains(
                        difference(What.ROUND, "r1", "", "", said("EXPECTATIONS_OPEN"), said("CRITICAL_CONCERN", "a")));
    }

    @Test
    void a_serious_event_moves_what_the_case_says_and_the_gate() {
        Matrix recording = recording(outcome("o", item("a")));
        ProgressReport before =
                caseOf(recording).round(round(CRISIS).provider(rate("a", 2))).score();
        ProgressReport after = caseOf(recording)
                .round(round(CRISIS).provider(rate("a", 2)))
                .event("2024-03-01", "violence")
                .score();
        assertThat(ReportDiff.between(before, after).differences())
                .containsExactly(
                        difference(What.CASE, "r1", "", "", said("EXPECTATIONS_OPEN"), said("REASSESS")),
                        difference(
                                What.GATE,
                                "",
                                "",
                                CRISIS,
                                said("FAIL", "PROGRESS", "AGREEMENT"),
                                said("FAIL", "REASSESS", "PROGRESS", "AGREEMENT")));
    }

    @Test
    void two_cases_are_not_held_against_each_other() {
        CaseRecord same =
                caseOf(ONE).round(round("r1", CRISIS).provider(rate("a", 2))).build();
        CaseRecord other = new CaseRecord(
                "T-2",
                same.matrix(),
                same.episodes(),
                same.windows(),
                same.profile(),
                same.rounds(),
                same.events(),
                same.statuses(),
                same.allowed());
        ProgressReport of = scorer(ONE, POLICY).score(other, AS_OF);
        assertThat(ReportDiff.refusal(half, of))
                .contains("They are about two cases; cases are not held against each other.");
        assertThatThrownBy(() -> ReportDiff.between(half, of))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The reports cannot be compared. They are about two cases; cases are not held against each"
                        + " other.");
    }

    @Test
    void what_was_measured_differently_is_refused_and_what_differs_in_the_file_alone_is_not() {
        Matrix heavier = matrix(outcome("o", item("a").weight("2")));
        ProgressReport other = caseOf(heavier)
                .round(round("r1", CRISIS).provider(rate("a", 2)))
                .score();
        assertThat(ReportDiff.refusal(half, other)).isPresent();
        assertThatThrownBy(() -> ReportDiff.between(half, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The reports cannot be compared. They were measured differently");

        Matrix sourced = matrix(outcome("o", item("a").source("a book")));
        ProgressReport again = caseOf(sourced)
                .round(round("r1", CRISIS).provider(rate("a", 2)))
                .score();
        assertThat(again.matrix().fileFingerprint()).isNotEqualTo(half.matrix().fileFingerprint());
        assertThat(ReportDiff.refusal(half, again)).isEmpty();
        assertThat(ReportDiff.between(half, again).differences()).isEmpty();
    }
}
