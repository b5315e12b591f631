package io.github.reintegrationmatrix.json.independent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Section 15: the laws, over documents by chance. Arguments: the first seed and how many; with one seed only, prints
 * its documents and its report.
 */
public final class RandomCheck {
    private static final List<String> INTERVALS = List.of("interval", "progress");
    private static final List<String> WORDS = List.of(
            "kind", "kinds", "course", "verdict", "reason", "standing", "publication", "why", "adequacy", "flags",
            "state", "assumed", "complete", "masked", "lag", "critical", "typical", "clipped", "triangulated",
            "flagged", "farApart", "visits", "pointShown", "ownAccount", "byRule", "serviceAbsent");

    /** How often each word of a report occurs, to see whether everything the model knows is met. */
    private static final Map<String, Integer> MET = new TreeMap<>();

    private static int failures;

    private final long seed;
    private final LocalDate asOf;
    private final Map<String, Object> policy;
    private final Dice dice;

    private RandomCheck(long seed, RandomCases.Documents documents) {
        this.seed = seed;
        this.asOf = documents.asOf;
        this.policy = Json.read(documents.policy);
        this.dice = new Dice(~seed);
    }

    public static void main(String[] args) {
        long first = Long.parseLong(args[0]);
        if (args.length == 1) {
            RandomCases.Documents documents = RandomCases.of(first);
            System.out.println(documents.matrix);
            System.out.println(documents.policy);
            System.out.println(documents.caseRecord);
            System.out.println(documents.asOf);
            System.out.println(Dice.json(report(documents)));
            return;
        }
        long count = Long.parseLong(args[1]);
        for (long seed = first; seed < first + count; seed++) {
            RandomCases.Documents documents = RandomCases.of(seed);
            try {
                new RandomCheck(seed, documents).all(documents);
            } catch (RuntimeException e) {
                failures++;
                System.out.println("seed " + seed + ": " + e);
                e.printStackTrace(System.out);
            }
        }
        MET.forEach((word, times) -> System.out.println(times + " " + word));
        System.out.println(count + " seeds, " + failures + " failures");
        System.exit(failures == 0 ? 0 : 1);
    }

    static Map<String, Object> report(RandomCases.Documents documents) {
        return SecondOpinion.report(
                Json.read(documents.matrix),
                Json.read(documents.policy),
                Json.read(documents.caseRecord),
                documents.asOf);
    }

    private Map<String, Object> report(Map<String, Object> matrix, Map<String, Object> caseRecord) {
        return SecondOpinion.report(matrix, policy, caseRecord, asOf);
    }

    private void all(RandomCases.Documents documents) {
        Map<String, Object> report = report(documents);
        tally("", report);
        expect(Dice.json(report).equals(Dice.json(report(RandomCases.of(seed)))), "equal input, equal bytes");
        for (Object round : rounds(report)) {
            for (Object view : Json.list(Json.object(round).get("views"))) {
                viewHolds(Json.object(view));
            }
        }
        for (Object episode : Json.list(report.get("episodes"))) {
            changesHold(Json.object(episode));
        }
        otherOrder(documents, report);
        scaledWeights(documents, report);
        withoutEvidence(documents, report);
        oneNotApplicableMore(documents, report);
        for (int i = 0; i < 6; i++) {
            better(documents, report);
            oneBlankLess(documents, report);
        }
        changesMirror(documents);
    }

    private void expect(boolean holds, String law) {
        if (!holds) {
            failures++;
            System.out.println("seed " + seed + ": " + law);
        }
    }

    /** Words are counted with the member they stand in: gate.verdict = pass. */
    private static void tally(String place, Object tree) {
        if (tree instanceof Map) {
            Json.object(tree).forEach((key, value) -> {
                MET.merge("member " + key, 1, Integer::sum);
                tally(place.substring(place.indexOf('.') + 1) + "." + key, value);
            });
        } else if (tree instanceof List) {
            Json.list(tree).forEach(value -> tally(place, value));
        } else if (WORDS.contains(place.substring(place.indexOf('.') + 1))) {
            MET.merge(place + " = " + tree, 1, Integer::sum);
        }
    }

    private static List<Object> rounds(Map<String, Object> report) {
        List<Object> rounds = new ArrayList<>();
        for (Object episode : Json.list(report.get("episodes"))) {
            rounds.addAll(Json.list(Json.object(episode).get("rounds")));
        }
        return rounds;
    }

