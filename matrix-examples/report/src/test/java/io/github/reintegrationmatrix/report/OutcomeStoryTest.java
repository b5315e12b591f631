package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story of an outcome says in sentences what its number is made of, exactly. */
class OutcomeStoryTest {

    static List<String> cases() {
        return Samples.names();
    }

    /**
     * Housing of the worked example: weight 3 at 3/4 and weight 2 at 1/4 make 11/4 of 6; weight 1 is missing, the last does not
     * apply. 11/24 = 0.458 down, 15/24 = 5/8 = 0.625 up; the point is 11/20. By levels (5 - 11/4) / 6 = 3/8 is lost.
     */
    @Test
    void the_sum_is_worked_out() {
        assertThat(words(OutcomeStory.of(Samples.workedVector(), "housing")))
                .contains("Provider: \"Three quarters of it\". It counts: weight 3 times 3/4. Expected: \"Half of it\","
                        + " reached.")
                .contains(
                        "Indicator housing-c of the worked example. Provider: not known. Expected: \"Half of it\", not"
                                + " known.")
                .contains("Indicator housing-d of the worked example. Does not apply.")
                .contains(
                        "The sum: 3 x 3/4 + 2 x 1/4 = 11/4, of weight 6 that is due and applies: at least 11/24 (0.45),"
                                + " at most 5/8 (0.63), since weight 1 is missing.")
                .contains("Earned 11/24 (0.46), lost by levels 3/8 (0.38), lost because answers are missing 1/6 (0.17):"
                        + " together 1.")
                .contains("The point: 11/4 over the rated weight 5 is 11/20 (0.55).")
                .contains("Of what the phase expects: 1 of 3 reached, 1 not known.")
                .contains("Verified: none of what is rated.");
    }

    /**
     * Safety with weights 3, 2, 1: first 1/4 and 1/2 and nothing, so 7/4 of 5 is 7/20; then 1/2, 1/4 and 1, so 3 of 6 is 1/2.
     * Rated both times: (3/4 - 2/4) / 5 = 1/20. The point moved by 3/20; so 1/10 is the question that came. With a blank that
     * may have been anything: between (3/4 - 2/4 + 0) / 6 = 1/24 and (1/4 + 1) / 6 = 5/24.
     */
    @Test
    void a_number_that_moved_because_questions_came_says_so() {
        assertThat(words(OutcomeStory.of(Samples.worked(ChangeShownTest.CASE), "safety")))
                .contains(
                        "Since round r0: 1 up, 1 down, 0 the same, mixed. What was rated both times moved by 1/20 (0.05)"
                                + " on average, and the whole by something between 1/24 (0.04) and 5/24 (0.21), whatever the blanks"
                                + " would have been. The point went from 7/20 (0.35) to 1/2 (0.50); 1/10 (0.10) of that is no"
                                + " change of anything rated twice: questions came, went or could not be compared.")
                .contains(
                        "Up: Indicator safety-a of the worked example. From \"A quarter of it\" to \"Half of it\", by 1/4"
                                + " (0.25).")
                .contains("Rated now and not then: Indicator safety-c of the worked example.");
    }

    @Test
    void what_is_critical_names_its_floor_where_it_is_not_met_and_what_was_set_back() {
        // Threats in the second crisis phase: the floor is not met in either voice, and both came back to where they
        // were.
        assertThat(words(OutcomeStory.of(Samples.scored("marina"), "safety")))
                .contains("crisis-2: Crisis intervention, month 15")
                .contains("Beneficiary and Service provider: \"A threat to or attack on the person or a relative")
                .contains(
                        "It counts: weight 1 times 0. Expected: as before, not reached. Below its floor; the floor is \"No"
                                + " threat, unwanted contact or offer")
                .contains("SET BACK (ordinary, and a reason to support)")
                .contains("ASK NEXT Nothing about this outcome is missing that is fair to ask.");
    }

    @Test
    void what_is_missing_is_named_with_what_its_answer_would_settle() {
        // Housing of four weighs 2 of 9, but children do not apply: 2 of 7; one of its six by weight: 2/7 x 1/6 = 1/21.
        assertThat(words(OutcomeStory.of(Samples.workedVector(), "housing")))
                .contains(
                        "ASK NEXT - Provider: Indicator housing-c of the worked example. (not known; the answer narrows"
                                + " the range of the total by 1/21 (0.05))");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_outcome_of_every_sample_has_a_story_in_short_lines(String name) {
        ProgressReport report = Samples.scored(name);
        for (String outcome : report.legend().outcomes().keySet()) {
            assertThat(OutcomeStory.of(report, outcome).lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void an_outcome_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> OutcomeStory.of(Samples.workedVector(), "happiness"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no outcome \"happiness\" in this report.");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
