package io.github.reintegrationmatrix.json.independent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Valid documents by chance, so that whatever the model knows occurs often: days at the edges of windows, blanks of
 * every kind, voices that are late or silent. The same seed always gives the same documents.
 */
public final class RandomCases {
    private static final List<String> MISSING =
            List.of("not-assessed", "declined", "unknown", "unsafe-to-ask", "withheld", "lost-to-follow-up");

    private final Dice dice;
    private final RandomMatrix matrix;
    /** Of some people much is known, and it goes well: else hardly any gate would pass. */
    private final boolean well;
    /** Of 100 questions, how many are mentioned and how many of these are rated. */
    private final int mentioned;

    private final int rated;
    /** Where each indicator stands, in sixteenths of its scale, before voices see it differently. */
    private final Map<String, Integer> heights = new LinkedHashMap<>();

    private final List<Object> episodes = new ArrayList<>();
    private final List<Object> rounds = new ArrayList<>();
    private final List<LocalDate> starts = new ArrayList<>();
    /** First and last day of each round. */
    private final List<LocalDate[]> spans = new ArrayList<>();

    private LocalDate lastDay;

    /** A set of documents. */
    public static final class Documents {
        public final String matrix;
        public final String policy;
        public final String caseRecord;
        public final LocalDate asOf;

        Documents(String matrix, String policy, String caseRecord, LocalDate asOf) {
            this.matrix = matrix;
            this.policy = policy;
            this.caseRecord = caseRecord;
            this.asOf = asOf;
        }
    }

    private RandomCases(long seed) {
        dice = new Dice(seed);
        matrix = new RandomMatrix(dice);
        well = dice.percent(28);
        mentioned = well ? dice.one(100, 100, 97) : dice.one(97, 90, 80, 55);
        rated = well ? dice.one(100, 97) : dice.one(100, 92, 85, 70);
    }

    /** The documents of a seed. */
    public static Documents of(long seed) {
        RandomCases chance = new RandomCases(seed);
        String policy = Dice.json(chance.policy());
        String caseRecord = Dice.json(chance.caseRecord());
        return new Documents(Dice.json(chance.matrix.tree), policy, caseRecord, chance.asOf());
    }

    /** The illustrative policy; for every fourth seed other thresholds. */
    private Map<String, Object> policy() {
        boolean other = dice.percent(25);
        Map<String, Object> progress = Dice.object("threshold", share(other, "0.75", "1/2", "2/3", "1"));
        if (other && dice.percent(50)) {
            progress.put("byPhase", Dice.object(dice.one(matrix.phases), share(true, "0.75", "1/3", "0.9", "1/10")));
        }
        return Dice.object(
                "format",
                "scoring-policy/1",
                "name",
                other ? "by-chance" : "illustrative",
                "source",
                "a test",
                "coverage",
                Dice.object(
                        "reportable",
                        share(other, "0.8", "2/3", "0.9", "1"),
                        "provisional",
                        share(other, "0.5", "1/3", "0.6", "0"),
                        "total",
                        share(other, "0.8", "1/2", "2/3", "0.9")),
                "items",
                Dice.object(
                        "notApplicableShare",
                        share(other, "0.5", "1/3", "0.25", "0"),
                        "concentration",
                        share(other, "0.5", "1/3", "0.4", "0.75")),
                "windows",
                Dice.object(
                        "intakeDays",
                        other ? dice.one(0, 14, 30, 60) : 30,
                        "roundDays",
                        other ? dice.one(0, 7, 30) : 30),
                "progress",
                progress,
                "gate",
                Dice.object(
                        "coverage",
                        share(other, "0.8", "1/2", "0.6", "1"),
                        "ownCoverage",
                        share(other, "0.5", "1/3", "0.75", "0")),
                "divergence",
                Dice.object(
                        "criticalLevels",
                        other ? dice.between(1, 2) : 1,
                        "otherLevels",
                        other ? dice.between(1, 3) : 2,
                        "mean",
                        share(other, "0.15", "0.1", "1/3", "0")),
                "weightBox",
                share(other, "0.25", "0.1", "1/3", "0.5"),
                "cohort",
                Dice.object("threshold", 11, "minimum", 5));
    }

