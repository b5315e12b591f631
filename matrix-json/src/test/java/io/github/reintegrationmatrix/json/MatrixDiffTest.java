package io.github.reintegrationmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.adapt.Aspect;
import io.github.reintegrationmatrix.adapt.Comparison;
import io.github.reintegrationmatrix.adapt.Difference;
import io.github.reintegrationmatrix.adapt.ElementKind;
import io.github.reintegrationmatrix.adapt.MatrixDiff;
import io.github.reintegrationmatrix.adapt.SideBySide;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.CaseBuilder;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The small sample matrix against copies of it in which one thing was changed; what is expected was written by hand. */
class MatrixDiffTest {

    private static final String PLACE = "/outcomes/0/indicators/0";
    private static final String THREAT = "/outcomes/1/indicators/0";
    private static final String INCOME = "/outcomes/2/indicators/0";

    @Test
    void a_matrix_differs_in_nothing_from_itself() throws IOException {
        Matrix small = read(tree());
        for (Matrix matrix : List.of(small, Samples.plan())) {
            MatrixDiff diff = MatrixDiff.between(matrix, matrix);
            assertThat(diff.isEmpty()).isTrue();
            assertThat(diff.outcomes())
                    .hasSameSizeAs(matrix.outcomes())
                    .allMatch(one -> one.kind() == Comparison.Kind.UNCHANGED
                            && one.also().isEmpty());
            assertThat(diff.indicators()).allMatch(one -> one.sideBySide() == SideBySide.EQUAL_STRUCTURE);
        }
    }

