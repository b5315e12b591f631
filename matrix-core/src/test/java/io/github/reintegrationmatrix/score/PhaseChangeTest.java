package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.change.Change;
import io.github.reintegrationmatrix.change.PhaseChange;
import io.github.reintegrationmatrix.change.Setback;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.Reached;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of a person from the first to the last rated round of a phase. */
class PhaseChangeTest {

    private static final Matrix TWO = matrix(outcome("o", item("a"), item("b")));

    /** a: 0, 1/4, 3/4, 1/2, 1; b is rated from February on: 1/4, 0, 1/2, 3/4. */
    private final ProgressReport five = report(
            TWO,
            round("r1", INTAKE).on("2024-01-12").provider(rate("a", 0)),
            round("r2", CRISIS).on("2024-02-20").provider(rate("a", 1), rate("b", 1)),
            round("r3", CRISIS).on("2024-03-20").provider(rate("a", 3), rate("b", 0)),
            round("r4", TRANSITION).on("2024-05-01").provider(rate("a", 2), rate("b", 2)),
            round("r5", TRANSITION).on("2024-08-01").provider(rate("a", 4), rate("b", 3)));

    private static ProgressReport report(Matrix matrix, RoundSpec... rounds) {
        CaseSpec spec = caseOf(matrix);
        for (RoundSpec round : rounds) {
            spec.round(round);
        }
        return spec.score();
    }

    private static List<PhaseChange> all(ProgressReport report) {
        return PhaseChange.all(report.episodes().get(0), report.legend(), 30);
    }

    private static PhaseChange of(ProgressReport report, String phase) {
        return all(report).stream()
                .filter(one -> one.phase().equals(phase))
                .findFirst()
                .orElseThrow();
    }

    private static String told(Optional<Change> change) {
        return change.map(one -> one.from().round() + " to " + one.to().round() + " "
                        + one.total().map(Object::toString).orElse("nothing"))
                .orElse("none");
    }

    private static List<String> told(List<Setback> setbacks) {
        return setbacks.stream().map(one -> one.indicator() + " " + one.round()).toList();
    }

    @Test
    void each_phase_with_a_rated_round_has_one_in_the_order_of_the_matrix_and_intake_is_no_phase() {
        assertThat(all(five)).extracting(PhaseChange::phase).containsExactly(CRISIS, TRANSITION);
        assertThat(all(report(
                        TWO,
                        round("r1", TRANSITION).provider(missing("a", Rating.Reason.UNKNOWN)),
                        round("r2", CRISIS).on("2024-03-01").provider(rate("a", 1)))))
                .extracting(PhaseChange::phase)
                .containsExactly(CRISIS);
    }

    @Test
    void the_first_and_the_last_rated_round_of_the_phase_show_where_things_stood() {
        PhaseChange crisis = of(five, CRISIS);
        // expected are 3/4: in February neither, in March a
        assertThat(crisis.first().round()).isEqualTo("r2");
        assertThat(crisis.first().progress()).contains(new Reached(0, 2, 0, interval("0", "0")));
        assertThat(crisis.last().round()).isEqualTo("r3");
        assertThat(crisis.last().progress()).contains(new Reached(1, 2, 0, interval("1/2", "1/2")));
        assertThat(of(five, TRANSITION).last().progress()).contains(new Reached(2, 2, 0, interval("1", "1")));
    }

    @Test
    void criticals_and_lowest_outcomes_stand_as_they_did_at_each_end() {
        Matrix safe = matrix(outcome("safety", item("s").floor(2)), outcome("home", item("a")));
        PhaseChange crisis = of(
                report(
                        safe,
                        round("r1", CRISIS).provider(rate("s", 1), rate("a", 3)),
                        round("r2", CRISIS).on("2024-03-01").provider(rate("s", 3), rate("a", 2))),
                CRISIS);
        assertThat(crisis.first().criticals())
                .extracting(CriticalResult::verdict)
                .containsExactly(CriticalResult.Verdict.BREACHED);
        assertThat(crisis.last().criticals())
                .extracting(CriticalResult::verdict)
                .containsExactly(CriticalResult.Verdict.MET);
        assertThat(crisis.first().lowest()).containsExactly("safety");
        assertThat(crisis.last().lowest()).containsExactly("home");
    }

    @Test
    void the_change_goes_from_the_baseline_and_from_the_last_rated_round_before_to_the_last_of_the_phase() {
        // the baseline of the first thirty days knows a alone, at 0: to 3/4 in March, to 1 in August
        assertThat(told(of(five, CRISIS).sinceBaseline())).isEqualTo("r1 to r3 3/4");
        assertThat(told(of(five, TRANSITION).sinceBaseline())).isEqualTo("r1 to r5 1");
        // before February the intake; before May the round of March: (1/4 + 3/4) / 2
        assertThat(told(of(five, CRISIS).sincePhaseBefore())).isEqualTo("r1 to r3 3/4");
        assertThat(told(of(five, TRANSITION).sincePhaseBefore())).isEqualTo("r3 to r5 1/2");
    }

    @Test
    void what_the_baseline_does_not_rate_is_compared_with_its_first_later_rating() {
        // b, first rated 1/4 in February: 0 in March, 3/4 in August
        Change crisis = of(five, CRISIS).sinceFirstRated().orElseThrow();
        assertThat(told(Optional.of(crisis))).isEqualTo("r2 to r3 -1/4");
        assertThat(crisis.outcomes().get(0).pairs())
                .extracting(pair -> pair.indicator())
                .containsExactly("b");
        assertThat(told(of(five, TRANSITION).sinceFirstRated())).isEqualTo("r2 to r5 1/2");
    }

