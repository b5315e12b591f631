package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.DocumentPath;
import java.util.ArrayList;
import java.util.List;

/** The way from the root of a document to the value that is read: keys and positions in lists. */
final class Trail {

    private final List<Object> steps = new ArrayList<>();
    private final boolean secret;

    /** {@code secret} is true for files whose unknown keys must not be shown. */
    Trail(boolean secret) {
        this.secret = secret;
    }

    /** A key that must not be shown. */
    private record Hidden(String key) {}

    void push(Object step) {
        steps.add(step);
    }

    void pushUnknown(String key) {
        steps.add(secret ? new Hidden(key) : key);
    }

    void pop() {
        steps.remove(steps.size() - 1);
    }

    DocumentPath path() {
        DocumentPath path = DocumentPath.ROOT;
        for (Object step : steps) {
            if (step instanceof Integer index) {
                path = path.index(index);
            } else if (step instanceof Hidden hidden) {
                path = path.hiddenKey(hidden.key());
            } else {
                path = path.key(String.valueOf(step));
            }
        }
        return path;
    }
}
