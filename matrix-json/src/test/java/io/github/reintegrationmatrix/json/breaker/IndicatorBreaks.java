package io.github.reintegrationmatrix.json.breaker;

import static io.github.reintegrationmatrix.json.breaker.MatrixBreaks.empty;
import static io.github.reintegrationmatrix.json.breaker.MatrixBreaks.matrix;

import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Breaks of what an indicator says of itself: who is asked, when, what is expected, and the floor. */
final class IndicatorBreaks {

    private IndicatorBreaks() {}

    static List<Break> all() {
        return List.of(
                indicator("nobody asked", any -> true, IndicatorBreaks::nobodyAsked),
                indicator("joint voice among the raters", any -> true, IndicatorBreaks::jointRater),
                indicator("rater not known", any -> true, IndicatorBreaks::unknownRater),
                indicator("rater or point twice", any -> true, IndicatorBreaks::twice),
                indicator("primary voice not asked", any -> true, IndicatorBreaks::primary),
                indicator("question to a voice not asked", any -> true, IndicatorBreaks::question),
                indicator("own voice not asked", any -> true, IndicatorBreaks::ownNotAsked),
                indicator("never due", any -> true, IndicatorBreaks::neverDue),
                indicator("due in a phase not known", any -> true, IndicatorBreaks::unknownPoint),
                indicator("expectation deleted", with("expected"), IndicatorBreaks::notExpected),
                indicator("all expectations deleted", with("expected"), IndicatorBreaks::nothingExpected),
                indicator("expected at intake", with("expected"), IndicatorBreaks::expectedNotDue),
                indicator("mark not on the scale", with("expected"), IndicatorBreaks::offScale),
                indicator("number expected beyond the worst", with("expected"), IndicatorBreaks::beyond),
                indicator("expectation falls", with("expected"), IndicatorBreaks::falls),
                indicator("critical not due everywhere", with("critical"), IndicatorBreaks::notEverywhere),
                indicator("floor of a phase deleted", with("critical"), IndicatorBreaks::noFloor),
                indicator("floor at the worst", with("critical"), IndicatorBreaks::worstFloor),
                indicator("validity of a critical indicator", with("critical"), IndicatorBreaks::criticalValidity),
                indicator("validity out of range", with("validity"), MatrixBreaks::validity),
                indicator("no means", any -> true, (doc, node) -> noMeans(doc, node.get("means"))));
    }

    private static Break indicator(String name, Predicate<Node> possible, BiFunction<Doc, Node, Boolean> on) {
        return matrix(
                name,
                doc -> doc.oneOrNone(doc.objects("indicator").stream()
                                .filter(possible)
                                .toList())
                        .map(node -> on.apply(doc, node))
                        .orElse(false));
    }

    private static Predicate<Node> with(String key) {
        return node -> node.has(key);
    }

    private static boolean noMeans(Doc doc, Node means) {
        means.members.clear();
        return doc.expect("MTX-2801", means);
    }

    private static Optional<String> voice(Doc doc, String kind) {
        return doc.oneOrNone(doc.objects("voice").stream()
                .filter(voice -> voice.say("kind").equals(kind))
                .map(voice -> voice.say("id"))
                .toList());
    }

    // ---- who is asked

    /** That none of the others is among nobody is not said besides. */
    private static boolean nobodyAsked(Doc doc, Node indicator) {
        return empty(doc, indicator.get("raters"), "MTX-2404");
    }

    private static boolean jointRater(Doc doc, Node indicator) {
        Optional<String> joint = voice(doc, "joint");
        joint.ifPresent(id -> {
            List<Node> raters = indicator.get("raters").items;
            Node rater = Node.text(id);
            raters.add(doc.random.nextInt(raters.size() + 1), rater);
            doc.expect("MTX-2403", rater);
        });
        return joint.isPresent();
    }

