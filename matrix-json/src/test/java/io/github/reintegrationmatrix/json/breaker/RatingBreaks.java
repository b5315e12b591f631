package io.github.reintegrationmatrix.json.breaker;

import static io.github.reintegrationmatrix.json.breaker.CaseBreaks.both;
import static io.github.reintegrationmatrix.json.breaker.CaseBreaks.day;
import static io.github.reintegrationmatrix.json.breaker.CaseBreaks.in;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Breaks of rounds, blocks and ratings, in cases and in reviews. */
final class RatingBreaks {

    /** A rating with its block and its indicator. */
    private record Rated(Node block, Member rating, Node indicator) {}

    private RatingBreaks() {}

    static List<Break> all() {
        return List.of(
                both("round without a block", RatingBreaks::noBlock),
                both("round twice", RatingBreaks::roundTwice),
                both("voice twice", RatingBreaks::voiceTwice),
                both("voice that cannot be read", RatingBreaks::noVoice),
                both("consent refused", RatingBreaks::refused),
                both("consent not recorded", RatingBreaks::noConsent),
                both("level not on the scale", RatingBreaks::offScale),
                both("number outside the goalposts", RatingBreaks::outside),
                both("mark and reason", RatingBreaks::markAndReason),
                both("rating that says nothing", RatingBreaks::saysNothing),
                both("question of another voice", RatingBreaks::otherVoice),
                both("critical not applicable", RatingBreaks::criticalNotApplicable),
                in("joint block not applicable", RatingBreaks::jointNotApplicable),
                both("evidence of a means not accepted", RatingBreaks::notAccepted),
                both("evidence of a later day", RatingBreaks::laterEvidence));
    }

    private static List<Rated> ratings(Doc doc, Predicate<Rated> which) {
        List<Rated> ratings = new ArrayList<>();
        for (Node block : doc.objects("block")) {
            for (Member rating : block.get("ratings").members) {
                Rated rated = new Rated(
                        block,
                        rating,
                        Consequences.indicator(doc.matrix, rating.key).orElseThrow());
                if (which.test(rated)) {
                    ratings.add(rated);
                }
            }
        }
        return ratings;
    }

