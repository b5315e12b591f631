package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Doc.Place;
import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Breaks of ids and of what has one. An id that changes leaves every reference to it without an aim, and each is a finding. */
final class DefinitionBreaks {

    private static final Set<Format> MATRIX = EnumSet.of(Format.MATRIX);

    /** What has a list of its own; a copy of one has nothing wrong but its id. */
    private static final Set<String> LISTED =
            Set.of("facet", "means", "service", "event", "status", "dimension", "outcome", "indicator");

    private DefinitionBreaks() {}

    static List<Break> all() {
        return List.of(
                new Break(
                        "id in another form",
                        EnumSet.of(Format.MATRIX, Format.CASE, Format.REVIEW),
                        DefinitionBreaks::otherForm),
                new Break("key that is an id in another form", MATRIX, doc -> scale(doc, "MTX-2001")),
                new Break("definition renamed", MATRIX, DefinitionBreaks::renamed),
                new Break("shared scale renamed", MATRIX, doc -> scale(doc, "")),
                new Break("shared scale deleted", MATRIX, doc -> scale(doc, "deleted")),
                new Break("definition deleted", MATRIX, DefinitionBreaks::deleted),
                new Break("definition copied", MATRIX, DefinitionBreaks::copied),
                new Break("id of another", MATRIX, DefinitionBreaks::idOfAnother),
                new Break("value or reason twice", MATRIX, DefinitionBreaks::valueTwice),
                new Break("reserved phase id", MATRIX, DefinitionBreaks::reserved));
    }

    private static Optional<Place> id(Doc doc) {
        return doc.oneOrNone(doc.where(place -> place.single(Form.Type.ID).isPresent()));
    }

    private static boolean otherForm(Doc doc) {
        Optional<Place> found = id(doc);
        found.ifPresent(place -> {
            String id = place.node().text;
            String bad = bad(doc, id);
            doc.expect(doc.format.badId(), place.node());
            Consequences.ofRenaming(doc, place, id);
            place.node().text = bad;
        });
        return found.isPresent();
    }

    private static String bad(Doc doc, String id) {
        return doc.secret(doc.any(
                Character.toUpperCase(id.charAt(0)) + id.substring(1),
                id + " ",
                id + "X",
                "my " + id,
                "",
                "7" + id,
                "-" + id,
                id + "_a",
                "š" + id,
                id + "\u00eb",
                id + ".1",
                "a".repeat(65),
                id + "٣",
                "\u0430" + id));
    }

    private static boolean renamed(Doc doc) {
        Optional<Place> found = id(doc);
        found.ifPresent(place -> {
            String id = place.node().text;
            Consequences.ofRenaming(doc, place, id);
            place.node().text = doc.fresh();
        });
        return found.isPresent() && !doc.expected.isEmpty();
    }

    private static boolean scale(Doc doc, String how) {
        Optional<Member> found = doc.oneOrNone(doc.root.membersOf("scales"));
        found.ifPresent(scale -> {
            doc.references("scale", scale.key).forEach(user -> doc.expectDangling("MTX-2101", user));
            if (how.equals("deleted")) {
                doc.root.get("scales").members.remove(scale);
            } else if (how.isEmpty()) {
                scale.key = doc.fresh();
            } else {
                scale.key = bad(doc, scale.key);
                doc.expectKey(how, scale);
            }
        });
        return found.isPresent() && !doc.expected.isEmpty();
    }

    private static boolean deleted(Doc doc) {
        Optional<Place> found = doc.oneOrNone(doc.where(place -> place.form() instanceof Form.Fields fields
                && place.member().isEmpty()
                && Set.of("facet", "means", "dimension", "outcome").contains(fields.name())));
        found.filter(place -> place.parent().items.size() > 1).ifPresent(place -> {
            Place id =
                    doc.where(other -> other.node() == place.node().get("id")).get(0);
            Consequences.ofRenaming(doc, id, id.node().text);
            place.parent().items.remove(place.node());
            doc.expected.removeIf(expected -> !doc.pointers().containsKey(expected.at()));
        });
        return found.isPresent() && !doc.expected.isEmpty();
    }

    private static boolean copied(Doc doc) {
        Optional<Place> found = doc.oneOrNone(doc.where(place -> place.form() instanceof Form.Fields fields
                && place.member().isEmpty()
                && (LISTED.contains(fields.name())
                        || (fields.name().equals("voice")
                                && place.node().say("kind").equals("other"))
                        || (fields.name().equals("level") && !place.node().has("value")))));
        found.ifPresent(place -> {
            Node copy = place.node().copy();
            List<Node> list = place.parent().items;
            int at = list.indexOf(place.node()) + 1;
            list.add(at + doc.random.nextInt(list.size() - at + 1), copy);
            doc.expect("MTX-2002", copy.get("id"));
            copy.all("indicators").forEach(indicator -> doc.expect("MTX-2002", indicator.get("id")));
        });
        return found.isPresent();
    }

    /** Of things that nothing points to; the later one is where the finding stands, whichever was changed. */
    private static boolean idOfAnother(Doc doc) {
        List<Node> all = doc.objects(doc.any("service", "event", "status", "indicator"));
        if (all.size() < 2) {
            return false;
        }
        int first = doc.random.nextInt(all.size() - 1);
        int second = first + 1 + doc.random.nextInt(all.size() - first - 1);
        boolean down = doc.random.nextBoolean();
        all.get(down ? second : first).get("id").text =
                all.get(down ? first : second).say("id");
        return doc.expect("MTX-2002", all.get(second).get("id"));
    }

    private static boolean valueTwice(Doc doc) {
        Optional<Node> found = doc.oneOrNone(doc.objects("facet"));
        found.ifPresent(facet -> {
            List<Node> values = facet.get("values").items;
            Node again = doc.one(values).copy();
            values.add(again);
            doc.expect("MTX-2002", again);
        });
        return found.isPresent();
    }

    /** The id is written everywhere, so that nothing but the word itself is wrong. */
    private static boolean reserved(Doc doc) {
        Node phase = doc.one(doc.objects("phase"));
        String old = phase.say("id");
        String word = doc.any("all", "follow-up", "primary", "value");
        boolean floors = !doc.where(
                        place -> place.under("floor") && place.node().is(Kind.OBJECT))
                .isEmpty();
        if (word.equals("value") && floors) {
            return false;
        }
        for (Object reference : doc.references("phase", old)) {
            if (reference instanceof Member key) {
                key.key = word;
            } else {
                ((Node) reference).text = word;
            }
        }
        phase.get("id").text = word;
        return doc.expect("MTX-2004", phase.get("id"));
    }
}
