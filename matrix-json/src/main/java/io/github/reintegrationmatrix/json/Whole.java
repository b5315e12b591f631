package io.github.reintegrationmatrix.json;

import java.io.IOException;
import java.util.Optional;

/** A single document, of which one byte more than is accepted is taken, so that its reader sees that it is too large. */
final class Whole implements Splitter {

    private final Window window;
    private final Source source;
    private boolean taken;

    Whole(Window window, Source source) {
        this.window = window;
        this.source = source;
    }

    @Override
    public Optional<CaseText> next() throws IOException {
        if (taken) {
            return Optional.empty();
        }
        taken = true;
        boolean more = true;
        while (more && window.held() <= Document.MAX_BYTES) {
            more = window.more();
        }
        return Optional.of(source.document(window.take(Math.min(window.held(), Document.MAX_BYTES + 1))));
    }
}
