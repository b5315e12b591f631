package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Mark;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllAtOnceTest {

    @Test
    void every_phase_that_expects_nothing_is_named_at_once() {
        MatrixDraft draft = new MatrixDraft();
        draft.rent.expected.remove("transition");
        draft.rent.expected.remove("inclusion");
        assertThat(new MatrixCheck().check(draft.build()))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("transition"))
                .anyMatch(message -> message.contains("inclusion"));
    }

    @Test
    void every_phase_without_a_floor_is_named_at_once() {
        MatrixDraft draft = new MatrixDraft();
        draft.contact.floor(Map.of("crisis", new Mark.OfLevel("some")));
        assertThat(new MatrixCheck().check(draft.build()))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("transition"))
                .anyMatch(message -> message.contains("inclusion"));
    }

    @Test
    void a_finding_that_is_listed_is_not_counted_again_beyond_the_limit() {
        FindingList list = new FindingList();
        for (int i = 0; i < FindingList.LIMIT; i++) {
            list.add(Code.NO_MEANS, DocumentPath.ROOT.index(i), "");
        }
        list.add(Code.NO_MEANS, DocumentPath.ROOT.index(7), "");
        assertThat(list.all())
                .hasSize(FindingList.LIMIT)
                .extracting(Finding::code)
                .containsOnly(Code.NO_MEANS);
    }

    @Test
    void a_floor_that_falls_below_the_floor_of_all_is_found() {
        MatrixDraft draft = new MatrixDraft();
        draft.contact.expect("full", "full", "full");
        draft.contact.floor(Map.of("all", new Mark.OfLevel("full"), "inclusion", new Mark.OfLevel("some")));
        assertThat(MatrixCheckTest.places(new MatrixCheck().check(draft.build())))
                .containsExactly("MTX-2704 /outcomes/1/indicators/0/critical/floor/inclusion");
    }
}
