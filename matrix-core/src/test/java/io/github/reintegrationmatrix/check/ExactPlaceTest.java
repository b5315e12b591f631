package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExactPlaceTest {

    @Test
    void a_round_after_the_end_is_placed_at_the_block_that_dates_it() {
        CaseDraft draft = new CaseDraft();
        draft.episodes.set(0, new Episode(CaseDraft.START, "first-contact", LocalDate.of(2025, 4, 1), List.of()));
        draft.later.block("agreed", LocalDate.of(2025, 5, 1), "case-manager");
        // voices/0 is of 2 May, voices/1 of 1 May: the round is of 1 May
        assertThat(found(draft)).containsExactly("MTX-3308 /rounds/1/voices/1/date");
    }

    @Test
    void two_rounds_on_one_day_are_placed_at_the_block_of_that_day() {
        CaseDraft draft = new CaseDraft();
        draft.intake.blocks.remove(draft.own);
        draft.later.block("agreed", draft.first.date, "case-manager");
        assertThat(found(draft)).containsExactly("MTX-3302 /rounds/1/voices/1/date");
    }

    @Test
    void what_is_known_only_after_the_as_of_date_is_pointed_out() {
        CaseDraft draft = new CaseDraft();
        draft.profile.add(new ProfileEntry(CaseDraft.AS_OF.plusDays(1), Map.of("dependants", "no")));
        assertThat(found(draft)).containsExactly("MTX-3304 /profile/1/from");
    }

    @Test
    void findings_stand_in_the_order_of_the_document() {
        MatrixDraft draft = new MatrixDraft();
        draft.means.clear();
        for (int i = 0; i <= 10; i++) {
            draft.means.add(new MeansOfVerification(i == 0 ? "visit" : "means-" + i, "", 0));
        }
        draft.title = "";
        assertThat(MatrixCheckTest.places(
                        new MatrixCheck().result(draft.build()).findings()))
                .startsWith("MTX-2003 /title", "MTX-2003 /means/0/label", "MTX-2003 /means/1/label")
                .endsWith("MTX-2003 /means/9/label", "MTX-2003 /means/10/label");
    }

    @Test
    void the_id_of_a_shared_scale_is_placed_at_its_key() {
        MatrixDraft draft = new MatrixDraft();
        draft.scales.put("Big Ladder", MatrixDraft.levels("0", "1"));
        assertThat(new MatrixCheck().check(draft.build()))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.location().path().atKey()).isTrue());
    }

    private static List<String> found(CaseDraft draft) {
        return MatrixCheckTest.places(new CaseCheck(draft.matrix).check(draft.build(), CaseDraft.AS_OF));
    }
}
