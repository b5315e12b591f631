package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Doc.Place;
import io.github.reintegrationmatrix.json.breaker.Form.Fields;
import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Breaks that follow from the form of a format alone: keys, kinds of value, and the document as a whole. */
final class FormBreaks {

    /** Where two keys of one object are alike, a typo may turn one into the other; and of short ones nobody can tell. */
    private static final int SHORT = 4;

    private FormBreaks() {}

    static List<Break> all() {
        return List.of(
                every("required key deleted", FormBreaks::deleteRequired),
                every("key misspelt", FormBreaks::misspell),
                every("key of another name", FormBreaks::rename),
                every("key that is not known", FormBreaks::addKey),
                every("key twice", FormBreaks::keyTwice),
                every("other kind of value", FormBreaks::otherKind),
                every("null", FormBreaks::nothing),
                every(
                        "format unknown",
                        doc -> format(doc, "MTX-1010", doc.any("matrix", "case-recrd/1", "", doc.fresh()))),
                every("format newer", doc -> format(doc, "MTX-1011", newer(doc))),
                every("something behind the end", FormBreaks::behind));
    }

    static Break every(String name, Break.On on) {
        return new Break(name, EnumSet.allOf(Format.class), on);
    }

    private record Keyed(Fields fields, Node object, Member member) {
        boolean required() {
            return fields.field(member.key).orElseThrow().required();
        }

        String row() {
            return fields.name() + "." + member.key;
        }

        /** Without its only required key nobody can say which form an object has. */
        boolean decides() {
            return fields.alternative() && required();
        }
    }

    private static List<Keyed> keyed(Doc doc) {
        List<Keyed> all = new ArrayList<>();
        for (Place place : doc.places()) {
            if (Form.of(place.form(), place.node()) instanceof Fields fields) {
                place.node().members.forEach(member -> all.add(new Keyed(fields, place.node(), member)));
            }
        }
        return all;
    }

    /** One of the keys of the tables first, so that a rare one has its turn, then one of the places where it stands. */
    private static Optional<Keyed> one(Doc doc, Predicate<Keyed> which) {
        List<Keyed> all = keyed(doc).stream().filter(which).toList();
        List<String> keys = all.stream().map(Keyed::row).distinct().toList();
        return doc.oneOrNone(keys)
                .map(row -> doc.one(
                        all.stream().filter(keyed -> keyed.row().equals(row)).toList()));
    }

    private static boolean deleteRequired(Doc doc) {
        return one(doc, Keyed::required)
                .map(keyed -> {
                    keyed.object().members.remove(keyed.member());
                    return keyed.decides()
                            ? doc.expect("MTX-1109", keyed.object())
                            : doc.expectMissing("MTX-1102", keyed.object(), keyed.member().key);
                })
                .orElse(false);
    }

    /** What was meant is plain, so that it is missing besides is not said. */
    private static boolean misspell(Doc doc) {
        Optional<Keyed> found = one(
                doc,
                keyed -> keyed.member().key.length() >= SHORT
                        && !keyed.fields().name().equals("mark"));
        found.ifPresent(keyed -> {
            String right = keyed.member().key;
            String wrong = typo(doc, right);
            boolean decides = keyed.decides();
            boolean needed = keyed.required();
            keyed.member().key = wrong;
            doc.expectUnknown("MTX-1101", keyed.member());
            // Known difference: in scales and ratings the reader says besides what is missing, which is true as well.
            if (decides) {
                doc.expect("MTX-1109", keyed.object());
            } else if (needed && keyed.fields().name().equals("goalposts")) {
                doc.expectMissing("MTX-1102", keyed.object(), right);
            }
        });
        return found.isPresent();
    }

    static String typo(Doc doc, String right) {
        int at = doc.random.nextInt(right.length() - 1);
        String swapped = right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
        String shorter = right.substring(0, at) + right.substring(at + 1);
        String longer = right.substring(0, at) + right.charAt(at) + right.substring(at);
        String capital = Character.toUpperCase(right.charAt(0)) + right.substring(1);
        String typo = doc.any(swapped, shorter, longer, capital);
        return typo.equals(right) ? longer : typo;
    }