    private static boolean unknownRater(Doc doc, Node indicator) {
        List<Node> raters = indicator.get("raters").items;
        Node rater = Node.text(doc.any(doc.fresh(), "Case Worker", ""));
        raters.add(doc.random.nextInt(raters.size() + 1), rater);
        return doc.expect("MTX-2102", rater);
    }

    /** FORMATS.md does not say so of these two lists; the code for what stands twice is the only one that fits. */
    private static boolean twice(Doc doc, Node indicator) {
        List<Node> list = indicator.get(doc.any("raters", "due")).items;
        Node again = doc.one(list).copy();
        list.add(again);
        return doc.expect("MTX-2002", again);
    }

    private static Optional<String> notAsked(Doc doc, Node indicator) {
        List<String> raters = indicator.get("raters").texts();
        return doc.oneOrNone(doc.objects("voice").stream()
                .map(voice -> voice.say("id"))
                .filter(id -> !raters.contains(id))
                .toList());
    }

    private static boolean primary(Doc doc, Node indicator) {
        Optional<String> other = notAsked(doc, indicator);
        other.ifPresent(id -> {
            indicator.get("primary").text = id;
            doc.expect("MTX-2405", indicator.get("primary"));
        });
        return other.isPresent();
    }

    private static boolean question(Doc doc, Node indicator) {
        Optional<String> other = notAsked(doc, indicator);
        other.ifPresent(id -> {
            if (!indicator.has("questions")) {
                indicator.put("questions", Node.object());
            }
            doc.expectKey("MTX-2405", indicator.get("questions").put(id, Node.text("What do you say?")));
        });
        return other.isPresent();
    }

    private static boolean ownNotAsked(Doc doc, Node indicator) {
        String own = voice(doc, "own").orElseThrow();
        if (indicator.get("raters").texts().contains(own)) {
            return false;
        }
        String key = doc.any("childQuestion", "ownAccount");
        indicator.remove(key);
        Node value = key.equals("ownAccount") ? Node.literal("true") : Node.text("And you?");
        return doc.expect("MTX-2405", indicator.put(key, value).value);
    }

    // ---- when, and what is expected

    private static List<String> phases(Doc doc) {
        return doc.root.get("phases").items.stream()
                .map(phase -> phase.say("id"))
                .toList();
    }

    /** What is expected is then expected where nothing is due; a critical indicator lacks every point. */
    private static boolean neverDue(Doc doc, Node indicator) {
        empty(doc, indicator.get("due"), "MTX-2601");
        indicator.membersOf("expected").forEach(expected -> doc.expect("MTX-2603", expected.value));
        return !indicator.has("critical");
    }

    private static boolean unknownPoint(Doc doc, Node indicator) {
        List<Node> due = indicator.get("due").items;
        Node point = Node.text(doc.any(doc.fresh(), "Intake", "", "all", "follow-up"));
        due.add(doc.random.nextInt(due.size() + 1), point);
        return doc.expect("MTX-2103", point);
    }

    private static boolean notExpected(Doc doc, Node indicator) {
        Node expected = indicator.get("expected");
        expected.members.remove(doc.one(expected.members));
        return doc.expect("MTX-2602", expected);
    }

    /** Of a matrix in which no other indicator expects anything that would be a decision. */
    private static boolean nothingExpected(Doc doc, Node indicator) {
        boolean others = doc.objects("indicator").stream()
                .anyMatch(other -> other != indicator
                        && other.has("expected")
                        && !other.get("expected").members.isEmpty());
        if (!others) {
            return false;
        }
        indicator.remove("expected");
        return doc.expectMissing("MTX-2602", indicator, "expected");
    }

    private static boolean expectedNotDue(Doc doc, Node indicator) {
        Node expected = indicator.get("expected");
        Node mark = doc.one(expected.members).value.copy();
        expected.put("intake", mark);
        return doc.expect("MTX-2603", mark);
    }

