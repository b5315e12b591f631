package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks whether a matrix can be used: first each value by itself, then how the values fit each other.
 *
 * <p>The rules about single values are the Bean Validation constraints on the records of
 * {@code io.github.reintegrationmatrix.model}, so an application that validates with its own {@link Validator} gets the
 * same answer. The rules between values stand in this package.
 *
 * <pre>{@code
 * List<Finding> findings = new MatrixCheck().check(matrix);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Making one takes longer than using it: keep it.
 */
public final class MatrixCheck {

    private final Validator validator;

    /** Makes a check with a validator of its own (Hibernate Validator, no expression language). */
    public MatrixCheck() {
        this(Constraints.validator());
    }

    /**
     * Makes a check with the application's validator.
     *
     * @param validator any Bean Validation validator
     */
    public MatrixCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns the validator, so that other checks can share it.
     *
     * @return the validator that this check uses
     */
    public Validator validator() {
        return validator;
    }

    /**
     * Checks a matrix.
     *
     * @param matrix the matrix, right or wrong
     * @return all findings, each rule once per place; empty if there is nothing to mend or consider
     */
    public List<Finding> check(Matrix matrix) {
        FindingList findings = new FindingList();
        Constraints.check(validator, matrix, new Words(matrix), findings);
        DeclarationRules.check(matrix, findings);
        ScaleRules.check(matrix, findings);
        OutcomeRules.check(matrix, findings);
        IndicatorRules.check(matrix, findings);
        List<Finding> inOrder = new ArrayList<>(findings.all());
        inOrder.sort(DocumentOrder.BY_PLACE);
        return inOrder;
    }

    /**
     * Joins a matrix with what is found about it.
     *
     * @param matrix the matrix, right or wrong
     * @return the matrix if no finding is an error, and all findings
     */
    public ReadResult<Matrix> result(Matrix matrix) {
        return ReadResult.of(matrix, check(matrix));
    }

    /** What a path in a matrix is about. */
    private record Words(Matrix matrix) implements Constraints.Subjects {
        @Override
        public String of(DocumentPath path) {
            return subject(matrix, path);
        }

        @Override
        public int users(DocumentPath path) {
            List<DocumentPath.Step> steps = path.steps();
            boolean shared = steps.size() > 1 && steps.get(0).key().equals("scales");
            return shared ? ScaleRules.users(matrix, steps.get(1).key()) : 1;
        }
    }

    /** The statement of the indicator or the label of the outcome that a path lies in, or nothing. */
    static String subject(Matrix matrix, DocumentPath path) {
        List<DocumentPath.Step> steps = path.steps();
        if (steps.size() < 2 || !steps.get(0).key().equals("outcomes")) {
            return "";
        }
        Outcome outcome = matrix.outcomes().get(steps.get(1).index());
        String label = outcome.label().isBlank() ? outcome.id() : outcome.label();
        if (steps.size() < 4 || !steps.get(2).key().equals("indicators")) {
            return label;
        }
        Indicator indicator = outcome.indicators().get(steps.get(3).index());
        return label + " > " + indicator.statement();
    }
}
