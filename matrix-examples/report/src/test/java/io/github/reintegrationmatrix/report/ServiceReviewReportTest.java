package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reintegrationmatrix.progress.ProgressReport;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A report on services speaks of services and of those who were asked about them, never of a person. */
class ServiceReviewReportTest {

    /**
     * A shelter in two phases. In crisis intervention two services were looked at twice: somebody was kept in, one
     * question was first not answered and then not put, and one could be put to nobody. In the
     * transition nobody has looked yet.
     */
    private static final String REVIEW = """
            {"format": "service-review/1", "review": "SHELTER-1", "matrix": {"id": "services", "version": "0.2"},
             "start": "2025-07-01", "phases": [
              {"phase": "crisis", "offers": [
                {"from": "2025-07-01", "services": ["accommodation", "medical"]},
                {"from": "2026-03-01", "services": ["accommodation", "medical", "legal"]}],
               "rounds": [
                {"round": "autumn", "until": "2025-12-31", "voices": [
                  {"voice": "beneficiary", "date": "2025-12-20", "role": "interviewer", "consent": true,
                   "respondents": 6, "ratings": {"shelter-safe-from-violence": {"missing": "declined"}}}]},
                {"round": "spring", "until": "2026-06-30", "voices": [
                  {"voice": "provider", "date": "2026-06-20", "role": "coordinator", "respondents": 3, "ratings": {
                    "shelter-safe-from-violence": "no-violence", "shelter-free-to-leave": "kept-in",
                    "shelter-place-found": "four-of-five"}},
                  {"voice": "beneficiary", "date": "2026-06-21", "role": "interviewer", "consent": true,
                   "respondents": 7, "ratings": {"shelter-safe-from-violence": {"missing": "not-assessed"},
                    "shelter-free-to-leave": {"missing": "lost-to-follow-up"}, "medical-no-barrier": "nobody"}}]}]},
              {"phase": "transition", "offers": [{"from": "2025-07-01", "services": ["legal"]}], "rounds": []}]}
            """;

    private static final String OF_A_PERSON =
            "(?i)\\b(the person|case|cases|her|hers|his|she|he|beneficiary|client|episode|episodes|assistance)\\b";

    @Test
    void each_phase_is_a_report_that_names_the_review() {
        assertThat(reports().stream()
                        .map(report -> TextReport.of(report).lines().findFirst().orElseThrow()))
                .containsExactly(
                        "Service review SHELTER-1.crisis, as of 2026-06-30",
                        "Service review SHELTER-1.transition, as of 2026-06-30");
        Document page = Pages.sound(HtmlReport.of(reports().get(0)));
        assertThat(page.select("h1").text()).isEqualTo("Service review SHELTER-1.crisis");
        assertThat(page.title()).isEqualTo("Service review SHELTER-1.crisis, as of 30 Jun 2026");
        assertThat(page.select("header").text())
                .contains("never a ranking of organisations and never a judgement on staff")
                .contains("keep this page where you keep the review.");
    }

