package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Breaks of the days and the lists of a case: episodes, months, profile, rounds, events. */
final class CaseBreaks {

    private CaseBreaks() {}

    static List<Break> all() {
        return List.of(
                in("code without a digit", CaseBreaks::noDigit),
                in("no episode", doc -> MatrixBreaks.empty(doc, doc.root.get("episodes"), "MTX-3101")),
                in("day of an episode that cannot be read", CaseBreaks::noDay),
                in("end before the start", CaseBreaks::endBeforeStart),
                in("episodes overlap", CaseBreaks::overlap),
                in("pause the wrong way round", CaseBreaks::pauseReversed),
                in("pause before the start", CaseBreaks::pauseBefore),
                in("months with a gap", CaseBreaks::gap),
                in("months of a phase left out", CaseBreaks::windowLeftOut),
                in("months of a phase twice", CaseBreaks::windowTwice),
                in("two values on one day", CaseBreaks::twoValues),
                in("value of another facet", CaseBreaks::otherValue),
                in("event before the start", doc -> recorded(doc, false)),
                in("event after the end", doc -> recorded(doc, true)),
                in("known difference: event between two episodes", CaseBreaks::betweenEpisodes),
                in("round before the start", CaseBreaks::roundBefore),
                in("round after the as-of date", CaseBreaks::future),
                in("round after the end", CaseBreaks::followUp),
                in("two rounds on one day", CaseBreaks::sameDay),
                in("round reaches into the next", CaseBreaks::reachesOver));
    }

    static Break in(String name, Break.On on) {
        return new Break(name, EnumSet.of(Format.CASE), on);
    }

    static Break both(String name, Break.On on) {
        return new Break(name, EnumSet.of(Format.CASE, Format.REVIEW), on);
    }

    static boolean of(Doc doc, List<Node> nodes, BiFunction<Doc, Node, Boolean> on) {
        return doc.oneOrNone(nodes).map(node -> on.apply(doc, node)).orElse(false);
    }

    static LocalDate day(Node node) {
        return LocalDate.parse(node.text);
    }

    static String day(Node node, int days) {
        return day(node).plusDays(days).toString();
    }

    private static boolean noDigit(Doc doc) {
        doc.root.get("case").text = doc.secret(doc.any("Qarta", "arta-Qx", "Qx/Vy_z."));
        return doc.expect("MTX-3002", doc.root.get("case"));
    }

    // ---- episodes

    private static boolean noDay(Doc doc) {
        return of(doc, doc.objects("episode"), (with, episode) -> {
            Node day = episode.get(episode.has("end") ? with.any("start", "end") : "start");
            day.text = "soon after";
            return with.expect("MTX-1105", day);
        });
    }

    /** Nothing else of the case is left that a day could be before or after. */
    private static boolean endBeforeStart(Doc doc) {
        Node last = doc.root.get("episodes").last();
        List.of("end", "pauses").forEach(last::remove);
        List.of("events", "statuses").forEach(doc.root::remove);
        doc.root.get("rounds").items.clear();
        String day = doc.secret(day(last.get("start"), -1 - doc.random.nextInt(400)));
        return doc.expect("MTX-3103", last.put("end", Node.text(day)).value);
    }

    private static boolean overlap(Doc doc) {
        List<Node> episodes = doc.root.get("episodes").items;
        if (episodes.size() < 2) {
            return false;
        }
        int later = 1 + doc.random.nextInt(episodes.size() - 1);
        Node before = episodes.get(later - 1);
        boolean open = doc.random.nextBoolean();
        if (open) {
            before.remove("end");
        } else {
            before.get("end").text = day(episodes.get(later).get("start"), 1 + doc.random.nextInt(30));
        }
        return doc.expect("MTX-3102", episodes.get(later).get("start"));
    }

    private static List<Node> pauses(Doc doc) {
        return doc.objects("pause");
    }

