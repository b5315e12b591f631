package io.github.reintegrationmatrix.json.breaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The keys of the texts of a matrix, as FORMATS.md lists them. */
final class TextKeys {

    /**
     * A key.
     *
     * @param label whether a warning counts it where it has no text
     * @param question whether it is a question
     * @param critical whether it belongs to a critical indicator
     */
    record Key(String name, boolean label, boolean question, boolean critical) {}

    private static final List<String> STATES = List.of(
            "intake",
            "follow-up",
            "not-assessed",
            "declined",
            "unknown",
            "unsafe-to-ask",
            "withheld",
            "lost-to-follow-up",
            "not-applicable-not-accepted",
            "stale",
            "not-applicable");

    /** The lists of a matrix whose labels have a key, and whether a warning counts them. */
    private static final Map<String, Boolean> LISTS = Map.of(
            "voices",
            true,
            "phases",
            true,
            "facets",
            false,
            "means",
            false,
            "services",
            true,
            "events",
            true,
            "statuses",
            true,
            "dimensions",
            false,
            "outcomes",
            true);

    private final List<Key> keys = new ArrayList<>();

    private TextKeys() {}

    static List<Key> of(Node matrix) {
        TextKeys keys = new TextKeys();
        keys.add("title", false);
        keys.add("validation", false);
        LISTS.keySet().stream().sorted().forEach(list -> {
            String word = list.equals("means")
                    ? list
                    : list.equals("statuses") ? "status" : list.substring(0, list.length() - 1);
            matrix.all(list).forEach(node -> keys.add(word + "." + node.say("id"), LISTS.getOrDefault(list, false)));
        });
        matrix.membersOf("scales")
                .forEach(scale -> scale.value
                        .all("levels")
                        .forEach(level -> keys.add("scale." + scale.key + ".level." + level.say("id"), false)));
        for (Node outcome : matrix.get("outcomes").items) {
            keys.add("outcome." + outcome.say("id") + ".definition", false);
            keys.optional(outcome, "outcome." + outcome.say("id"), "why");
            outcome.get("indicators").items.forEach(keys::indicator);
        }
        STATES.forEach(state -> keys.add("state." + state, true));
        return keys.keys;
    }

    private void indicator(Node indicator) {
        String name = "indicator." + indicator.say("id");
        boolean critical = indicator.has("critical");
        add(name, true);
        indicator
                .membersOf("questions")
                .forEach(question -> keys.add(new Key(name + ".question." + question.key, false, true, critical)));
        if (indicator.has("childQuestion")) {
            keys.add(new Key(name + ".childQuestion", false, true, critical));
        }
        optional(indicator, name, "guidance");
        indicator.get("scale").all("levels").forEach(level -> add(name + ".level." + level.say("id"), false));
        if (critical) {
            add(name + ".rationale", false);
        }
    }

    private void optional(Node node, String name, String key) {
        if (node.has(key)) {
            add(name + "." + key, false);
        }
    }

    private void add(String name, boolean label) {
        keys.add(new Key(name, label, false, false));
    }
}
