package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Section 1: every computation takes the as-of date; later data are ignored and counted. */
class AsOfTest {

    private static final Matrix MATRIX = matrix(
            outcome("home", item("bed").floor(1).raters(PROVIDER, BENEFICIARY)),
            outcome("family", item("school").onlyIf("dependants", "yes")));

    private static Fixture.CaseSpec record() {
        return caseOf(MATRIX)
                .episode("2024-01-10", "2024-06-30")
                .episode("2025-01-10", "")
                .profile("2024-01-10", "dependants", "yes")
                .profile("2024-02-20", "dependants", "no")
                .round(round("first", CRISIS)
                        .on("2024-02-01")
                        .provider(rate("bed", 3), rate("school", 2))
                        .on("2024-02-10")
                        .beneficiary(rate("bed", 2)))
                .round(round("second", CRISIS)
                        .on("2024-03-01")
                        .provider(rate("bed", 4))
                        .on("2024-03-05")
                        .beneficiary(rate("bed", 4)))
                .round(round("again", CRISIS).on("2025-02-01").provider(rate("bed", 1)));
    }

    @Test
    void with_an_as_of_date_inside_a_round_its_later_blocks_do_not_exist() {
        ProgressReport report = record().score("2024-02-09");
        RoundResult first = report.latest().orElseThrow();

        assertThat(first.id()).isEqualTo("first");
        assertThat(first.heard()).extracting(RoundResult.Heard::voice).containsExactly(PROVIDER);
        assertThat(part(first, BENEFICIARY, "bed").orElseThrow().isRated()).isFalse();
        // ignored: the second episode; the rounds "second" and "again"; her block in "first"; one entry of the profile
        assertThat(report.ignored()).isEqualTo(new ProgressReport.Ignored(1, 2, 1, 1, 0, 0));
    }

    @Test
    void a_block_dated_on_the_as_of_date_counts() {
        ProgressReport report = record().score("2024-02-10");

        assertThat(part(report.latest().orElseThrow(), BENEFICIARY, "bed")
                        .orElseThrow()
                        .isRated())
                .isTrue();
        assertThat(report.ignored()).isEqualTo(new ProgressReport.Ignored(1, 2, 0, 1, 0, 0));
    }

    @Test
    void before_everything_there_is_no_round_and_no_headline() {
        ProgressReport report = record().score("2024-01-09");

        assertThat(report.episodes()).isEmpty();
        assertThat(report.headline()).isEmpty();
        assertThat(report.ignored()).isEqualTo(new ProgressReport.Ignored(2, 3, 0, 2, 0, 0));
    }

    @Test
    void an_episode_without_a_round_yet_has_no_gate_and_no_headline() {
        ProgressReport report = record().score("2024-01-31");

        assertThat(report.episodes()).hasSize(1);
        assertThat(report.episodes().get(0).rounds()).isEmpty();
        assertThat(report.episodes().get(0).gate()).isEmpty();
        assertThat(report.headline()).isEmpty();
    }

    @Test
    void the_end_of_an_episode_is_known_only_from_its_day_on() {
        assertThat(record().score("2024-06-29").episodes().get(0).end()).isEmpty();
        assertThat(record().score("2024-06-30").episodes().get(0).end()).contains(LocalDate.of(2024, 6, 30));
    }

    @Test
    void with_everything_known_nothing_is_ignored() {
        assertThat(record().score("2025-02-01").ignored()).isEqualTo(new ProgressReport.Ignored(0, 0, 0, 0, 0, 0));
    }

    @Test
    void a_later_profile_does_not_change_an_earlier_round() {
        RoundResult first = record().score().episodes().get(0).round("first").orElseThrow();
        RoundResult second = record().score().episodes().get(0).round("second").orElseThrow();

        assertThat(part(first, PROVIDER, "school").orElseThrow().counts()).isTrue();
        assertThat(part(second, PROVIDER, "school").orElseThrow().counts()).isFalse();
    }

    @Test
    void a_report_as_of_a_day_is_that_of_a_case_which_ends_there() {
        ProgressReport cut = caseOf(MATRIX)
                .episode("2024-01-10", "")
                .profile("2024-01-10", "dependants", "yes")
                .round(round("first", CRISIS).on("2024-02-01").provider(rate("bed", 3), rate("school", 2)))
                .score("2024-02-09");

        assertThat(record().score("2024-02-09").episodes()).isEqualTo(cut.episodes());
        assertThat(record().score("2024-02-09").headline()).isEqualTo(cut.headline());
    }

    // ---- the answer about moving on

    private static GateResult.Verdict agreement(Fixture.CaseSpec spec, String asOf) {
        return spec.score(asOf).episodes().get(0).gate().orElseThrow().conditions().stream()
                .filter(condition -> condition.kind() == GateResult.Kind.AGREEMENT)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void while_her_own_block_is_still_to_come_she_was_not_asked_about_moving_on() {
        Fixture.CaseSpec spec = caseOf(MATRIX)
                .round(round(CRISIS)
                        .agreed(Round.Agreement.YES)
                        .on("2024-02-01")
                        .provider(rate("bed", 3))
                        .on("2024-02-10")
                        .beneficiary(rate("bed", 3)));
        assertThat(agreement(spec, "2024-02-09")).isEqualTo(GateResult.Verdict.UNDETERMINED);
        assertThat(agreement(spec, "2024-02-10")).isEqualTo(GateResult.Verdict.PASS);
    }

    @Test
    void that_another_voice_is_still_to_come_or_that_she_has_no_block_takes_no_answer_back() {
        Fixture.CaseSpec later = caseOf(MATRIX)
                .round(round(CRISIS)
                        .agreed(Round.Agreement.NO)
                        .on("2024-02-01")
                        .beneficiary(rate("bed", 3))
                        .on("2024-02-10")
                        .provider(rate("bed", 3)));
        assertThat(agreement(later, "2024-02-05")).isEqualTo(GateResult.Verdict.FAIL);
        Fixture.CaseSpec without = caseOf(MATRIX)
                .round(round(CRISIS)
                        .agreed(Round.Agreement.YES)
                        .on("2024-02-01")
                        .provider(rate("bed", 3))
                        .on("2024-02-10")
                        .joint(rate("bed", 3)));
        assertThat(agreement(without, "2024-02-05")).isEqualTo(GateResult.Verdict.PASS);
    }
}
