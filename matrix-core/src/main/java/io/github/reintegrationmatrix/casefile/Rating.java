package io.github.reintegrationmatrix.casefile;

import io.github.reintegrationmatrix.model.Mark;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What one voice said about one indicator in one round: a mark, or why there is none.
 *
 * <p>"Not known" is a state of its own here and everywhere after: it is never a zero.
 */
public sealed interface Rating extends Serializable {

    /**
     * A mark was chosen.
     *
     * @param mark the level or number
     * @param serviceAbsent whether the service that would be needed does not exist here; changes no number
     * @param evidence the means of verification that were used; changes no number
     */
    record Rated(Mark mark, boolean serviceAbsent, List<Evidence> evidence) implements Rating {
        /** Copies its list and refuses {@code null}. */
        public Rated {
            Objects.requireNonNull(mark, "mark");
            evidence = List.copyOf(evidence);
        }

        @Override
        public String toString() {
            return "Rated";
        }
    }

    /**
     * No mark, and why.
     *
     * @param reason why there is none
     * @param serviceAbsent whether the service that would be needed does not exist here; changes no number
     */
    record Missing(Reason reason, boolean serviceAbsent) implements Rating {
        /** Refuses {@code null}. */
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Missing";
        }
    }

    /**
     * The assessor says that the indicator does not apply in this round.
     *
     * @param reason the reason, in the form of an id
     */
    record NotApplicable(String reason) implements Rating {
        /** Refuses {@code null}. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "NotApplicable";
        }
    }

    /** Why a rating is missing. */
    enum Reason {
        /** Nobody asked. */
        NOT_ASSESSED,
        /** The person was asked and preferred not to answer. */
        DECLINED,
        /** Asked, and not known. */
        UNKNOWN,
        /** Asking could have put somebody at risk. */
        UNSAFE_TO_ASK,
        /** Known, and kept out of the file. */
        WITHHELD,
        /** The person could not be reached. */
        LOST_TO_FOLLOW_UP
    }
}
