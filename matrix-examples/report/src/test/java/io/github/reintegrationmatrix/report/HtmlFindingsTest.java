package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFindingsTest {

    private static final Location PLACE = new Location("plan.json", DocumentPath.ROOT.key("voices"), 41, 9);

    private static Finding finding(Code code, int count) {
        return new Finding(code, PLACE, "Safety > Nobody threatens.", Map.of("id", "<b>x</b>", "guess", ""), count);
    }

    private static Document page(String language, Finding... findings) {
        return Jsoup.parse(HtmlFindings.of(Map.of("plan.json", List.of(findings)), language));
    }

    @Test
    void the_verdict_stands_before_what_to_mend_and_what_to_consider() {
        Document page = page("en", finding(Code.NO_MEANS, 1), finding(Code.DUPLICATE_ID, 3));
        assertThat(page.text())
                .containsSubsequence(
                        "plan.json",
                        "Nothing was sent anywhere",
                        "It cannot be used yet. To mend: 1. To consider: 1.",
                        "Mend",
                        "line 41, column 9, under \"voices\" Safety > Nobody threatens.",
                        "The id \"<b>x</b>\" is used more than once. (used in 3 places)",
                        "MTX-2002: The same id twice. Why?",
                        "Consider",
                        "The indicator names no means of verification.");
        assertThat(page.select("ol li")).hasSize(2);
        assertThat(page.select("main b, script, link, img")).isEmpty();
    }

    @Test
    void a_file_without_findings_can_be_used() {
        assertThat(page("en").text()).contains("It can be used. Nothing to mend or to consider.");
    }

    @Test
    void several_files_have_a_heading_each() {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        files.put("a.json", List.of());
        files.put("b.json", List.of(finding(Code.DUPLICATE_ID, 1)));
        Document page = Jsoup.parse(HtmlFindings.of(files, "en"));
        assertThat(page.select("h2").eachText()).containsExactly("a.json", "b.json");
        assertThat(page.text()).contains("Files: 2.");
    }

    @Test
    void serbian_pages_say_that_nobody_has_reviewed_the_words() {
        Document cyrillic = page("sr-Cyrl", finding(Code.DUPLICATE_ID, 2));
        assertThat(cyrillic.selectFirst("html").attr("lang")).isEqualTo("sr-Cyrl");
        assertThat(cyrillic.text()).contains("ред 41, колона 9", "није прегледао");
        assertThat(page("sr-Latn", finding(Code.DUPLICATE_ID, 2)).text())
                .contains("red 41, kolona 9", "nije pregledao")
                .doesNotContainPattern("\\p{IsCyrillic}");
    }

    @Test
    void the_catalogue_shows_every_code_and_the_lines_that_were_mended() {
        HtmlCatalogue catalogue = new HtmlCatalogue();
        catalogue.add(
                Code.LEVELS_NOT_RISING,
                "Turned two levels round.",
                "{\n  \"a\": 1,\n    \"b\": 3,\n    \"c\": 2\n}",
                "{\n  \"a\": 1,\n    \"b\": 2,\n    \"c\": 3\n}");
        catalogue.add(Code.MERGED_CELLS, "Merged two cells.", "", "");
        Document page = Jsoup.parse(catalogue.page("en"));
        assertThat(page.select("h3").eachText())
                .hasSize(Code.values().length)
                .contains("MTX-2302: The levels must rise");
        assertThat(page.text())
                .doesNotContainPattern("\\{[a-z]")
                .contains("Turned two levels round.", "Merged two cells.");
        assertThat(page.select("pre").eachText()).containsExactly("\"b\": 3,\n\"c\": 2", "\"b\": 2,\n\"c\": 3");
        for (String link : page.select("nav a, header a").eachAttr("href")) {
            assertThat(page.select(link)).as(link).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Cyrl", "sr-Latn"})
    void the_catalogue_is_said_in_serbian(String language) {
        assertThat(Jsoup.parse(new HtmlCatalogue().page(language)).text()).doesNotContainPattern("\\{\\w");
    }
}
