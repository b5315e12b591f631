package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Doc.Place;
import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Breaks of what the parts of a matrix must be to each other: voices, phases, facets, scales and weights. */
final class MatrixBreaks {

    private MatrixBreaks() {}

    static List<Break> all() {
        return List.of(
                matrix("nobody has the own voice", MatrixBreaks::noOwnVoice),
                matrix("another own voice", doc -> anotherVoice(doc, "own", false)),
                matrix("another own voice before it", doc -> asksOwn(doc) && anotherVoice(doc, "own", true)),
                matrix("another joint voice", doc -> anotherVoice(doc, "joint", doc.random.nextBoolean())),
                matrix("first phase does not begin at 0", MatrixBreaks::lateStart),
                matrix("end of a phase that cannot be read", MatrixBreaks::noEnd),
                matrix("phases overlap or leave a gap", MatrixBreaks::gap),
                matrix("end of a phase moved", MatrixBreaks::movedEnd),
                matrix("last phase without months", MatrixBreaks::noMonths),
                matrix("phases in another order", MatrixBreaks::phasesSwapped),
                matrix("facet with one value", MatrixBreaks::oneValue),
                matrix("weight not above zero", MatrixBreaks::weight),
                matrix("validity of means out of range", doc -> of(doc, "means", MatrixBreaks::validity)),
                matrix("scale of one level", MatrixBreaks::oneLevel),
                matrix("two levels' values swapped", MatrixBreaks::valuesSwapped),
                matrix("value of a level changed", MatrixBreaks::valueChanged),
                matrix("value of a level left out", MatrixBreaks::valueLeftOut),
                matrix("levels and goalposts", MatrixBreaks::bothScales),
                matrix("goalposts the same", doc -> of(doc, "goalposts", MatrixBreaks::sameGoalposts)),
                matrix("step out of range", doc -> of(doc, "goalposts", MatrixBreaks::step)),
                matrix(
                        "nobody answers",
                        doc -> empty(doc, doc.root.get("provenance").get("authors"), "MTX-2804")),
                matrix("outcome without indicators", doc -> of(doc, "outcome", MatrixBreaks::noIndicators)),
                matrix("nothing is offered", MatrixBreaks::notOffered),
                matrix("rule of a service deleted", MatrixBreaks::noRule),
                matrix("service due at intake", MatrixBreaks::serviceIntake),
                matrix("plan called a matrix of services", MatrixBreaks::calledServices),
                matrix("rule without values", MatrixBreaks::noValues));
    }

    static Break matrix(String name, Break.On on) {
        return new Break(name, EnumSet.of(Format.MATRIX), on);
    }

    /** Breaks one of the objects that have a name in the table. */
    static boolean of(Doc doc, String name, BiFunction<Doc, Node, Boolean> on) {
        return doc.oneOrNone(doc.objects(name)).map(node -> on.apply(doc, node)).orElse(false);
    }

    static boolean empty(Doc doc, Node list, String code) {
        list.items.clear();
        return doc.expect(code, list);
    }

    private static Node number(Doc doc, String... of) {
        String number = doc.any(of);
        return number.contains("/") ? Node.text(number) : Node.literal(number);
    }

    // ---- voices

    private static boolean noOwnVoice(Doc doc) {
        Node own = doc.objects("voice").stream()
                .filter(voice -> voice.say("kind").equals("own"))
                .findFirst()
                .orElseThrow();
        own.get("kind").text = "other";
        return doc.expect("MTX-2401", doc.root.get("voices"));
    }

    private static boolean asksOwn(Doc doc) {
        return doc.objects("indicator").stream()
                .anyMatch(indicator -> indicator.has("childQuestion") || indicator.has("ownAccount"));
    }

    private static boolean anotherVoice(Doc doc, String kind, boolean before) {
        List<Node> voices = doc.root.get("voices").items;
        Node voice = Node.object();
        voice.put("id", Node.text(doc.fresh()));
        voice.put("label", Node.text("Another voice"));
        voice.put("kind", Node.text(kind));
        boolean another = voices.stream().anyMatch(other -> other.say("kind").equals(kind));
        voices.add(before ? 0 : voices.size(), voice);
        return another && doc.expect(kind.equals("own") ? "MTX-2401" : "MTX-2402", doc.root.get("voices"));
    }

    // ---- phases

