package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.DocumentPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document that is held to be changed, and where it comes from.
 *
 * <p>Only adaptations need one: what they change is a document, and what is wrong with the result is said at the place from
 * which the wrong value comes.
 */
final class Tree {

    private enum Kind {
        OBJECT,
        LIST,
        TEXT,
        PLAIN
    }

    private final Kind kind;
    private final String written;
    private final @Nullable DocumentPath origin;
    private final Map<String, Tree> members = new LinkedHashMap<>();
    private final List<Tree> items = new ArrayList<>();

    private Tree(Kind kind, String written, @Nullable DocumentPath origin) {
        this.kind = kind;
        this.written = written;
        this.origin = origin;
    }

    /** An empty object. */
    static Tree object(@Nullable DocumentPath origin) {
        return new Tree(Kind.OBJECT, "", origin);
    }

    /** An empty list. */
    static Tree list() {
        return new Tree(Kind.LIST, "", null);
    }

    static Tree text(String text, @Nullable DocumentPath origin) {
        return new Tree(Kind.TEXT, text, origin);
    }

    /** Reads the value at which the cursor stands; {@code marked} values know where they stood. */
    static Tree read(Cursor in, boolean marked) {
        DocumentPath origin = marked ? in.path() : null;
        return switch (in.parser().currentToken()) {
            case START_OBJECT -> {
                Tree object = object(origin);
                in.map(key -> key, () -> read(in, marked)).forEach(object.members::put);
                yield object;
            }
            case START_ARRAY -> {
                Tree list = new Tree(Kind.LIST, "", origin);
                list.items.addAll(in.list(() -> read(in, marked)));
                yield list;
            }
            case VALUE_STRING -> text(in.textOrEmpty(), origin);
            default -> new Tree(Kind.PLAIN, in.parser().getString(), origin);
        };
    }

    boolean isObject() {
        return kind == Kind.OBJECT;
    }

    boolean isList() {
        return kind == Kind.LIST;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** A text as it reads, a number or another word as it was written. */
    String written() {
        return written;
    }

    /** Where it stood in the adaptation; empty for what the base says. */
    Optional<DocumentPath> origin() {
        return Optional.ofNullable(origin);
    }

    /** The members of an object, to be read or changed. */
    Map<String, Tree> members() {
        return members;
    }

    /** The items of a list, to be read or changed. */
    List<Tree> items() {
        return items;
    }

    Optional<Tree> member(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** What a step leads to. */
    Optional<Tree> at(DocumentPath.Step step) {
        if (step.index() < 0) {
            return member(step.key());
        }
        return step.index() < items.size() ? Optional.of(items.get(step.index())) : Optional.empty();
    }

    /** The text of a member, or nothing. */
    String textOf(String key) {
        return member(key).filter(Tree::isText).map(Tree::written).orElse("");
    }

    /** Whether it says the same; the order of members says nothing. */
    boolean says(Tree other) {
        if (kind != other.kind || !written.equals(other.written) || items.size() != other.items.size()) {
            return false;
        }
        boolean same = members.keySet().equals(other.members.keySet());
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i).says(other.items.get(i));
        }
        for (Map.Entry<String, Tree> member : members.entrySet()) {
            same = same && member.getValue().says(other.members.getOrDefault(member.getKey(), other));
        }
        return same;
    }
}