    private static boolean pauseReversed(Doc doc) {
        return of(doc, pauses(doc), (with, pause) -> {
            int days = with.random.nextInt(3) == 0 ? 0 : -1 - with.random.nextInt(20);
            pause.get("to").text = day(pause.get("from"), days);
            return with.expect("MTX-3104", pause);
        });
    }

    private static boolean pauseBefore(Doc doc) {
        Optional<Node> episode = doc.oneOrNone(doc.objects("episode"));
        episode.ifPresent(node -> {
            node.remove("pauses");
            Node pause = Node.object();
            pause.put("from", Node.text(day(node.get("start"), -1)));
            pause.put("to", Node.text(day(node.get("start"), 20)));
            node.put("pauses", Node.list(pause));
            doc.expect("MTX-3104", pause);
        });
        return episode.isPresent();
    }

    // ---- months and profile

    private static boolean gap(Doc doc) {
        if (!doc.root.has("windows")) {
            return false;
        }
        Node window = doc.one(doc.root.get("windows").items);
        Node from = window.get("from");
        from.text = String.valueOf(from.number() + doc.any(1, -1));
        return doc.expect("MTX-3105", doc.root.get("windows"));
    }

    private static boolean windowLeftOut(Doc doc) {
        if (!doc.root.has("windows")) {
            return false;
        }
        List<Node> windows = doc.root.get("windows").items;
        windows.remove(doc.one(windows));
        return doc.expect("MTX-3105", doc.root.get("windows"));
    }

    private static boolean windowTwice(Doc doc) {
        if (!doc.root.has("windows")) {
            return false;
        }
        List<Node> windows = doc.root.get("windows").items;
        windows.add(doc.one(windows).copy());
        return doc.expect("MTX-3105", doc.root.get("windows"));
    }

    private static boolean twoValues(Doc doc) {
        return of(doc, doc.root.all("profile"), (with, entry) -> {
            Member facet = with.one(entry.get("facets").members);
            Node again = Node.object();
            again.put("from", Node.text(entry.say("from")));
            Node value = Node.text(with.one(values(with, facet.key).stream()
                    .filter(other -> !other.equals(facet.value.text))
                    .toList()));
            again.put("facets", Node.object()).value.put(facet.key, value);
            List<Node> profile = with.root.get("profile").items;
            profile.add(profile.indexOf(entry) + 1, again);
            return with.expect("MTX-3203", value);
        });
    }

    private static List<String> values(Doc doc, String facet) {
        return doc.matrix.all("facets").stream()
                .filter(other -> other.say("id").equals(facet))
                .flatMap(other -> other.get("values").texts().stream())
                .toList();
    }

    private static boolean otherValue(Doc doc) {
        return of(doc, doc.root.all("profile"), (with, entry) -> {
            Member facet = with.one(entry.get("facets").members);
            List<String> own = values(with, facet.key);
            Optional<String> other = with.oneOrNone(with.matrix.all("facets").stream()
                    .flatMap(all -> all.get("values").texts().stream())
                    .filter(value -> !own.contains(value))
                    .toList());
            other.ifPresent(value -> {
                facet.value.text = value;
                with.expect("MTX-3202", facet.value);
            });
            return other.isPresent();
        });
    }

    // ---- events and statuses

    private static boolean recorded(Doc doc, boolean after) {
        Node last = doc.root.get("episodes").last();
        Node first = doc.root.get("episodes").get(0);
        if (after && !last.has("end")) {
            return false;
        }
        String date = after ? day(last.get("end"), 1 + doc.random.nextInt(30)) : day(first.get("start"), -1);
        return record(doc, date, after ? "MTX-3704" : "MTX-3703");
    }

    /**
     * FORMATS.md speaks of the end of the last episode; the reader says so of the end of any. The text of the finding speaks
     * of "its episode" and of adding another, which is right for such a day too.
     */
    private static boolean betweenEpisodes(Doc doc) {
        List<Node> episodes = doc.root.get("episodes").items;
        if (episodes.size() < 2) {
            return false;
        }
        return record(doc, day(episodes.get(0).get("end"), 1), "MTX-3704");
    }

