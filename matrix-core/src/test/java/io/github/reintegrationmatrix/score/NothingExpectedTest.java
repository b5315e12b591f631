package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.Headline.Kind;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import org.junit.jupiter.api.Test;

/** A matrix that says how somebody stands, and never what is enough. */
class NothingExpectedTest {

    private static final Matrix MATRIX = matrix(
            outcome("home", item("bed").floor(1).expectsNothing(), item("rent").expectsNothing()));

    @Test
    void nothing_due_comes_first_and_intake_and_breaches_keep_their_headlines() {
        assertThat(MATRIX.expects()).isFalse();
        assertThat(kind(round(INTAKE).provider(rate("bed", 1), rate("rent", 0))))
                .isEqualTo(Kind.BASELINE);
        assertThat(kind(round(CRISIS).provider(rate("bed", 0), rate("rent", 4))))
                .isEqualTo(Kind.CRITICAL_CONCERN);
        assertThat(kind(round(CRISIS).provider(rate("bed", 1), rate("rent", 0))))
                .isEqualTo(Kind.NOTHING_EXPECTED);
    }

    @Test
    void the_numbers_stay_and_progress_and_gate_are_not_there() {
        ProgressReport report = caseOf(MATRIX)
                .round(round(CRISIS).provider(rate("bed", 1), rate("rent", 3)))
                .score();
        ViewResult primary = report.episodes().get(0).rounds().get(0).primary();
        // (1/4 + 3/4) / 2
        assertThat(primary.total().orElseThrow().point()).contains(f("1/2"));
        assertThat(primary.progress()).isEmpty();
        assertThat(report.episodes().get(0).gate()).isEmpty();
        assertThat(report.episodes().get(0).phases().get(0).unreached()).isEmpty();
    }

    private static Kind kind(Fixture.RoundSpec round) {
        RoundResult result = scored(MATRIX, round);
        return result.headline().kind();
    }
}
