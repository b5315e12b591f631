package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A list of cases is ordered by what needs a look, never by a number. */
class HtmlCaseListTest {

    @Test
    void cases_stand_under_what_needs_a_look_and_then_by_their_codes() {
        HtmlCaseList list = new HtmlCaseList(Samples.DAY, "en");
        for (String name : List.of("marina", "siblings", "not-asked", "emina")) {
            list.add(Samples.scored(name), name + ".html");
        }
        Document page = Jsoup.parse(list.page(2));
        assertThat(page.select("section h2").eachText())
                .startsWith(
                        "Critical concern: 2",
                        "Not known to be safe: 1",
                        "Floors hold; enough is reached, or nothing is expected yet: 1");
        assertThat(page.select(".cases > li > a").eachText())
                .containsExactly("SMP-0003", "SMP-0006", "SMP-0005", "SMP-0002");
        assertThat(page.select(".cases > li > a").eachAttr("href"))
                .containsExactly("siblings.html", "emina.html", "not-asked.html", "marina.html");
        // A statement alone would say that all is well.
        assertThat(page.select(".cases > li > ul > li").eachText())
                .isNotEmpty()
                .allMatch(reason ->
                        reason.startsWith("Below its floor: ") || reason.startsWith("Not known to be at its floor: "));
        assertThat(page.select("header").text()).contains("Not in this list: 2 whose files could not be used.");
    }

    @Test
    void a_list_shows_no_score() {
        HtmlCaseList list = new HtmlCaseList(Samples.DAY, "en");
        Samples.names().forEach(name -> list.add(Samples.scored(name), name + ".html"));
        Document page = Jsoup.parse(list.page(0));
        assertThat(page.select(".cases > li")).hasSize(Samples.names().size());
        assertThat(page.body().text()).doesNotContainPattern("[01]\\.[0-9]");
        assertThat(page.body().text()).doesNotContain("Not in this list");
    }

    @Test
    void a_report_of_another_day_is_refused() {
        HtmlCaseList list = new HtmlCaseList(LocalDate.of(2020, 1, 1), "en");
        assertThatThrownBy(() -> list.add(Samples.scored("nada"), "nada.html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-06-30");
    }
}
