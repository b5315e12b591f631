package io.github.reintegrationmatrix.progress;

/** Why a rating that is due is missing. */
public enum MissingReason {
    /** Nobody asked. */
    NOT_ASSESSED(true, false),
    /** The person was asked and preferred not to answer. */
    DECLINED(false, true),
    /** Asked, and not known. */
    UNKNOWN(true, true),
    /** Asking could have put somebody at risk. */
    UNSAFE_TO_ASK(false, false),
    /** Known, and kept out of the file. */
    WITHHELD(false, true),
    /** The person could not be reached. */
    LOST_TO_FOLLOW_UP(false, false),
    /** "Not applicable" was said of a critical indicator for a reason that the matrix does not accept. */
    NOT_APPLICABLE_NOT_ACCEPTED(true, true);

    private final boolean worthAsking;
    private final boolean asked;

    MissingReason(boolean worthAsking, boolean asked) {
        this.worthAsking = worthAsking;
        this.asked = asked;
    }

    /**
     * Tells whether asking next is a fair suggestion.
     *
     * @return never true for what was declined, withheld or is unsafe to ask
     */
    public boolean worthAsking() {
        return worthAsking;
    }

    /**
     * Tells whether the question was put.
     *
     * @return true if the voice was asked, though no mark came of it
     */
    public boolean asked() {
        return asked;
    }
}
