package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A valid monitoring-matrix/1 by chance, with what a case must know of it. */
final class RandomMatrix {
    final List<String> voices = new ArrayList<>();
    final String own = "beneficiary";
    /** Null where there is none. */
    String joint;

    final List<String> phases = new ArrayList<>();
    final Map<String, List<String>> facets = new LinkedHashMap<>();
    final List<String> means = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    final List<String> statuses = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final Map<String, Object> tree;

    private final Dice dice;
    private final boolean equalWeights;

    /** What a case must know of an indicator. */
    static final class Item {
        String id;
        Ruler scale;
        List<String> raters;
        List<String> due;
        boolean critical;
        List<String> reasons = List.of();
        List<String> means;
    }

    /** A scale: levels, or goalposts. */
    static final class Ruler {
        final List<String> levels = new ArrayList<>();
        Rational worst;
        Rational best;
        final Map<String, Object> tree = new LinkedHashMap<>();

        /** The place at a share of the way from the worst to the best, a whole number of sixteenths. */
        Object mark(int sixteenths) {
            if (!levels.isEmpty()) {
                int inside = Math.max(0, Math.min(16, sixteenths));
                return levels.get((inside * (levels.size() - 1) + 8) / 16);
            }
            return Dice.mark(worst.plus(best.minus(worst).times(Rational.of(sixteenths, 16))));
        }

        /** A mark above the first level, or inside the goalposts. */
        Object floor(Dice dice) {
            if (levels.isEmpty()) {
                return mark(dice.between(1, 11));
            }
            int middle = Math.max(1, levels.size() / 2);
            return levels.get(dice.percent(80) ? dice.between(1, middle) : dice.between(1, levels.size() - 1));
        }
    }

    RandomMatrix(Dice dice) {
        this.dice = dice;
        this.equalWeights = dice.percent(30);
        tree = Dice.object(
                "format",
                "monitoring-matrix/1",
                "id",
                "by-chance",
                "version",
                "1",
                "kind",
                "individual-plan",
                "language",
                "en",
                "title",
                "A matrix by chance",
                "provenance",
                Dice.object(
                        "basis",
                        "Chance",
                        "authors",
                        List.of("Nobody"),
                        "date",
                        "2025-01-01",
                        "rationale",
                        "None",
                        "validation",
                        "None, it is a test"));
        tree.put("voices", voices());
        tree.put("phases", phases());
        chooseFacets();
        Map<String, Ruler> shared = new LinkedHashMap<>();
        for (int i = dice.below(3); i > 0; i--) {
            shared.put("scale-" + i, ruler());
        }
        if (!shared.isEmpty()) {
            Map<String, Object> scales = new LinkedHashMap<>();
            shared.forEach((id, ruler) -> scales.put(id, ruler.tree));
            tree.put("scales", scales);
        }
        tree.put("means", means());
        chooseEventsAndStatuses();
        tree.put("outcomes", outcomes(shared));
    }

