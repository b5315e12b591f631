package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A report in the words of a further language says nothing else than in those of the matrix. */
class TranslatedReportTest {

    /** To what the worked example says, in words that stand nowhere else. */
    private static final Map<String, String> WORDS = Map.of(
            "outcome.safety", "Bezbednost",
            "outcome.housing", "Stanovanje",
            "indicator.safety-a", "Iskaz safety-a",
            "voice.provider", "Pružalac",
            "phase.transition", "Prelaz",
            "state.not-assessed", "nije procenjeno",
            "state.declined", "nije htela da odgovori",
            "state.not-applicable", "ne odnosi se");

    private static final Map<String, String> SAID = Map.of(
            "Bezbednost", "Safety",
            "Stanovanje", "Housing",
            "Iskaz safety-a", "Indicator safety-a of the worked example",
            "Pružalac", "Provider",
            "Prelaz", "Transition",
            "nije procenjeno", "not assessed",
            "nije htela da odgovori", "preferred not to answer",
            "ne odnosi se", "not applicable");

    private static final String SENTENCE =
            "Nobody who knows the language (sq) and the field has reviewed the translated texts shown here.";

    @Test
    void what_has_a_text_in_the_chosen_language_stands_in_it_and_levels_stand_in_that_of_the_matrix() {
        Document page = Jsoup.parse(HtmlReport.of(Samples.workedVector(texts(false))));
        List<String> chosen = page.select("bdi[lang=sq]").eachText();
        assertThat(chosen)
                .contains("Bezbednost", "Iskaz safety-a.", "Pružalac", "Prelaz")
                .contains("nije procenjeno", "nije htela da odgovori", "ne odnosi se");
        assertThat(page.select("bdi[lang=en]").eachText())
                .contains("\"Half of it\"", "\"Three quarters of it\"", "Income")
                .doesNotContain("Safety", "Provider", "Transition", "not assessed");
        assertThat(page.select("svg text.phase").eachAttr("lang")).containsExactly("sq");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void no_number_no_reason_and_no_order_changes() {
        String page =
                Jsoup.parse(HtmlReport.of(Samples.workedVector(texts(false)))).text();
        assertThat(back(page).replace(SENTENCE + " ", ""))
                .isEqualTo(Jsoup.parse(HtmlReport.of(Samples.workedVector())).text());
        String text = TextReport.of(Samples.workedVector(texts(false))).replaceAll("\\s+", " ");
        assertThat(back(text).replace(SENTENCE + " ", ""))
                .isEqualTo(TextReport.of(Samples.workedVector()).replaceAll("\\s+", " "));
        assertThat(CsvReport.of(Samples.workedVector(texts(false)))).isEqualTo(CsvReport.of(Samples.workedVector()));
    }

    @Test
    void that_nobody_reviewed_the_texts_is_said_at_the_head_of_text_and_page() {
        String text = TextReport.of(Samples.workedVector(texts(false))).replaceAll("\\s+", " ");
        assertThat(text.substring(0, text.indexOf("LOOK FIRST"))).contains(SENTENCE);
        assertThat(Jsoup.parse(HtmlReport.of(Samples.workedVector(texts(false))))
                        .select("header")
                        .text())
                .endsWith(SENTENCE);
        assertThat(TextReport.of(Samples.workedVector(texts(true)))).doesNotContain("Nobody who knows");
        assertThat(HtmlReport.of(Samples.workedVector(texts(true)))).doesNotContain("Nobody who knows");
    }

    @Test
    void words_of_a_translation_are_text_whatever_they_hold() {
        MatrixTexts nasty = new MatrixTexts(
                "worked-vector",
                "1",
                "sq",
                true,
                List.of("The project"),
                Map.of("outcome.safety", "</bdi><script>alert(1)</script>", "phase.transition", "\" onload=\"x\u202e"));
        Document page = Pages.sound(HtmlReport.of(Samples.workedVector(nasty)));
        assertThat(page.select("[onload]")).isEmpty();
        assertThat(page.select("h4 bdi").get(0).text()).isEqualTo("</bdi><script>alert(1)</script>");
        assertThat(TextReport.of(Samples.workedVector(nasty))).doesNotContain("\u202e");
    }

    @Test
    void a_report_whose_texts_are_serbian_is_said_in_serbian_whoever_translated_them() {
        MatrixTexts reviewed = new MatrixTexts("worked-vector", "1", "sr-Latn", true, List.of("The project"), WORDS);
        ProgressReport chosen = Samples.workedVector(reviewed);
        String words = "Reči programa na ovom jeziku nije pregledao niko ko poznaje i jezik i ovu oblast.";
        assertThat(TextReport.of(chosen).replaceAll("\\s+", " "))
                .contains("NAJPRE POGLEDATI", "Bezbednost", words)
                .doesNotContain("prevedene tekstove");
        Document page = Jsoup.parse(HtmlReport.of(chosen));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("sr-Latn");
        assertThat(page.select("header").text()).endsWith(words);
        ProgressReport own = Samples.inOtherWords(Samples.workedVector(), "sr-Cyrl", text -> text);
        assertThat(TextReport.of(own)).contains("НАЈПРЕ ПОГЛЕДАТИ", "почетак помоћи");
        assertThat(CsvReport.of(own)).isEqualTo(CsvReport.of(Samples.workedVector()));
    }

    private static MatrixTexts texts(boolean reviewed) {
        return new MatrixTexts("worked-vector", "1", "sq", reviewed, List.of("The project"), WORDS);
    }

    private static String back(String text) {
        String english = text;
        for (Map.Entry<String, String> word : SAID.entrySet()) {
            english = english.replace(word.getKey(), word.getValue());
        }
        return english;
    }
}
