package io.github.reintegrationmatrix.adapt;

/** What of a matrix a difference is about, in the order of the document. */
public enum ElementKind {
    /** The matrix as a whole: kind, language, title, provenance, and the order of its lists. */
    MATRIX,
    /** A voice. */
    VOICE,
    /** A phase of re/integration. */
    PHASE,
    /** A facet of the profile. */
    FACET,
    /** A scale that several indicators share. */
    SCALE,
    /** A means of verification. */
    MEANS,
    /** A service. */
    SERVICE,
    /** A kind of event. */
    EVENT,
    /** A status that staff may record. */
    STATUS,
    /** A side of outcomes. */
    DIMENSION,
    /** An outcome. */
    OUTCOME,
    /** An indicator. */
    INDICATOR
}
