package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.progress.ProgressReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What happened, what answers rest on, how old they are and who gave them is said as text and on the page. */
class EvidenceShownTest {

    private static final String HEAD = """
            {"format": "case-record/1", "case": "T-1", "matrix": {"id": "plan", "version": "0.2"},
            "episodes": [{"start": "2026-01-05", "clock": "intake"}],
            "profile": [{"from": "2026-01-05", "facets": {"age": "adult"}}],
            """;

    /**
     * Legal status in March: a document shown by a passport, health cover with a file only, an address not asked again. The
     * second worker finds the home one step better. In June a threat.
     */
    private static final String CASE = HEAD + """
            "events": [{"date": "2026-06-10", "kind": "threat"}, {"date": "2026-02-20", "kind": "moved"}],
            "statuses": [{"date": "2026-04-01", "status": "in-process", "by": "case-manager"}],
            "rounds": [
            {"round": "intake", "phase": "intake", "voices": [
            {"voice": "provider", "date": "2026-01-10", "role": "case-manager", "assessor": "W-1", "ratings": {
            "own-identity-document": "none", "registered-address": "applied", "sleeping-place": "emergency"}},
            {"voice": "beneficiary", "date": "2026-01-10", "role": "self", "consent": true, "ratings": {
            "sleeping-place": "emergency", "friends": "none"}}]},
            {"round": "transition-1", "phase": "transition", "voices": [
            {"voice": "provider", "date": "2026-03-10", "role": "psychologist", "assessor": "W-2", "ratings": {
            "own-identity-document": {"level": "applied", "evidence": [
            {"means": "passport", "date": "2026-03-01", "ref": "F-3"}, {"means": "case-file", "date": "2026-03-02"}]},
            "sleeping-place": "lasting"}},
            {"voice": "beneficiary", "date": "2026-03-10", "role": "self", "consent": true, "ratings": {
            "sleeping-place": "no-housing", "safe-at-night": "none"}}]}]}
            """;

    @Test
    void a_serious_event_comes_before_everything_and_hides_nothing() {
        Document page = page(CASE);
        assertThat(page.select(".look h2").text()).isEqualTo("Look first: something serious happened since");
        assertThat(page.select(".look.urgent li").first().text())
                .isEqualTo("Threat by traffickers or their circle, 10 Jun 2026, 20 days before this report");
        assertThat(page.select(".look").text())
                .contains("Since then nobody has rated anything completely: see the person first.")
                .contains("What was known before: not known to be safe");
        assertThat(page.select(".look .concern h3")).isNotEmpty();
        assertThat(words(TextReport.of(Samples.plan(CASE))))
                .contains(
                        "LOOK FIRST ! Threat by traffickers or their circle, 2026-06-10 (20 days before the as-of date)."
                                + " Since then nobody has rated anything completely: see the person first.")
                .contains("Before that: Not known to be safe (round transition-1");
    }

    @Test
    void it_also_comes_first_where_nobody_has_been_rated_yet() {
        String none = HEAD + """
                "events": [{"date": "2026-06-10", "kind": "violence"}], "rounds": []}
                """;
        Document page = page(none);
        assertThat(page.select(".look h2").text()).isEqualTo("Look first: something serious happened since");
        assertThat(page.select(".look.urgent").text())
                .contains("Violence suffered, 10 Jun 2026", "Nothing has been rated in the latest episode.");
        assertThat(page.select(".time li").eachText())
                .containsExactly("5 Jan 2026: start of assistance.", "10 Jun 2026: Violence suffered, serious.");
        assertThat(words(TextReport.of(Samples.plan(none))))
                .contains("LOOK FIRST ! Violence suffered, 2026-06-10")
                .contains("! 2026-06-10 Violence suffered, serious.");
    }

    @Test
    void a_list_of_cases_begins_with_those_who_have_to_be_seen_again() {
        HtmlCaseList list = new HtmlCaseList(Samples.DAY, "en");
        list.add(Samples.scored("siblings"), "a.html");
        list.add(Samples.plan(CASE), "b.html");
        list.add(Samples.plan(HEAD.replace("T-1", "T-2") + """
                "events": [{"date": "2026-06-10", "kind": "violence"}], "rounds": []}
                """), "c.html");
        Document page = Jsoup.parse(list.page(0));
        assertThat(page.select("h2").eachText())
                .startsWith("Something serious happened since the last round: 2", "Critical concern: 1");
        assertThat(page.select("h2 + ul").first().select("> li").eachText())
                .satisfiesExactly(
                        rated -> assertThat(rated)
                                .startsWith(
                                        "T-1, Transition. Threat by traffickers or their circle, 10 Jun 2026, 20 days"
                                                + " before. See the person first. Before that: Not known to be safe: 10 Mar 2026"),
                        unrated -> assertThat(unrated)
                                .startsWith("T-2. Violence suffered, 10 Jun 2026, 20 days before. See the person first."
                                        + " Before that: Nothing has been rated"));
    }