    @Test
    void setbacks_stand_where_they_arose_and_recoveries_where_they_were_settled() {
        // b fell in March and was back in May; a fell in May and was back in August
        assertThat(told(of(five, CRISIS).setbacks())).containsExactly("b r3");
        assertThat(told(of(five, CRISIS).recoveries())).isEmpty();
        assertThat(told(of(five, TRANSITION).setbacks())).containsExactly("a r4");
        assertThat(told(of(five, TRANSITION).recoveries())).containsExactly("b r3", "a r4");
    }

    @Test
    void a_setback_that_was_not_made_good_is_no_recovery() {
        ProgressReport report = report(
                TWO,
                round("r1", CRISIS).provider(rate("a", 4), rate("b", 4)),
                round("r2", CRISIS).on("2024-03-01").provider(rate("a", 1), rate("b", 1)),
                round("r3", CRISIS).on("2024-04-01").provider(rate("a", 2), rate("b", 1)));
        assertThat(told(of(report, CRISIS).setbacks())).containsExactly("a r2", "b r2");
        assertThat(of(report, CRISIS).recoveries()).isEmpty();
    }

    @Test
    void a_phase_whose_only_round_is_the_baseline_has_nothing_to_be_compared_with() {
        PhaseChange crisis = of(report(TWO, round("r1", CRISIS).provider(rate("a", 1), rate("b", 1))), CRISIS);
        assertThat(crisis.first()).isEqualTo(crisis.last());
        assertThat(crisis.sinceBaseline()).isEmpty();
        assertThat(crisis.sincePhaseBefore()).isEmpty();
        assertThat(crisis.sinceFirstRated()).isEmpty();
    }

    @Test
    void a_baseline_knows_only_what_was_rated_up_to_the_round_it_is_compared_with() {
        // all within thirty days of 10 January; b is rated on 5 February, after the crisis
        ProgressReport report = report(
                TWO,
                round("r1", INTAKE).on("2024-01-12").provider(rate("a", 1)),
                round("r2", CRISIS).on("2024-01-20").provider(rate("a", 2)),
                round("r3", TRANSITION).on("2024-02-05").provider(rate("a", 2), rate("b", 1)),
                round("r4", TRANSITION).on("2024-05-05").provider(rate("a", 2), rate("b", 4)));
        Change crisis = of(report, CRISIS).sinceBaseline().orElseThrow();
        assertThat(told(Optional.of(crisis))).isEqualTo("r1 to r2 1/4");
        assertThat(crisis.from().outcomes().get(0).entries())
                .extracting(
                        entry -> entry.part().indicator() + " " + entry.part().isRated())
                .containsExactly("a true", "b false");
        // by the end of the transition it knows b: (1/4 + 3/4) / 2
        assertThat(told(of(report, TRANSITION).sinceBaseline())).isEqualTo("r1 to r4 1/2");
        assertThat(of(report, TRANSITION).sinceFirstRated()).isEmpty();
    }

    @Test
    void a_round_without_a_rating_is_neither_first_nor_last_nor_the_one_before() {
        ProgressReport report = report(
                TWO,
                round("r1", CRISIS).on("2024-02-20").provider(rate("a", 1)),
                round("r2", CRISIS).on("2024-03-01").provider(missing("a", Rating.Reason.UNKNOWN)),
                round("r3", TRANSITION).on("2024-05-01").provider(missing("a", Rating.Reason.UNKNOWN)),
                round("r4", TRANSITION).on("2024-06-01").provider(rate("a", 2)),
                round("r5", TRANSITION).on("2024-07-01").provider(missing("a", Rating.Reason.UNKNOWN)));
        assertThat(of(report, CRISIS).last().round()).isEqualTo("r1");
        assertThat(of(report, TRANSITION).first().round()).isEqualTo("r4");
        assertThat(of(report, TRANSITION).last().round()).isEqualTo("r4");
        assertThat(told(of(report, TRANSITION).sincePhaseBefore())).isEqualTo("r1 to r4 1/4");
    }

    @Test
    void a_phase_that_was_entered_twice_goes_from_its_very_first_to_its_very_last_round() {
        ProgressReport report = report(
                TWO,
                round("r1", CRISIS).on("2024-02-20").provider(rate("a", 1)),
                round("r2", TRANSITION).on("2024-05-01").provider(rate("a", 3)),
                round("r3", CRISIS).on("2024-06-01").provider(rate("a", 0)),
                round("r4", TRANSITION).on("2024-07-01").provider(rate("a", 3)));
        PhaseChange crisis = of(report, CRISIS);
        assertThat(crisis.first().round() + crisis.last().round()).isEqualTo("r1r3");
        // nothing was rated in the first thirty days: the late baseline is r1
        assertThat(told(crisis.sinceBaseline())).isEqualTo("r1 to r3 -1/4");
        assertThat(crisis.sincePhaseBefore()).isEmpty();
        assertThat(told(crisis.setbacks())).containsExactly("a r3");
        assertThat(told(of(report, TRANSITION).recoveries())).containsExactly("a r3");
        assertThat(told(of(report, TRANSITION).sincePhaseBefore())).isEqualTo("r1 to r4 1/2");
    }

    @Test
    void what_is_carried_into_a_phase_is_no_change_in_it() {
        Matrix carried = matrix(outcome("o", item("a").validity(12), item("b")));
        ProgressReport report = report(
                carried,
                round("r1", CRISIS).provider(rate("a", 1), rate("b", 1)),
                round("r2", TRANSITION).on("2024-05-01").provider(rate("b", 1)));
        Change change = of(report, TRANSITION).sinceBaseline().orElseThrow();
        assertThat(change.outcomes().get(0).matched())
                .extracting(pair -> pair.indicator())
                .containsExactly("b");
    }
}
