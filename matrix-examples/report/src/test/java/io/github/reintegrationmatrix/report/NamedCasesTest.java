package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the report of each kind of course must say, by the case files and the notes beside them. */
class NamedCasesTest {

    /** Threats before both crisis rounds; a setback with each, and none of them is left at the end. */
    @Test
    void marina_is_set_back_comes_back_and_recovers() {
        String text = words("marina");
        assertThat(text)
                .containsSubsequence(
                        "! 2022-03-08 Threat by traffickers",
                        "2022-03-14 crisis-1: Crisis intervention, month 1; critical concern",
                        "! 2023-05-12 Threat by traffickers",
                        "2023-05-15 crisis-2: Crisis intervention, month 15 (by the calendar: Re/integration",
                        "; critical concern; set back: ",
                        "2023-10-16 transition-3",
                        "; recovered: ",
                        "2025-01-27 Successfully re/integrated, in the judgement of staff, status recorded by:"
                                + " host-social-worker.")
                .contains("Earlier set-backs that have recovered: ")
                .doesNotContain("not rated again yet", "no better since");
        // Every threat was followed by a complete round, so nothing has to be reassessed.
        assertThat(text).doesNotContain("Since then nobody has rated anything completely");
        assertThat(page("marina").select("#changes ~ ul li").first().text())
                .contains("Rated by somebody else this time:");
    }

    /** Her file: ten events, of which four are serious; concern, enough, three concerns, enough, concern. */
    @Test
    void emina_moves_often_and_arrives_nowhere() {
        Document page = page("emina");
        assertThat(page.select(".time li.serious")).hasSize(4);
        assertThat(page.select(".time li.event")).hasSize(6);
        assertThat(page.select(".time li.round").eachText().stream()
                        .map(line -> line.replaceAll("^[^;]*; ([^;.]*).*", "$1")))
                .containsExactly(
                        "critical concern",
                        "enough of what the phase expects is reached",
                        "critical concern",
                        "critical concern",
                        "critical concern",
                        "enough of what the phase expects is reached",
                        "critical concern");
        // Some answers are better than at the beginning and some worse, and the phase is still the first.
        assertThat(page.select("#changes ~ ul li").first().text()).contains("Since the baseline", ", mixed.");
        assertThat(page.select("#open ~ h3").eachText()).hasSize(1).allMatch(title -> title.startsWith("Crisis"));
    }

    /** Nothing that was reached is lost from one round to the next. */
    @Test
    void padavina_goes_forward_without_a_set_back() {
        String text = words("padavina");
        assertThat(text)
                .doesNotContain("SET BACK", "set back:", "Lost, reached before")
                .contains(" up, 0 down, ")
                .contains(
                        "2024-07-19 Successfully re/integrated, in the judgement of staff, status recorded by: psychologist.")
                .contains("2024-07-19 end of assistance.");
        assertThat(page("padavina").select("#transition-2\\.education ~ ul").text())
                .contains("Certificate of school, examination or course, 4 Dec 2023, kept as P-8 (shows it).");
    }

    /** Nearly all is reached, the child begs, and staff say that the circumstances contradict each other. */
    @Test
    void the_siblings_are_a_concern_in_every_round_whatever_else_is_reached() {
        Document page = page("siblings");
        assertThat(page.select(".time li.round").eachText())
                .hasSize(5)
                .allMatch(line -> line.contains("; critical concern"));
        assertThat(page.select(".time li.status").eachText())
                .containsExactly(
                        "17 Apr 2024: In process of re/integration, status recorded by: social-worker.",
                        "22 Sep 2025: Neither successful nor not: circumstances contradict each other, status recorded by:"
                                + " social-worker.");
        assertThat(page.select(".look h2").text()).isEqualTo("Look first: critical concern");
    }