    private static boolean rename(Doc doc) {
        Optional<Keyed> found =
                one(doc, keyed -> keyed.required() && !keyed.fields().name().equals("mark"));
        found.ifPresent(keyed -> {
            String right = keyed.member().key;
            boolean decides = keyed.decides();
            keyed.member().key = doc.fresh();
            doc.expectUnknown("MTX-1101", keyed.member());
            if (decides) {
                doc.expect("MTX-1109", keyed.object());
            } else {
                doc.expectMissing("MTX-1102", keyed.object(), right);
            }
        });
        return found.isPresent();
    }

    private static boolean addKey(Doc doc) {
        List<Place> objects = doc.where(place -> Form.of(place.form(), place.node()) instanceof Fields);
        Node object = doc.one(objects).node();
        String key = doc.any(
                doc.fresh(),
                doc.secret("remark of " + doc.fresh()),
                doc.secret("//" + doc.fresh()),
                doc.secret("~a/" + doc.fresh()));
        Member member =
                new Member(key, doc.any(Node.text(doc.fresh()), Node.list(), Node.object(), Node.literal("null")));
        object.members.add(doc.random.nextInt(object.members.size() + 1), member);
        return doc.expectUnknown("MTX-1101", member);
    }

    private static boolean keyTwice(Doc doc) {
        List<Place> objects = doc.where(
                place -> place.node().is(Kind.OBJECT) && !place.node().members.isEmpty());
        Node object = doc.one(objects).node();
        int first = doc.random.nextInt(object.members.size());
        Member member = object.members.get(first);
        Member again = new Member(member.key, member.value.copy());
        object.members.add(first + 1 + doc.random.nextInt(object.members.size() - first), again);
        return doc.expectKey("MTX-1103", again);
    }

    /** Of one of the forms of the tables first, as of the keys. */
    private static Place place(Doc doc) {
        List<String> keys =
                doc.places().stream().map(FormBreaks::row).distinct().toList();
        String row = doc.one(keys);
        return doc.one(doc.where(place -> row(place).equals(row)));
    }

    private static String row(Place place) {
        Optional<Form> above = place.up().map(up -> Form.of(up.form(), up.node()));
        return above.filter(Fields.class::isInstance)
                        .map(fields -> ((Fields) fields).name())
                        .orElse("")
                + (above.filter(Form.ById.class::isInstance).isPresent()
                        ? place.up()
                                .flatMap(Place::member)
                                .map(member -> member.key)
                                .orElse("")
                        : place.member().map(member -> member.key).orElse("item"));
    }

    private static boolean otherKind(Doc doc) {
        Place place = place(doc);
        List<Kind> right = Form.kinds(place.form());
        boolean flag = place.single(Form.Type.BOOLEAN).isPresent();
        List<Node> wrong = new ArrayList<>();
        boolean whole = place.single(Form.Type.WHOLE).isPresent();
        if (!right.contains(Kind.TEXT) && !whole) {
            wrong.add(Node.text(doc.any("yes", "3", "", doc.fresh())));
        }
        if (!right.contains(Kind.LIST)) {
            wrong.add(Node.list());
            wrong.add(Node.list(place.node().copy()));
        }
        if (!right.contains(Kind.OBJECT)) {
            wrong.add(Node.object());
        }
        if (flag || !right.contains(Kind.LITERAL)) {
            wrong.add(Node.literal(doc.any("1", "0.5", "-3")));
        }
        if (!flag) {
            wrong.add(Node.literal(doc.any("true", "false")));
        }
        if (place.up().isEmpty() && wrong.size() > 1) {
            wrong.removeIf(node -> node.is(Kind.LIST));
        }
        place.node().become(doc.one(wrong));
        return doc.expect("MTX-1104", place.node());
    }

    private static boolean nothing(Doc doc) {
        Place place = place(doc);
        place.node().become(Node.literal("null"));
        return doc.expect("MTX-1104", place.node());
    }

    private static boolean format(Doc doc, String code, String format) {
        Node value = doc.root.get("format");
        value.text = format;
        return doc.expect(code, value);
    }

    private static String newer(Doc doc) {
        String format = doc.root.say("format");
        return format.substring(0, format.length() - 1) + doc.any("2", "3", "17");
    }

    private static boolean behind(Doc doc) {
        doc.blanks = doc.any("", " ", "\n", "\r\n\r\n");
        String more = doc.any("{}", "\"x\"", "]", "}", ",", "1");
        Node behind = Node.literal(more);
        doc.behind = Optional.of(behind);
        // Known difference: a bracket or a comma that nothing has opened is called no JSON, which is true as well.
        return doc.expect("MTX-1007", behind);
    }
}