    private static boolean record(Doc doc, String date, String code) {
        boolean event = doc.random.nextBoolean();
        String list = event ? "events" : "statuses";
        if (!doc.matrix.has(list)) {
            return false;
        }
        Node entry = Node.object();
        Node day = entry.put("date", Node.text(date)).value;
        entry.put(
                event ? "kind" : "status",
                Node.text(doc.one(doc.matrix.get(list).items).say("id")));
        if (!event) {
            entry.put("by", Node.text("case-manager"));
        }
        if (!doc.root.has(list)) {
            doc.root.put(list, Node.list());
        }
        List<Node> entries = doc.root.get(list).items;
        entries.add(doc.random.nextInt(entries.size() + 1), entry);
        doc.secret(date);
        return doc.expect(code, day);
    }

    // ---- rounds

    /** A round in which somebody other than the person was asked nothing. */
    private static Node addRound(Doc doc, int at, String date) {
        String voice = doc.matrix.get("voices").items.stream()
                .filter(other -> other.say("kind").equals("other"))
                .map(other -> other.say("id"))
                .findFirst()
                .orElseThrow();
        Node block = Node.object();
        block.put("voice", Node.text(voice));
        Node day = block.put("date", Node.text(date)).value;
        block.put("role", Node.text("case-manager"));
        block.put("ratings", Node.object());
        Node round = Node.object();
        round.put("round", Node.text(doc.fresh()));
        round.put("voices", Node.list(block));
        doc.root.get("rounds").items.add(at, round);
        return day;
    }

    private static boolean roundBefore(Doc doc) {
        String date = day(doc.root.get("episodes").get(0).get("start"), -1 - doc.random.nextInt(400));
        return doc.expect("MTX-3301", addRound(doc, 0, doc.secret(date)));
    }

    private static boolean future(Doc doc) {
        if (doc.root.get("episodes").last().has("end")) {
            return false;
        }
        String date = Round.AS_OF.plusDays(1 + doc.random.nextInt(400)).toString();
        return doc.expect("MTX-3304", addRound(doc, doc.root.get("rounds").items.size(), doc.secret(date)));
    }

    private static boolean followUp(Doc doc) {
        Node last = doc.root.get("episodes").last();
        if (!last.has("end")) {
            return false;
        }
        List<Node> dates =
                doc.objects("block").stream().map(block -> block.get("date")).toList();
        String date = day(last.get("end"), 1 + doc.random.nextInt(9));
        boolean latest = dates.stream().allMatch(other -> other.text.compareTo(date) < 0);
        return latest
                && doc.expect(
                        "MTX-3308", addRound(doc, doc.root.get("rounds").items.size(), doc.secret(date)));
    }

    private static List<String> days(Node round) {
        return round.get("voices").items.stream()
                .map(block -> block.say("date"))
                .sorted()
                .toList();
    }

    private static boolean sameDay(Doc doc) {
        List<Node> rounds = doc.root.get("rounds").items;
        List<Node> ofOneDay = rounds.stream()
                .filter(round ->
                        days(round).get(0).equals(days(round).get(days(round).size() - 1)))
                .toList();
        return of(doc, ofOneDay, (with, round) -> {
            String date = with.secret(days(round).get(0));
            return with.expect("MTX-3302", addRound(with, rounds.indexOf(round) + 1, date));
        });
    }

    /** Another round begins on the day of the last block of this one. */
    private static boolean reachesOver(Doc doc) {
        List<Node> rounds = doc.root.get("rounds").items;
        List<Node> ofSeveral = rounds.stream()
                .filter(round ->
                        !days(round).get(0).equals(days(round).get(days(round).size() - 1)))
                .toList();
        return of(doc, ofSeveral, (with, round) -> {
            String date = days(round).get(days(round).size() - 1);
            addRound(with, rounds.indexOf(round) + 1, with.secret(date));
            round.get("voices").items.stream()
                    .map(block -> block.get("date"))
                    .filter(day -> day.text.equals(date))
                    .forEach(day -> with.expect("MTX-3303", day));
            return true;
        });
    }
}