    @Test
    void the_time_line_holds_rounds_events_and_statuses_in_the_order_of_the_days() {
        // Her sleeping place fell from the third to the second level.
        assertThat(page(CASE).select(".time li").eachText())
                .containsExactly(
                        "5 Jan 2026: start of assistance.",
                        "10 Jan 2026: intake, Intake, month 0; not known to be safe.",
                        "20 Feb 2026: Moved to another place.",
                        "10 Mar 2026: transition-1, Transition, month 2 (by the calendar: Crisis intervention); not known to"
                                + " be safe; set back: 1.",
                        "1 Apr 2026: In process of re/integration, status recorded by: case-manager.",
                        "10 Jun 2026: Threat by traffickers or their circle, serious.");
        assertThat(page(CASE).select(".time li.serious")).hasSize(1);
    }

    @Test
    void evidence_stands_beside_its_rating_with_what_it_counts() {
        String document = page(CASE)
                .select("#transition-1\\.legal-status ~ ul li:contains(valid identity document)")
                .text();
        assertThat(document)
                .contains(
                        "Evidence: Passport, 1 Mar 2026, kept as F-3 (shows it); Case file, 2 Mar 2026 (supports it).");
        assertThat(page(CASE).select("#transition-1\\.safety ~ p").text()).doesNotContain("..");
        // The own word on nights is enough; the feeling counts at intake and in every phase.
        assertThat(page(CASE).select("#transition-1\\.accommodation ~ ul").text())
                .contains("own account, which is enough here.");
    }

    /** Document and address are rated, each of weight 1; the first is shown: half. Each of the others may be anything. */
    @Test
    void the_sums_say_how_much_of_what_is_rated_is_verified() {
        Document page = page(CASE);
        assertThat(page.select("#transition-1\\.legal-status + p").text()).contains("Verified: 0.50 of what is rated;");
        assertThat(page.select("#intake\\.legal-status + p").text()).endsWith("Verified: none of what is rated.");
        assertThat(page.select(".row svg[aria-label^=Legal status]").attr("aria-label"))
                .contains(", verified 0.00; ")
                .endsWith(", verified 0.50.");
        assertThat(words(TextReport.of(Samples.plan(CASE))))
                .contains("Legal status, no point, too little is rated, verified 0.50:");
    }

    @Test
    void an_answer_of_an_earlier_round_says_of_which_day_it_is() {
        Document page = page(CASE);
        assertThat(page.select("#transition-1\\.legal-status ~ ul").text())
                .contains("not asked again; the answer of 10 Jan 2026, round intake, is still valid.");
        // The registered address, which is valid for six months, and the friends for three; all else is new or missing.
        assertThat(page.text())
                .contains("Service provider, 10 Mar 2026: 2 of ")
                .containsPattern("Service provider, 10 Mar 2026: 2 of [0-9]+ questions answered, 1 more still valid")
                .containsPattern("Beneficiary, 10 Mar 2026: 2 of [0-9]+ questions answered, 1 more still valid");
    }

    @Test
    void two_voices_are_two_marks_on_the_same_questions() {
        // Both rated the sleeping place only: she the second of five levels, 1/4, the provider the fifth, 1.
        String label =
                page(CASE).select(".row svg[aria-label^=Safe and affordable]").attr("aria-label");
        assertThat(label).contains(", own voice 0.25, other 1.00, verified ");
        // Of a row's 30 pixels below 6, 1/4 stands at 6 + 30 x 3/4 = 28.5.
        assertThat(page(CASE)
                        .select(".row:has(svg[aria-label^=Safe and affordable]) path.own")
                        .last()
                        .attr("transform"))
                .isEqualTo("translate(0 28.5)");
        assertThat(page(CASE)
                        .select(".row:has(svg[aria-label^=Safe and affordable]) path.other")
                        .last()
                        .attr("transform"))
                .isEqualTo("translate(0 6.0)");
    }

    @Test
    void a_voice_that_sees_it_far_worse_is_named_with_both_answers() {
        String far = page(CASE).select("h3:contains(Far apart) + ul li").text();
        assertThat(far)
                .contains("Beneficiary sees it far worse (3 levels)", "Service provider: \"")
                .doesNotContain("right");
        assertThat(words(TextReport.of(Samples.plan(CASE)))).contains("Beneficiary sees it far worse (3 levels):");
    }

    @Test
    void another_assessor_is_said_where_answers_are_compared() {
        // Of the primary view one matched answer is the provider's: the document. She rated the sleeping place herself.
        String sentence = "Rated by somebody else this time: 1; a difference of one level is then weak evidence.";
        assertThat(page(CASE).select("#changes ~ ul").text()).contains(sentence);
        assertThat(words(TextReport.of(Samples.plan(CASE)))).contains(sentence);
        assertThat(page(CASE).text()).contains("(written down by: psychologist, rated by W-2)");
    }

    @Test
    void the_gate_names_what_happened_and_the_set_backs_beside_it() {
        Document page = page(CASE);
        assertThat(page.select("section:contains(Can the next phase) li:contains(something serious happened)")
                        .text())
                .contains("Something serious happened since the latest round, so what it says may not hold any more:"
                        + " Threat by traffickers or their circle");
        assertThat(page.text()).contains("Beside it, and no condition: set-backs that have not recovered: 1.");
        assertThat(words(TextReport.of(Samples.plan(CASE))))
                .contains("Beside it, and no condition: set-backs that have not recovered: 1.");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Document page(String record) {
        ProgressReport report = Samples.plan(record);
        return Jsoup.parse(HtmlReport.of(report));
    }
}
