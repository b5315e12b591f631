package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code matrix explain} of a case, and services beside a case. */
class ExplainCaseTest {

    private static final String SIBLINGS = Run.sample("cases", "siblings.json");
    private static final String SHELTER = Run.sample("reviews", "shelter.json");

    @Test
    void an_outcome_of_a_case_is_told_round_by_round() {
        Run run = Run.of("explain", SIBLINGS, "--matrix", "plan", "--outcome", "safety", "--as-of", "2026-06-30");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Case SMP-0003: Security and safety, as of 2026-06-30\n");
        assertThat(run.words()).contains("intake: Intake, month 0", "The sum: 1 x ", "Below its floor; the floor is");
    }

    @Test
    void a_review_is_told_phase_by_phase() {
        Run run = Run.of(
                "explain", SHELTER, "--matrix", "services", "--outcome", "accommodation", "--as-of", "2026-06-30");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Service review SMP-R01.crisis: ", "Service review SMP-R01.transition: ");
    }

    @Test
    void what_is_neither_a_code_nor_a_case_is_a_wrong_argument() {
        assertThat(Run.of("explain", "MTX-9999").err())
                .startsWith("There is no such code. matrix explain all lists them.");
        assertThat(Run.of("explain", SIBLINGS).exit()).isEqualTo(2);
        assertThat(Run.of("explain", SIBLINGS, "--outcome", "safety").err())
                .contains("name its matrix with --matrix, and an outcome with --outcome");
        Run unknown = Run.of("explain", SIBLINGS, "--matrix", "plan", "--outcome", "happiness");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no such outcome in this matrix. Known are: accommodation, ");
        assertThat(Run.of("explain", "absent.json", "--matrix", "plan", "--outcome", "safety")
                        .exit())
                .isEqualTo(4);
    }

    @Test
    void services_stand_beside_what_is_not_reached_and_change_no_number() {
        String[] score = {"score", SIBLINGS, "--matrix", "plan", "--as-of", "2026-06-30"};
        Run without = Run.of(score);
        Run with = Run.of("score", SIBLINGS, "--matrix", "plan", "--as-of", "2026-06-30", "--services", SHELTER);
        assertThat(with.exit()).isZero();
        int at = with.out().indexOf("\nWHAT THERE IS HERE FOR WHAT IS NOT REACHED (review SMP-R01)\n");
        assertThat(at).isPositive();
        String section = with.out().substring(at, with.out().indexOf("\n\n", at + 1));
        assertThat(with.out().replace(section + "\n", "")).isEqualTo(without.out());
        assertThat(section).contains("open or not known): ");
    }

    @Test
    void services_are_refused_beside_reviews_and_where_the_review_cannot_be_used() {
        assertThat(Run.of("score", SHELTER, "--matrix", "services", "--services", SHELTER)
                        .exit())
                .isEqualTo(2);
        Run wrong = Run.of("score", SIBLINGS, "--matrix", "plan", "--services", SIBLINGS);
        assertThat(wrong.exit()).isEqualTo(4);
        assertThat(wrong.out()).isEmpty();
    }
}
