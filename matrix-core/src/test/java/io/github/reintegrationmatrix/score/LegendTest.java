package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.CaseStatus;
import io.github.reintegrationmatrix.model.EventKind;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.progress.Legend;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words for every id that a report may hold. */
class LegendTest {

    private static ItemSpec days(String id, String worst, String best, String step) {
        return item(id).scale(new Scale.Goalposts(f(worst), f(best), f(step), "days"))
                .expectsNumber(best);
    }

    private static final Matrix MATRIX = matrix(
            Stream.of(
                            outcome("home", item("bed").levels("0", "1").expects(1)),
                            outcome(
                                    "work",
                                    days("more", "0", "30", "10"),
                                    days("fewer", "7", "0", "1"),
                                    days("any", "0", "5", "0")))
                    .map(OutcomeSpec::build)
                    .toList(),
            MEANS,
            List.of(
                    new Service("legal", "Legal assistance", List.of("home", "work")),
                    new Service("shelter", "Shelter", List.of("home"))),
            List.of(new EventKind("violence", "Violence", true)),
            List.of(new CaseStatus("closed", "Closed")));

    private final Legend legend = caseOf(MATRIX).score().legend();

    @Test
    void it_has_the_words_of_the_matrix_for_every_id() {
        assertThat(legend.language()).isEqualTo("en");
        assertThat(legend.outcomes()).isEqualTo(Map.of("home", "Outcome home", "work", "Outcome work"));
        assertThat(legend.indicators()).containsEntry("bed", "It is so: bed").hasSize(4);
        assertThat(legend.levels()).isEqualTo(Map.of("bed", Map.of("q0", "Level 0", "q1", "Level 1")));
        assertThat(legend.ownVoice()).isEqualTo(BENEFICIARY);
        assertThat(legend.voices())
                .isEqualTo(Map.of(
                        PROVIDER, "Provider", BENEFICIARY, "Beneficiary", GUARDIAN, "Guardian", JOINT, "Together"));
        assertThat(legend.phases())
                .isEqualTo(Map.of(CRISIS, "Crisis", TRANSITION, "Transition", REINTEGRATION, "Re/integration"));
        assertThat(legend.means()).isEqualTo(Map.of("visit", "Home visit", "letter", "Official letter"));
        assertThat(legend.events()).isEqualTo(Map.of("violence", "Violence"));
        assertThat(legend.statuses()).isEqualTo(Map.of("closed", "Closed"));
        assertThat(legend.services()).isEqualTo(Map.of("legal", "Legal assistance", "shelter", "Shelter"));
        assertThat(legend.serves()).isEqualTo(Map.of("home", List.of("legal", "shelter"), "work", List.of("legal")));
        assertThat(legend.translation()).isEmpty();
    }

    @Test
    void a_declared_step_is_a_share_of_the_distance_between_the_goalposts_whichever_is_larger() {
        // 10 of 30 days, 1 of 7; where no step is declared there is none
        assertThat(legend.steps()).isEqualTo(Map.of("more", f("1/3"), "fewer", f("1/7")));
    }
}