    /**
     * One member changed: what it is, where, what it touches, the class of the outcome that stands first in the document and
     * holds it (or {@code home}), and what may be set side by side of an indicator.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // pointer | new value | element | id | member | before | after | aspect | outcome | class | indicator |
                // side by side
                "/outcomes/0/indicators/0/weight|3|INDICATOR|sleeping-place|weight|1|3|COUNTS|home|COUNTS|sleeping-place|NEEDS_CROSSWALK",
                "/outcomes/0/indicators/0/statement|\"Other.\"|INDICATOR|sleeping-place|statement|The person sleeps every night in a place that lasts.|Other.|WORDING|home|WORDING|sleeping-place|OTHER_WORDS",
                "/outcomes/0/indicators/0/questions/worker|\"Where?\"|INDICATOR|sleeping-place|questions.worker|Where has the person slept in the last week?|Where?|WORDING|home|WORDING|sleeping-place|OTHER_WORDS",
                "/outcomes/0/indicators/0/scale/levels/1/label|\"At a shelter\"|INDICATOR|sleeping-place|levels.shelter.label|In a shelter|At a shelter|WORDING|home|WORDING|sleeping-place|OTHER_WORDS",
                "/outcomes/1/indicators/0/scale/levels/1/value|0.5|INDICATOR|no-threats|levels.contact.value|1/4|1/2|LEVELS|safety|LEVELS|no-threats|NEEDS_CROSSWALK",
                "/outcomes/1/indicators/0/raters|[\"client\"]|INDICATOR|no-threats|raters|client, worker|client|COUNTS|safety|COUNTS|no-threats|NEEDS_CROSSWALK",
                "/outcomes/0/indicators/0/primary|\"worker\"|INDICATOR|sleeping-place|primary|client|worker|COUNTS|home|COUNTS|sleeping-place|NEEDS_CROSSWALK",
                "/outcomes/0/indicators/0/expected/later|\"lasting\"|INDICATOR|sleeping-place|expected.later|time-limited|lasting|COUNTS|home|COUNTS|sleeping-place|NEEDS_CROSSWALK",
                "/outcomes/0/indicators/1/appliesWhen/dependants|[\"no\"]|INDICATOR|child-care|appliesWhen.dependants|yes|no|COUNTS|home|COUNTS|child-care|NEEDS_CROSSWALK",
                "/outcomes/1/indicators/0/critical/floor|\"quiet-90\"|INDICATOR|no-threats|critical.floor.all|quiet-30|quiet-90|COUNTS|safety|COUNTS|no-threats|NEEDS_CROSSWALK",
                "/outcomes/1/indicators/0/critical/notApplicableReasons|[\"abroad\"]|INDICATOR|no-threats|critical.notApplicableReasons||abroad|COUNTS|safety|COUNTS|no-threats|NEEDS_CROSSWALK",
                "/outcomes/1/indicators/0/critical/rationale|\"Why.\"|INDICATOR|no-threats|critical.rationale|A threat can undo everything else.|Why.|WORDING|safety|WORDING|no-threats|OTHER_WORDS",
                "/outcomes/0/indicators/0/means/own-word|\"adequate\"|INDICATOR|sleeping-place|means.own-word|partial|adequate|SUPPORT|home|COUNTS|sleeping-place|OTHER_SUPPORT",
                "/outcomes/1/indicators/1/ownAccount|true|INDICATOR|feels-safe|ownAccount||true|SUPPORT|safety|COUNTS|feels-safe|OTHER_SUPPORT",
                "/outcomes/1/indicators/1/validity|6|INDICATOR|feels-safe|validity||6|SUPPORT|safety|COUNTS|feels-safe|OTHER_SUPPORT",
                "/outcomes/2/indicators/0/scale/best|80|INDICATOR|income-share|best|100|80|COUNTS|income|COUNTS|income-share|NEEDS_CROSSWALK",
                "/outcomes/0/indicators/0/sources|[\"002:1\"]|INDICATOR|sleeping-place|sources|own proposal|002:1|PLACE|home|UNCHANGED|sleeping-place|EQUAL_STRUCTURE",
                "/outcomes/0/weight|2|OUTCOME|home|weight|1|2|COUNTS|home|COUNTS|sleeping-place|EQUAL_STRUCTURE",
                "/outcomes/0/definition|\"Another.\"|OUTCOME|home|definition|The person lives somewhere that lasts.|Another.|WORDING|home|WORDING|sleeping-place|EQUAL_STRUCTURE",
                "/outcomes/0/appliesWhen|{\"housing\": [\"shelter\"]}|OUTCOME|home|appliesWhen.housing||shelter|COUNTS|home|COUNTS|sleeping-place|NEEDS_CROSSWALK",
                // A shared scale: one difference, and every indicator that uses it is judged by it.
                "/scales/how-true/levels/1/label|\"Partly\"|SCALE|how-true|levels.a-little.label|A little true for me|Partly|WORDING|home|WORDING|child-care|OTHER_WORDS",
                // Months of a phase are no part of what a rating means; they are said, and no indicator is judged by
                // them.
                "/phases/1/to|24|PHASE|later|to|12|24|COUNTS|home|UNCHANGED|sleeping-place|EQUAL_STRUCTURE",
                "/voices/1/label|\"Worker\"|VOICE|worker|label|Case worker|Worker|WORDING|home|UNCHANGED|sleeping-place|EQUAL_STRUCTURE",
                "/means/2/validity|3|MEANS|pay-slip|validity||3|SUPPORT|income|COUNTS|income-share|OTHER_SUPPORT",
                "/facets/1/values|[\"shelter\", \"private\"]|FACET|housing|values|family, private, shelter|private, shelter|COUNTS|home|UNCHANGED|sleeping-place|EQUAL_STRUCTURE",
                "/services/0/serves|[\"home\"]|SERVICE|legal-aid|serves|safety|home|PLACE|home|UNCHANGED|sleeping-place|EQUAL_STRUCTURE",
                "/title|\"Another\"|MATRIX||title|A small plan, for checking only|Another|ABOUT|home|UNCHANGED|sleeping-place|EQUAL_STRUCTURE",
                "/provenance/date|\"2025-07-01\"|MATRIX||provenance.date|2025-06-30|2025-07-01|ABOUT|home|UNCHANGED|sleeping-place|EQUAL_STRUCTURE",
                "/language|\"de\"|MATRIX||language|en|de|WORDING|home|UNCHANGED|sleeping-place|EQUAL_STRUCTURE"
            })
    void one_changed_member_is_one_difference(
            String pointer,
            String value,
            ElementKind element,
            String id,
            String member,
            String before,
            String after,
            Aspect aspect,
            String outcome,
            Comparison.Kind kind,
            String indicator,
            SideBySide sideBySide)
            throws IOException {
        Matrix was = read(tree());
        Matrix is = read(with(tree(), pointer, value));
        MatrixDiff diff = MatrixDiff.between(was, is);
        Difference only = diff.differences().get(0);
        assertThat(diff.differences()).hasSize(1);
        assertThat(List.of(only.element(), only.id(), only.member(), only.before(), only.after(), only.aspect()))
                .containsExactly(element, text(id), member, text(before), text(after), aspect);
        assertThat(only.outcome())
                .isEqualTo(element == ElementKind.INDICATOR || element == ElementKind.OUTCOME ? outcome : "");
        assertThat(diff.outcome(outcome).kind()).isEqualTo(kind);
        assertThat(diff.indicator(indicator).sideBySide()).isEqualTo(sideBySide);
        assertMirrored(was, is);
        assertThat(equalByFingerprint(was, is) || isUnequal(diff))
                .as("whatever changes the measurement fingerprint leaves not everything equal")
                .isTrue();
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static boolean isUnequal(MatrixDiff diff) {
        return diff.outcomes().stream().anyMatch(one -> one.kind() != Comparison.Kind.UNCHANGED);
    }

    private static boolean equalByFingerprint(Matrix was, Matrix is) {
        return fingerprint(was).equals(fingerprint(is));
    }

    private static String fingerprint(Matrix matrix) {
        CaseRecord record = CaseBuilder.forMatrix(matrix, "X-1")
                .startedOn(LocalDate.of(2025, 1, 1), "intake")
                .check(Samples.AS_OF)
                .orElseThrow();
        return Scorer.of(matrix, ScoringPolicy.illustrative())
                .score(record, Samples.AS_OF)
                .matrix()
                .fingerprint();
    }

    /** Every difference the other way round; classes mirrored, and what may be set side by side the same. */
    private static void assertMirrored(Matrix was, Matrix is) {
        MatrixDiff there = MatrixDiff.between(was, is);
        MatrixDiff back = MatrixDiff.between(is, was);
        assertThat(back.differences().stream()
                        .map(one -> List.of(one.element(), one.id(), one.member(), one.after(), one.before())))
                .containsExactlyInAnyOrderElementsOf(there.differences().stream()
                        .map(one -> List.of(one.element(), one.id(), one.member(), one.before(), one.after()))
                        .toList());
        for (Comparison one : there.indicators()) {
            Comparison other = back.indicator(one.id());
            assertThat(other.sideBySide()).isEqualTo(one.sideBySide());
            assertThat(other.kind()).isEqualTo(mirror(one.kind()));
        }
        for (Comparison one : there.outcomes()) {
            assertThat(back.outcome(one.id()).kind()).isEqualTo(mirror(one.kind()));
            assertThat(back.outcome(one.id()).also()).isEqualTo(one.also());
        }
    }