    private List<Object> voices() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(own, "own");
        if (dice.percent(92)) {
            kinds.put("provider", "other");
        }
        if (dice.percent(25)) {
            kinds.put("guardian", "other");
        }
        if (dice.percent(45)) {
            joint = dice.one("joint", "agreed");
            kinds.put(joint, "joint");
        }
        voices.addAll(dice.shuffled(new ArrayList<>(kinds.keySet())));
        List<Object> trees = new ArrayList<>();
        voices.forEach(id -> trees.add(Dice.object("id", id, "label", "Voice " + id, "kind", kinds.get(id))));
        return trees;
    }

    private List<Object> phases() {
        List<String> ids = List.of("crisis", "transition", "inclusion", "after-care");
        List<Object> trees = new ArrayList<>();
        int from = 0;
        for (String id : ids.subList(0, dice.one(1, 2, 2, 2, 3, 3, 3, 3, 4))) {
            int to = from + dice.one(1, 3, 3, 6, 9, 24);
            phases.add(id);
            trees.add(Dice.object("id", id, "label", "Phase " + id, "from", from, "to", to));
            from = to;
        }
        return trees;
    }

    private void chooseFacets() {
        if (dice.percent(60)) {
            facets.put("age-group", List.of("child", "adult"));
        }
        if (dice.percent(60)) {
            facets.put("housing", List.of("shelter", "private", "none"));
        }
        if (dice.percent(30)) {
            facets.put("dependants", List.of("yes", "no"));
        }
        if (facets.isEmpty()) {
            return;
        }
        List<Object> trees = new ArrayList<>();
        facets.forEach((id, values) -> trees.add(Dice.object("id", id, "label", "Facet " + id, "values", values)));
        tree.put("facets", trees);
    }

    private List<Object> means() {
        means.addAll(dice.shuffled(List.of("home-visit", "document", "report-of-other")));
        List<Object> trees = new ArrayList<>();
        for (String id : means) {
            Map<String, Object> each = Dice.object("id", id, "label", "Means " + id);
            if (dice.percent(45)) {
                each.put("validity", dice.one(1, 2, 3, 6, 12));
            }
            trees.add(each);
        }
        return trees;
    }

    private void chooseEventsAndStatuses() {
        if (dice.percent(75)) {
            events.addAll(dice.shuffled(List.of("violence", "re-trafficked", "birth", "moved")));
            List<Object> trees = new ArrayList<>();
            for (String id : events) {
                Map<String, Object> each = Dice.object("id", id, "label", "Event " + id);
                boolean serious = dice.percent(60);
                if (serious || dice.percent(30)) {
                    each.put("serious", serious);
                }
                trees.add(each);
            }
            tree.put("events", trees);
        }
        if (dice.percent(60)) {
            statuses.addAll(dice.shuffled(List.of("in-process", "successful", "lost-contact")));
            List<Object> trees = new ArrayList<>();
            statuses.forEach(id -> trees.add(Dice.object("id", id, "label", "Status " + id)));
            tree.put("statuses", trees);
        }
    }

    private Object weight() {
        if (equalWeights) {
            return 1;
        }
        return dice.percent(50)
                ? dice.one(1, 1, 2, 3, 5)
                : Dice.number(Rational.parse(dice.one("0.5", "0.25", "1.5", "2.75", "1/3", "2/3", "5/7")));
    }

    private Ruler ruler() {
        Ruler ruler = new Ruler();
        if (dice.percent(22)) {
            String[] goalposts = dice.one(List.of(
                    new String[] {"0", "100", "10"},
                    new String[] {"0", "100", "30"},
                    new String[] {"12", "0", "1"},
                    new String[] {"1", "0", "0.25"},
                    new String[] {"-5", "5", "10"},
                    new String[] {"36.5", "0.5", "4"},
                    new String[] {"0", "10/3", "1/3"}));
            ruler.worst = Rational.parse(goalposts[0]);
            ruler.best = Rational.parse(goalposts[1]);
            ruler.tree.put("worst", Dice.number(ruler.worst));
            ruler.tree.put("best", Dice.number(ruler.best));
            if (dice.percent(65)) {
                ruler.tree.put("step", Dice.number(Rational.parse(goalposts[2])));
            }
            if (dice.percent(30)) {
                ruler.tree.put("unit", "per cent");
            }
            return ruler;
        }
        int count = dice.one(2, 3, 3, 4, 5, 5, 6);
        List<String> ids = dice.shuffled(List.of("bad", "poor", "fair", "good", "fine", "best"));
        boolean declared = dice.percent(45);
        List<Integer> twelfths = new ArrayList<>();
        for (int i = 1; i < 12; i++) {
            twelfths.add(i);
        }
        List<Integer> inner = new ArrayList<>(dice.shuffled(twelfths).subList(0, count - 2));
        inner.sort(null);
        List<Object> levels = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            String id = ids.get(k);
            ruler.levels.add(id);
            Map<String, Object> level = Dice.object("id", id, "label", "Level " + id);
            if (declared) {
                int value = k == 0 ? 0 : k == count - 1 ? 12 : inner.get(k - 1);
                level.put("value", Dice.number(Rational.of(value, 12)));
            }
            levels.add(level);
        }
        ruler.tree.put("levels", levels);
        return ruler;
    }

    private List<Object> outcomes(Map<String, Ruler> shared) {
        List<String> ids = dice.shuffled(List.of("safety", "housing-o", "income", "children", "health"));
        List<String> names = dice.shuffled(List.of("p", "b", "y", "d", "m", "c"));
        List<Object> trees = new ArrayList<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            Map<String, Object> outcome = Dice.object(
                    "id", ids.get(i), "label", "Outcome " + i, "definition", "What it means", "weight", weight());
            if (!facets.isEmpty() && dice.percent(20)) {
                outcome.put("appliesWhen", rule());
            }
            List<Object> indicators = new ArrayList<>();
            for (int j = dice.one(1, 1, 2, 2, 3, 3, 4, 5); j > 0; j--) {
                indicators.add(indicator(names.get(i) + "-" + (char) ('a' + dice.below(26)) + j, shared));
            }
            outcome.put("indicators", indicators);
            trees.add(outcome);
        }
        return trees;
    }

    private Map<String, Object> rule() {
        Map<String, Object> rule = new LinkedHashMap<>();
        for (String facet : dice.someOrOne(new ArrayList<>(facets.keySet()), 30)) {
            List<String> values = dice.someOrOne(facets.get(facet), 50);
            rule.put(facet, values);
        }
        return rule;
    }

    private Map<String, Object> indicator(String id, Map<String, Ruler> shared) {
        Item item = new Item();
        items.add(item);
        item.id = id;
        item.critical = dice.percent(17);
        Map<String, Object> indicator = Dice.object("id", id, "statement", "Statement " + id, "weight", weight());
        if (!shared.isEmpty() && dice.percent(50)) {
            String name = dice.one(new ArrayList<>(shared.keySet()));
            item.scale = shared.get(name);
            indicator.put("scale", name);
        } else {
            item.scale = ruler();
            indicator.put("scale", item.scale.tree);
        }
        List<String> possible = new ArrayList<>(voices);
        possible.remove(joint);
        item.raters = dice.shuffled(dice.someOrOne(possible, item.critical ? 80 : 60));
        indicator.put("raters", item.raters);
        indicator.put("primary", dice.one(item.raters));
        List<String> points = new ArrayList<>(phases);
        points.add(0, "intake");
        item.due = item.critical || dice.percent(45) ? points : dice.someOrOne(points, 70);
        indicator.put("due", item.due);
        expect(item, indicator);
        if (!facets.isEmpty() && dice.percent(28)) {
            indicator.put("appliesWhen", rule());
        }
        if (item.critical) {
            item.reasons = dice.some(List.of("no-contact", "in-prison"), 60);
            indicator.put(
                    "critical",
                    Dice.object("rationale", "A danger", "floor", floor(item), "notApplicableReasons", item.reasons));
        }
        if (item.raters.contains(own) && dice.percent(30)) {
            indicator.put("ownAccount", true);
        }
        if (dice.percent(item.critical ? 8 : 45)) {
            indicator.put("validity", dice.one(1, 2, 3, 6, 12, 24));
        }
        item.means = dice.some(means, 60);
        Map<String, Object> accepted = new LinkedHashMap<>();
        item.means.forEach(each -> accepted.put(each, dice.one("adequate", "partial")));
        indicator.put("means", accepted);
        return indicator;
    }

    /** For exactly the phases in which it is due; rising, seldom falling. */
    private void expect(Item item, Map<String, Object> indicator) {
        Map<String, Object> expected = new LinkedHashMap<>();
        int height = dice.between(3, 9);
        for (String phase : phases) {
            if (item.due.contains(phase)) {
                expected.put(phase, item.scale.mark(height));
            }
            height = Math.max(1, Math.min(16, height + (dice.percent(12) ? -3 : dice.between(0, 4))));
        }
        if (!expected.isEmpty()) {
            indicator.put("expected", expected);
        }
    }

    private Object floor(Item item) {
        if (dice.percent(60)) {
            return item.scale.floor(dice);
        }
        Map<String, Object> floors = new LinkedHashMap<>();
        phases.forEach(phase -> floors.put(phase, item.scale.floor(dice)));
        return floors;
    }
}
