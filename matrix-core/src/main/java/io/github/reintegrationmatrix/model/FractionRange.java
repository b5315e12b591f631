package io.github.reintegrationmatrix.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A {@link Fraction} must lie between two ends; an end that is left out is open. */
@Documented
@Constraint(validatedBy = FractionRange.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FractionRange {

    /**
     * The lower end, as {@link Fraction#parse} reads it.
     *
     * @return the lower end
     */
    String min() default "";

    /**
     * Whether the lower end itself is refused.
     *
     * @return true if the number must be above {@link #min}
     */
    boolean minExcluded() default false;

    /**
     * The upper end, as {@link Fraction#parse} reads it.
     *
     * @return the upper end, included
     */
    String max() default "";

    /**
     * The key of the message.
     *
     * @return the code of the finding in braces
     */
    String message();

    /**
     * The validation groups.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Compares exactly; a missing number is somebody else's finding. */
    final class Validator implements ConstraintValidator<FractionRange, Fraction> {

        private @Nullable Fraction min;
        private @Nullable Fraction max;
        private boolean minExcluded;

        /** Called by the validation provider. */
        public Validator() {}

        @Override
        public void initialize(FractionRange range) {
            min = range.min().isEmpty() ? null : Fraction.parse(range.min());
            max = range.max().isEmpty() ? null : Fraction.parse(range.max());
            minExcluded = range.minExcluded();
        }

        @Override
        public boolean isValid(@Nullable Fraction value, ConstraintValidatorContext context) {
            return value == null || (aboveMin(value) && (max == null || max.atLeast(value)));
        }

        private boolean aboveMin(Fraction value) {
            return min == null || (minExcluded ? value.compareTo(min) > 0 : value.atLeast(min));
        }
    }
}
