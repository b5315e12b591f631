package io.github.reintegrationmatrix.progress;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import java.util.Objects;

/**
 * How one indicator that is due stands for one voice in one round.
 *
 * <p>An indicator that is not due has no state and is not listed.
 */
public sealed interface RatingState {

    /**
     * A mark was chosen; it is in the denominator.
     *
     * @param mark the level or number
     * @param value its position from 0 to 1, clipped at the goalposts
     * @param clipped whether the number lay outside the goalposts
     * @param serviceAbsent whether the service that would be needed does not exist here
     */
    record Rated(Mark mark, Fraction value, boolean clipped, boolean serviceAbsent) implements RatingState {
        /** Refuses {@code null}. */
        public Rated {
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * No mark, though it is due and applies; it is in the denominator and widens the interval.
     *
     * @param reason why there is none
     * @param serviceAbsent whether the service that would be needed does not exist here
     */
    record Missing(MissingReason reason, boolean serviceAbsent) implements RatingState {
        /** Refuses {@code null}. */
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It does not apply, and leaves the denominator.
     *
     * @param reason the assessor's reason, or empty where the rule of the matrix decided
     */
    record NotApplicable(String reason) implements RatingState {
        /** Refuses {@code null}. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * Tells who decided.
         *
         * @return true if the applicability rule of the matrix decided, false if an assessor did
         */
        public boolean byRule() {
            return reason.isEmpty();
        }
    }
}