    private static Comparison.Kind mirror(Comparison.Kind kind) {
        return switch (kind) {
            case ONLY_BEFORE -> Comparison.Kind.ONLY_AFTER;
            case ONLY_AFTER -> Comparison.Kind.ONLY_BEFORE;
            default -> kind;
        };
    }

    @Test
    void an_indicator_in_another_outcome_is_one_difference_that_both_outcomes_feel() throws IOException {
        JsonNode moved = tree();
        JsonNode care = ((ArrayNode) moved.at("/outcomes/0/indicators")).remove(1);
        ((ArrayNode) moved.at("/outcomes/1/indicators")).add(care);
        MatrixDiff diff = MatrixDiff.between(read(tree()), read(moved));
        assertThat(diff.differences())
                .containsExactly(
                        new Difference(ElementKind.INDICATOR, "child-care", "home", "outcome", "home", "safety"));
        assertThat(diff.outcome("home").kind()).isEqualTo(Comparison.Kind.COUNTS);
        assertThat(diff.outcome("safety").kind()).isEqualTo(Comparison.Kind.COUNTS);
        assertThat(diff.outcome("income").kind()).isEqualTo(Comparison.Kind.UNCHANGED);
        assertThat(diff.indicator("child-care").sideBySide()).isEqualTo(SideBySide.NEEDS_CROSSWALK);
        assertThat(diff.indicator("child-care").outcome()).isEqualTo("safety");
        assertMirrored(read(tree()), read(moved));
    }

    @Test
    void what_only_one_matrix_has_is_one_difference_and_changes_what_counts() throws IOException {
        JsonNode less = tree();
        ((ArrayNode) less.at("/outcomes/0/indicators")).remove(1);
        ((ArrayNode) less.at("/outcomes")).remove(2);
        ((ArrayNode) less.at("/services/1/serves")).remove(1);
        MatrixDiff diff = MatrixDiff.between(read(tree()), read(less));
        assertThat(diff.differences())
                .containsExactly(
                        new Difference(ElementKind.SERVICE, "day-care", "", "serves", "home, income", "home"),
                        new Difference(
                                ElementKind.INDICATOR,
                                "child-care",
                                "home",
                                "",
                                "The children are looked after while the person works.",
                                ""),
                        new Difference(ElementKind.OUTCOME, "income", "income", "", "Income", ""),
                        new Difference(
                                ElementKind.INDICATOR,
                                "income-share",
                                "income",
                                "",
                                "The income reaches the minimum wage.",
                                ""));
        assertThat(diff.outcome("home").kind()).isEqualTo(Comparison.Kind.COUNTS);
        assertThat(diff.outcome("income").kind()).isEqualTo(Comparison.Kind.ONLY_BEFORE);
        assertThat(diff.indicator("child-care").sideBySide()).isEqualTo(SideBySide.NO_COUNTERPART);
        assertMirrored(read(tree()), read(less));
    }