    private static Rational lower(Object range) {
        return Rational.parse((String) Json.object(range).get("lower"));
    }

    private static Rational upper(Object range) {
        return Rational.parse((String) Json.object(range).get("upper"));
    }

    private static Rational exact(Map<String, Object> tree, String name) {
        return Rational.parse((String) tree.get(name));
    }

    /** U - L = 1 - c; L = c*S; L <= S <= U; earned + lost + missing = 1; evidence can only widen. */
    private void viewHolds(Map<String, Object> view) {
        List<Map<String, Object>> measured = new ArrayList<>();
        for (Object outcome : Json.list(view.get("outcomes"))) {
            Map<String, Object> each = Json.object(outcome);
            if (!each.containsKey("interval")) {
                continue;
            }
            measured.add(each);
            expect(
                    exact(each, "earned")
                            .plus(exact(each, "lostByLevel"))
                            .plus(exact(each, "lostByMissing"))
                            .equals(Rational.ONE),
                    "earned + lost + missing = 1");
            Object backed = Json.object(each.get("evidence")).get("backed");
            expect(inside(each.get("interval"), backed), "the backed range holds the interval");
        }
        if (view.containsKey("total")) {
            Map<String, Object> total = Json.object(view.get("total"));
            measured.add(total);
            expect(inside(total.get("interval"), total.get("backed")), "the backed range of the total");
        }
        for (Map<String, Object> each : measured) {
            Object interval = each.get("interval");
            Rational coverage = exact(each, "coverage");
            expect(
                    upper(interval).minus(lower(interval)).equals(Rational.ONE.minus(coverage)),
                    "U - L = 1 - c");
            if (each.containsKey("point")) {
                Rational point = exact(each, "point");
                expect(point.atLeast(lower(interval)) && upper(interval).atLeast(point), "L <= S <= U");
                expect(
                        !each.containsKey("outcome")
                                || lower(interval).equals(coverage.times(point)),
                        "L = c*S");
            }
        }
    }

    private static boolean inside(Object range, Object wider) {
        return lower(range).atLeast(lower(wider)) && upper(wider).atLeast(upper(range));
    }

    /** Bounds and the words by order alone. */
    private void changesHold(Map<String, Object> episode) {
        for (Object change : Json.list(episode.get("changes"))) {
            for (Object outcome : Json.list(Json.object(change).get("outcomes"))) {
                Map<String, Object> each = Json.object(outcome);
                Object bounds = each.get("bounds");
                expect(
                        lower(bounds).atLeast(Rational.of(-1))
                                && upper(bounds).atLeast(lower(bounds))
                                && Rational.ONE.atLeast(upper(bounds)),
                        "bounds lie between -1 and 1");
                if (each.containsKey("change")) {
                    int sign = exact(each, "change").signum();
                    String verdict = (String) each.get("verdict");
                    expect(!verdict.equals("improved") || sign > 0, "improved for every choice of weights");
                    expect(!verdict.equals("worsened") || sign < 0, "worsened for every choice of weights");
                    expect(!verdict.equals("unchanged") || sign == 0, "unchanged for every choice of weights");
                }
            }
        }
    }

    /** The order of rounds, of blocks and of ratings in a file changes nothing. */
    private void otherOrder(RandomCases.Documents documents, Map<String, Object> report) {
        Map<String, Object> other = Json.read(documents.caseRecord);
        other.put("rounds", dice.shuffled(Json.list(other.get("rounds"))));
        for (Object round : Json.list(other.get("rounds"))) {
            Map<String, Object> tree = Json.object(round);
            tree.put("voices", dice.shuffled(Json.list(tree.get("voices"))));
            for (Object block : Json.list(tree.get("voices"))) {
                Map<String, Object> ratings = Json.object(Json.object(block).get("ratings"));
                Map<String, Object> shuffled = new LinkedHashMap<>();
                dice.shuffled(new ArrayList<>(ratings.keySet())).forEach(id -> shuffled.put(id, ratings.get(id)));
                Json.object(block).put("ratings", shuffled);
            }
        }
        Map<String, Object> again = report(Json.read(documents.matrix), other);
        expect(Dice.json(again).equals(Dice.json(report)), "the order in the file changes nothing");
    }

