package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPhaseTest {

    private static List<String> found(int phase) {
        MatrixDraft draft = new MatrixDraft();
        ReintegrationPhase was = draft.phases.get(phase);
        draft.phases.set(phase, new ReintegrationPhase(was.id(), was.label(), was.from(), ReintegrationPhase.OPEN));
        return MatrixCheckTest.places(new MatrixCheck().check(draft.build()));
    }

    @Test
    void the_last_phase_may_have_no_end_and_no_other() {
        assertThat(found(2)).isEmpty();
        assertThat(found(1)).containsExactly("MTX-1102 /phases/1/to");
    }

    @Test
    void no_month_lies_behind_a_phase_without_an_end() {
        Episode episode = new Episode(LocalDate.of(2020, 1, 1), "intake", Episode.OPEN, List.of());
        List<ReintegrationPhase> phases =
                List.of(new ReintegrationPhase("assistance", "Assistance", 0, ReintegrationPhase.OPEN));
        assertThat(episode.calendarPhase(LocalDate.of(9999, 12, 31), phases)).isZero();
    }
}
