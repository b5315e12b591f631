package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import jakarta.validation.Validator;
import java.util.List;

/**
 * Checks whether a policy can be used, alone or with a matrix.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PolicyCheck {

    private final Validator validator;

    /** Makes a check with a validator of its own (Hibernate Validator, no expression language). */
    public PolicyCheck() {
        this(Constraints.validator());
    }

    /**
     * Makes a check with the application's validator.
     *
     * @param validator any Bean Validation validator
     */
    public PolicyCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * Checks a policy by itself.
     *
     * @param policy the policy, right or wrong
     * @return all findings
     */
    public List<Finding> check(ScoringPolicy policy) {
        FindingList findings = new FindingList();
        Constraints.check(validator, policy, path -> "", findings);
        order(policy, findings);
        reasons(policy, findings);
        return findings.all();
    }

    /**
     * Checks that a policy names only phases of a matrix.
     *
     * @param policy the policy
     * @param matrix the matrix it is to be used with
     * @return all findings of this rule
     */
    public static List<Finding> fits(ScoringPolicy policy, Matrix matrix) {
        FindingList findings = new FindingList();
        List<String> phases =
                matrix.phases().stream().map(ReintegrationPhase::id).toList();
        for (String phase : policy.progress().byPhase().keySet()) {
            if (!phases.contains(phase)) {
                DocumentPath at = DocumentPath.ROOT
                        .key("progress")
                        .key("byPhase")
                        .key(phase)
                        .itsKey();
                findings.add(Code.POLICY_PHASE, at, "", "id", phase, "known", FindingList.list(phases));
            }
        }
        return findings.all();
    }

    private static void order(ScoringPolicy policy, FindingList findings) {
        Fraction provisional = policy.coverage().provisional();
        Fraction reportable = policy.coverage().reportable();
        if (isShare(provisional) && isShare(reportable) && provisional.compareTo(reportable) > 0) {
            DocumentPath at = DocumentPath.ROOT.key("coverage").key("provisional");
            findings.add(Code.POLICY_ORDER, at, "", "low", "provisional", "high", "reportable");
        }
        if (policy.cohort().threshold() >= 0
                && policy.cohort().minimum() > policy.cohort().threshold()) {
            DocumentPath at = DocumentPath.ROOT.key("cohort").key("minimum");
            findings.add(Code.POLICY_ORDER, at, "", "low", "minimum", "high", "threshold");
        }
    }

    private static void reasons(ScoringPolicy policy, FindingList findings) {
        for (String name : policy.reasons().keySet()) {
            if (!ScoringPolicy.CONVENTIONS.contains(name)) {
                String guess = FindingList.guess(name, ScoringPolicy.CONVENTIONS);
                String known = FindingList.list(ScoringPolicy.CONVENTIONS);
                DocumentPath at = DocumentPath.ROOT.key("reasons").key(name).itsKey();
                findings.add(Code.POLICY_REASON, at, "", "id", name, "guess", guess, "known", known);
            }
        }
    }

    /** What is no share at all is a finding of its own. */
    private static boolean isShare(Fraction value) {
        return value.signum() >= 0 && Fraction.ONE.atLeast(value);
    }
}