    private Object share(boolean other, String usual, String... others) {
        return Dice.number(Rational.parse(other && dice.percent(60) ? dice.one(others) : usual));
    }

    private Map<String, Object> caseRecord() {
        int left = dice.one(0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 7, 7);
        int count = dice.one(1, 1, 1, 1, 1, 2, 2, 2, 3);
        lastDay = LocalDate.of(2023, dice.between(1, 12), 1).plusDays(dice.below(28));
        if (dice.percent(30)) {
            lastDay = lastDay.withDayOfMonth(lastDay.lengthOfMonth());
        }
        for (int i = 0; i < count; i++) {
            int here = i == count - 1 ? left : dice.between(0, left);
            left -= here;
            episode(here, i < count - 1);
        }
        Map<String, Object> tree = Dice.object(
                "format",
                "case-record/1",
                "case",
                "X-1",
                "matrix",
                Dice.object("id", "by-chance", "version", "1"),
                "episodes",
                episodes);
        if (dice.percent(15)) {
            tree.put("windows", windows());
        }
        if (!matrix.facets.isEmpty() && dice.percent(85)) {
            tree.put("profile", profile());
        }
        tree.put("rounds", dice.percent(50) ? dice.shuffled(rounds) : rounds);
        if (!matrix.events.isEmpty() && dice.percent(60)) {
            List<Object> events = new ArrayList<>();
            for (int i = dice.between(1, 4); i > 0; i--) {
                events.add(Dice.object("date", someDay().toString(), "kind", dice.one(matrix.events)));
            }
            tree.put("events", events);
        }
        if (!matrix.statuses.isEmpty() && dice.percent(50)) {
            List<Object> statuses = new ArrayList<>();
            for (int i = dice.between(1, 3); i > 0; i--) {
                statuses.add(Dice.object(
                        "date",
                        someDay().toString(),
                        "status",
                        dice.one(matrix.statuses),
                        "by",
                        dice.one("case-manager", "head")));
            }
            tree.put("statuses", statuses);
        }
        return tree;
    }

    /** A day on which things may be recorded: mostly at the edge of a round, never before the first start. */
    private LocalDate someDay() {
        LocalDate day = dice.one(starts).plusDays(dice.below(200));
        if (!spans.isEmpty() && dice.percent(75)) {
            LocalDate[] span = dice.percent(50) ? spans.get(spans.size() - 1) : dice.one(spans);
            day = span[dice.below(2)].plusDays(dice.one(-1, 0, 0, 1, 1, 2, 20));
        }
        return day.isBefore(starts.get(0)) ? starts.get(0) : day;
    }

    private void episode(int count, boolean ends) {
        LocalDate start = lastDay.plusDays(starts.isEmpty() ? 0 : dice.one(1, 2, 40, 200));
        starts.add(start);
        lastDay = start;
        Map<String, Object> episode = Dice.object("start", start.toString(), "clock", dice.one("intake", "exit"));
        for (RandomMatrix.Item item : matrix.items) {
            heights.put(item.id, well ? dice.between(9, 16) : dice.between(0, 12));
        }
        LocalDate end = null;
        String before = null;
        boolean over = ends || dice.percent(15);
        int last = over ? dice.between(0, count) : count + 1;
        for (int i = 0; i < count; i++) {
            if (i == last) {
                end = lastDay.plusDays(dice.one(0, 1, 10));
                lastDay = end;
            }
            int gap = i == 0
                    ? dice.one(0, 0, 0, 0, 3, 12, 25, 30, 31, 50)
                    : dice.one(1, 7, 14, 27, 31, 45, 61, 92, 150, 300);
            LocalDate first = start.plusDays(30);
            LocalDate date = dice.percent(12) && first.isAfter(lastDay) ? first : lastDay.plusDays(gap);
            if (i > 0 && !date.isAfter(lastDay)) {
                date = lastDay.plusDays(1);
            }
            before = round(date, before);
        }
        if (over && end == null) {
            end = lastDay.plusDays(dice.one(0, 1, 10));
            lastDay = end;
        }
        if (end != null) {
            episode.put("end", end.toString());
        }
        if (dice.percent(28)) {
            List<Object> pauses = new ArrayList<>();
            LocalDate most = end == null ? lastDay.plusDays(60) : end;
            for (int i = dice.between(1, 3); i > 0; i--) {
                LocalDate from = start.plusDays(dice.below(150));
                LocalDate to = from.plusDays(dice.one(1, 10, 31, 60));
                to = to.isAfter(most) ? most : to;
                if (from.isBefore(to)) {
                    pauses.add(Dice.object("from", from.toString(), "to", to.toString()));
                }
            }
            if (!pauses.isEmpty()) {
                episode.put("pauses", pauses);
            }
        }
        episodes.add(episode);
    }