    private static boolean lateStart(Doc doc) {
        Node phase = doc.root.get("phases").get(0);
        phase.get("from").text = doc.any("1", "2", "-1", "-12");
        return doc.expect("MTX-2501", phase.get("from"));
    }

    private static boolean noEnd(Doc doc) {
        Node to = doc.one(doc.root.get("phases").items).get("to");
        to.become(doc.any(Node.literal("null"), Node.list(), Node.literal("true")));
        return doc.expect("MTX-1104", to);
    }

    private static boolean gap(Doc doc) {
        List<Node> phases = doc.root.get("phases").items;
        int later = 1 + doc.random.nextInt(phases.size() - 1);
        Node from = phases.get(later).get("from");
        from.text = String.valueOf(from.number() + doc.any(-1, -2, 1, 2));
        return doc.expect("MTX-2502", from);
    }

    private static boolean movedEnd(Doc doc) {
        List<Node> phases = doc.root.get("phases").items;
        int phase = doc.random.nextInt(phases.size() - 1);
        Node to = phases.get(phase).get("to");
        to.text = String.valueOf(to.number() + doc.any(-1, 1, 6));
        return doc.expect("MTX-2502", phases.get(phase + 1).get("from"));
    }

    private static boolean noMonths(Doc doc) {
        Node phase = doc.root.get("phases").last();
        int from = phase.get("from").number();
        phase.get("to").text = String.valueOf(doc.any(from, from - 1, 0, -3));
        return doc.expect("MTX-2504", phase.get("to"));
    }

    /** Each phase then begins where the one that now stands before it does not end. */
    private static boolean phasesSwapped(Doc doc) {
        List<Node> phases = doc.root.get("phases").items;
        int first = doc.random.nextInt(phases.size() - 1);
        Collections.swap(phases, first, first + 1);
        for (int i = 0; i < phases.size(); i++) {
            int from = phases.get(i).get("from").number();
            if (from != (i == 0 ? 0 : phases.get(i - 1).get("to").number())) {
                doc.expect(i == 0 ? "MTX-2501" : "MTX-2502", phases.get(i).get("from"));
            }
        }
        Marks.falling(doc);
        return true;
    }

    // ---- facets, weights, validity

    private static boolean oneValue(Doc doc) {
        Optional<Place> found = doc.oneOrNone(doc.where(place ->
                place.form() instanceof Form.Fields fields && fields.name().equals("facet")));
        found.ifPresent(facet -> {
            Node another = Node.object();
            another.put("id", Node.text(doc.fresh()));
            another.put("label", Node.text("Another facet"));
            Node values = another.put("values", doc.any(Node.list(), Node.list(Node.text("only")))).value;
            facet.parent().items.add(another);
            doc.expect("MTX-2108", values);
        });
        return found.isPresent();
    }

    private static boolean weight(Doc doc) {
        Node weight = doc.one(doc.where(place -> place.under("weight"))).node();
        weight.become(number(doc, "0", "-1", "-0.5", "0/3", "-1/3", "0.0", "-0", "0e5"));
        return doc.expect("MTX-2201", weight);
    }

    static boolean validity(Doc doc, Node with) {
        Optional<Node> there = with.has("validity") ? Optional.of(with.get("validity")) : Optional.empty();
        there.ifPresent(validity -> {
            validity.text = doc.any("0", "-1", "121", "1200", "999999999");
            doc.expect("MTX-2605", validity);
        });
        return there.isPresent();
    }

    // ---- scales

    /** A scale that nothing uses, so that only the scale itself is wrong. */
    private static boolean oneLevel(Doc doc) {
        Node level = Node.object();
        level.put("id", Node.text("only"));
        level.put("label", Node.text("The only level"));
        Node levels = doc.any(Node.list(), Node.list(level));
        if (!doc.root.has("scales")) {
            doc.root.put("scales", Node.object());
        }
        doc.root.get("scales").put(doc.fresh(), Node.object()).value.put("levels", levels);
        return doc.expect("MTX-2301", levels);
    }

    private static Optional<Node> valued(Doc doc) {
        return doc.oneOrNone(doc.objects("levels").stream()
                .map(scale -> scale.get("levels"))
                .filter(levels -> levels.get(0).has("value"))
                .toList());
    }

