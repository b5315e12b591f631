package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Round.Agreement;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.GateResult.Condition;
import io.github.reintegrationmatrix.progress.GateResult.Kind;
import io.github.reintegrationmatrix.progress.GateResult.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 8: the gate out of a phase. */
class GateTest {

    private static final Matrix MATRIX = matrix(
            outcome("safety", item("no-threats").floor(2).expects(2).raters(PROVIDER, BENEFICIARY)),
            outcome("home", item("bed").raters(PROVIDER, BENEFICIARY), item("rent")));

    private static GateResult gate(Matrix matrix, Fixture.RoundSpec... rounds) {
        Fixture.CaseSpec record = caseOf(matrix);
        for (Fixture.RoundSpec round : rounds) {
            record.round(round);
        }
        return record.score().episodes().get(0).gate().orElseThrow();
    }

    private static Verdict verdict(GateResult gate, Kind kind) {
        return gate.conditions().stream()
                .filter(condition -> condition.kind() == kind)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Fixture.RoundSpec good() {
        return round(CRISIS)
                .agreed(Agreement.YES)
                .provider(rate("no-threats", 3), rate("bed", 3), rate("rent", 3))
                .beneficiary(rate("no-threats", 3), rate("bed", 3));
    }

    @Test
    void a_gate_passes_where_every_condition_holds() {
        GateResult gate = gate(MATRIX, good());

        assertThat(gate.from()).isEqualTo(CRISIS);
        assertThat(gate.to()).contains(TRANSITION);
        assertThat(gate.conditions())
                .containsExactly(
                        new Condition(Kind.CRITICALS, Verdict.PASS, List.of()),
                        new Condition(Kind.PROGRESS, Verdict.PASS, List.of()),
                        new Condition(Kind.COVERAGE, Verdict.PASS, List.of()),
                        new Condition(Kind.OWN_COVERAGE, Verdict.PASS, List.of()),
                        new Condition(Kind.AGREEMENT, Verdict.PASS, List.of()));
        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
        assertThat(gate.blocking()).isEmpty();
    }

    @Test
    void it_is_a_three_valued_and() {
        for (Verdict a : Verdict.values()) {
            for (Verdict b : Verdict.values()) {
                for (Verdict c : Verdict.values()) {
                    List<Verdict> all = List.of(a, b, c);
                    List<Condition> conditions = new ArrayList<>();
                    all.forEach(each -> conditions.add(new Condition(Kind.PROGRESS, each, List.of())));
                    Verdict expected = all.contains(Verdict.FAIL)
                            ? Verdict.FAIL
                            : all.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.PASS;

                    GateResult gate = new GateResult(CRISIS, Optional.empty(), conditions);
                    assertThat(gate.verdict()).as("%s", all).isEqualTo(expected);
                    assertThat(gate.blocking()).as("%s", all).hasSize((int)
                            all.stream().filter(v -> v != Verdict.PASS).count());
                }
            }
        }
    }

    // ---- criticals

    @Test
    void a_breached_critical_fails_and_is_named() {
        GateResult gate = gate(
                MATRIX,
                round(CRISIS)
                        .agreed(Agreement.YES)
                        .provider(rate("no-threats", 3), rate("bed", 3), rate("rent", 3))
                        .beneficiary(rate("no-threats", 1), rate("bed", 3)));

        assertThat(gate.blocking()).containsExactly(new Condition(Kind.CRITICALS, Verdict.FAIL, List.of("no-threats")));
        assertThat(gate.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void an_undetermined_critical_leaves_the_gate_undetermined_and_is_named() {
        GateResult gate = gate(
                MATRIX,
                round(CRISIS)
                        .agreed(Agreement.YES)
                        .provider(rate("no-threats", 3), rate("bed", 3), rate("rent", 3))
                        .beneficiary(rate("bed", 3)));

        assertThat(gate.blocking())
                .containsExactly(new Condition(Kind.CRITICALS, Verdict.UNDETERMINED, List.of("no-threats")));
        assertThat(gate.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest(name = "floors {0} left and {1} entered, rated {2}: {3}")
    @CsvSource({
        "2, 3, 3, PASS",
        "2, 3, 2, FAIL", // at the floor of the crisis, below that of the transition
        "2, 3, 1, FAIL",
        "3, 2, 3, PASS",
        "3, 2, 2, FAIL", // at the floor of the transition, below that of the crisis
    })
    void criticals_are_judged_with_the_floors_of_the_phase_left_and_of_the_phase_entered(
            int left, int entered, int rated, Verdict verdict) {
        Matrix matrix = matrix(outcome(
                "safety",
                item("no-threats")
                        .floor(CRISIS, left)
                        .floor(TRANSITION, entered)
                        .floor(REINTEGRATION, 4)
                        .expects(1)));

        assertThat(verdict(gate(matrix, round(CRISIS).provider(rate("no-threats", rated))), Kind.CRITICALS))
                .isEqualTo(verdict);
    }

    @Test
    void what_is_known_of_one_voice_may_already_breach_the_floor_of_the_phase_entered() {
        Matrix matrix = matrix(outcome(
                "safety",
                item("no-threats")
                        .floor(CRISIS, 2)
                        .floor(TRANSITION, 3)
                        .floor(REINTEGRATION, 3)
                        .raters(PROVIDER, BENEFICIARY)));

        // [0, 1/2]: undetermined against 1/2, breached against 3/4
        assertThat(verdict(gate(matrix, round(CRISIS).provider(rate("no-threats", 2))), Kind.CRITICALS))
                .isEqualTo(Verdict.FAIL);
        // [0, 3/4]: undetermined against both
        assertThat(verdict(gate(matrix, round(CRISIS).provider(rate("no-threats", 3))), Kind.CRITICALS))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_critical_that_is_not_judged_does_not_block() {
        Matrix matrix = matrix(
                outcome("family", item("no-harm").floor(2).onlyIf("dependants", "yes")), outcome("home", item("bed")));
        GateResult gate = caseOf(matrix)
                .profile("2024-01-10", "dependants", "no")
                .round(round(CRISIS).agreed(Agreement.YES).provider(rate("bed", 4)))
                .score()
                .episodes()
                .get(0)
                .gate()
                .orElseThrow();

        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
    }

    // ---- progress

    @ParameterizedTest(name = "bed {0}, rent {1}: {2}")
    @CsvSource({
        "3,  3,  PASS",
        "3,  2,  FAIL", // 1/2 of 3/4
        "3,  -1, UNDETERMINED", // 1/2 to 1
        "2,  -1, FAIL", // 0 to 1/2
        "-1, -1, UNDETERMINED",
    })
    void phase_progress_passes_when_met_and_fails_when_open_and_is_undetermined_between(
            int bed, int rent, Verdict verdict) {
        Matrix matrix = matrix(outcome("home", item("bed"), item("rent")));
        List<Fixture.Entry> entries = new ArrayList<>();
        if (bed >= 0) {
            entries.add(rate("bed", bed));
        }
        if (rent >= 0) {
            entries.add(rate("rent", rent));
        }

        assertThat(verdict(gate(matrix, round(CRISIS).provider(entries.toArray(Fixture.Entry[]::new))), Kind.PROGRESS))
                .isEqualTo(verdict);
    }

    // ---- coverage

    @ParameterizedTest(name = "{0}/100 rated: {1}")
    @CsvSource({"81, PASS", "80, PASS", "79, UNDETERMINED", "10, UNDETERMINED"})
    void coverage_passes_from_4_5_on_and_less_is_undetermined(int rated, Verdict verdict) {
        Matrix matrix = matrix(outcome(
                "home",
                item("bed").weight(Integer.toString(rated)),
                item("rent").weight(Integer.toString(100 - rated))));

        assertThat(verdict(gate(matrix, round(CRISIS).provider(rate("bed", 4))), Kind.COVERAGE))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}/100 rated by herself: {1}")
    @CsvSource({"51, PASS", "50, PASS", "49, UNDETERMINED"})
    void what_she_rated_of_what_she_is_asked_passes_from_1_2_on_and_less_is_undetermined(int rated, Verdict verdict) {
        Matrix matrix = matrix(outcome(
                "home",
                item("bed").weight(Integer.toString(rated)).raters(PROVIDER, BENEFICIARY),
                item("rent").weight(Integer.toString(100 - rated)).raters(BENEFICIARY),
                item("lease").weight("900")));

        assertThat(verdict(
                        gate(
                                matrix,
                                round(CRISIS)
                                        .provider(rate("bed", 4), rate("lease", 4))
                                        .beneficiary(rate("bed", 4))),
                        Kind.OWN_COVERAGE))
                .isEqualTo(verdict);
    }

    @Test
    void a_guardians_rating_does_not_count_as_hers() {
        Matrix matrix = matrix(outcome("home", item("bed").raters(GUARDIAN, BENEFICIARY)));

        assertThat(verdict(gate(matrix, round(CRISIS).says(GUARDIAN, rate("bed", 4))), Kind.OWN_COVERAGE))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void where_the_matrix_asks_her_nothing_there_is_no_such_condition() {
        Matrix matrix = matrix(outcome("home", item("bed")));
        GateResult gate = gate(matrix, round(CRISIS).agreed(Agreement.YES).provider(rate("bed", 4)));

        assertThat(gate.conditions()).extracting(Condition::kind).doesNotContain(Kind.OWN_COVERAGE);
        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void the_thresholds_are_the_policys() {
        ScoringPolicy lax = new ScoringPolicy(
                "lax",
                "the tests",
                POLICY.coverage(),
                POLICY.items(),
                POLICY.windows(),
                POLICY.progress(),
                new ScoringPolicy.GateCoverage(f("1/10"), f("1/10")),
                POLICY.divergence(),
                POLICY.weightBox(),
                POLICY.cohort(),
                Map.of());
        Matrix matrix = matrix(outcome(
                "home",
                item("bed").raters(BENEFICIARY),
                item("rent").weight("9").raters(BENEFICIARY)));
        GateResult gate = caseOf(matrix)
                .round(round(CRISIS).beneficiary(rate("bed", 4)))
                .score(AS_OF, lax)
                .episodes()
                .get(0)
                .gate()
                .orElseThrow();

        // 1/10 rated
        assertThat(verdict(gate, Kind.COVERAGE)).isEqualTo(Verdict.PASS);
        assertThat(verdict(gate, Kind.OWN_COVERAGE)).isEqualTo(Verdict.PASS);
    }

    // ---- agreement

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"YES, PASS", "NO, FAIL", "NOT_ASKED, UNDETERMINED"})
    void the_beneficiarys_yes_passes_and_her_no_fails_and_not_asked_is_undetermined(Agreement answer, Verdict verdict) {
        GateResult gate = gate(MATRIX, good().agreed(answer));

        assertThat(verdict(gate, Kind.AGREEMENT)).isEqualTo(verdict);
        assertThat(gate.verdict()).isEqualTo(verdict);
        assertThat(gate.blocking())
                .isEqualTo(
                        answer == Agreement.YES
                                ? List.of()
                                : List.of(new Condition(Kind.AGREEMENT, verdict, List.of())));
    }

    // ---- which round, which gate

    @Test
    void every_blocking_reason_is_listed() {
        GateResult gate =
                gate(MATRIX, round(CRISIS).agreed(Agreement.NO).provider(rate("no-threats", 1), rate("bed", 0)));

        // progress: safety 0; home 0 to 1/2; coverage (1 + 1/2) / 2
        assertThat(gate.blocking())
                .containsExactly(
                        new Condition(Kind.CRITICALS, Verdict.FAIL, List.of("no-threats")),
                        new Condition(Kind.PROGRESS, Verdict.FAIL, List.of()),
                        new Condition(Kind.COVERAGE, Verdict.UNDETERMINED, List.of()),
                        new Condition(Kind.OWN_COVERAGE, Verdict.UNDETERMINED, List.of()),
                        new Condition(Kind.AGREEMENT, Verdict.FAIL, List.of()));
    }

    @Test
    void the_gate_looks_at_the_latest_round_only() {
        Fixture.RoundSpec poor = round("r2", CRISIS).on("2024-03-01").provider(rate("bed", 0));

        assertThat(gate(MATRIX, good(), poor).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(gate(MATRIX, good(), poor), Kind.AGREEMENT)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void after_an_intake_as_the_latest_round_there_is_no_gate() {
        assertThat(caseOf(MATRIX)
                        .round(round(INTAKE).provider(rate("bed", 4)))
                        .score()
                        .episodes()
                        .get(0)
                        .gate())
                .isEmpty();
    }

    @Test
    void at_the_last_phase_there_is_no_phase_to_enter_and_only_its_own_floors_count() {
        Matrix matrix = matrix(outcome(
                "safety",
                item("no-threats")
                        .floor(CRISIS, 4)
                        .floor(TRANSITION, 4)
                        .floor(REINTEGRATION, 2)
                        .expects(2)));
        GateResult gate = gate(
                matrix,
                round(REINTEGRATION).on("2025-05-01").agreed(Agreement.YES).provider(rate("no-threats", 2)));

        assertThat(gate.from()).isEqualTo(REINTEGRATION);
        assertThat(gate.to()).isEmpty();
        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void the_gate_leaves_the_recorded_phase_whatever_the_calendar_says() {
        Fixture.RoundSpec late = round(CRISIS)
                .on("2025-05-01")
                .agreed(Agreement.YES)
                .provider(rate("no-threats", 3), rate("bed", 3), rate("rent", 3))
                .beneficiary(rate("no-threats", 3), rate("bed", 3));

        assertThat(gate(MATRIX, late).from()).isEqualTo(CRISIS);
        assertThat(gate(MATRIX, late).to()).contains(TRANSITION);
    }

    @Test
    void time_alone_never_passes_a_gate() {
        GateResult gate =
                gate(MATRIX, round("").on("2027-06-01").agreed(Agreement.YES).provider());

        assertThat(gate.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void nothing_due_is_undetermined() {
        Matrix matrix = matrix(outcome("work", item("job").due(TRANSITION)));
        GateResult gate = gate(matrix, round(CRISIS).agreed(Agreement.YES).provider());

        assertThat(verdict(gate, Kind.SOMETHING_DUE)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(gate.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
