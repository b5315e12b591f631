package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of what the reference matrices say. Whether it is right, only people can tell. */
class ReferenceContentTest {

    private static final Matrix PLAN = ReferenceMatrices.named("plan").orElseThrow();
    private static final Matrix SERVICES = ReferenceMatrices.named("services").orElseThrow();

    private static final Pattern SOURCE = Pattern.compile("own proposal|00[0-4]:([0-9]+)(?:-([0-9]+))?");

    /** Words that blame, or that only a professional may say of somebody after an examination. */
    private static final List<String> UNKIND = List.of(
            "abnormal",
            "addict",
            "aggressi",
            "alcoholic",
            "at fault",
            "bad",
            "blames the person",
            "client",
            "criminal",
            "deviant",
            "depress",
            "disorder",
            "dysfunction",
            "failed",
            "failure",
            "good",
            "hysteric",
            "immoral",
            "lazy",
            "liar",
            "manipulative",
            "mentally",
            "naive",
            "neurotic",
            "non-complian",
            "normal",
            "poor",
            "promiscuous",
            "prostitut",
            "psychotic",
            "refuses",
            "suffer",
            "traumati",
            "uncooperative",
            "unmotivated",
            "unstable",
            "victim",
            "weak-willed");

    /** A name or an idiom in which such a word says nothing about a person. Looked at one by one. */
    private static final List<String> ALLOWED = List.of(
            "goods", "criminal proceedings", "criminal case", "for good", "something bad", "bad things", "bad names");

    static Stream<Matrix> matrices() {
        return Stream.of(PLAN, SERVICES);
    }

    static Stream<Indicator> indicators() {
        return matrices().flatMap(ReferenceContentTest::indicatorsOf);
    }

    static Stream<Indicator> indicatorsOf(Matrix matrix) {
        return matrix.outcomes().stream().flatMap(outcome -> outcome.indicators().stream());
    }

    static Stream<Outcome> outcomes() {
        return matrices().flatMap(matrix -> matrix.outcomes().stream());
    }

    // ---- what is covered

    @Test
    void the_plan_has_the_fourteen_outcomes_and_the_services_are_the_eleven() {
        // 002:6257-6262 and 002:6169-6187
        assertThat(PLAN.outcomes())
                .extracting(Outcome::id)
                .containsExactly(
                        "accommodation",
                        "legal-status",
                        "employment",
                        "education",
                        "safety",
                        "social-environment",
                        "social-wellbeing",
                        "economic",
                        "physical",
                        "mental",
                        "services-access",
                        "motivation",
                        "legal-issues",
                        "secondary-beneficiaries");
        List<String> services = List.of(
                "accommodation",
                "medical",
                "psychosocial",
                "legal",
                "education",
                "material",
                "vocational",
                "economic",
                "family",
                "case-monitoring",
                "secondary");
        assertThat(SERVICES.outcomes()).extracting(Outcome::id).isEqualTo(services);
        assertThat(PLAN.services()).extracting(Service::id).isEqualTo(services);
    }

