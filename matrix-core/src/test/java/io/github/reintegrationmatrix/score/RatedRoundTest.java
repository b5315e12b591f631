package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.RoundResult;
import org.junit.jupiter.api.Test;

/** When a round counts as rated. */
class RatedRoundTest {

    /** Section 6: "A round without any rating is neither baseline nor first or last of a phase." This one has one. */
    @Test
    void a_round_whose_only_rating_is_a_joint_one_that_counts_at_a_floor_has_a_rating() {
        Matrix matrix = matrix(outcome(
                "safety",
                item("no-threats").floor(2).raters(PROVIDER, BENEFICIARY).accepts("abroad")));
        RoundResult round = scored(
                matrix,
                round(CRISIS).provider(notApplicable("no-threats", "abroad")).joint(rate("no-threats", 1)));

        assertThat(round.criticals().get(0).interval()).contains(interval("1/4", "1/4"));
        assertThat(round.hasRating()).isTrue();
    }
}
