package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * The members of one object, one after the other.
 *
 * <p>{@link #next} stands at the first token of the value of a known member. Unknown and repeated members become
 * findings and are skipped; at the end every required member that was not there becomes one, unless an unknown member
 * beside it was nearly spelt like it: one mistake, one finding.
 */
final class Members {

    private final Cursor in;
    private final Shape shape;
    private final boolean[] seen;
    private final List<String> unknown = new ArrayList<>();
    private final long start;
    private final boolean object;
    private boolean open;
    private boolean pushed;
    private String key = "";

    Members(Cursor in, Shape shape) {
        this.in = in;
        this.shape = shape;
        this.seen = new boolean[shape.keys().size()];
        this.start = in.offset();
        this.object = in.at(JsonToken.START_OBJECT, "object");
        this.open = object;
    }

    /** Goes to the next known member; false after the last. */
    boolean next() {
        if (pushed) {
            in.pop();
            pushed = false;
        }
        while (open) {
            if (in.next() == JsonToken.END_OBJECT) {
                open = false;
                missing();
                return false;
            }
            String name = in.parser().currentName();
            int position = shape.position(name);
            if (position >= 0 && !seen[position]) {
                seen[position] = true;
                key = name;
                in.push(name);
                pushed = true;
                in.next();
                return true;
            }
            if (position >= 0) {
                in.push(name);
                in.add(Code.DUPLICATE_KEY, in.path().itsKey(), "what", name, "shown", Cursor.WORD);
            } else {
                in.pushUnknown(name);
                unknown(name);
            }
            in.pop();
            in.next();
            in.skip();
        }
        return false;
    }

    /** Whether it is an object at all; of another value nothing is missing. */
    boolean isObject() {
        return object;
    }

    /** The key of the member that the cursor stands at. */
    String key() {
        return key;
    }

    /** Whether a member with this key was there, right or wrong. */
    boolean has(String member) {
        return seen[shape.position(member)];
    }

    /** Whether an unknown member was nearly spelt like this one, which is a finding already. */
    boolean isSaid(String member) {
        return unknown.contains(member);
    }

    private void unknown(String name) {
        List<String> free = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && !unknown.contains(shape.keys().get(i))) {
                free.add(shape.keys().get(i));
            }
        }
        String near = in.isFull() ? "" : Spelling.nearest(name, free).orElse("");
        if (!near.isEmpty()) {
            unknown.add(near);
            in.silence(near);
        }
        in.add(
                Code.UNKNOWN_KEY,
                in.path().itsKey(),
                "what",
                in.what(name),
                "shown",
                in.shown(),
                "guess",
                near,
                "mend",
                near.isEmpty() ? "remove" : "rename",
                "known",
                String.join(", ", shape.keys()));
    }

    private void missing() {
        DocumentPath object = in.path();
        for (int i = 0; i < seen.length; i++) {
            String member = shape.keys().get(i);
            if (shape.isRequired(i) && !seen[i] && !unknown.contains(member)) {
                in.addAt(Code.MISSING_KEY, object.key(member), start, Map.of("key", member));
            }
        }
    }
}
