package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.policy.PhaseProgress;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyCheckTest {

    private static final PolicyCheck CHECK = new PolicyCheck();

    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final Validator OWN = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Stream<PolicyBreaks.Break> breaks() {
        return PolicyBreaks.all().stream();
    }

    @Test
    void the_illustrative_policy_has_no_finding_and_fits_the_small_matrix() {
        assertThat(CHECK.check(ScoringPolicy.illustrative())).isEmpty();
        assertThat(PolicyCheck.fits(ScoringPolicy.illustrative(), new MatrixDraft().build()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void one_mistake_is_one_finding_at_its_place(PolicyBreaks.Break broken) {
        assertThat(MatrixCheckTest.places(CHECK.check(broken.policy())))
                .containsExactly(broken.code().id() + " " + broken.pointer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void a_validator_of_the_application_finds_the_same(PolicyBreaks.Break broken) {
        assertThat(new PolicyCheck(OWN).check(broken.policy())).isEqualTo(CHECK.check(broken.policy()));
        assertThat(OWN.validate(broken.policy()))
                .extracting(ConstraintViolation::getMessageTemplate)
                .isEqualTo(broken.constraint() ? List.of("{" + broken.code().id() + "}") : List.of());
    }

    @Test
    void every_rule_about_a_policy_is_broken_once() {
        assertThat(breaks().map(PolicyBreaks.Break::code).distinct())
                .containsExactlyInAnyOrder(
                        Code.BLANK_TEXT,
                        Code.POLICY_SHARE,
                        Code.POLICY_THRESHOLD,
                        Code.POLICY_COUNT,
                        Code.POLICY_ORDER,
                        Code.POLICY_REASON);
        // and POLICY_PHASE, which needs a matrix, below
        assertThat(MatrixCheckTest.codesBetween("MTX-4000", "MTX-4999"))
                .containsExactly(
                        Code.POLICY_SHARE,
                        Code.POLICY_ORDER,
                        Code.POLICY_COUNT,
                        Code.POLICY_PHASE,
                        Code.POLICY_THRESHOLD,
                        Code.POLICY_REASON);
    }

    @Test
    void the_ends_of_a_share_are_accepted() {
        PolicyBreaks.Draft nothing = new PolicyBreaks.Draft();
        nothing.reportable = Fraction.ZERO;
        nothing.provisional = Fraction.ZERO;
        nothing.weightBox = Fraction.ZERO;
        nothing.intakeDays = 0;
        PolicyBreaks.Draft everything = new PolicyBreaks.Draft();
        everything.reportable = Fraction.ONE;
        everything.provisional = Fraction.ONE;
        everything.progress = PhaseProgress.everyPhase(Fraction.ONE);
        everything.threshold = everything.minimum;
        assertThat(CHECK.check(nothing.build())).isEmpty();
        assertThat(CHECK.check(everything.build())).isEmpty();
    }

    @Test
    void a_threshold_for_a_phase_that_the_matrix_does_not_have_is_found() {
        Map<String, Fraction> byPhase = new LinkedHashMap<>();
        byPhase.put("crisis", Fraction.ONE);
        byPhase.put("crisys", Fraction.ONE);
        byPhase.put("intake", Fraction.ONE);
        PolicyBreaks.Draft draft = new PolicyBreaks.Draft();
        draft.progress = new PhaseProgress(Fraction.ONE, byPhase);
        List<Finding> findings = PolicyCheck.fits(draft.build(), new MatrixDraft().build());
        assertThat(MatrixCheckTest.places(findings))
                .containsExactly("MTX-4004 /progress/byPhase/crisys", "MTX-4004 /progress/byPhase/intake");
        assertThat(findings.get(0).message())
                .isEqualTo("The policy names the phase \"crisys\", which the matrix does not have.");
        assertThat(findings.get(0).fix()).isEqualTo("Use one of: crisis, transition, inclusion.");
        assertThat(CHECK.check(draft.build())).isEmpty();
    }

    @Test
    void a_share_out_of_range_is_shown() {
        PolicyBreaks.Draft draft = new PolicyBreaks.Draft();
        draft.total = Fraction.of(3, 2);
        assertThat(CHECK.check(draft.build()))
                .extracting(Finding::message)
                .containsExactly("The value (3/2) must lie between 0 and 1.");
    }

    @Test
    void the_illustrative_policy_gives_a_reason_for_every_number_and_reports_leave_them_out() {
        ScoringPolicy policy = ScoringPolicy.illustrative();
        assertThat(policy.reasons().keySet()).containsExactlyElementsOf(ScoringPolicy.CONVENTIONS);
        assertThat(policy.reasons().values()).allMatch(reason -> reason.endsWith("."));
        assertThat(policy.withoutReasons().reasons()).isEmpty();
        assertThat(policy.withoutReasons().coverage()).isEqualTo(policy.coverage());
    }
}
