package io.github.reintegrationmatrix.progress;

import java.util.List;
import java.util.Objects;

/**
 * What a round says first. No mean ever enters it.
 *
 * @param kind what needs a look
 * @param indicators the critical indicators that say why, in the order of the matrix; empty for other kinds
 */
public record Headline(Kind kind, List<String> indicators) {

    /** Copies its lists and maps and refuses {@code null}. */
    public Headline {
        Objects.requireNonNull(kind, "kind");
        indicators = List.copyOf(indicators);
    }

    /** What needs a look, the most urgent first. */
    public enum Kind {
        /**
         * Something serious happened since, and the person has not been seen again. Only a case says so, never a round; what
         * the round says stands beside it.
         */
        REASSESS,
        /** A critical indicator is below its floor. */
        CRITICAL_CONCERN,
        /** A critical indicator is not known to be at its floor. */
        CRITICAL_UNKNOWN,
        /** Less is reached than the phase expects, whatever the missing answers are. */
        EXPECTATIONS_OPEN,
        /** Whether enough is reached depends on answers that are missing. */
        CANNOT_TELL,
        /** Enough of what the phase expects is reached. */
        EXPECTATIONS_MET,
        /** Intake: floors hold, and nothing is expected yet. */
        BASELINE,
        /** Floors hold, and the matrix expects no level that could be counted. */
        NOTHING_EXPECTED,
        /** Nothing that is due applies. */
        NOTHING_DUE
    }
}
