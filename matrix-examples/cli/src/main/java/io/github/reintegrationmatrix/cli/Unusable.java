package io.github.reintegrationmatrix.cli;

/** A file that the command needs cannot be used; the text says why and what to do. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int exitCode;

    Unusable(String text, int exitCode) {
        super("A file that the command needs cannot be used.");
        this.text = text;
        this.exitCode = exitCode;
    }

    String text() {
        return text;
    }

    int exitCode() {
        return exitCode;
    }
}
