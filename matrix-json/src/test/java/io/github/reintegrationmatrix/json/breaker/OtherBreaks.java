package io.github.reintegrationmatrix.json.breaker;

import static io.github.reintegrationmatrix.json.breaker.CaseBreaks.day;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Breaks of what only reviews, texts or policies say. */
final class OtherBreaks {

    private OtherBreaks() {}

    static List<Break> all() {
        return List.of(
                review("code without a digit", OtherBreaks::noDigit),
                review("code too long for its phases", OtherBreaks::longCode),
                review("nothing reviewed", doc -> MatrixBreaks.empty(doc, doc.root.get("phases"), "MTX-3601")),
                review("nothing said of offers", OtherBreaks::noOffers),
                review("phase twice", OtherBreaks::phaseTwice),
                review("two offers from one day", OtherBreaks::twoOffers),
                review("below zero people", doc -> respondents(doc, "other", doc.any("-1", "-12"), "MTX-3605")),
                review("few people", doc -> respondents(doc, "own", doc.any("0", "1", "4"), "MTX-3606")),
                review("number of people not given", OtherBreaks::noRespondents),
                review("period before the start", OtherBreaks::early),
                review("two periods end on one day", OtherBreaks::sameUntil),
                review("period without offers", OtherBreaks::offersLater),
                review("heading of a case", OtherBreaks::headingOfCase),
                new Break(
                        "version of another matrix",
                        EnumSet.of(Format.CASE, Format.REVIEW, Format.TEXTS),
                        OtherBreaks::otherVersion),
                new Break("heading of a review", EnumSet.of(Format.CASE), OtherBreaks::headingOfReview),
                texts("label without a text", OtherBreaks::noText),
                texts("reviewed by nobody", OtherBreaks::byNobody),
                texts("question of a critical indicator not reviewed", OtherBreaks::question),
                policy("share out of range", OtherBreaks::share),
                policy("threshold out of range", OtherBreaks::threshold),
                policy("thresholds the wrong way round", OtherBreaks::crossed),
                policy("number below zero", OtherBreaks::negative));
    }

    private static Break review(String name, Break.On on) {
        return new Break(name, EnumSet.of(Format.REVIEW), on);
    }

    private static Break texts(String name, Break.On on) {
        return new Break(name, EnumSet.of(Format.TEXTS), on);
    }

    private static Break policy(String name, Break.On on) {
        return new Break(name, EnumSet.of(Format.POLICY), on);
    }

    // ---- reviews

    private static boolean noDigit(Doc doc) {
        doc.root.get("review").text = doc.secret(doc.any("Qhouse", "Qx/Vy_z."));
        return doc.expect("MTX-3002", doc.root.get("review"));
    }

    /** Alone it has room, but not with a full stop and the id of its phase. */
    private static boolean longCode(Doc doc) {
        int longest = doc.objects("phase").stream()
                .mapToInt(phase -> phase.say("phase").length())
                .max()
                .orElse(0);
        doc.root.get("review").text = doc.secret("7" + "Q".repeat(doc.any(39, 39 - longest)));
        return doc.expect("MTX-3001", doc.root.get("review"));
    }

    private static boolean noOffers(Doc doc) {
        Node phase = doc.one(doc.objects("phase"));
        phase.get("rounds").items.clear();
        return MatrixBreaks.empty(doc, phase.get("offers"), "MTX-3601");
    }

    private static boolean phaseTwice(Doc doc) {
        List<Node> phases = doc.root.get("phases").items;
        int at = doc.random.nextInt(phases.size());
        Node again = phases.get(at).copy();
        phases.add(at + 1 + doc.random.nextInt(phases.size() - at), again);
        return doc.expect("MTX-3602", again.get("phase"));
    }

    private static boolean twoOffers(Doc doc) {
        List<Node> offers = doc.one(doc.objects("phase")).get("offers").items;
        int at = doc.random.nextInt(offers.size());
        Node again = offers.get(at).copy();
        offers.add(at + 1 + doc.random.nextInt(offers.size() - at), again);
        return doc.expect("MTX-3604", again.get("from"));
    }

    private static Optional<Node> block(Doc doc, String kind) {
        List<String> voices = doc.matrix.get("voices").items.stream()
                .filter(voice -> voice.say("kind").equals(kind))
                .map(voice -> voice.say("id"))
                .toList();
        return doc.oneOrNone(doc.objects("block").stream()
                .filter(block -> voices.contains(block.say("voice")))
                .toList());
    }

    private static boolean respondents(Doc doc, String kind, String number, String code) {
        Optional<Node> found = block(doc, kind);
        found.ifPresent(block -> {
            block.remove("respondents");
            doc.expect(code, block.put("respondents", Node.literal(number)).value);
        });
        return found.isPresent();
    }

    private static boolean noRespondents(Doc doc) {
        Optional<Node> found = block(doc, "own");
        found.ifPresent(block -> {
            block.remove("respondents");
            doc.expectMissing("MTX-3606", block, "respondents");
        });
        return found.isPresent();
    }

    private static boolean early(Doc doc) {
        Node phase = doc.one(doc.objects("phase"));
        Optional<Node> round = doc.oneOrNone(phase.get("rounds").items);
        round.ifPresent(with -> {
            Node until = with.get("until");
            until.text = doc.secret(day(doc.root.get("start"), -1 - doc.random.nextInt(40)));
            phase.get("offers").get(0).get("from").text = day(until, -1);
            doc.expect("MTX-3301", until);
        });
        return round.isPresent() && phase.get("offers").items.size() == 1;
    }