    private static boolean valuesSwapped(Doc doc) {
        return valued(doc)
                .map(levels -> {
                    int first = doc.random.nextInt(levels.items.size() - 1);
                    int second = first + 1 + doc.random.nextInt(levels.items.size() - first - 1);
                    Node lower = levels.get(first).get("value");
                    Node higher = levels.get(second).get("value");
                    Node kept = lower.copy();
                    lower.become(higher.copy());
                    higher.become(kept);
                    Marks.values(doc, levels);
                    return true;
                })
                .orElse(false);
    }

    private static boolean valueChanged(Doc doc) {
        return valued(doc)
                .map(levels -> {
                    Node value = doc.one(levels.items).get("value");
                    value.become(number(doc, "0", "1", "-1", "2", "100", "0.26", "1/2", "3/4"));
                    Marks.values(doc, levels);
                    return !doc.expected.isEmpty();
                })
                .orElse(false);
    }

    private static boolean valueLeftOut(Doc doc) {
        return valued(doc)
                .filter(levels -> Marks.unused(doc, levels))
                .map(levels -> {
                    doc.one(levels.items).remove("value");
                    return doc.expect("MTX-2304", levels);
                })
                .orElse(false);
    }

    private static boolean bothScales(Doc doc) {
        Node scale = doc.one(doc.objects("levels"));
        scale.put(doc.any("worst", "best"), Node.literal("0"));
        return doc.expect("MTX-1109", scale);
    }

    private static boolean sameGoalposts(Doc doc, Node scale) {
        Node another = Node.object();
        another.put("worst", Node.literal("3"));
        another.put("best", doc.any(Node.literal("3"), Node.literal("3.0"), Node.text("6/2")));
        if (!doc.root.has("scales")) {
            doc.root.put("scales", Node.object());
        }
        doc.root.get("scales").put(doc.fresh(), another);
        return doc.expect("MTX-2305", another) && scale.is(Kind.OBJECT);
    }

    private static boolean step(Doc doc, Node scale) {
        if (!scale.has("step")) {
            scale.put("step", Node.literal("1"));
        }
        scale.get("step").become(number(doc, "-1", "-1/10", "10000", "100.5", "-0.001"));
        return doc.expect("MTX-2306", scale.get("step"));
    }

    // ---- outcomes and services

    private static boolean noIndicators(Doc doc, Node outcome) {
        return empty(doc, outcome.get("indicators"), "MTX-2802");
    }

    private static boolean notOffered(Doc doc) {
        if (!Consequences.services(doc)) {
            return false;
        }
        Node outcome = doc.one(doc.objects("outcome"));
        Node rule = outcome.get("appliesWhen");
        rule.get(outcome.say("id")).get(0).text = "not-offered";
        return doc.expect("MTX-2805", rule);
    }

    private static boolean noRule(Doc doc) {
        if (!Consequences.services(doc)) {
            return false;
        }
        Node outcome = doc.one(doc.objects("outcome"));
        outcome.remove("appliesWhen");
        return doc.expectMissing("MTX-2805", outcome, "appliesWhen");
    }

    private static boolean serviceIntake(Doc doc) {
        if (!Consequences.services(doc)) {
            return false;
        }
        List<Node> due = doc.one(doc.objects("indicator")).get("due").items;
        Node intake = Node.text("intake");
        due.add(doc.random.nextInt(due.size() + 1), intake);
        return doc.expect("MTX-2806", intake);
    }

    /** Every outcome then needs its facet, and nothing may be due at intake. */
    private static boolean calledServices(Doc doc) {
        if (Consequences.services(doc)) {
            return false;
        }
        doc.root.get("kind").text = "services";
        for (Node outcome : doc.objects("outcome")) {
            if (outcome.has("appliesWhen")) {
                doc.expect("MTX-2805", outcome.get("appliesWhen"));
            } else {
                doc.expectMissing("MTX-2805", outcome, "appliesWhen");
            }
        }
        doc.where(place -> place.single(Form.Type.REFERENCE).isPresent()
                        && place.node().text.equals("intake"))
                .forEach(intake -> doc.expect("MTX-2806", intake.node()));
        return true;
    }

    private static boolean noValues(Doc doc) {
        List<Member> rules = doc.where(place -> place.under("appliesWhen")).stream()
                .flatMap(place -> place.node().members.stream())
                .filter(rule -> !Consequences.services(doc))
                .toList();
        return doc.oneOrNone(rules)
                .map(rule -> empty(doc, rule.value, "MTX-2107"))
                .orElse(false);
    }
}