    /** One round from a day on; what was recorded for it, or for the last one of which anything was. */
    private String round(LocalDate date, String before) {
        String id = dice.one("r", "a", "z", "visit-") + rounds.size();
        Map<String, Object> round = Dice.object("round", id);
        String phase = before;
        if (before == null) {
            phase = dice.percent(65) ? "intake" : dice.one(matrix.phases);
        } else if (dice.percent(55)) {
            int at = matrix.phases.indexOf(before);
            phase = matrix.phases.get(Math.min(at + 1, matrix.phases.size() - 1));
        } else if (dice.percent(30)) {
            phase = dice.percent(25) ? "intake" : dice.one(matrix.phases);
        }
        boolean recorded = dice.percent(82);
        if (recorded) {
            round.put("phase", phase);
        }
        drift();
        round.put("voices", blocks(date));
        if (dice.percent(well ? 90 : 70)) {
            round.put("agreesToNextPhase", dice.one("yes", "yes", "yes", "no", "not-asked"));
        }
        rounds.add(round);
        return recorded ? phase : before;
    }

    /** Things mostly get better; some fall, and some fall far. */
    private void drift() {
        for (RandomMatrix.Item item : matrix.items) {
            int move = dice.one(0, 0, 0, 2, 3, 4, 4, 6, -3, -4, well ? 0 : -9);
            heights.compute(item.id, (id, height) -> Math.max(0, Math.min(16, height + move)));
        }
    }

    private List<Object> blocks(LocalDate date) {
        List<String> speaking = new ArrayList<>();
        for (String voice : dice.shuffled(matrix.voices)) {
            if (dice.percent(voice.equals(matrix.joint) ? 55 : well ? 96 : 84)) {
                speaking.add(voice);
            }
        }
        if (speaking.isEmpty()) {
            speaking.add(dice.one(matrix.voices));
        }
        List<Object> blocks = new ArrayList<>();
        LocalDate last = date;
        for (String voice : speaking) {
            LocalDate day = date;
            if (!blocks.isEmpty() && dice.percent(30)) {
                day = date.plusDays(dice.one(1, 2, 5, 10, 28, 30, 31, 40));
            }
            last = day.isAfter(last) ? day : last;
            blocks.add(block(voice, day));
        }
        spans.add(new LocalDate[] {date, last});
        lastDay = last;
        return dice.shuffled(blocks);
    }

    private Map<String, Object> block(String voice, LocalDate day) {
        boolean own = voice.equals(matrix.own);
        Map<String, Object> block = Dice.object(
                "voice",
                voice,
                "date",
                day.toString(),
                "role",
                own ? "self" : dice.one("case-manager", "psychologist"));
        if (dice.percent(65)) {
            block.put("assessor", dice.one("W1", "W1", "W2"));
        }
        if (own || dice.percent(30)) {
            block.put("consent", true);
        }
        Map<String, Object> ratings = new LinkedHashMap<>();
        if (!dice.percent(6)) {
            for (RandomMatrix.Item item : dice.shuffled(matrix.items)) {
                int chance = item.raters.contains(voice) ? mentioned : voice.equals(matrix.joint) ? 30 : 3;
                if (dice.percent(chance)) {
                    ratings.put(item.id, rating(voice, day, item));
                }
            }
        }
        block.put("ratings", ratings);
        return block;
    }