    @Test
    void pages_and_texts_speak_of_no_person() {
        for (LocalDate day : List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 31), Samples.DAY)) {
            for (ProgressReport report : Samples.review(REVIEW, day)) {
                Document page = Pages.sound(HtmlReport.of(report));
                assertThat(Pages.ownWords(page)).doesNotContainPattern(OF_A_PERSON);
                ProgressReport wordless = Samples.inOtherWords(report, "en", words -> "Words");
                String text = TextReport.of(wordless);
                assertThat(text.substring(text.indexOf("LOOK FIRST"))).doesNotContainPattern(OF_A_PERSON);
                assertThat(page.text()).doesNotContain("..", " .", " ,");
                // Months since the first period say nothing beside a phase of the people served, and no period is late.
                assertThat(page.text()).doesNotContainPattern("\\bmonth [0-9]").doesNotContain("came late");
                assertThat(text).doesNotContainPattern("\\bmonth [0-9]").doesNotContain("came late");
            }
        }
    }

    @Test
    void a_question_that_could_be_put_to_nobody_is_no_lost_contact() {
        String page = Jsoup.parse(HtmlReport.of(reports().get(0))).text();
        String text = TextReport.of(reports().get(0)).replaceAll("\\s+", " ");
        assertThat(page)
                .contains("People who used the service: nobody could be reached")
                .doesNotContain("contact with");
        assertThat(text).contains("nobody could be reached").doesNotContain("contact with", "way to make contact");
    }

    @Test
    void it_is_for_those_who_were_asked_to_say_whether_they_are_asked_again() {
        String text = TextReport.of(reports().get(0)).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Critical, whether and how to come back to it is for those who were asked to say: People who"
                        + " used the service: Everyone who lives in the place is safe");
        assertThat(Jsoup.parse(HtmlReport.of(reports().get(0))).text())
                .contains("Whether and how to come back to these is for those who were asked to say:");
    }

    @Test
    void how_many_people_answered_stands_beside_what_they_said() {
        // Of ten indicators of accommodation and ten of medical assistance people who used the service are asked 5 and
        // 6, of the ten of legal assistance as many as its file says.
        String text = TextReport.of(reports().get(0)).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("People who used the service, 7 who answered: 1 of ")
                .contains("Service provider, 3 who answered: 3 of ");
        Document page = Jsoup.parse(HtmlReport.of(reports().get(0)));
        assertThat(page.select("section:has(#short) li").eachText())
                .anyMatch(line -> line.startsWith("People who used the service, 21 Jun 2026, 7 who answered: 1 of "))
                .anyMatch(line -> line.startsWith("Service provider, 20 Jun 2026, 3 who answered: 3 of "));
        assertThat(page.select("section:has(> #autumn) > p").text())
                .isEqualTo("Heard: People who used the service on 20 Dec 2025 (written down by: interviewer, 6 who"
                        + " answered).");
    }

    @Test
    void there_is_no_gate_and_no_phase_by_the_calendar() {
        Document page = Jsoup.parse(HtmlReport.of(reports().get(0)));
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Look first: critical concern",
                        "The latest round in short",
                        "Where the services stand",
                        "Reached and open, phase by phase",
                        "Where the voices differ",
                        "What to ask next",
                        "All outcomes in one number",
                        "The ratings behind the numbers",
                        "About these numbers");
        assertThat(page.text()).doesNotContain("by the calendar", "By the calendar");
        assertThat(TextReport.of(reports().get(0))).doesNotContain("GATE", "by the calendar");
    }

    @Test
    void what_is_later_is_counted_in_words_for_services() {
        ProgressReport winter =
                Samples.review(REVIEW, LocalDate.of(2026, 1, 31)).get(0);
        String sentence = "Left out because they are later: rounds 1, blocks 0, changes of what is offered 1.";
        assertThat(TextReport.of(winter).replaceAll("\\s+", " ")).contains(sentence);
        assertThat(Jsoup.parse(HtmlReport.of(winter)).select("header").text()).contains(sentence);
        assertThat(TextReport.of(reports().get(0))).doesNotContain("Left out because they are later");
    }

    @Test
    void before_the_first_period_and_without_a_round_there_is_nothing_to_go_by() {
        assertThat(TextReport.of(reports().get(1))).contains("LOOK FIRST\n  Nothing has been rated in this phase.\n");
        assertThat(TextReport.of(
                        Samples.review(REVIEW, LocalDate.of(2025, 1, 1)).get(0)))
                .contains("LOOK FIRST\n  The first reporting period had not begun by this day.\n");
    }

    @Test
    void a_list_of_reviews_speaks_of_reviews_and_takes_no_case() {
        HtmlCaseList list = new HtmlCaseList(Samples.DAY, "en");
        reports().forEach(report -> list.add(report, report.caseCode() + ".html"));
        Document page = Jsoup.parse(list.page(1));
        assertThat(page.title()).isEqualTo("Service reviews, as of 30 Jun 2026");
        assertThat(page.select("h1").text()).isEqualTo("Service reviews by what needs a look first");
        assertThat(Pages.ownWords(page)).doesNotContainPattern(OF_A_PERSON);
        assertThat(page.select("header").text())
                .contains("never a ranking of organisations and never a judgement on staff");
        assertThat(page.select("section h2").eachText())
                .containsExactly("Critical concern: 1", "Nothing rated yet: 1", "About this list");
        assertThat(page.select(".cases > li").get(1).text())
                .isEqualTo("SHELTER-1.transition. Nothing has been rated in this phase.");
        assertThatThrownBy(() -> list.add(Samples.workedVector(), "A-1.html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no place in one list");
    }

    private static List<ProgressReport> reports() {
        return Samples.review(REVIEW, Samples.DAY);
    }
}