    private static List<Map<String, Object>> indicators(Map<String, Object> matrix) {
        List<Map<String, Object>> indicators = new ArrayList<>();
        for (Object outcome : Json.list(matrix.get("outcomes"))) {
            for (Object indicator : Json.list(Json.object(outcome).get("indicators"))) {
                indicators.add(Json.object(indicator));
            }
        }
        return indicators;
    }

    /** Scaling of all weights changes no number but the weights themselves. */
    private void scaledWeights(RandomCases.Documents documents, Map<String, Object> report) {
        Map<String, Object> matrix = Json.read(documents.matrix);
        Rational factor = Rational.of(7, 3);
        for (Object outcome : Json.list(matrix.get("outcomes"))) {
            Map<String, Object> each = Json.object(outcome);
            each.put("weight", Json.number(each.get("weight")).times(factor));
        }
        for (Map<String, Object> indicator : indicators(matrix)) {
            indicator.put("weight", Json.number(indicator.get("weight")).times(factor));
        }
        Map<String, Object> scaled = report(matrix, Json.read(documents.caseRecord));
        expect(
                withoutWeights(scaled).equals(withoutWeights(report)), "scaling of all weights changes no number");
    }

    /** A copy without what is given in units of weight: the weights, and the sums of a gap. */
    private static Object withoutWeights(Object tree) {
        if (tree instanceof Map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            Json.object(tree).forEach((name, value) -> {
                if (!List.of("weight", "before", "after").contains(name)) {
                    copy.put(name, withoutWeights(value));
                }
            });
            return copy;
        }
        if (tree instanceof List) {
            List<Object> copy = new ArrayList<>();
            Json.list(tree).forEach(value -> copy.add(withoutWeights(value)));
            return copy;
        }
        return tree;
    }

    /** Evidence changes no S, L, U, and nothing else but what is said of evidence. */
    private void withoutEvidence(RandomCases.Documents documents, Map<String, Object> report) {
        Map<String, Object> bare = Json.read(documents.caseRecord);
        for (Object round : Json.list(bare.get("rounds"))) {
            for (Object block : Json.list(Json.object(round).get("voices"))) {
                for (Object rating :
                        Json.object(Json.object(block).get("ratings")).values()) {
                    if (rating instanceof Map) {
                        Json.object(rating).remove("evidence");
                    }
                }
            }
        }
        Map<String, Object> without = report(Json.read(documents.matrix), bare);
        List<Object> some = new ArrayList<>();
        List<Object> same = new ArrayList<>();
        List<Object> before = rounds(report);
        List<Object> after = rounds(without);
        for (int i = 0; i < before.size(); i++) {
            scores(before.get(i), some);
            scores(after.get(i), same);
        }
        expect(some.equals(same), "evidence changes no S, L, U");
    }

    private static void scores(Object round, List<Object> scores) {
        for (Object view : Json.list(Json.object(round).get("views"))) {
            List<Object> each = new ArrayList<>(Json.list(Json.object(view).get("outcomes")));
            each.add(Json.object(view).get("total"));
            for (Object one : each) {
                scores.add(Json.object(one).get("interval"));
                scores.add(Json.object(one).get("point"));
            }
        }
        scores.add(Json.object(round).get("headline"));
    }

    /** An item that does not apply by rule changes no number but n. */
    private void oneNotApplicableMore(RandomCases.Documents documents, Map<String, Object> report) {
        Map<String, Object> matrix = Json.read(documents.matrix);
        Map<String, Object> caseRecord = Json.read(documents.caseRecord);
        Map<String, Object> outcome = Json.object(dice.one(Json.list(matrix.get("outcomes"))));
        List<Object> points = new ArrayList<>(List.of("intake"));
        Map<String, Object> expected = new LinkedHashMap<>();
        for (Object phase : Json.list(matrix.get("phases"))) {
            points.add(Json.object(phase).get("id"));
            expected.put((String) Json.object(phase).get("id"), "yes");
        }
        String voice = (String) Json.object(dice.one(Json.list(indicators(matrix).get(0).get("raters")).stream()
                        .map(each -> Dice.object("id", each))
                        .toList()))
                .get("id");
        Json.list(outcome.get("indicators"))
                .add(Dice.object(
                        "id",
                        "never",
                        "weight",
                        "3",
                        "scale",
                        Dice.object("levels", List.of(Dice.object("id", "no"), Dice.object("id", "yes"))),
                        "raters",
                        List.of(voice),
                        "primary",
                        voice,
                        "due",
                        points,
                        "expected",
                        expected,
                        "appliesWhen",
                        Dice.object("never-so", List.of("yes")),
                        "means",
                        Dice.object()));
        List<Object> profile = new ArrayList<>(Json.list(caseRecord.get("profile")));
        profile.add(Dice.object("from", "2000-01-01", "facets", Dice.object("never-so", "no")));
        caseRecord.put("profile", profile);
        List<Object> before = new ArrayList<>();
        List<Object> after = new ArrayList<>();
        List<Object> old = rounds(report);
        List<Object> now = rounds(report(matrix, caseRecord));
        for (int i = 0; i < old.size(); i++) {
            // A voice that is asked nothing else would get an empty view; the number of views is the same here.
            scores(old.get(i), before);
            scores(now.get(i), after);
        }
        expect(before.equals(after), "an item that does not apply changes no number");
    }