    private static boolean sameUntil(Doc doc) {
        Node phase = doc.one(doc.objects("phase"));
        List<Node> rounds = phase.get("rounds").items;
        if (rounds.size() < 2 || phase.get("offers").items.size() > 1) {
            return false;
        }
        int later = 1 + doc.random.nextInt(rounds.size() - 1);
        Node until = rounds.get(later).get("until");
        until.text = rounds.get(doc.random.nextInt(later)).say("until");
        return doc.expect("MTX-3608", until);
    }

    private static boolean offersLater(Doc doc) {
        Node phase = doc.one(doc.objects("phase"));
        List<Node> rounds = phase.get("rounds").items;
        if (rounds.size() != 1 || phase.get("offers").items.size() > 1) {
            return false;
        }
        Node until = rounds.get(0).get("until");
        phase.get("offers").get(0).get("from").text = day(until, 1);
        return doc.expect("MTX-3607", until);
    }

    private static boolean headingOfCase(Doc doc) {
        return CaseBreaks.of(doc, doc.objects("round"), (with, round) -> {
            boolean phase = with.random.nextBoolean();
            Member added = round.put(phase ? "phase" : "agreesToNextPhase", Node.text(phase ? "intake" : "yes"));
            return with.expectUnknown("MTX-1101", added);
        });
    }

    private static boolean headingOfReview(Doc doc) {
        return CaseBreaks.of(
                doc,
                doc.objects("block"),
                (with, block) -> with.expectUnknown("MTX-1101", block.put("respondents", Node.literal("7"))));
    }

    private static boolean otherVersion(Doc doc) {
        Node version = doc.root.get("matrix").get("version");
        version.text = doc.any(version.text + ".1", version.text + " ", "", doc.fresh());
        return doc.expect("MTX-3003", version);
    }

    // ---- texts

    private static boolean noText(Doc doc) {
        List<Member> texts = doc.root.get("texts").members;
        Member text = doc.one(texts);
        texts.remove(text);
        ValueBreaks.untranslated(doc, text.key);
        return !doc.expected.isEmpty();
    }

    private static boolean byNobody(Doc doc) {
        return doc.root.say("status").equals("reviewed") && MatrixBreaks.empty(doc, doc.root.get("by"), "MTX-2905");
    }

    private static boolean question(Doc doc) {
        Optional<TextKeys.Key> key = doc.oneOrNone(TextKeys.of(doc.matrix).stream()
                .filter(one -> one.question() && one.critical())
                .toList());
        key.filter(one -> doc.root.say("status").equals("unreviewed"))
                .ifPresent(
                        one -> doc.expect("MTX-2903", doc.root.get("texts").put(one.name(), Node.text("Шта?")).value));
        return !doc.expected.isEmpty();
    }

    // ---- policies

    private static boolean share(Doc doc) {
        Node share = doc.any(
                doc.root.get("items").get("notApplicableShare"),
                doc.root.get("items").get("concentration"),
                doc.root.get("divergence").get("mean"),
                doc.root.get("coverage").get("total"),
                doc.root.get("gate").get("coverage"),
                doc.root.get("gate").get("ownCoverage"),
                doc.root.get("weightBox"));
        share.become(doc.any(
                Node.literal("1.1"), Node.literal("-0.1"), Node.literal("80"), Node.text("4/3"), Node.text("-1/9")));
        return doc.expect("MTX-4001", share);
    }

    /** Of which thresholds it is said that they are above 0, no text but that of the code says. */
    private static boolean threshold(Doc doc) {
        Node progress = doc.root.get("progress");
        Node threshold = progress.get("threshold");
        if (!progress.membersOf("byPhase").isEmpty() && doc.random.nextBoolean()) {
            threshold = doc.one(progress.get("byPhase").members).value;
        }
        threshold.become(doc.any(
                Node.literal("0"), Node.literal("1.01"), Node.text("0/7"), Node.text("8/7"), Node.literal("-1")));
        return doc.expect("MTX-4005", threshold);
    }

    private static boolean crossed(Doc doc) {
        if (doc.random.nextBoolean()) {
            Node coverage = doc.root.get("coverage");
            coverage.get("provisional").become(Node.literal("0.9"));
            coverage.get("reportable").become(Node.literal("0.85"));
            return doc.expect("MTX-4002", coverage.get("provisional"));
        }
        Node cohort = doc.root.get("cohort");
        cohort.get("minimum")
                .become(Node.literal(String.valueOf(cohort.get("threshold").number() + 1)));
        return doc.expect("MTX-4002", cohort.get("minimum"));
    }

    private static boolean negative(Doc doc) {
        Node number = doc.any(
                doc.root.get("windows").get("intakeDays"),
                doc.root.get("windows").get("roundDays"),
                doc.root.get("divergence").get("criticalLevels"),
                doc.root.get("divergence").get("otherLevels"),
                doc.root.get("cohort").get("minimum"),
                doc.root.get("cohort").get("threshold"));
        number.become(Node.literal(doc.any("-1", "-30")));
        return doc.expect("MTX-4003", number);
    }
}
