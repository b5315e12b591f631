package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that say who rated and what shows a rating: a rating stands in one row for each piece of its evidence. */
class RowsWithEvidenceTest {

    private static CaseBuilder.BlockBuilder provider(CaseBuilder builder) {
        return builder.round("r-1", "intake").voice("case-manager", CaseBuilderTest.INTAKE, "case-manager");
    }

    private static Rating rating(CaseBuilder builder, String indicator) {
        return builder.check(CaseDraft.AS_OF)
                .orElseThrow()
                .rounds()
                .get(0)
                .blocks()
                .get(0)
                .ratings()
                .get(indicator);
    }

    private static Rating.Rated some(Evidence... shown) {
        return new Rating.Rated(new Mark.OfLevel("some"), false, List.of(shown));
    }

    @Test
    void whoever_rated_is_named_by_a_code_and_two_codes_for_one_block_disagree() {
        CaseBuilder builder = CaseBuilderTest.empty();
        provider(builder).assessor("CM-1").rate("rent-paid", "some");
        provider(builder).assessor("CM-1");
        assertThat(builder.check(CaseDraft.AS_OF)
                        .orElseThrow()
                        .rounds()
                        .get(0)
                        .blocks()
                        .get(0)
                        .assessor())
                .isEqualTo("CM-1");
        provider(builder).assessor("CM-2");
        assertThat(CaseBuilderTest.places(builder)).containsExactly("MTX-3511 /rounds/0/voices/0/assessor");
    }

    @Test
    void evidence_is_added_to_the_rating_before_it() {
        CaseBuilder builder = CaseBuilderTest.empty();
        provider(builder)
                .rate("rent-paid", "some")
                .evidence("rent-paid", "visit", CaseBuilderTest.INTAKE, "F-12")
                .rate("school-place", "some");
        assertThat(rating(builder, "rent-paid")).isEqualTo(some(new Evidence("visit", CaseBuilderTest.INTAKE, "F-12")));
        // a level is made once for all: the other rating of the same level has no evidence
        assertThat(rating(builder, "school-place")).isEqualTo(some());
    }

    @Test
    void rows_may_repeat_a_rating_for_each_piece_of_its_evidence() {
        CaseBuilder builder = CaseBuilderTest.empty();
        for (int i = 0; i < 3; i++) {
            provider(builder)
                    .rate("rent-paid", "some")
                    .evidence("rent-paid", "visit", CaseBuilderTest.INTAKE.minusDays(i), "");
        }
        assertThat(CaseBuilderTest.places(builder)).isEmpty();
        assertThat(rating(builder, "rent-paid"))
                .isEqualTo(some(
                        new Evidence("visit", CaseBuilderTest.INTAKE, ""),
                        new Evidence("visit", CaseBuilderTest.INTAKE.minusDays(1), ""),
                        new Evidence("visit", CaseBuilderTest.INTAKE.minusDays(2), "")));
    }

    @Test
    void a_row_that_repeats_another_rating_disagrees_with_or_without_evidence() {
        List<Rating> others = List.of(
                new Rating.Rated(new Mark.OfLevel("full"), false, List.of()),
                new Rating.Rated(new Mark.OfLevel("some"), true, List.of()),
                some(new Evidence("visit", CaseBuilderTest.INTAKE.minusDays(1), "")),
                new Rating.Missing(Rating.Reason.UNKNOWN, false));
        for (Rating other : others) {
            CaseBuilder builder = CaseBuilderTest.empty();
            provider(builder)
                    .rate("rent-paid", "some")
                    .evidence("rent-paid", "visit", CaseBuilderTest.INTAKE, "")
                    .add("rent-paid", other);
            assertThat(CaseBuilderTest.places(builder))
                    .as(other.toString())
                    .containsExactly("MTX-3510 /rounds/0/voices/0/ratings");
        }
    }

    @Test
    void evidence_without_a_rating_before_it_is_an_error() {
        CaseBuilder alone = CaseBuilderTest.empty();
        provider(alone)
                .evidence("rent-paid", "visit", CaseBuilderTest.INTAKE, "")
                .rate("rent-paid", "some");
        assertThat(CaseBuilderTest.places(alone)).containsExactly("MTX-3515 /rounds/0/voices/0/ratings");
        CaseBuilder missing = CaseBuilderTest.empty();
        provider(missing)
                .missing("rent-paid", Rating.Reason.UNKNOWN)
                .evidence("rent-paid", "visit", CaseBuilderTest.INTAKE, "");
        assertThat(CaseBuilderTest.places(missing)).containsExactly("MTX-3515 /rounds/0/voices/0/ratings");
    }
}
