package io.github.reintegrationmatrix.cli;

/** What may be said of a failure inside the program: its kind and its place, never what it was working on. */
final class Failure {

    /** What can be done where memory does not suffice. */
    static final String TOO_MUCH =
            " is too much for the memory that Java may use here. Split it, or allow more memory with java -Xmx1g.";

    private Failure() {}

    static String nameOf(Throwable failure) {
        Throwable cause =
                failure instanceof IllegalStateException && failure.getCause() != null ? failure.getCause() : failure;
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "");
    }
}