    private Object rating(String voice, LocalDate day, RandomMatrix.Item item) {
        boolean joint = voice.equals(matrix.joint);
        if (!dice.percent(joint ? 94 : rated)) {
            if (!joint && dice.percent(35)) {
                String reason = item.reasons.isEmpty() || dice.percent(25) ? "other-reason" : dice.one(item.reasons);
                return Dice.object("notApplicable", reason);
            }
            Map<String, Object> missing = Dice.object("missing", dice.one(MISSING));
            if (dice.percent(20)) {
                missing.put("service", "does-not-exist");
            }
            return missing;
        }
        int noticed = heights.get(item.id) + dice.one(0, 0, 0, 0, -3, 3, well ? 0 : dice.one(-9, 9));
        int height = Math.max(0, Math.min(16, noticed));
        boolean levels = !item.scale.levels.isEmpty();
        Object mark = item.scale.mark(!levels && dice.percent(8) ? dice.one(-5, 20) : height);
        boolean withEvidence = dice.percent(35);
        boolean withService = dice.percent(6);
        if (!withEvidence && !withService && dice.percent(80)) {
            return mark;
        }
        Map<String, Object> rating = mark instanceof Map
                ? new LinkedHashMap<>(Json.object(mark))
                : Dice.object(levels ? "level" : "value", mark);
        if (withService) {
            rating.put("service", "does-not-exist");
        }
        if (withEvidence) {
            List<Object> pieces = new ArrayList<>();
            for (int i = dice.one(1, 1, 2, 2, 3); i > 0; i--) {
                List<String> from = item.means.isEmpty() || dice.percent(12) ? matrix.means : item.means;
                LocalDate seen = dice.percent(30)
                        ? day.minusMonths(dice.one(1, 2, 3, 6, 12)).plusDays(dice.one(0, 0, 1))
                        : day.plusDays(dice.one(0, 0, 0, -1, -10, -50, 1, 15));
                Map<String, Object> piece = Dice.object("means", dice.one(from), "date", seen.toString());
                if (dice.percent(30)) {
                    piece.put("ref", "F" + dice.below(100));
                }
                pieces.add(piece);
            }
            rating.put("evidence", pieces);
        }
        return rating;
    }

    private List<Object> windows() {
        List<Object> windows = new ArrayList<>();
        int from = 0;
        for (String phase : matrix.phases) {
            int to = from + dice.one(1, 2, 4, 12);
            windows.add(Dice.object("phase", phase, "from", from, "to", to));
            from = to;
        }
        return windows;
    }

    /** Never two values of a facet from one day on. */
    private List<Object> profile() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(starts.get(0).minusDays(dice.one(0, 0, 20)));
        for (int i = dice.below(4); i > 0; i--) {
            days.add(spans.isEmpty() ? someDay() : dice.one(spans)[dice.below(2)].plusDays(dice.one(0, 0, 1, -1)));
        }
        List<Object> profile = new ArrayList<>();
        for (LocalDate day : days) {
            Map<String, Object> facets = new LinkedHashMap<>();
            for (String facet : dice.someOrOne(new ArrayList<>(matrix.facets.keySet()), 55)) {
                facets.put(facet, dice.one(matrix.facets.get(facet)));
            }
            profile.add(Dice.object("from", day.toString(), "facets", facets));
        }
        return dice.percent(30) ? dice.shuffled(profile) : profile;
    }

    /** Mostly after everything; also inside a round, between rounds, and before the start. */
    private LocalDate asOf() {
        if (dice.percent(3)) {
            return starts.get(0).minusDays(dice.one(1, 30));
        }
        if (spans.isEmpty() || dice.percent(12)) {
            return starts.get(0).plusDays(dice.one(0, 1, 30, 100, 400));
        }
        List<LocalDate[]> wide = new ArrayList<>(spans);
        wide.removeIf(span -> span[0].equals(span[1]));
        if (!wide.isEmpty() && dice.percent(20)) {
            LocalDate[] span = dice.one(wide);
            return dice.percent(50) ? span[0] : span[1].minusDays(1);
        }
        if (dice.percent(20)) {
            LocalDate[] span = dice.one(spans);
            return span[dice.below(2)].plusDays(dice.one(0, 0, 1, 5, -1));
        }
        return lastDay.plusDays(dice.one(0, 1, 30, 150, 700));
    }
}