    /**
     * Of thirteen questions that both answered ten differ: nights, home, going out, money, plan by two levels; friends and
     * decisions by three; food by one; protection and the place of living by one, which is enough for a critical indicator.
     */
    @Test
    void a_beneficiary_who_sees_it_far_worse_is_heard() {
        Document page = page("sees-it-worse");
        List<String> far = page.select("h3:contains(Far apart) + ul li").eachText();
        assertThat(far).hasSize(9);
        assertThat(far.stream().filter(line -> line.contains("Beneficiary sees it far worse (2 levels)")))
                .hasSize(5);
        assertThat(far.stream().filter(line -> line.contains("Beneficiary sees it far worse (3 levels)")))
                .hasSize(2);
        assertThat(far.stream().filter(line -> line.contains("Beneficiary sees it worse (1 level)")))
                .hasSize(2);
        assertThat(far).allMatch(line -> line.contains("Service provider: \""));
        assertThat(words("sees-it-worse"))
                .contains("questions that both answered 13, the same 3, two or more levels apart 7.")
                .contains("Beneficiary: \"Serious harm is to be expected in the next 7 days for a concrete reason")
                .doesNotContain("sees it far better");
        // What she said in an interview and the written plan both show an answer; neither is called right.
        assertThat(page.select("#transition-1\\.motivation ~ ul").first().text())
                .contains("Individual plan, 5 May 2025, kept as V-1 (shows it)")
                .contains("Interview with the beneficiary, 17 Jul 2025 (shows it)");
        assertThat(page.text()).contains("Neither is the right one");
    }

    /** In the last round twenty answers rose and three fell, so the mean rose and hides the falls. */
    @Test
    void a_set_back_that_the_mean_hides_is_named() {
        String text = words("came-back");
        String last = text.substring(text.lastIndexOf("SET BACK"));
        assertThat(last.substring(0, last.indexOf("PHASE BY PHASE")))
                .contains("worry about what others might say or learn")
                .contains("\"The proceedings are open, without a step by the authorities in the last 6 months\"")
                .contains("although all ratings together look no worse");
    }

    /** The first episode ended with every floor held; what had just fallen opens the second. */
    @Test
    void somebody_who_came_back_brings_what_was_open() {
        Document page = page("came-back");
        String before =
                page.select("section:has(h2:contains(From the episode before))").text();
        assertThat(before)
                .contains("At its last round, transition-1, on 16 May 2022.")
                .contains("Every critical indicator was at its floor then.")
                .contains("Set back then, and not recovered:", "and 12 more");
        assertThat(page.select(".time").last().select("li").eachText())
                .endsWith(
                        "27 May 2022: Left the programme, status recorded by: case-manager.",
                        "27 May 2022: end of assistance.",
                        "19 Feb 2024: Trafficked again after assistance began, serious.");
    }

    /** The provider names no means of verification at all, and nobody asked the one person who could know. */
    @Test
    void evidence_for_nothing_is_said_and_lowers_nothing() {
        Document page = page("not-asked");
        assertThat(page.text())
                .contains("Verified: none of what is rated.")
                .doesNotContain("Verified: 0", "Evidence: ");
        assertThat(page.select(".row:not(.critical) svg > svg > rect.bar")).isNotEmpty();
        assertThat(page.select(".row:not(.critical) svg > svg > rect.bar + rect")
                        .eachAttr("width"))
                .containsOnly("0.0");
        assertThat(words("not-asked")).contains("verified 0.00");
    }

    /** Nine answers are first the provider's: three one level down, one up, five the same; her ten are all the same. */
    @Test
    void another_worker_the_second_time_makes_small_falls_weak_evidence() {
        assertThat(words("second-worker"))
                .contains("1 up, 3 down, 15 the same: mixed.")
                .contains("Rated by somebody else this time: 9; a difference of one level is then weak evidence.");
        assertThat(page("second-worker").text())
                .contains(
                        "written down by: case-manager, rated by W-21", "written down by: case-manager, rated by W-22");
    }

    @Test
    void lost_contact_is_what_staff_recorded_and_ends_nothing() {
        Document page = page("lost-to-follow-up");
        assertThat(page.select(".time li").last().text())
                .isEqualTo("10 Feb 2025: Contact lost, status recorded by: case-manager.");
        assertThat(page.select(".time li.end")).isEmpty();
    }

    /** No case says that somebody failed. */
    @Test
    void no_report_speaks_of_failure() {
        Pattern failure = Pattern.compile("(?i)\\bfail[a-z]*");
        for (String name : Samples.names()) {
            assertThat(failure.matcher(TextReport.of(Samples.scored(name)))
                            .results()
                            .map(MatchResult::group))
                    .as(name)
                    .isEmpty();
        }
    }

    private static String words(String name) {
        return TextReport.of(Samples.scored(name)).replaceAll("\\s+", " ");
    }

    private static Document page(String name) {
        return Jsoup.parse(HtmlReport.of(Samples.scored(name)));
    }
}