    /** The gravest first, and what holds besides behind it. */
    @Test
    void where_several_hold_the_gravest_gives_the_class() throws IOException {
        JsonNode other = with(tree(), THREAT + "/weight", "2");
        with(other, THREAT + "/scale/levels/1/value", "0.5");
        with(other, THREAT + "/statement", "\"Other.\"");
        MatrixDiff diff = MatrixDiff.between(read(tree()), read(other));
        assertThat(diff.outcome("safety").kind()).isEqualTo(Comparison.Kind.COUNTS);
        assertThat(diff.outcome("safety").also()).containsExactly(Comparison.Kind.LEVELS, Comparison.Kind.WORDING);
        assertThat(diff.differences())
                .extracting(Difference::member)
                .containsExactly("statement", "weight", "levels.contact.value");
    }

    @Test
    void the_order_of_levels_counts_and_that_of_indicators_is_said() throws IOException {
        JsonNode levels = tree();
        ArrayNode list = (ArrayNode) levels.at(PLACE + "/scale/levels");
        list.add(list.remove(2));
        with(levels, PLACE + "/expected/later", "\"lasting\"");
        MatrixDiff diff = MatrixDiff.between(read(tree()), read(levels));
        assertThat(diff.differences())
                .contains(new Difference(
                        ElementKind.INDICATOR,
                        "sleeping-place",
                        "home",
                        "levels",
                        "outdoors, shelter, time-limited, lasting",
                        "outdoors, shelter, lasting, time-limited"));
        JsonNode order = tree();
        ArrayNode indicators = (ArrayNode) order.at("/outcomes/0/indicators");
        indicators.add(indicators.remove(0));
        MatrixDiff moved = MatrixDiff.between(read(tree()), read(order));
        assertThat(moved.differences())
                .containsExactly(new Difference(
                        ElementKind.OUTCOME,
                        "home",
                        "home",
                        "order.indicator",
                        "sleeping-place, child-care",
                        "child-care, sleeping-place"));
        assertThat(moved.outcome("home").kind()).isEqualTo(Comparison.Kind.UNCHANGED);
    }

    @Test
    void a_scale_of_its_own_that_says_the_same_as_the_shared_one_measures_the_same() throws IOException {
        JsonNode own = tree();
        ((ObjectNode) own.at("/outcomes/0/indicators/1"))
                .set("scale", own.at("/scales/how-true").deepCopy());
        MatrixDiff diff = MatrixDiff.between(read(tree()), read(own));
        assertThat(diff.differences())
                .containsExactly(new Difference(ElementKind.INDICATOR, "child-care", "home", "scale", "how-true", ""));
        assertThat(diff.indicator("child-care").sideBySide()).isEqualTo(SideBySide.EQUAL_STRUCTURE);
        assertMirrored(read(tree()), read(own));
    }

    @Test
    void it_is_written_in_a_form_that_its_schema_accepts() throws IOException {
        JsonNode other = with(tree(), INCOME + "/scale/best", "80");
        with(other, "/title", "\"Another\"");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatrixDiffJson.write(MatrixDiff.between(read(tree()), read(other)), out);
        assertThat(SchemaTest.faults("matrix-diff", out.toByteArray())).isEmpty();
        JsonNode written = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(written.at("/differences/0"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        "{\"element\": \"indicator\", \"id\": \"income-share\", \"outcome\": \"income\","
                                                + "\"member\": \"best\", \"before\": \"100\", \"after\": \"80\", \"aspect\": \"counts\"}"));
        assertThat(written.at("/outcomes/2/kind").asString()).isEqualTo("counts");
        assertThat(written.at("/outcomes/2/indicators/0/sideBySide").asString()).isEqualTo("needs-crosswalk");
        assertThat(written.at("/about/0/member").asString()).isEqualTo("title");
        ((ObjectNode) written).put("more", 1);
        assertThat(SchemaTest.faults("matrix-diff", written.toString().getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    static JsonNode tree() {
        return JsonMapper.shared().readTree(Samples.bytes(Samples.ROOT.resolve("small/matrix.json")));
    }

    /** Puts a value at a place. */
    static JsonNode with(JsonNode tree, String pointer, String value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode holder = tree.at(pointer.substring(0, slash));
        ((ObjectNode) holder)
                .set(pointer.substring(slash + 1), JsonMapper.shared().readTree(value));
        return tree;
    }

    static Matrix read(JsonNode tree) throws IOException {
        byte[] bytes = tree.toString().getBytes(StandardCharsets.UTF_8);
        return new MatrixJson().read(new ByteArrayInputStream(bytes), "").orElseThrow();
    }
}
