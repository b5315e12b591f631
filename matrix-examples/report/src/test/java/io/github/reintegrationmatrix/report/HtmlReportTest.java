package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page says what the report says, leads to what is behind it, and needs nothing but itself. */
class HtmlReportTest {

    static List<String> cases() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_page_of_every_sample_is_html_without_a_parse_error(String name) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(HtmlReport.of(Samples.scored(name)), "");
        ParseErrorList errors = parser.getErrors();
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_page_asks_nobody_for_anything_and_runs_nothing(String name) {
        Pages.asksNobody(page(Samples.scored(name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_count_leads_to_its_ratings_and_every_link_has_a_place(String name) {
        ProgressReport report = Samples.scored(name);
        Document page = page(report);
        Pages.linksHavePlaces(page);
        for (RoundResult round : rounds(report).toList()) {
            for (OutcomeResult outcome : round.primary().outcomes()) {
                boolean number = outcome.interval().isPresent();
                assertThat(page.select("td a[href=#" + round.id() + "." + outcome.outcome() + "]"))
                        .as(round.id() + " " + outcome.outcome())
                        .hasSize(number ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_has_no_number_is_said_in_words_and_never_drawn(String name) {
        ProgressReport report = Samples.scored(name);
        int without = 0;
        int rated = 0;
        for (RoundResult round : rounds(report).toList()) {
            for (OutcomeResult outcome : round.primary().outcomes()) {
                boolean drawn = outcome.parts().stream().anyMatch(part -> part.isRated());
                rated += drawn ? 1 : 0;
                without += drawn ? 0 : 1;
            }
        }
        Document page = page(report);
        assertThat(page.select(".row:not(.critical):not(.head) > svg > svg")).hasSize(rated);
        long spoken = page.select(".row:not(.critical) > svg[role=img]").eachAttr("aria-label").stream()
                .flatMap(label -> Stream.of(label.split("; ", -1)))
                .filter(cell -> cell.matches(".*: (not assessed|not applicable|not due)\\.?"))
                .count();
        assertThat(spoken).isEqualTo(without);
    }

    @Test
    void the_page_begins_with_what_needs_a_look_and_the_total_comes_after_everything_but_the_ratings() {
        List<String> headings = page(Samples.scored("siblings")).select("h2").eachText();
        assertThat(headings)
                .containsExactly(
                        "Look first: critical concern",
                        "The latest round in short",
                        "Where the person stands",
                        "Up, down, same",
                        "Reached and open, phase by phase",
                        "Where the voices differ",
                        "What to ask next",
                        "Can the next phase be talked about? No",
                        "All outcomes in one number",
                        "The ratings behind the numbers",
                        "About these numbers");
    }

    @Test
    void a_concern_names_the_floor_and_which_voice_is_below_it() {
        Element look = page(Samples.scored("siblings")).select(".look").get(0);
        Element begging = look.select(".concern").get(0);
        assertThat(begging.select("h3").text())
                .startsWith("! Below its floor: The person is not used or pushed by anybody to beg");
        assertThat(begging.select("li").eachText())
                .satisfiesExactly(
                        own -> assertThat(own).startsWith("Beneficiary:").endsWith("below the floor"),
                        provider -> assertThat(provider)
                                .startsWith("Service provider:")
                                .endsWith("below the floor"),
                        floor -> assertThat(floor).startsWith("The floor: "));
    }

    @Test
    void a_concern_does_not_hide_what_else_is_not_known() {
        // The last round of emina: harm is expected and nobody takes care of her; four more are not known.
        assertThat(page(Samples.scored("emina")).select(".look .concern h3").eachText())
                .satisfiesExactly(
                        danger -> assertThat(danger).startsWith("! Below its floor: The person is protected"),
                        carer -> assertThat(carer).startsWith("! Below its floor: The person, who is a child, is"),
                        begging -> assertThat(begging)
                                .startsWith("? Not known to be at its floor: The person is not used"),
                        violence -> assertThat(violence)
                                .startsWith("? Not known to be at its floor: The person is not hurt"),
                        life -> assertThat(life).startsWith("? Not known to be at its floor: The person is free"),
                        child ->
                                assertThat(child).startsWith("? Not known to be at its floor: The person's dependent"));
    }

    @Test
    void nobody_asked_is_not_known_to_be_safe() {
        Document page = page(Samples.scored("not-asked"));
        assertThat(page.select(".look h2").text()).isEqualTo("Look first: not known to be safe");
        assertThat(page.select(".look").text()).contains("No round has put every critical question to everybody");
        assertThat(page.text()).contains("Beneficiary, not heard: 0 of 92 questions answered.");
    }

    /**
     * Safety of the worked example: range 13/24 to 17/24, point 13/20, reportable. A row is 42 pixels high with a margin
     * of 6 above and below, which leaves 30: the upper end stands at 6 + 30 x 7/24 = 14.75, the range is 30 x 4/24 = 5
     * high, and the point stands at 6 + 30 x 7/20 = 16.5. One round: its middle is at 50 %.
     */
    @Test
    void marks_stand_where_the_numbers_say() {
        Element row = page(Samples.workedVector()).select(".row:not(.head)").get(0);
        assertThat(row.select(".label").text()).isEqualTo("Safety");
        Element spot = row.select("svg > svg").get(0);
        assertThat(spot.attr("x")).isEqualTo("50.00%");
        assertThat(spot.select("rect.range").attr("y")).isEqualTo("14.8");
        assertThat(spot.select("rect.range").attr("height")).isEqualTo("5.0");
        assertThat(spot.select("circle.firm").attr("cy")).isEqualTo("16.5");
        assertThat(row.select("svg[role=img]").attr("aria-label")).contains("from 0.54 to 0.71, point 0.65");
    }

    @Test
    void a_column_stands_for_each_round_and_a_dotted_line_where_the_phase_changes() {
        // Marina: intake, crisis, transition twice, crisis, transition, re/integration twice; all in one chart.
        Document page = page(Samples.scored("marina"));
        assertThat(page.select("figure")).hasSize(1);
        assertThat(page.select(".head .phase").eachText())
                .containsExactly("Intake", "Crisis", "Transition", "Crisis", "Transition", "Re/integration");
        assertThat(page.select(".head line.boundary").eachAttr("x1"))
                .containsExactly("12.50%", "25.00%", "50.00%", "62.50%", "75.00%");
        assertThat(page.select("table:not(.changes) thead th")).hasSize(1 + 8);
        assertThat(page.select("table:not(.changes) tbody tr")).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_a_row_of_the_chart_says_aloud_is_short_enough_to_be_said(String name) {
        // Readers aloud leave a longer name out.
        assertThat(page(Samples.scored(name)).select("svg[role=img]").eachAttr("aria-label"))
                .allMatch(label -> label.length() <= 900);
    }

    @Test
    void an_earlier_episode_has_a_chart_of_its_own() {
        Document page = page(Samples.scored("came-back"));
        assertThat(page.select("figure")).hasSize(2);
        assertThat(page.select("h2").eachText()).anyMatch(text -> text.startsWith("Earlier episode, from "));
    }

    @Test
    void the_ratings_of_an_outcome_show_the_sums_that_its_numbers_come_from() {
        // Housing of the worked example: weight 3 at 3/4, weight 2 at 1/4, one missing and one that does not apply.
        // Sum 3 x 3/4 + 2 x 1/4 = 2.75 of 6, up to 3.75; 11/24 = 0.458 and 15/24 = 0.625; point 2.75/5 = 0.55.
        Document page = page(Samples.workedVector());
        String text = page.select("h4:contains(Housing) + p").text();
        assertThat(text)
                .isEqualTo(
                        "Answered: 5 of 6 by weight. Sum of values 2.75 of 6; up to 3.75 if everything missing were at"
                                + " its best. Possible range 0.45 to 0.63. Point 0.55. Verified: none of what is"
                                + " rated.");
    }

    @Test
    void a_voice_that_fell_silent_is_shown_with_what_it_said_last() {
        // Emina, last round: she prefers not to speak about thoughts of ending her life; the round before, she did.
        String life = page(Samples.scored("emina"))
                .select(".look .concern")
                .get(4)
                .select("li")
                .get(0)
                .text();
        assertThat(life)
                .isEqualTo("Beneficiary: preferred not to answer; on 18 Sep 2023: \"No thoughts of ending his or her"
                        + " life in the last 30 days, with no plan in the last 30 days or attempt in the last 3"
                        + " months\"");
    }

    @Test
    void what_is_called_reached_stands_with_its_answer_because_a_phase_may_expect_little() {
        Document page = page(Samples.scored("emina"));
        for (Element item : page.select("h4:contains(At the level) + ul > li")) {
            assertThat(item.text()).contains("Answer: \"").contains("Expected: \"");
        }
        assertThat(page.select("h4:contains(At the level) + ul > li")).hasSize(64);
    }

    @Test
    void without_contact_no_question_comes_before_a_safe_way_to_make_contact() {
        String text = page(Samples.scored("lost-to-follow-up")).text();
        assertThat(text).contains("There was no contact with the person in this round.");
        assertThat(text).contains("Before any question: a safe way to make contact.");
        assertThat(page(Samples.scored("marina")).text()).doesNotContain("a safe way to make contact");
    }

    @Test
    void every_printed_sheet_names_the_case_and_no_code_can_leave_its_string() {
        Document page = page(Samples.under("A-1\"; } body { display: none }</style>", Samples.workedVector()));
        assertThat(page.select("style").get(1).data())
                .startsWith(
                        "@page { @bottom-left { content: \"Confidential. Case A-1\\22 \\3b  \\7d  body \\7b  display")
                .doesNotContain("</");
        assertThat(page.select("style")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_blank_stands_before_a_full_stop_or_a_comma(String name) {
        assertThat(page(Samples.scored(name)).text()).doesNotContain(" .", " ,", " ;", "..");
    }

    @Test
    void words_of_a_matrix_are_text_whatever_they_hold_and_name_their_language() {
        String nasty = "</style><script>alert(1)</script>\" onload=\"x\u202e";
        ProgressReport report = Samples.inOtherWords(Samples.scored("siblings"), "sq", text -> text + nasty);
        Document page = page(report);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[onload]")).isEmpty();
        assertThat(page.select(".look h3 bdi").get(0).text()).contains("<script>alert(1)</script>");
        // Why there is no answer is said in the words of this program, which are English.
        assertThat(page.select("bdi:not([lang=sq])"))
                .allMatch(words ->
                        words.attr("lang").equals("en") && !words.text().contains("alert"));
    }

    @Test
    void the_page_of_a_case_says_nothing_of_another() {
        assertThat(HtmlReport.of(Samples.scored("nada"))).contains("SMP-0001").doesNotContain("SMP-0002");
    }

    private static Stream<RoundResult> rounds(ProgressReport report) {
        return report.episodes().stream().flatMap(episode -> episode.rounds().stream());
    }

    private static Document page(ProgressReport report) {
        return Jsoup.parse(HtmlReport.of(report));
    }
}