    private static boolean offScale(Doc doc, Node indicator) {
        Node mark = doc.one(indicator.get("expected").members).value;
        boolean levels = Marks.levelsOf(doc.root, indicator).isPresent();
        Node object = Node.object();
        object.put("value", Node.text("1/3"));
        mark.become(
                levels
                        ? doc.any(Node.text(doc.fresh()), Node.literal("2"), Node.literal("0"), object, Node.text(""))
                        : doc.any(
                                Node.text(doc.fresh()),
                                Node.text("1/3"),
                                Node.literal("-100000"),
                                Node.literal("100000")));
        return doc.expect("MTX-2104", mark);
    }

    private static boolean beyond(Doc doc, Node indicator) {
        Node scale = Marks.scale(doc.root, indicator);
        if (scale.has("levels")) {
            return false;
        }
        Node expected = indicator.get("expected");
        Node mark = expected.get(doc.one(expected.keys()));
        boolean rising = Marks.Exact.of(scale.get("best")).compare(Marks.Exact.of(scale.get("worst"))) > 0;
        mark.become(Node.literal(rising ? "-100000" : "100000"));
        return doc.expect("MTX-2104", mark);
    }

    /**
     * The best mark up to a phase, the worst one after it. Known difference: FORMATS.md speaks of marks that fall from one
     * phase to the next; the reader compares with the highest of all phases before, and says with which.
     */
    private static boolean falls(Doc doc, Node indicator) {
        List<String> due =
                phases(doc).stream().filter(indicator.get("expected")::has).toList();
        if (due.size() < 2 || indicator.has("critical")) {
            return false;
        }
        Node scale = Marks.scale(doc.root, indicator);
        boolean levels = scale.has("levels");
        Node best = levels
                ? Node.text(scale.get("levels").last().say("id"))
                : scale.get("best").copy();
        Node worst = levels
                ? Node.text(scale.get("levels").get(0).say("id"))
                : scale.get("worst").copy();
        int from = doc.random.nextInt(due.size() - 1);
        for (int i = 0; i < due.size(); i++) {
            Node mark = indicator.get("expected").get(due.get(i));
            mark.become((i <= from ? best : worst).copy());
            if (i > from) {
                doc.expect("MTX-2604", mark);
            }
        }
        return levels == best.is(Kind.TEXT);
    }

    // ---- critical indicators

    /** Where a phase is no longer due, what is expected there is too much. */
    private static boolean notEverywhere(Doc doc, Node indicator) {
        List<Node> due = indicator.get("due").items;
        Node point = doc.one(due);
        due.remove(point);
        if (indicator.has("expected") && indicator.get("expected").has(point.text)) {
            doc.expect("MTX-2603", indicator.get("expected").get(point.text));
        }
        return due.size() > 0 && doc.expect("MTX-2701", indicator.get("due"));
    }

    private static boolean noFloor(Doc doc, Node indicator) {
        Node floor = indicator.get("critical").get("floor");
        if (!floor.is(Kind.OBJECT) || floor.has("value")) {
            return false;
        }
        floor.members.remove(doc.one(floor.members));
        return doc.expect("MTX-2702", floor);
    }

    private static boolean worstFloor(Doc doc, Node indicator) {
        Node floor = indicator.get("critical").get("floor");
        if (floor.is(Kind.OBJECT) && !floor.has("value")) {
            floor = floor.get(phases(doc).get(0));
        }
        Node scale = Marks.scale(doc.root, indicator);
        boolean levels = scale.has("levels");
        floor.become(
                levels
                        ? Node.text(scale.get("levels").get(0).say("id"))
                        : scale.get("worst").copy());
        return Set.of(Kind.TEXT, Kind.LITERAL).contains(floor.kind) && doc.expect("MTX-2703", floor);
    }

    private static boolean criticalValidity(Doc doc, Node indicator) {
        indicator.remove("validity");
        return doc.expect("MTX-2705", indicator.put("validity", Node.literal(doc.any("1", "12", "120"))).value);
    }
}
