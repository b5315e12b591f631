package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllOrNothingExpectedTest {

    @Test
    void a_matrix_that_expects_nothing_at_all_is_whole() {
        MatrixDraft draft = new MatrixDraft();
        draft.outcomes.forEach(outcome -> outcome.indicators.forEach(indicator -> indicator.expected.clear()));
        assertThat(new MatrixCheck().check(draft.build())).isEmpty();
    }

    @Test
    void beside_indicators_that_expect_one_that_does_not_is_forgotten() {
        MatrixDraft draft = new MatrixDraft();
        draft.days.expected.clear();
        assertThat(MatrixCheckTest.places(new MatrixCheck().check(draft.build())))
                .containsExactly("MTX-2602 /outcomes/0/indicators/1/expected");
    }
}
