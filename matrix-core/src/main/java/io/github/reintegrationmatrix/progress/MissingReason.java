package io.github.reintegrationmatrix.progress;

/** Why a rating that is due is missing. */
public enum MissingReason {
    /** Nobody asked. */
    NOT_ASSESSED(true, false),
    /** The person was asked and preferred not to answer. */
    DECLINED(false, true),
    /** Asked, and not known. */
    UNKNOWN(true, true),
    /** Somebody was about to ask and judged that it could put the person at risk: no answer, and a warning. */
    UNSAFE_TO_ASK(false, true),
    /** Known, and kept out of the file. */
    WITHHELD(false, true),
    /** The person could not be reached. */
    LOST_TO_FOLLOW_UP(false, false),
    /** "Not applicable" was said of a critical indicator for a reason that the matrix does not accept. */
    NOT_APPLICABLE_NOT_ACCEPTED(true, true),
    /** Nobody asked, and the latest rating is older than the matrix lets one stand in. */
    STALE(true, false);

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
     * Tells whether somebody came to the question with this person.
     *
     * <p>That it was unsafe to ask counts as asked: else a round in which it was unsafe to speak about danger would leave the
     * word to an older and milder one.
     *
     * @return true if the voice was asked or could not be asked safely, though no mark came of it
     */
    public boolean asked() {
        return asked;
    }
}
