package io.github.reintegrationmatrix.cli;

import java.io.IOException;

/** Standard output takes no more: its reader has gone, or its disk is full. */
final class OutputGone extends IOException {

    private static final long serialVersionUID = 1L;

    OutputGone() {
        super("Standard output takes no more.");
    }
}
