package io.github.reintegrationmatrix.cli;

/** What may be said of a failure inside the program: its kind and its place, never what it was working on. */
final class Failure {

    private Failure() {}

    static String nameOf(Throwable failure) {
        Throwable cause =
                failure instanceof IllegalStateException && failure.getCause() != null ? failure.getCause() : failure;
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "");
    }
}