    @Test
    void every_outcome_of_the_plan_is_served_by_a_service() {
        Set<String> served = PLAN.services().stream()
                .flatMap(service -> service.serves().stream())
                .collect(Collectors.toSet());
        assertThat(PLAN.outcomes()).extracting(Outcome::id).allMatch(served::contains);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void an_outcome_says_why_it_matters_and_has_six_to_ten_indicators(Outcome outcome) {
        assertThat(outcome.why()).as(outcome.id()).isNotBlank();
        assertThat(outcome.indicators()).as(outcome.id()).hasSizeBetween(6, 10);
    }

    @Test
    void every_outcome_of_the_plan_has_indicators_at_intake_so_that_change_can_be_seen() {
        for (Outcome outcome : PLAN.outcomes()) {
            assertThat(outcome.indicators().stream()
                            .filter(indicator -> indicator.due().contains(Matrix.INTAKE))
                            .filter(indicator -> indicator.due().size() > 1))
                    .as(outcome.id())
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void the_quality_dimensions_of_services_are_sixteen_and_each_is_asked_about_more_than_once() {
        assertThat(SERVICES.dimensions())
                .extracting(Dimension::id)
                .containsExactly(
                        "available",
                        "reachable",
                        "unconditional",
                        "timely",
                        "adequate",
                        "continuous",
                        "tailored",
                        "respectful",
                        "confidential",
                        "consented",
                        "participatory",
                        "safe",
                        "staffed",
                        "licensed",
                        "cooperating",
                        "sustainable");
        for (Dimension dimension : SERVICES.dimensions()) {
            assertThat(SERVICES.outcomes().stream()
                            .flatMap(outcome -> outcome.indicators().stream())
                            .filter(indicator -> indicator.dimension().equals(dimension.id())))
                    .as(dimension.id())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void each_of_the_twelve_ethical_principles_is_named_where_it_is_asked_about() {
        // 002:8004-8007
        String guidance = SERVICES.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .map(Indicator::guidance)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        for (String principle : List.of(
                "do no harm",
                "informed consent",
                "confidentiality",
                "anonymity",
                "privacy",
                "non-discrimination",
                "safety",
                "sensitivity",
                "empowerment",
                "participation",
                "data protection",
                "child protection")) {
            assertThat(guidance).containsPattern("principles?: [^.]*" + principle);
        }
    }

    @Test
    void few_indicators_are_critical() {
        assertThat(criticals(PLAN))
                .containsExactlyInAnyOrder(
                        "danger-now",
                        "trafficker-contact",
                        "violence-where-living",
                        "free-from-exploitation",
                        "safe-guardian",
                        "thoughts-of-ending-life",
                        "children-unharmed");
        assertThat(criticals(SERVICES))
                .containsExactlyInAnyOrder(
                        "shelter-safe-from-violence", "shelter-free-to-leave", "case-files-confidential");
    }

    @Test
    void no_critical_indicator_asks_for_papers_work_or_money() {
        Set<String> about = Set.of("legal-status", "employment", "economic", "education", "services-access");
        for (Outcome outcome : PLAN.outcomes()) {
            if (about.contains(outcome.id())) {
                assertThat(outcome.indicators())
                        .allMatch(indicator -> indicator.asCritical().isEmpty());
            }
        }
    }

    // ---- the form of an indicator

    @ParameterizedTest
    @MethodSource("indicators")
    void an_indicator_has_three_to_five_levels_that_are_told_apart_by_one_fact(Indicator indicator) {
        Scale.Levels levels = (Scale.Levels) indicator.scale();
        assertThat(levels.levels()).hasSizeBetween(3, 5);
        assertThat(levels.levels()).extracting(Scale.Level::label).doesNotHaveDuplicates();
        assertThat(levels.levels())
                .extracting(Scale.Level::label)
                .allSatisfy(label -> assertThat(label).doesNotContainPattern("\\band\\b"));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void an_indicator_has_two_means_of_verification_one_of_which_settles_it(Indicator indicator) {
        assertThat(indicator.means()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(indicator.means()).as("adequate").containsValue(Adequacy.ADEQUATE);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void an_indicator_names_source_lines_or_says_that_it_is_an_own_proposal(Indicator indicator) {
        assertThat(indicator.sources()).isNotEmpty().doesNotHaveDuplicates();
        for (String source : indicator.sources()) {
            Matcher lines = SOURCE.matcher(source);
            assertThat(lines.matches()).as(source).isTrue();
            if (lines.group(2) != null) {
                assertThat(Integer.parseInt(lines.group(2))).as(source).isGreaterThan(Integer.parseInt(lines.group(1)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void an_indicator_has_guidance_with_an_example_and_a_question_for_everybody_who_is_asked(Indicator indicator) {
        assertThat(indicator.guidance()).containsPattern("Examples?: ");
        assertThat(indicator.dimension()).isNotEmpty();
        assertThat(indicator.questions().keySet())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(indicator.raters()));
    }

    @Test
    void whoever_may_be_a_child_and_is_asked_is_asked_in_words_for_a_child() {
        for (Outcome outcome : PLAN.outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                boolean child = outcome.appliesTo(indicator, Map.of("age", "child"));
                boolean asked = indicator.raters().contains("beneficiary");
                assertThat(!indicator.childQuestion().isEmpty())
                        .as(indicator.id())
                        .isEqualTo(child && asked);
            }
        }
    }

    @Test
    void what_only_the_person_can_know_is_shown_by_his_or_her_own_account() {
        Set<String> own = Set.of("self-assessment", "beneficiary-interview", "individual-discussion");
        for (Outcome outcome : PLAN.outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                if (indicator.ownAccount()) {
                    assertThat(indicator.primary()).as(indicator.id()).isEqualTo("beneficiary");
                    assertThat(indicator.means().entrySet())
                            .as(indicator.id())
                            .anyMatch(means -> own.contains(means.getKey()) && means.getValue() == Adequacy.ADEQUATE);
                }
            }
        }
    }

    @Test
    void what_is_not_critical_in_the_plan_says_for_how_long_a_rating_is_valid() {
        assertThat(indicatorsOf(PLAN))
                .allSatisfy(indicator -> assertThat(indicator.validity() > 0)
                        .as(indicator.id())
                        .isEqualTo(indicator.asCritical().isEmpty()));
    }

    @Test
    void no_rating_of_a_service_stands_in_for_another_period() {
        assertThat(indicatorsOf(SERVICES))
                .allSatisfy(indicator ->
                        assertThat(indicator.validity()).as(indicator.id()).isZero());
    }

    @Test
    void no_phase_expects_the_worst_level() {
        assertThat(indicators()).allSatisfy(indicator -> {
            Scale.Levels levels = (Scale.Levels) indicator.scale();
            String worst = levels.levels().get(0).id();
            assertThat(indicator.expected().values())
                    .as(indicator.id())
                    .doesNotContain(new io.github.reintegrationmatrix.model.Mark.OfLevel(worst));
        });
    }

    // ---- words

    @Test
    void no_statement_question_or_level_blames_or_diagnoses() {
        List<String> found = new ArrayList<>();
        indicators().forEach(indicator -> {
            List<String> texts = new ArrayList<>(indicator.questions().values());
            texts.add(indicator.statement());
            texts.add(indicator.childQuestion());
            ((Scale.Levels) indicator.scale()).levels().forEach(level -> texts.add(level.label()));
            for (String text : texts) {
                String plain = text.toLowerCase(Locale.ROOT);
                for (String allowed : ALLOWED) {
                    plain = plain.replace(allowed, "");
                }
                for (String word : UNKIND) {
                    if (Pattern.compile("\\b" + word).matcher(plain).find()) {
                        found.add(indicator.id() + ": " + word);
                    }
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void nothing_is_declared_that_nothing_uses(Matrix matrix) {
        Set<String> means = new TreeSet<>();
        Set<String> dimensions = new TreeSet<>();
        Set<String> facets = new TreeSet<>();
        for (Outcome outcome : matrix.outcomes()) {
            facets.addAll(outcome.appliesWhen().keySet());
            for (Indicator indicator : outcome.indicators()) {
                means.addAll(indicator.means().keySet());
                dimensions.add(indicator.dimension());
                facets.addAll(indicator.appliesWhen().keySet());
            }
        }
        assertThat(matrix.means()).extracting(MeansOfVerification::id).containsExactlyInAnyOrderElementsOf(means);
        assertThat(matrix.dimensions()).extracting(Dimension::id).containsExactlyInAnyOrderElementsOf(dimensions);
        assertThat(matrix.facets()).extracting(Facet::id).containsExactlyInAnyOrderElementsOf(facets);
        assertThat(matrix.voices()).extracting(Voice::id).containsExactly("beneficiary", "provider", "joint");
        assertThat(matrix.phases())
                .extracting(ReintegrationPhase::id)
                .containsExactly("crisis", "transition", "reintegration");
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void its_origin_and_what_is_not_known_of_it_are_said(Matrix matrix) {
        assertThat(matrix.provenance().basis()).startsWith("Illustrative.");
        assertThat(matrix.provenance().validation()).startsWith("No study of validity or reliability exists");
        assertThat(matrix.title()).endsWith("(illustrative)");
    }

    private static List<String> criticals(Matrix matrix) {
        return matrix.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.asCritical().isPresent())
                .map(Indicator::id)
                .toList();
    }
}