    private static String kind(Doc doc, Node block) {
        return doc.matrix.get("voices").items.stream()
                .filter(voice -> voice.say("id").equals(block.say("voice")))
                .map(voice -> voice.say("kind"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMark(Rated rated) {
        Node rating = rated.rating().value;
        return !rating.is(Kind.OBJECT) || rating.has("level") || rating.has("value");
    }

    private static boolean onLevels(Doc doc, Rated rated) {
        return Marks.levelsOf(doc.matrix, rated.indicator()).isPresent();
    }

    // ---- rounds and blocks

    private static boolean noBlock(Doc doc) {
        return doc.oneOrNone(doc.objects("round"))
                .map(round -> MatrixBreaks.empty(doc, round.get("voices"), "MTX-3306"))
                .orElse(false);
    }

    /** In a review an id is unique in its phase only. */
    private static boolean roundTwice(Doc doc) {
        Node lists = Node.list();
        lists.items.addAll(doc.format == Format.CASE ? List.of(doc.root) : doc.root.get("phases").items);
        List<Node> rounds = doc.one(lists.items).get("rounds").items;
        if (rounds.size() < 2) {
            return false;
        }
        int later = 1 + doc.random.nextInt(rounds.size() - 1);
        rounds.get(later).get("round").text =
                rounds.get(doc.random.nextInt(later)).say("round");
        return doc.expect("MTX-3305", rounds.get(later).get("round"));
    }

    private static boolean voiceTwice(Doc doc) {
        return CaseBreaks.of(doc, doc.objects("round"), (with, round) -> {
            List<Node> blocks = round.get("voices").items;
            int at = with.random.nextInt(blocks.size());
            Node again = blocks.get(at).copy();
            blocks.add(at + 1 + with.random.nextInt(blocks.size() - at), again);
            return with.expect("MTX-3402", again.get("voice"));
        });
    }

    /** Of a block that says of something that it does not apply. */
    private static boolean noVoice(Doc doc) {
        Optional<Rated> found =
                doc.oneOrNone(ratings(doc, rated -> rated.rating().value.has("notApplicable")));
        found.ifPresent(rated -> {
            Node voice = rated.block().get("voice");
            voice.become(doc.any(Node.literal("null"), Node.literal("1"), Node.list()));
            doc.expect("MTX-1104", voice);
        });
        return found.isPresent();
    }

    private static boolean refused(Doc doc) {
        return CaseBreaks.of(doc, doc.objects("block"), (with, block) -> {
            if (!block.has("consent")) {
                block.put("consent", Node.literal("true"));
            }
            block.get("consent").text = "false";
            return with.expect("MTX-3404", block.get("consent"));
        });
    }

    private static boolean noConsent(Doc doc) {
        List<Node> own = doc.objects("block").stream()
                .filter(block -> kind(doc, block).equals("own"))
                .toList();
        return CaseBreaks.of(doc, own, (with, block) -> {
            block.remove("consent");
            return with.expectMissing("MTX-3403", block, "consent");
        });
    }

    // ---- ratings

    private static boolean offScale(Doc doc) {
        Optional<Rated> found = doc.oneOrNone(
                ratings(doc, rated -> isMark(rated) && !rated.rating().value.has("value")));
        found.ifPresent(rated -> {
            Node rating = rated.rating().value;
            boolean levels = onLevels(doc, rated);
            Node mark = rating.has("level") ? rating.get("level") : rating;
            mark.become(
                    levels && mark == rating && doc.random.nextBoolean()
                            ? Node.literal(doc.any("0", "3", "2.5", "-1"))
                            : Node.text(doc.any(doc.fresh(), doc.secret("My " + doc.fresh()), "")));
            doc.expect("MTX-3502", mark);
        });
        return found.isPresent();
    }

    private static boolean outside(Doc doc) {
        Optional<Rated> found = doc.oneOrNone(ratings(doc, rated -> isMark(rated) && !onLevels(doc, rated)));
        found.ifPresent(rated -> {
            Node rating = rated.rating().value;
            Node number = rating.has("value") ? rating.get("value") : rating;
            number.become(Node.literal(doc.any("-7000", "90000", "100000.5", "-0.001e4")));
            doc.secret(number.text);
            doc.expect("MTX-3507", number);
        });
        return found.isPresent();
    }

    private static boolean markAndReason(Doc doc) {
        Optional<Rated> found = doc.oneOrNone(ratings(doc, RatingBreaks::isMark));
        found.ifPresent(rated -> {
            Node rating = rated.rating().value;
            if (!rating.is(Kind.OBJECT)) {
                Node object = Node.object();
                object.put(rating.is(Kind.TEXT) ? "level" : "value", rating.copy());
                rating.become(object);
            }
            boolean missing = doc.random.nextBoolean();
            rating.put(missing ? "missing" : "notApplicable", Node.text("declined"));
            doc.expect("MTX-1109", rating);
        });
        return found.isPresent();
    }

    private static boolean saysNothing(Doc doc) {
        Optional<Rated> found = doc.oneOrNone(ratings(doc, rated -> true));
        found.ifPresent(rated -> {
            Node nothing = Node.object();
            if (doc.random.nextBoolean()) {
                nothing.put("service", Node.text("does-not-exist"));
            }
            rated.rating().value.become(nothing);
            doc.expect("MTX-1109", rated.rating().value);
        });
        return found.isPresent();
    }

    private static boolean otherVoice(Doc doc) {
        List<Node[]> possible = new ArrayList<>();
        for (Rated rated : ratings(doc, RatingBreaks::isMark)) {
            for (Node block : doc.objects("block")) {
                boolean asked = rated.indicator().get("raters").texts().contains(block.say("voice"));
                if (!asked
                        && !kind(doc, block).equals("joint")
                        && !block.get("ratings").has(rated.rating().key)
                        && sameRound(doc, block, rated.block())
                        && !rated.rating().value.is(Kind.OBJECT)) {
                    possible.add(new Node[] {block, rated.rating().value, Node.text(rated.rating().key)});
                }
            }
        }
        Optional<Node[]> found = doc.oneOrNone(possible);
        found.ifPresent(node -> {
            Node copy = node[1].copy();
            node[0].get("ratings").put(node[2].text, copy);
            doc.expect("MTX-3506", copy);
        });
        return found.isPresent();
    }

    private static boolean sameRound(Doc doc, Node one, Node other) {
        return doc.objects("round").stream()
                .map(round -> round.get("voices").items)
                .anyMatch(blocks -> blocks.contains(one) && blocks.contains(other));
    }

    private static boolean criticalNotApplicable(Doc doc) {
        List<Rated> critical = ratings(
                doc,
                rated -> rated.indicator().has("critical")
                        && !kind(doc, rated.block()).equals("joint"));
        Optional<Rated> found = doc.oneOrNone(critical);
        found.ifPresent(rated -> {
            Node not = Node.object();
            Node reason = not.put("notApplicable", Node.text(doc.fresh())).value;
            rated.rating().value.become(not);
            doc.expect("MTX-3508", reason);
        });
        return found.isPresent();
    }

    private static boolean jointNotApplicable(Doc doc) {
        List<Rated> joint = ratings(
                doc,
                rated -> !rated.indicator().has("critical")
                        && kind(doc, rated.block()).equals("joint"));
        Optional<Rated> found = doc.oneOrNone(joint);
        found.ifPresent(rated -> {
            Node not = Node.object();
            Node reason = not.put("notApplicable", Node.text("in-hospital")).value;
            rated.rating().value.become(not);
            doc.expect("MTX-3509", reason);
        });
        return found.isPresent();
    }

    // ---- evidence

    private static Node evidence(Rated rated, String means, String date) {
        Node rating = rated.rating().value;
        if (!rating.is(Kind.OBJECT)) {
            Node object = Node.object();
            object.put(rating.is(Kind.TEXT) ? "level" : "value", rating.copy());
            rating.become(object);
        }
        if (!rating.has("evidence")) {
            rating.put("evidence", Node.list());
        }
        Node seen = Node.object();
        seen.put("means", Node.text(means));
        seen.put("date", Node.text(date));
        rating.get("evidence").items.add(seen);
        return seen;
    }

    private static boolean notAccepted(Doc doc) {
        Optional<Rated> found = doc.oneOrNone(ratings(doc, RatingBreaks::isMark));
        List<String> others = new ArrayList<>();
        doc.matrix.get("means").items.forEach(means -> others.add(means.say("id")));
        found.ifPresent(rated -> others.removeAll(rated.indicator().get("means").keys()));
        Optional<String> means = doc.oneOrNone(others);
        if (found.isEmpty() || means.isEmpty()) {
            return false;
        }
        Node seen = evidence(found.get(), means.get(), found.get().block().say("date"));
        return doc.expect("MTX-3513", seen.get("means"));
    }

    private static boolean laterEvidence(Doc doc) {
        Optional<Rated> found = doc.oneOrNone(ratings(
                doc,
                rated ->
                        isMark(rated) && !rated.indicator().get("means").members.isEmpty()));
        found.ifPresent(rated -> {
            String means = doc.one(rated.indicator().get("means").keys());
            String later = day(rated.block().get("date"), 1 + doc.random.nextInt(9));
            doc.expect("MTX-3514", evidence(rated, means, later).get("date"));
        });
        return found.isPresent();
    }
}
