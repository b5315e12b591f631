package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In Serbian, in both scripts, nothing is said in English but words of a matrix that have no translation. */
class SerbianOutputTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\p{L}-])(the|of|and|is|not|for|with|are|was|were|has|have|by|at|from|that|this|what|which|who|or"
                    + "|it|its|than|then|since|before|after|nothing|only|no|known|reached|expected|answered|rated|round"
                    + "|rounds|phase|point|range|case|review|day|days|month|months|year|years|weight|up|down|better"
                    + "|worse|outcome|outcomes|indicator|critical|floor|voice|gate|open|policy|matrix)(?![\\p{L}-])");

    private static final List<LocalDate> DAYS =
            List.of(Samples.DAY, LocalDate.of(2025, 6, 10), LocalDate.of(2021, 1, 1));

    static Stream<String> files() {
        return ReferenceMatrices.languages().stream()
                .flatMap(language -> Samples.names().stream().map(name -> language + " " + name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_case_is_told_in_serbian(String file) {
        String language = file.substring(0, file.indexOf(' '));
        String name = file.substring(file.indexOf(' ') + 1);
        ProgressReport last = Samples.scored(name, language, DAYS.get(0));
        for (LocalDate day : DAYS) {
            ProgressReport report = Samples.scored(name, language, day);
            report(report, language);
            if (!day.equals(DAYS.get(0))) {
                says(TextDiff.of(report, last), language, texts(report));
            }
        }
        for (String outcome : last.legend().outcomes().keySet()) {
            says(OutcomeStory.of(last, outcome), language, texts(last));
        }
        ProgressReport offered = Samples.offered(name, language);
        report(offered, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Cyrl", "sr-Latn"})
    void a_review_of_services_is_told_in_serbian(String language) {
        for (LocalDate day : DAYS) {
            HtmlCaseList list = new HtmlCaseList(day, language);
            for (ProgressReport report : Samples.reviews(language, day)) {
                report(report, language);
                list.add(report, report.caseCode() + ".html");
            }
            page(list.page(1), language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Cyrl", "sr-Latn"})
    void a_list_of_cases_is_in_the_language_that_is_asked_for(String language) {
        HtmlCaseList list = new HtmlCaseList(Samples.DAY, language);
        HtmlCaseList english = new HtmlCaseList(Samples.DAY, "en");
        for (String name : Samples.names()) {
            list.add(Samples.scored(name, language, Samples.DAY), name + ".html");
            english.add(Samples.scored(name), name + ".html");
        }
        Document page = page(list.page(2), language);
        assertThat(page.select("ul.cases > li > a").eachText())
                .isEqualTo(
                        Jsoup.parse(english.page(2)).select("ul.cases > li > a").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Cyrl", "sr-Latn"})
    void a_matrix_a_policy_and_findings_are_in_serbian(String language) {
        for (String name : ReferenceMatrices.names()) {
            Matrix matrix = ReferenceMatrices.named(name).orElseThrow();
            Optional<MatrixTexts> texts = ReferenceMatrices.texts(matrix, language);
            List<String> ids = matrix.facets().stream()
                    .flatMap(facet -> facet.values().stream())
                    .toList();
            page(HtmlMatrix.of(matrix, texts), language, ids);
            String text = TextMatrix.of(matrix, texts);
            assertThat(text)
                    .contains(language.equals("sr-Cyrl") ? "доњи праг" : "donji prag")
                    .doesNotContain("{", "}");
            assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        }
        ScoringPolicy policy = ScoringPolicy.illustrative();
        List<String> reasons = new ArrayList<>(policy.reasons().values());
        reasons.addAll(ScoringPolicy.CONVENTIONS);
        reasons.add(policy.name());
        reasons.add(policy.source());
        reasons.addAll(policy.progress().byPhase().keySet());
        says(TextPolicy.of(policy, language), language, reasons);
        for (String use : List.of("scoring", "comparing", "converting")) {
            String found = TextFindings.of("a.json", use, List.of(), language);
            assertThat(found).contains(language.equals("sr-Cyrl") ? "Ништа није" : "Ništa nije");
            assertThat(english(found.replace("a.json", ""))).isEmpty();
        }
    }

    private static void report(ProgressReport report, String language) {
        says(TextReport.of(report), language, texts(report));
        Document page = page(HtmlReport.of(report), language);
        assertThat(page.select("header").text()).contains("(" + language + ")");
    }

    private static void says(String text, String language, List<String> ofTheMatrix) {
        assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        String said = text.replaceAll("\\s+", " ");
        assertThat(said).contains(language.equals("sr-Cyrl") ? "није прегледао" : "nije pregledao");
        for (String one : ofTheMatrix) {
            said = said.replace(one, " ");
        }
        assertThat(said).doesNotContain("{", "}");
        assertThat(english(said)).isEmpty();
        if (language.equals("sr-Latn")) {
            assertThat(said).doesNotContainPattern("\\p{IsCyrillic}");
        }
    }

    private static Document page(String html, String language) {
        return page(html, language, List.of());
    }

    private static Document page(String html, String language, List<String> ids) {
        Document page = Jsoup.parse(html);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        for (Element spoken : page.select("[aria-label]")) {
            assertThat(spoken.attr("aria-label")).doesNotContain("{");
            assertThat(english(spoken.attr("aria-label"))).isEmpty();
        }
        assertThat(page.text()).contains(language.equals("sr-Cyrl") ? "није прегледао" : "nije pregledao");
        assertThat(page.select("style").get(1).data()).doesNotContain("Page");
        page.select("bdi:not([lang=" + language + "]), code, a[href], dd:not(:has(bdi)), ul.key strong")
                .remove();
        String said = page.text();
        for (String id : ids) {
            said = said.replaceAll("(: | " + (language.equals("sr-Cyrl") ? "или" : "ili") + " )" + id + "\\b", "$1");
        }
        assertThat(said).doesNotContain("{", "}");
        assertThat(english(said)).isEmpty();
        if (language.equals("sr-Latn")) {
            assertThat(said).doesNotContainPattern("\\p{IsCyrillic}");
        }
        return Jsoup.parse(html);
    }

    /** Every English word with a little of what stands around it. */
    private static List<String> english(String text) {
        return ENGLISH.matcher(text)
                .results()
                .map(word -> text.substring(Math.max(0, word.start() - 30), Math.min(text.length(), word.end() + 30)))
                .toList();
    }

    /** What a report shows of a matrix, a policy and a file, the longest first. */
    private static List<String> texts(ProgressReport report) {
        Legend legend = report.legend();
        Set<String> texts = new LinkedHashSet<>();
        legend.levels().values().forEach(levels -> texts.addAll(levels.values()));
        texts.addAll(legend.indicators().values());
        texts.addAll(legend.means().values());
        texts.addAll(legend.events().values());
        texts.addAll(legend.statuses().values());
        texts.addAll(legend.services().values());
        texts.add(report.matrix().title());
        texts.add(report.matrix().validation());
        texts.add(report.matrix().id() + " " + report.matrix().version());
        texts.add(report.policy().name());
        texts.add(report.policy().source());
        texts.add(report.caseCode());
        report.offered().ifPresent(offered -> texts.add(offered.review()));
        report.episodes().forEach(episode -> {
            episode.rounds().forEach(round -> texts.add(round.id()));
            episode.statuses().forEach(status -> texts.add(status.by()));
        });
        return texts.stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
