package io.github.reintegrationmatrix.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document, step by step from its root.
 *
 * <p>A step may be hidden: a key of a case file that is not known could be anything, even a name, so it is used to
 * find the line and never shown. {@link #pointer} stops before the first hidden step.
 *
 * <p>A path is a last step behind the path before it, so that going a step further costs next to nothing. This class is
 * immutable and thread-safe.
 */
public final class DocumentPath {

    /** The document itself. */
    public static final DocumentPath ROOT = new DocumentPath(null, new Step("", -1, false), false);

    private static final int LONGEST_HEADING = 40;

    private final @Nullable DocumentPath before;
    private final Step last;
    private final boolean atKey;

    private DocumentPath(@Nullable DocumentPath before, Step last, boolean atKey) {
        this.before = before;
        this.last = last;
        this.atKey = atKey;
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

        private boolean isAs(Step other) {
            return index == other.index && key.equals(other.key);
        }
    }

    /**
     * Steps to a member.
     *
     * @param key the key, which may be shown
     * @return the longer path
     */
    public DocumentPath key(String key) {
        return new DocumentPath(this, new Step(key, -1, false), false);
    }

    /**
     * Steps to a member whose key must not be shown.
     *
     * @param key the key
     * @return the longer path, pointing to the key
     */
    public DocumentPath hiddenKey(String key) {
        return new DocumentPath(this, new Step(key, -1, true), true);
    }

    /**
     * Steps to an item.
     *
     * @param index the position from 0
     * @return the longer path
     */
    public DocumentPath index(int index) {
        return new DocumentPath(this, new Step("", index, false), false);
    }

    /**
     * Points to the key of the last step.
     *
     * @return the same path, meaning the key rather than the value under it
     */
    public DocumentPath itsKey() {
        return new DocumentPath(before, last, true);
    }

    /**
     * Puts this path below another, for a document that is part of a larger one.
     *
     * @param holder where the root of this path stands in the larger document
     * @return the holder's steps and then those of this path
     */
    public DocumentPath below(DocumentPath holder) {
        if (before == null) {
            return holder;
        }
        return holder.before == null ? this : new DocumentPath(before.below(holder), last, atKey);
    }

    /**
     * Returns the steps.
     *
     * @return the steps from the root
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (DocumentPath path = this; path.before != null; path = path.before) {
            steps.add(path.last);
        }
        Collections.reverse(steps);
        return Collections.unmodifiableList(steps);
    }

    /**
     * Returns the path to what holds this value at a depth.
     *
     * @param depth how many steps to keep
     * @return this path cut to at most so many steps, pointing to the value
     */
    public DocumentPath upTo(int depth) {
        List<Step> steps = steps();
        DocumentPath path = ROOT;
        for (Step step : steps.subList(0, Math.min(depth, steps.size()))) {
            path = new DocumentPath(path, step, false);
        }
        return path;
    }

    /**
     * Tells whether the key of the last step is meant, rather than the value under it.
     *
     * @return true if the key is what is wrong
     */
    public boolean atKey() {
        return atKey;
    }

    /**
     * Tells whether a place lies at or below another.
     *
     * @param other the other place
     * @return true if this path begins with the other's steps, hidden or not
     */
    public boolean startsWith(DocumentPath other) {
        List<Step> mine = steps();
        List<Step> theirs = other.steps();
        if (mine.size() < theirs.size()) {
            return false;
        }
        for (int i = 0; i < theirs.size(); i++) {
            if (!mine.get(i).isAs(theirs.get(i))) {
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
        for (Step step : steps()) {
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

    /**
     * Returns the heading that the value stands under: the key of its member, or of the list it is an item of.
     *
     * @return the last key, cut where it is long; empty for the document itself, where the key is what is meant, and where
     *     a step is hidden
     */
    public String heading() {
        if (atKey) {
            return "";
        }
        String heading = "";
        for (Step step : steps()) {
            if (step.hidden()) {
                return "";
            }
            heading = step.key().isEmpty() ? heading : step.key();
        }
        return heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) + "..." : heading;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DocumentPath other
                && atKey == other.atKey
                && last.equals(other.last)
                && Objects.equals(before, other.before);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(before) + last.hashCode()) + Boolean.hashCode(atKey);
    }

    @Override
    public String toString() {
        return pointer();
    }
}
