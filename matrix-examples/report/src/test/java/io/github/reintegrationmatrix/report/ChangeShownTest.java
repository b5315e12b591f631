package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What went up, down and back is said as text and on the page, first in counts. */
class ChangeShownTest {

    /** Safety a rises by two levels, b falls by one and comes back in the third round, c is rated from the second. */
    static final String CASE = """
            {"format": "case-record/1", "case": "T-1", "matrix": {"id": "worked-vector", "version": "1"},
            "episodes": [{"start": "2025-01-15", "clock": "intake"}],
            "rounds": [
            {"round": "r0", "phase": "intake", "voices": [{"voice": "provider", "date": "2025-01-20",
            "role": "psychologist", "ratings": {"safety-a": "quarter", "safety-b": "half"}}]},
            {"round": "r1", "phase": "transition", "voices": [{"voice": "provider", "date": "2025-04-20",
            "role": "psychologist", "ratings": {"safety-a": "half", "safety-b": "quarter", "safety-c": "all"}}]},
            {"round": "r2", "phase": "transition", "voices": [{"voice": "provider", "date": "2025-06-10",
            "role": "psychologist", "ratings": {"safety-a": "three-quarters", "safety-b": "half", "safety-c": "half"}}]}]}
            """;

    static List<String> cases() {
        return Samples.names();
    }

    @Test
    void counts_come_first_and_a_set_back_says_from_where_to_where() {
        // since r0: a up, b the same, c not rated then; since r1: a and b up, c down by two levels.
        // The mean of the latter: (3 x 1/4 + 2 x 1/4 - 1 x 1/2) / 6 = 1/8, so the fall of c is masked; b has recovered.
        // Half is expected in transition: a and c reach it in the first round of it, all three in the last; of twelve.
        assertThat(TextReport.of(Samples.worked(CASE))).contains("""

                        SINCE THE BASELINE, 2025-01-20 to 2025-06-10
                          1 up, 0 down, 1 the same: better. Outcomes: better in 1.
                          - Safety: 1 up, 0 down, 1 the same, better.
                          Since the round before (2025-04-20): 2 up, 1 down, 0 the same, mixed.

                        SET BACK (ordinary, and a reason to support)
                          - 2025-06-10 Indicator safety-c of the worked example. Provider: from "All of
                            it" to "Half of it", 2 levels below the best so far; not rated again yet,
                            although all ratings together look no worse.
                          Earlier set-backs that have recovered: 1.

                        PHASE BY PHASE
                          Transition. Its first rated round (20 Apr 2025): 2 of 12 reached, 9 not known;
                          its last (10 Jun 2025): 3 of 12 reached, 9 not known. Since the baseline (20
                          Jan 2025): 1 up, 0 down, 1 the same, better. Of what was rated first after the
                          baseline, since then (20 Apr 2025): 0 up, 1 down, 0 the same, worse. Set-backs
                          that arose in it: 2; recovered in it, whenever they arose: 1.

                        LATEST ROUND: r2""").doesNotContain("VOICES (latest round");
    }

    @Test
    void the_page_shows_what_moved_and_leads_to_the_rounds() {
        Document page = page(Samples.worked(CASE));
        assertThat(page.select("h2#changes ~ ul").get(0).select("li").eachText())
                .containsExactly(
                        "Since the baseline (20 Jan 2025): 1 up, 0 down, 1 the same, better. Outcomes: better in 1.",
                        "Since the round before (20 Apr 2025): 2 up, 1 down, 0 the same, mixed. Outcomes: mixed in 1.");
        // only safety moved
        assertThat(page.select("table.changes tbody tr").eachText())
                .containsExactly("Safety 1 up, 0 down, 1 the same 2 up, 1 down, 0 the same");
        assertThat(page.select("h3:contains(Set back) ~ ul li")).hasSize(1);
        assertThat(page.select("h3:contains(Set back) ~ ul li a").attr("href")).isEqualTo("#r2");
    }

    @Test
    void the_total_says_whether_it_depends_on_the_weights() {
        // reached: safety 6 of 6 by weight; housing, income and children, weight 2 each, not known: from (9/4) / (39/4)
        // to 1, and 3/4 would be enough; so it cannot be told, whatever the weights are
        // Levels stand at equal steps already: safety (9/4 + 1 + 1/2) / 6 = 5/8, so from 3 x 5/8 / 9 = 5/24 to 21/24.
        String sentence = "If every outcome could weigh a share of 0.25 more or less, the range would be 0.14 to 0.92;"
                + " with the levels of every scale at equal steps it would be 0.20 to 0.88; whether enough is reached does not depend on the weights.";
        assertThat(page(Samples.worked(CASE)).text()).contains(sentence);
        assertThat(TextReport.of(Samples.worked(CASE)).replaceAll("\\s+", " ")).contains(sentence);
    }

    @Test
    void one_round_has_nothing_to_be_compared_with() {
        assertThat(TextReport.of(Samples.workedVector())).doesNotContain("SINCE THE", "SET BACK");
        assertThat(page(Samples.workedVector()).select("#changes")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_section_stands_directly_before_what_is_reached_and_is_short(String name) {
        Document page = page(Samples.scored(name));
        List<String> headings = page.select("h2").eachText();
        int at = headings.indexOf("Up, down, same");
        if (at >= 0) {
            assertThat(headings.get(at + 1)).isEqualTo("Reached and open, phase by phase");
            assertThat(page.select("h3:contains(Set back) ~ ul li").size()).isLessThanOrEqualTo(9);
        }
        assertThat(TextReport.of(Samples.scored(name)).lines()).allMatch(line -> line.length() <= 80);
    }

    private static Document page(ProgressReport report) {
        return Jsoup.parse(HtmlReport.of(report));
    }
}
