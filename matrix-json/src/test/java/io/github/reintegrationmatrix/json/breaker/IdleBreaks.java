package io.github.reintegrationmatrix.json.breaker;

import static io.github.reintegrationmatrix.json.breaker.CaseBreaks.in;

import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Ratings that count nowhere, of a case whose rounds say in which phase they were. */
final class IdleBreaks {

    /** An indicator that may be rated in a block, and how it may be. */
    private record Chance(Node block, Node indicator, Node mark) {}

    private IdleBreaks() {}

    static List<Break> all() {
        return List.of(
                in("rated, but not due", doc -> add(doc, IdleBreaks::alwaysApplies, false, "MTX-3504")),
                in("rated, but not applicable", doc -> add(doc, IdleBreaks::neverApplies, true, "MTX-3505")));
    }

    private static boolean add(Doc doc, BiPredicate<Doc, Node> which, boolean due, String code) {
        List<Chance> chances = new ArrayList<>();
        for (Node round : doc.root.get("rounds").items) {
            for (Node block : round.has("phase") ? round.get("voices").items : List.<Node>of()) {
                indicators(doc).stream()
                        .filter(indicator -> which.test(doc, indicator)
                                && indicator.get("due").texts().contains(round.say("phase")) == due
                                && indicator.get("raters").texts().contains(block.say("voice"))
                                && !block.get("ratings").has(indicator.say("id")))
                        .forEach(indicator -> chances.add(new Chance(block, indicator, best(doc, indicator))));
            }
        }
        Optional<Chance> chance = doc.oneOrNone(chances);
        chance.ifPresent(with -> {
            with.block().get("ratings").put(with.indicator().say("id"), with.mark());
            doc.expect(code, with.mark());
        });
        return chance.isPresent();
    }

    private static List<Node> indicators(Doc doc) {
        return doc.matrix.get("outcomes").items.stream()
                .filter(outcome -> !outcome.has("appliesWhen"))
                .flatMap(outcome -> outcome.get("indicators").items.stream())
                .toList();
    }

    private static Node best(Doc doc, Node indicator) {
        Node scale = Marks.scale(doc.matrix, indicator);
        if (scale.has("levels")) {
            return Node.text(scale.get("levels").last().say("id"));
        }
        Node best = scale.get("best").copy();
        if (best.is(Kind.TEXT)) {
            Node object = Node.object();
            object.put("value", best);
            return object;
        }
        return best;
    }

    private static boolean alwaysApplies(Doc doc, Node indicator) {
        return !indicator.has("appliesWhen") && doc.matrix.has("outcomes");
    }

    /** From the first day on the profile gives a facet values that the rule does not have, and no other ever. */
    private static boolean neverApplies(Doc doc, Node indicator) {
        List<Node> entries = doc.root.all("profile").stream()
                .map(entry -> entry.get("facets"))
                .toList();
        String first = doc.root.get("episodes").get(0).say("start");
        return indicator.membersOf("appliesWhen").stream()
                .anyMatch(rule -> doc.root.all("profile").stream()
                                .anyMatch(entry -> entry.say("from").compareTo(first) <= 0
                                        && entry.get("facets").has(rule.key))
                        && entries.stream()
                                .filter(facets -> facets.has(rule.key))
                                .noneMatch(facets -> rule.value.texts().contains(facets.say(rule.key))));
    }
}
