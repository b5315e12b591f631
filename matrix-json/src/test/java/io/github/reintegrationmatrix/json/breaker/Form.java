package io.github.reintegrationmatrix.json.breaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may stand at a place of a format; the tables of the formats are made of these. */
sealed interface Form {

    /** What a single value means. */
    enum Type {
        TEXT,
        ID,
        REFERENCE,
        WORD,
        DATE,
        NUMBER,
        WHOLE,
        BOOLEAN,
        CODE,
        LANGUAGE,
        /** The version of a matrix, named by another file. */
        VERSION
    }

    /** A single value: an id belongs to a space, a reference points into one and has the code of one that dangles. */
    record Single(Type type, String space, String code, List<String> words) implements Form {}

    /** A key of an object. */
    record Field(String key, boolean required, Form form) {}

    /**
     * An object with keys of its own.
     *
     * @param alternative whether it is known by its first required key, so that without it nobody can say which one is meant
     */
    record Fields(String name, boolean alternative, List<Field> fields) implements Form {
        Optional<Field> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }
    }

    /** An object whose keys are ids, either new ones or references. */
    record ById(Single keys, Form values) implements Form {}

    /** A list. */
    record Many(Form each) implements Form {}

    /** One of several forms, known by the value itself; which kinds of value there are. */
    record Choice(List<Node.Kind> kinds, Function<Node, Form> which) implements Form {}

    Single TEXT = single(Type.TEXT);
    Single DATE = single(Type.DATE);
    Single NUMBER = single(Type.NUMBER);
    Single WHOLE = single(Type.WHOLE);
    Single BOOLEAN = single(Type.BOOLEAN);
    Single CODE = single(Type.CODE);
    Single LANGUAGE = single(Type.LANGUAGE);

    static Single single(Type type) {
        return new Single(type, "", "", List.of());
    }

    /** The id of something new. */
    static Single id(String space) {
        return new Single(Type.ID, space, "", List.of());
    }

    static Single ref(String space, String code) {
        return new Single(Type.REFERENCE, space, code, List.of());
    }

    static Single word(String... words) {
        return new Single(Type.WORD, "", "", List.of(words));
    }

    static Field need(String key, Form form) {
        return new Field(key, true, form);
    }

    static Field may(String key, Form form) {
        return new Field(key, false, form);
    }

    static Fields object(String name, Field... fields) {
        return new Fields(name, false, List.of(fields));
    }

    static Fields alternative(String name, Field... fields) {
        return new Fields(name, true, List.of(fields));
    }

    static ById byId(Single keys, Form values) {
        return new ById(keys, values);
    }

    static Many many(Form each) {
        return new Many(each);
    }

    /** The form that this value has. */
    static Form of(Form form, Node node) {
        return form instanceof Choice choice ? choice.which().apply(node) : form;
    }

    /** The kinds of value that may stand here. */
    static List<Node.Kind> kinds(Form form) {
        if (form instanceof Choice choice) {
            return choice.kinds();
        }
        if (form instanceof Many) {
            return List.of(Node.Kind.LIST);
        }
        if (form instanceof Single single) {
            return switch (single.type()) {
                case NUMBER -> List.of(Node.Kind.LITERAL, Node.Kind.TEXT);
                case WHOLE, BOOLEAN -> List.of(Node.Kind.LITERAL);
                default -> List.of(Node.Kind.TEXT);
            };
        }
        return List.of(Node.Kind.OBJECT);
    }
}