    /** A rating of a case file by its place. */
    private static final class Place {
        Map<String, Object> round;
        Map<String, Object> block;
        Matrix.Indicator indicator;
    }

    private Place place(Matrix matrix, Map<String, Object> caseRecord) {
        List<Object> rounds = Json.list(caseRecord.get("rounds"));
        if (rounds.isEmpty()) {
            return null;
        }
        Place place = new Place();
        place.round = Json.object(dice.one(rounds));
        place.block = Json.object(dice.one(Json.list(place.round.get("voices"))));
        place.indicator = dice.one(matrix.indicators());
        return place;
    }

    private static Object find(Map<String, Object> report, Object id) {
        for (Object round : rounds(report)) {
            if (Json.object(round).get("round").equals(id)) {
                return round;
            }
        }
        return null;
    }

    /** S, L, U, totals, phase progress and floor states never fall when a rating of that round improves. */
    private void better(RandomCases.Documents documents, Map<String, Object> report) {
        Map<String, Object> tree = Json.read(documents.matrix);
        Matrix matrix = new Matrix(tree);
        Map<String, Object> caseRecord = Json.read(documents.caseRecord);
        Place place = place(matrix, caseRecord);
        Object before = place == null ? null : find(report, place.round.get("round"));
        if (before == null) {
            return;
        }
        Map<String, Object> ratings = Json.object(place.block.get("ratings"));
        Object said = ratings.get(place.indicator.id);
        boolean mark = said != null
                && (!(said instanceof Map)
                        || Json.object(said).containsKey("level")
                        || Json.object(said).containsKey("value"));
        if (!mark) {
            return;
        }
        Matrix.Scale scale = place.indicator.scale;
        Object best = scale.levels.isEmpty() ? scale.best : scale.levels.get(scale.levels.size() - 1);
        ratings.put(place.indicator.id, best);
        Object after = find(report(tree, caseRecord), place.round.get("round"));
        MET.merge("law: better ratings", 1, Integer::sum);
        List<Rational> old = new ArrayList<>();
        List<Rational> now = new ArrayList<>();
        ends(before, true, old);
        ends(after, true, now);
        boolean falls = old.size() != now.size();
        for (int i = 0; i < old.size() && !falls; i++) {
            falls = now.get(i).below(old.get(i));
        }
        expect(!falls, "a better rating of " + place.indicator.id + " in " + place.round.get("round") + " lowers");
    }

    /** All lower and upper ends of a round, and with points the points too, always in the same order. */
    private static void ends(Object round, boolean points, List<Rational> ends) {
        List<Object> measured = new ArrayList<>();
        for (Object view : Json.list(Json.object(round).get("views"))) {
            measured.addAll(Json.list(Json.object(view).get("outcomes")));
            measured.add(Json.object(view).get("total"));
            measured.add(view);
        }
        measured.addAll(Json.list(Json.object(round).get("criticals")));
        for (Object one : measured) {
            Map<String, Object> each = Json.object(one);
            for (String name : INTERVALS) {
                Object range = each.get(name);
                range = Json.object(range).containsKey("share")
                        ? Json.object(range).get("share")
                        : range;
                if (range != null) {
                    ends.add(lower(range));
                    ends.add(upper(range));
                }
            }
            if (points && each.containsKey("point")) {
                ends.add(exact(each, "point"));
            }
        }
    }

