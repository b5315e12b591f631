package io.github.reintegrationmatrix.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where a value stands in a document, step by step from its root.
 *
 * <p>A step may be hidden: a key of a case file that is not known could be anything, even a name, so it is used to
 * find the line and never shown. {@link #pointer} stops before the first hidden step.
 *
 * @param steps the steps from the root
 * @param atKey whether the key of the last step is meant, rather than the value under it
 */
public record Path(List<Step> steps, boolean atKey) {

    /** The document itself. */
    public static final Path ROOT = new Path(List.of(), false);

    /** Copies its lists and maps and refuses {@code null}. */
    public Path {
        steps = List.copyOf(steps);
    }

    /**
     * One step: the member of an object or the item of a list.
     *
     * @param key the key of the member, or empty for an item
     * @param index the position of the item from 0, or -1 for a member
     * @param hidden whether the key must not be shown
     */
    public record Step(String key, int index, boolean hidden) {
        /** Refuses {@code null}. */
        public Step {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public String toString() {
            return "Step";
        }
    }

    /**
     * Steps to a member.
     *
     * @param key the key, which may be shown
     * @return the longer path
     */
    public Path key(String key) {
        return with(new Step(key, -1, false));
    }

    /**
     * Steps to a member whose key must not be shown.
     *
     * @param key the key
     * @return the longer path, pointing to the key
     */
    public Path hiddenKey(String key) {
        return new Path(with(new Step(key, -1, true)).steps, true);
    }

    /**
     * Points to the key of the last step.
     *
     * @return the same path, meaning the key rather than the value under it
     */
    public Path itsKey() {
        return new Path(steps, true);
    }

    /**
     * Steps to an item.
     *
     * @param index the position from 0
     * @return the longer path
     */
    public Path index(int index) {
        return with(new Step("", index, false));
    }

    /**
     * Tells whether a place lies at or below another.
     *
     * @param other the other place
     * @return true if this path begins with the other's steps, hidden or not
     */
    public boolean startsWith(Path other) {
        if (steps.size() < other.steps.size()) {
            return false;
        }
        for (int i = 0; i < other.steps.size(); i++) {
            Step mine = steps.get(i);
            Step theirs = other.steps.get(i);
            if (mine.index() != theirs.index() || !mine.key().equals(theirs.key())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the path as a JSON Pointer (RFC 6901).
     *
     * @return the pointer up to the first hidden step; empty for the document itself
     */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps) {
            if (step.hidden()) {
                break;
            }
            pointer.append('/');
            pointer.append(
                    step.index() >= 0
                            ? Integer.toString(step.index())
                            : step.key().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private Path with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Path(longer, false);
    }

    @Override
    public String toString() {
        return pointer();
    }
}
