package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A matrix to read, as a page and as text: all of it is there, in its order, and says in which language it is. */
class HtmlMatrixTest {

    private static final String NASTY = "</style><script>alert(1)</script>\" onload=\"x\u202e";

    static List<String> references() {
        return ReferenceMatrices.names();
    }

    @ParameterizedTest
    @MethodSource("references")
    void the_page_is_sound_in_every_language_and_leads_to_every_outcome_and_critical_indicator(String name) {
        Matrix matrix = reference(name);
        Document page = Pages.sound(HtmlMatrix.of(matrix, Optional.empty()));
        for (String language : ReferenceMatrices.languages()) {
            Pages.sound(HtmlMatrix.of(matrix, ReferenceMatrices.texts(matrix, language)));
        }
        assertThat(page.select("ol a[href]").eachAttr("href"))
                .containsExactlyElementsOf(matrix.outcomes().stream()
                        .map(outcome -> "#o-" + outcome.id())
                        .toList());
        assertThat(page.select("ul a[href]").eachAttr("href"))
                .containsExactlyElementsOf(indicators(matrix)
                        .filter(indicator -> indicator.asCritical().isPresent())
                        .map(indicator -> "#i-" + indicator.id())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("references")
    void every_indicator_stands_under_its_outcome_with_its_levels_from_worst_to_best(String name) {
        Matrix matrix = reference(name);
        Document page = page(matrix, Optional.empty());
        for (Outcome outcome : matrix.outcomes()) {
            Element section =
                    page.select("section:has(#o-" + outcome.id() + ")").get(0);
            assertThat(section.select("article h4").eachAttr("id"))
                    .containsExactlyInAnyOrderElementsOf(outcome.indicators().stream()
                            .map(indicator -> "i-" + indicator.id())
                            .toList());
        }
        for (Indicator indicator : indicators(matrix).toList()) {
            List<String> labels = ((Scale.Levels) matrix.scaleOf(indicator))
                    .levels().stream().map(Scale.Level::label).toList();
            assertThat(article(page, indicator.id())
                            .select(".levels > li > bdi")
                            .eachText())
                    .containsExactlyElementsOf(labels);
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void every_text_is_on_the_page_and_in_the_text_of_the_matrix(String name) {
        Matrix matrix = reference(name);
        Document document = page(matrix, Optional.empty());
        String page = document.text();
        String text = TextMatrix.of(matrix, Optional.empty()).replaceAll("\\s+", " ");
        MatrixTexts.of(matrix).forEach((key, said) -> {
            // A facet is named where a rule asks for it, a means where it shows something, a voice where it rates.
            if (!key.startsWith("facet.") && !key.startsWith("means.") && !key.equals("voice.joint")) {
                assertThat(page).as(key).contains(said);
            }
            if (List.of("indicator", "outcome", "event", "status")
                    .contains(key.substring(0, Math.max(0, key.indexOf('.'))))) {
                assertThat(text).as(key).contains(said);
            }
        });
        for (Indicator indicator : indicators(matrix).toList()) {
            String note = article(document, indicator.id()).select(".note").text();
            assertThat(note).contains(indicator.sources());
            matrix.means().stream()
                    .filter(means -> indicator.means().containsKey(means.id()))
                    .forEach(means -> assertThat(note).contains(means.label()));
        }
        assertThat(TextMatrix.of(matrix, Optional.empty()).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void what_is_serious_is_marked_and_a_means_that_does_not_last_says_for_how_long() {
        // By the file of the plan: moving is an event like others, a threat is serious.
        Document page = page(reference("plan"), Optional.empty());
        assertThat(page.select("h3:contains(What may happen) ~ ul")
                        .get(0)
                        .select("li")
                        .eachText())
                .contains("Moved to another place", "Threat by traffickers or their circle (serious)");
        Matrix small = Samples.matrixOf(Samples.matrixFile("small")
                .replaceFirst("(\\{\"id\": \"pay-slip\", \"label\": \"[^\"]*\")\\}", "$1, \"validity\": 3}"));
        assertThat(page(small, Optional.empty()).text()).contains(": for 3 months after it was seen or");
        assertThat(TextMatrix.of(small, Optional.empty())).contains(": for 3 months after it was seen or");
        assertThat(TextMatrix.of(reference("plan"), Optional.empty()))
                .contains("  - Violence suffered [violence], serious: the person has to be seen again");
    }

    /** By the files: the floor is the fourth of five levels; the expectations of the plan rise from it to the fifth. */
    @Test
    void floors_and_expectations_stand_at_their_levels() {
        assertThat(article(page(reference("plan"), Optional.empty()), "violence-where-living")
                        .select(".levels > li")
                        .eachText())
                .satisfiesExactly(
                        violence -> assertThat(violence).endsWith("lives now"),
                        threat -> assertThat(threat).endsWith("lives now"),
                        earlier -> assertThat(earlier).endsWith("lives now"),
                        insults -> assertThat(insults)
                                .contains("but insults")
                                .endsWith("Floor Expected: Crisis intervention"),
                        none -> assertThat(none)
                                .contains("no insults")
                                .endsWith("lives now Expected: Transition, Re/integration and social inclusion"));
        assertThat(article(page(reference("services"), Optional.empty()), "shelter-free-to-leave")
                        .select(".levels > li")
                        .eachText())
                .satisfiesExactly(
                        keptIn -> assertThat(keptIn).endsWith("kept in unlawfully"),
                        penalty -> assertThat(penalty).endsWith("such as other help ending"),
                        permission -> assertThat(permission).endsWith("than other children of that age Floor"),
                        asTheyWish -> assertThat(asTheyWish)
                                .endsWith("children of that age do Expected: Crisis intervention, Transition,"
                                        + " Re/integration and social inclusion"));
    }

    @Test
    void a_shared_scale_is_written_out_under_each_indicator_that_uses_it() {
        Document page = page(Samples.matrix("small"), Optional.empty());
        assertThat(article(page, "child-care").select(".levels > li").eachText())
                .containsExactly(
                        "Not true for me",
                        "A little true for me Expected: First months",
                        "Mostly true for me Expected: The time after",
                        "Fully true for me");
        assertThat(article(page, "feels-safe").select(".levels > li").eachText())
                .containsExactly(
                        "Not true for me",
                        "A little true for me",
                        "Mostly true for me Expected: The time after",
                        "Fully true for me");
    }

    @Test
    void a_numeric_scale_goes_from_its_worst_end_to_its_best_with_what_is_expected_between() {
        String unit = " percent of the minimum wage";
        assertThat(article(page(Samples.matrix("small"), Optional.empty()), "income-share")
                        .select(".levels > li")
                        .eachText())
                .containsExactly(
                        "0" + unit,
                        "40" + unit + " Expected: First months",
                        "80" + unit + " Expected: The time after",
                        "100" + unit);
    }

    @Test
    void where_less_is_better_the_higher_number_comes_first_and_a_floor_stands_at_its_number() {
        String small = Samples.matrixFile("small");
        String days = small.substring(0, small.indexOf("\"scale\": {\"worst\"")) + """
                "scale": {"worst": 30, "best": 0, "unit": "days"},
                "raters": ["worker"], "primary": "worker", "due": ["intake", "early", "later"],
                "critical": {"rationale": "An example", "floor": {"early": 14, "later": 7}, "notApplicableReasons": []},
                "expected": {"early": 14, "later": 0}, "means": {"pay-slip": "adequate"}}]}]}
                """;
        assertThat(article(page(Samples.matrixOf(days), Optional.empty()), "income-share")
                        .select(".levels > li")
                        .eachText())
                .containsExactly(
                        "30 days",
                        "14 days Floor: First months Expected: First months",
                        "7 days Floor: The time after",
                        "0 days Expected: The time after");
    }

    @Test
    void words_of_a_matrix_and_of_a_translation_are_text_whatever_they_hold() {
        Matrix small = Samples.matrixOf(Samples.matrixFile("small")
                .replace("Invented, to show", "<script>alert(2)</script> & \\\" onload=\\\"x")
                .replace("own proposal", "<img src=x>"));
        Map<String, String> nasty = new LinkedHashMap<>();
        MatrixTexts.of(small).forEach((key, text) -> nasty.put(key, text + NASTY));
        for (boolean translated : new boolean[] {false, true}) {
            Document page = Pages.sound(HtmlMatrix.of(
                    small, translated ? Optional.of(texts(small, "sq", false, nasty)) : Optional.empty()));
            assertThat(page.select("[onload]")).isEmpty();
            assertThat(page.text()).contains("<script>alert(2)</script> & \" onload=\"x", "<img src=x>");
        }
        assertThat(TextMatrix.of(small, Optional.of(texts(small, "sq", false, nasty))))
                .doesNotContain("\u202e");
    }

    @Test
    void every_text_of_a_matrix_names_its_language_and_none_stands_beside() {
        Matrix small =
                Samples.matrixOf(Samples.matrixFile("small").replace("\"language\": \"en\"", "\"language\": \"sq\""));
        Document page = page(small, Optional.empty());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("title").attr("lang")).isEqualTo("sq");
        // The word for intake is this program's own.
        assertThat(page.select("bdi:not([lang=sq])").eachText()).containsOnly("Intake");
        String own = Pages.ownWords(page);
        MatrixTexts.of(small).values().forEach(text -> assertThat(own).doesNotContain(text));
        assertThat(own).doesNotContain("Invented", "The project", "own proposal");
    }

    @Test
    void texts_in_a_chosen_language_stand_in_it_and_the_others_in_that_of_the_matrix() {
        Matrix small = Samples.matrix("small");
        Map<String, String> words = Map.of(
                "title", "Mali plan",
                "phase.early", "Prvi meseci",
                "voice.client", "Korisnica",
                "state.intake", "Prijem",
                "scale.how-true.level.mostly", "Uglavnom",
                "facet.dependants", "Ima decu",
                "means.home-visit", "Poseta kod kuće",
                "service.legal-aid", "Pravna pomoć",
                "indicator.no-threats.rationale", "Pretnja ruši sve.",
                "indicator.sleeping-place.question.client", "Gde ste spavali?");
        Document page = page(small, Optional.of(texts(small, "ro", false, words)));
        assertThat(new HashSet<>(page.select("bdi[lang=ro]").eachText()))
                .containsExactlyInAnyOrderElementsOf(words.values());
        assertThat(page.selectFirst("title").attr("lang")).isEqualTo("ro");
        assertThat(article(page, "no-threats").select(".levels > li").eachText())
                .containsExactly(
                        "A threat in the last 30 days",
                        "Unwanted contact in the last 30 days",
                        "Nothing in the last 30 days Floor Expected: Prvi meseci",
                        "Nothing in the last 90 days Expected: The time after");
        assertThat(article(page, "child-care").select(".levels > li").get(2).text())
                .isEqualTo("Uglavnom Expected: The time after");
        assertThat(article(page, "child-care").select(".note").text()).contains("Applies when: Ima decu: yes.");
        assertThat(Pages.ownWords(page)).doesNotContain(words.values().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whether_somebody_reviewed_the_texts_is_said_on_the_page_and_in_the_text(boolean reviewed) {
        Matrix small = Samples.matrix("small");
        Optional<MatrixTexts> texts = Optional.of(texts(small, "ro", reviewed, Map.of("title", "Mali plan")));
        String sentence =
                "Nobody who knows the language (ro) and the field has reviewed the translated texts" + " shown here.";
        String page = page(small, texts).select("header").text();
        String text = TextMatrix.of(small, texts).replaceAll("\\s+", " ");
        assertThat(page.contains(sentence)).isEqualTo(!reviewed);
        assertThat(text.contains(sentence)).isEqualTo(!reviewed);
        assertThat(text).startsWith("Mali plan (small-plan 0.1) ");
        assertThat(TextMatrix.of(small, Optional.empty())).doesNotContain("Nobody who knows the language");
    }

    @Test
    void what_a_matrix_leaves_out_leaves_no_heading_behind() {
        Document page = page(Samples.matrix("tiny"), Optional.empty());
        assertThat(page.text())
                .doesNotContain("Critical indicators Contents", "Sources:", "Why it matters", "Services.");
        assertThat(page.text()).doesNotContain(" .", " ,", "..", ": .");
        assertThat(TextMatrix.of(Samples.matrix("tiny"), Optional.empty()).lines())
                .noneMatch(line -> line.endsWith(":"));
    }

    private static Stream<Indicator> indicators(Matrix matrix) {
        return matrix.outcomes().stream().flatMap(outcome -> outcome.indicators().stream());
    }

    private static Element article(Document page, String indicator) {
        return page.select("article:has(#i-" + indicator + ")").get(0);
    }

    private static MatrixTexts texts(Matrix matrix, String language, boolean reviewed, Map<String, String> texts) {
        return new MatrixTexts(matrix.id(), matrix.version(), language, reviewed, List.of("The project"), texts);
    }

    private static Document page(Matrix matrix, Optional<MatrixTexts> texts) {
        return Jsoup.parse(HtmlMatrix.of(matrix, texts));
    }

    private static Matrix reference(String name) {
        return ReferenceMatrices.named(name).orElseThrow();
    }
}
