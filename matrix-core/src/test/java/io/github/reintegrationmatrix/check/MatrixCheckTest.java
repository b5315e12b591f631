package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixCheckTest {

    private static final MatrixCheck CHECK = new MatrixCheck();

    /** As an embedding application would make it; an expression language is not there. */
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final Validator OWN = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Stream<MatrixBreaks.Break> breaks() {
        return MatrixBreaks.all().stream();
    }

    static Stream<MatrixBreaks.Break> constraints() {
        return breaks().filter(MatrixBreaks.Break::constraint);
    }

    @Test
    void the_small_matrix_has_no_finding() {
        assertThat(CHECK.check(new MatrixDraft().build())).isEmpty();
        assertThat(CHECK.result(new MatrixDraft().build()).orElseThrow().id()).isEqualTo("small");
    }

    @Test
    void the_small_matrix_of_services_has_no_finding() {
        assertThat(CHECK.check(MatrixDraft.ofServices().build())).isEmpty();
    }

    @Test
    void a_rating_may_stay_valid_for_a_month_and_for_ten_years_and_a_floor_may_be_just_reached() {
        for (int months : new int[] {0, 1, 120}) {
            assertThat(CHECK.check(matrix(m -> m.rent.validity = months))).isEmpty();
        }
        assertThat(CHECK.check(matrix(m -> m.contact.expect("some", "some", "some"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void one_mistake_is_one_finding_at_its_place(MatrixBreaks.Break broken) {
        assertThat(places(CHECK.check(broken.matrix())))
                .containsExactly(broken.code().id() + " " + broken.pointer());
    }

    @Test
    void every_rule_about_a_matrix_is_broken_once() {
        Set<Code> broken = MatrixBreaks.all().stream()
                .map(MatrixBreaks.Break::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
        // Only a file can leave the values of some levels out, and give a weight to what is not scored.
        broken.addAll(Set.of(Code.VALUES_FOR_SOME, Code.WEIGHT_WITHOUT_SCORE));
        assertThat(broken).isEqualTo(codesBetween("MTX-2000", "MTX-2899"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void a_matrix_with_an_error_is_not_usable_and_one_with_a_warning_is(MatrixBreaks.Break broken) {
        boolean error = broken.code().severity() == Severity.ERROR;
        assertThat(CHECK.result(broken.matrix()).value().isEmpty()).isEqualTo(error);
    }

    @Test
    void warnings_about_a_matrix_are_about_marks_that_fall_or_lie_too_low_and_what_is_missing_or_without_effect() {
        Set<Code> warnings = codesBetween("MTX-2000", "MTX-2899").stream()
                .filter(code -> code.severity() == Severity.WARNING)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
        assertThat(warnings)
                .containsExactly(
                        Code.EXPECTED_FALLS,
                        Code.FLOOR_FALLS,
                        Code.CRITICAL_VALIDITY,
                        Code.EXPECTED_BELOW_FLOOR,
                        Code.NO_MEANS);
    }

    // ---- a validator of the application's own

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void a_validator_of_the_application_finds_the_same(MatrixBreaks.Break broken) {
        assertThat(new MatrixCheck(OWN).check(broken.matrix())).isEqualTo(CHECK.check(broken.matrix()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void the_constraints_alone_find_what_is_wrong_with_one_value(MatrixBreaks.Break broken) {
        List<String> found = OWN.validate(broken.matrix()).stream()
                .map(ConstraintViolation::getMessageTemplate)
                .toList();
        assertThat(found)
                .isEqualTo(broken.constraint() ? List.of("{" + broken.code().id() + "}") : List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constraints")
    void a_validator_of_the_application_prints_a_text_with_the_code(MatrixBreaks.Break broken) {
        assertThat(OWN.validate(broken.matrix()))
                .extracting(ConstraintViolation::getMessage)
                .singleElement()
                .asString()
                .startsWith("must ")
                .endsWith(" (" + broken.code().id() + ")");
    }

    @Test
    void the_text_of_a_constraint_comes_from_the_library() {
        Matrix broken = matrix(m -> m.rent.weight = Fraction.ZERO);
        assertThat(OWN.validate(broken))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must be above zero (MTX-2201)");
    }

    // ---- counts

    @Test
    void a_shared_scale_that_is_wrong_is_one_finding_with_the_count_of_its_users() {
        // rent-paid, school-place and no-contact use it
        assertThat(onLadder(MatrixDraft.levels("0", "1/2", "1/2", "1")))
                .containsExactly("MTX-2302 /scales/ladder/levels/2/value x3");
        assertThat(onLadder(MatrixDraft.levels("0", "1/2", "9/10")))
                .containsExactly("MTX-2303 /scales/ladder/levels/2/value x3");
        assertThat(onLadder(new Scale.Levels(List.of(
                        new Scale.Level("none", "None", Fraction.ZERO),
                        new Scale.Level("some", "Some", Fraction.of(1, 2)),
                        new Scale.Level("some", "Some", Fraction.of(3, 4)),
                        new Scale.Level("full", "Full", Fraction.ONE)))))
                .containsExactly("MTX-2002 /scales/ladder/levels/2/id x3");
    }

    @Test
    void a_shared_scale_that_nobody_uses_counts_once() {
        Matrix broken = matrix(m -> m.scales.put("spare", MatrixDraft.levels("0", "9/10")));
        assertThat(CHECK.check(broken)).extracting(Finding::count).containsExactly(1);
    }

    @Test
    void a_scale_of_one_indicator_counts_once() {
        Matrix broken = matrix(m -> m.feels.scale = MatrixDraft.levels("0", "9/10"));
        assertThat(CHECK.check(broken)).extracting(Finding::count).containsExactly(1);
    }

    @Test
    void all_mistakes_are_found_at_once() {
        Matrix broken = matrix(m -> {
            m.title = "";
            m.feels.means.clear();
            m.rent.weight = Fraction.ZERO;
            m.feels.scale = new Scale.Shared("lader");
        });
        assertThat(places(CHECK.check(broken)))
                .containsExactlyInAnyOrder(
                        "MTX-2003 /title",
                        "MTX-2201 /outcomes/0/indicators/0/weight",
                        "MTX-2101 /outcomes/1/indicators/1/scale",
                        "MTX-2801 /outcomes/1/indicators/1/means");
    }

    // ---- words

    @Test
    void a_finding_says_what_it_is_about_in_the_words_of_the_matrix() {
        assertThat(only(m -> m.rent.weight = Fraction.ZERO).subject()).isEqualTo("Housing > The rent is paid.");
        assertThat(only(m -> m.feels.scale = MatrixDraft.levels("0", "9/10")).subject())
                .isEqualTo("Safety > She feels safe.");
        assertThat(only(m -> m.safety.weight = Fraction.of(-1)).subject()).isEqualTo("Safety");
        assertThat(only(m -> m.title = "").subject()).isEmpty();
        assertThat(only(m -> m.housing.label = "").subject()).isEqualTo("housing");
    }

    @Test
    void a_near_word_is_guessed() {
        assertThat(only(m -> m.feels.scale = new Scale.Shared("lader")).message())
                .isEqualTo("There is no shared scale \"lader\". Did you mean \"ladder\"?");
        assertThat(only(m -> m.rent.raters.add("casemanager")).message())
                .isEqualTo("There is no voice \"casemanager\" in this matrix. Did you mean \"case-manager\"?");
        assertThat(only(m -> m.feels.due.add("crisys")).message())
                .isEqualTo("There is no phase \"crisys\" in this matrix. Did you mean \"crisis\"?");
        assertThat(only(m -> m.rent.expected.put("inclusion", new Mark.OfLevel("ful")))
                        .message())
                .isEqualTo("\"ful\" is not on the scale of this indicator. Did you mean \"full\"?");
        assertThat(only(m -> m.feels.means.put("vist", Adequacy.PARTIAL)).message())
                .isEqualTo("There is no means of verification \"vist\" in this matrix. Did you mean \"visit\"?");
        assertThat(only(m -> m.feels.appliesWhen.put("dependents", List.of("yes")))
                        .message())
                .isEqualTo("There is no facet \"dependents\" in this matrix. Did you mean \"dependants\"?");
        assertThat(only(m -> m.school.appliesWhen.put("dependants", List.of("yess")))
                        .message())
                .isEqualTo("\"yess\" is not a value of this facet. Did you mean \"yes\"?");
        assertThat(only(m -> m.services.set(0, new Service("legal-aid", "Legal aid", List.of("safty"))))
                        .message())
                .isEqualTo("There is no outcome \"safty\" in this matrix. Did you mean \"safety\"?");
        assertThat(only(m -> m.rent.dimension = "costs").message())
                .isEqualTo("There is no dimension \"costs\" in this matrix. Did you mean \"cost\"?");
    }

    @Test
    void a_far_word_is_not_guessed() {
        assertThat(only(m -> m.feels.due.add("month-7")).message())
                .isEqualTo("There is no phase \"month-7\" in this matrix.");
        assertThat(only(m -> m.feels.due.add("month-7")).fix())
                .isEqualTo("Use one of: intake, crisis, transition, inclusion.");
    }

    @Test
    void a_number_that_is_not_on_the_scale_is_shown_with_the_goalposts() {
        Finding finding = only(m -> m.days.expected.put("inclusion", new Mark.OfValue(Fraction.of(61, 2))));
        assertThat(finding.message()).isEqualTo("61/2 is not on the scale of this indicator.");
        assertThat(finding.fix()).isEqualTo("Use one of: numbers from 0 to 30.");
    }

    @Test
    void levels_that_do_not_rise_are_shown_with_their_places_and_values() {
        assertThat(only(m -> m.feels.scale = MatrixDraft.levels("0", "1/2", "1/4", "1"))
                        .message())
                .isEqualTo("Level 3 \"full\" (1/4) is not above level 2 \"some\" (1/2).");
        assertThat(only(m -> m.feels.scale = MatrixDraft.levels("0", "9/10")).message())
                .isEqualTo("The last level \"some\" has the value 9/10, but must have 1.");
    }

    @Test
    void a_long_wrong_value_is_cut() {
        assertThat(only(m -> m.rent.id = "a".repeat(100)).message())
                .isEqualTo("\"" + "a".repeat(80) + "...\" is not an id.");
    }

    @Test
    void braces_in_a_value_are_shown_as_they_are() {
        assertThat(only(m -> m.rent.id = "{id}{what}").message()).isEqualTo("\"{id}{what}\" is not an id.");
    }

    // ---- helpers

    private static List<String> onLadder(Scale scale) {
        return CHECK.check(matrix(m -> m.scales.put("ladder", scale))).stream()
                .map(finding -> place(finding) + " x" + finding.count())
                .toList();
    }

    private static Matrix matrix(Consumer<MatrixDraft> change) {
        MatrixDraft draft = new MatrixDraft();
        change.accept(draft);
        return draft.build();
    }

    private static Finding only(Consumer<MatrixDraft> change) {
        List<Finding> findings = CHECK.check(matrix(change));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    static List<String> places(List<Finding> findings) {
        List<String> places = new ArrayList<>();
        findings.forEach(finding -> places.add(place(finding)));
        return places;
    }

    private static String place(Finding finding) {
        return finding.code().id() + " " + finding.location().path().pointer();
    }

    static Set<Code> codesBetween(String first, String last) {
        return Arrays.stream(Code.values())
                .filter(code -> code.id().compareTo(first) >= 0 && code.id().compareTo(last) <= 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
    }
}