    /** What nobody had rated in a round only narrows intervals and only refines what was undetermined. */
    private void oneBlankLess(RandomCases.Documents documents, Map<String, Object> report) {
        Map<String, Object> tree = Json.read(documents.matrix);
        Matrix matrix = new Matrix(tree);
        Map<String, Object> caseRecord = Json.read(documents.caseRecord);
        Place place = place(matrix, caseRecord);
        if (place == null) {
            return;
        }
        CaseFile file = new CaseFile(matrix, caseRecord, asOf);
        States states = new States(matrix);
        String voice = (String) place.block.get("voice");
        for (CaseFile.Episode episode : file.episodes) {
            for (CaseFile.Round round : episode.rounds) {
                if (!round.id.equals(place.round.get("round"))) {
                    continue;
                }
                boolean ratedBySomebody = matrix.voices.stream()
                        .anyMatch(each -> states.state(round, place.indicator, each).rated());
                boolean blank = voice.equals(matrix.joint)
                        ? states.applies(round, place.indicator) && place.indicator.due.contains(round.point)
                        : states.state(round, place.indicator, voice).missing();
                // What every voice calls not applicable is no blank, though a joint rating of it is judged.
                boolean notApplicable = place.indicator.raters.stream()
                        .allMatch(each ->
                                states.state(round, place.indicator, each).notApplicable());
                if (ratedBySomebody || notApplicable || !blank || !round.blocks.containsKey(voice)) {
                    return;
                }
                Matrix.Scale scale = place.indicator.scale;
                Object mark = scale.levels.isEmpty() ? dice.one(scale.worst, scale.best) : dice.one(scale.levels);
                Json.object(place.block.get("ratings")).put(place.indicator.id, mark);
                Map<String, Object> other = report(tree, caseRecord);
                narrower(find(report, round.id), find(other, round.id), place.indicator.critical);
                if (round == episode.latest()) {
                    int at = file.episodes.indexOf(episode);
                    Object was = gate(report, at);
                    expect(
                            was == null || was.equals("undetermined") || was.equals(gate(other, at)),
                            "PASS and FAIL survive one blank less");
                }
            }
        }
    }

    private static Object gate(Map<String, Object> report, int episode) {
        Map<String, Object> tree = Json.object(Json.list(report.get("episodes")).get(episode));
        Object verdict = Json.object(tree.get("gate")).get("verdict");
        if (verdict != null) {
            MET.merge("gate: " + verdict, 1, Integer::sum);
        }
        return verdict;
    }

    private void narrower(Object before, Object after, boolean critical) {
        MET.merge("law: one blank less" + (critical ? ", critical" : ""), 1, Integer::sum);
        List<Rational> old = new ArrayList<>();
        List<Rational> now = new ArrayList<>();
        ends(before, false, old);
        ends(after, false, now);
        boolean holds = old.size() == now.size();
        for (int i = 0; i < old.size() && holds; i += 2) {
            holds = now.get(i).atLeast(old.get(i)) && old.get(i + 1).atLeast(now.get(i + 1));
        }
        expect(holds, "one blank less only narrows");
        List<Object> verdicts = Json.list(Json.object(before).get("criticals"));
        for (int i = 0; i < verdicts.size(); i++) {
            Object was = Json.object(verdicts.get(i)).get("verdict");
            Object is = Json.object(Json.list(Json.object(after).get("criticals")).get(i)).get("verdict");
            expect(was.equals("undetermined") || was.equals(is), "MET and BREACHED survive one blank less");
        }
    }

    /** diff(a,b) = -diff(b,a), and of a round with itself nothing is matched. */
    private void changesMirror(RandomCases.Documents documents) {
        Matrix matrix = new Matrix(Json.read(documents.matrix));
        CaseFile file = new CaseFile(matrix, Json.read(documents.caseRecord), asOf);
        States states = new States(matrix);
        for (CaseFile.Episode episode : file.episodes) {
            for (CaseFile.Round one : episode.rounds) {
                Snapshot a = Snapshot.of(states, one);
                Snapshot b = Snapshot.of(states, dice.one(episode.rounds));
                expect(new Change(matrix, a, a).total == null, "nothing is matched with itself");
                Rational there = new Change(matrix, a, b).total;
                Rational back = new Change(matrix, b, a).total;
                expect(
                        there == null ? back == null : there.equals(back.negate()), "diff(a,b) = -diff(b,a)");
            }
        }
    }
}
