package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Doc.Place;
import io.github.reintegrationmatrix.json.breaker.Form.Single;
import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one change makes several statements true: what each of them is. */
final class Consequences {

    private Consequences() {}

    /** An id is no longer there: everything that names it, names nothing. */
    static void ofRenaming(Doc doc, Place id, String old) {
        if (doc.format == Format.MATRIX) {
            String space = id.single(Form.Type.ID).map(Single::space).orElseThrow();
            switch (space) {
                case "facet" -> facet(doc, old);
                case "value" -> value(doc, id, old);
                case "level" -> marks(doc, id, old);
                // That a critical indicator is then not due everywhere, or the own voice not asked, is not said
                // besides.
                case "voice" -> dangle(doc, space, old, "MTX-2102");
                case "phase" -> dangle(doc, space, old, "MTX-2103");
                case "means" -> dangle(doc, space, old, "MTX-2105");
                case "dimension" -> dangle(doc, space, old, "MTX-2110");
                case "outcome" -> {
                    dangle(doc, space, old, "MTX-2109");
                    service(doc, id.parent());
                }
                default -> {}
            }
        } else if (id.under("notApplicable")) {
            onCritical(doc, id);
        }
    }

    private static void dangle(Doc doc, String space, String old, String code) {
        doc.references(space, old).forEach(reference -> doc.expectDangling(code, reference));
    }

    // ---- services

    static boolean services(Doc doc) {
        return doc.root.say("kind").equals("services");
    }

    /** Of a service whose facet is not as it must be, one finding says all. */
    private static boolean isService(Doc doc, Node appliesWhen, String facet) {
        return services(doc)
                && doc.objects("outcome").stream()
                        .anyMatch(outcome -> outcome.get("appliesWhen") == appliesWhen
                                && outcome.say("id").equals(facet));
    }

    private static void facet(Doc doc, String old) {
        for (Place place :
                doc.where(other -> other.under("appliesWhen") && other.node().has(old))) {
            if (isService(doc, place.node(), old)) {
                doc.expect("MTX-2805", place.node());
            } else {
                doc.expectUnknown("MTX-2106", place.node().member(old));
            }
        }
    }

    /** A service of another id has no facet. */
    private static void service(Doc doc, Node outcome) {
        if (services(doc)) {
            doc.expect("MTX-2805", outcome.get("appliesWhen"));
        }
    }

    private static void value(Doc doc, Place id, String old) {
        String facet = id.up().orElseThrow().up().orElseThrow().node().say("id");
        for (Place place :
                doc.where(other -> other.under("appliesWhen") && other.node().has(facet))) {
            if (isService(doc, place.node(), facet)) {
                if (List.of("offered", "not-offered").contains(old)) {
                    doc.expect("MTX-2805", place.node());
                }
            } else {
                place.node().get(facet).items.stream()
                        .filter(value -> value.text.equals(old))
                        .forEach(value -> doc.expect("MTX-2107", value));
            }
        }
    }

    // ---- scales

    /** The marks of all indicators that use this scale. */
    private static void marks(Doc doc, Place id, String old) {
        Place scale = id.up().orElseThrow().up().orElseThrow().up().orElseThrow();
        String shared = scale.member()
                .map(member -> member.key)
                .filter(key -> !key.equals("scale"))
                .orElse("");
        for (Node indicator : doc.objects("indicator")) {
            Node own = indicator.get("scale");
            if (own == scale.node() || (own.is(Kind.TEXT) && own.text.equals(shared))) {
                marksOf(indicator).stream()
                        .filter(mark -> mark.text.equals(old))
                        .forEach(mark -> doc.expect("MTX-2104", mark));
            }
        }
    }

    /** Expected marks and floors, as they stand there. */
    static List<Node> marksOf(Node indicator) {
        List<Node> marks = new ArrayList<>();
        indicator.membersOf("expected").forEach(member -> marks.add(member.value));
        if (indicator.has("critical")) {
            Node floor = indicator.get("critical").get("floor");
            if (floor.is(Kind.OBJECT) && !floor.has("value")) {
                floor.members.forEach(member -> marks.add(member.value));
            } else {
                marks.add(floor);
            }
        }
        return marks;
    }

    // ---- cases

    /** A reason in another form is none that the matrix lists for a critical indicator. */
    private static void onCritical(Doc doc, Place id) {
        Optional<Member> rating = id.up().orElseThrow().member();
        rating.flatMap(member -> indicator(doc.matrix, member.key))
                .filter(indicator -> indicator.has("critical"))
                .ifPresent(indicator -> doc.expect("MTX-3508", id.node()));
    }

    static Optional<Node> indicator(Node matrix, String id) {
        return matrix.get("outcomes").items.stream()
                .flatMap(outcome -> outcome.get("indicators").items.stream())
                .filter(indicator -> indicator.say("id").equals(id))
                .findFirst();
    }
}
