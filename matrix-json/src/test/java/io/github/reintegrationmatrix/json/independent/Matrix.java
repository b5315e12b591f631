package io.github.reintegrationmatrix.json.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Section 1, Matrix: what is asked and what counts, as monitoring-matrix/1 says it. */
final class Matrix {
    final boolean services;
    final List<String> voices = new ArrayList<>();
    String own;
    /** Null where the matrix has no joint voice. */
    String joint;

    final List<Phase> phases = new ArrayList<>();
    /** Months of validity of each means that has one. */
    final Map<String, Integer> meansValidity = new LinkedHashMap<>();

    final Set<String> seriousEvents = new TreeSet<>();
    final List<Outcome> outcomes = new ArrayList<>();

    static final class Phase {
        final String id;
        final int from;
        final int to;

        Phase(String id, int from, int to) {
            this.id = id;
            this.from = from;
            this.to = to;
        }
    }

    static final class Outcome {
        final String id;
        final Rational weight;
        final List<Indicator> indicators = new ArrayList<>();

        Outcome(String id, Rational weight) {
            this.id = id;
            this.weight = weight;
        }
    }

    static final class Indicator {
        String id;
        Outcome outcome;
        Rational weight;
        Scale scale;
        List<String> raters;
        String primary;
        List<String> due;
        final Map<String, Mark> expected = new LinkedHashMap<>();
        /** Both rules, that of the outcome and its own: each a conjunction. */
        final List<Map<String, Object>> rules = new ArrayList<>();

        boolean critical;
        /** The floor of each phase, for a critical indicator. */
        final Map<String, Mark> floors = new LinkedHashMap<>();

        List<String> notApplicableReasons = List.of();
        boolean ownAccount;
        /** Null where nothing is carried. */
        Integer validity;

        Map<String, Object> means;
    }

    /** A place on a scale. */
    static final class Mark {
        /** Null on a numeric scale. */
        String level;
        /** The number as it was given, on a numeric scale. */
        Rational number;

        Rational value;
        /** The value if the levels stood at equal steps; the value itself on a numeric scale. */
        Rational equalSteps;

        boolean clipped;
        /** Place of the level, from 0. */
        int index;
        /** The number inside the goalposts. */
        Rational inside;

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            if (level != null) {
                tree.put("level", level);
            } else {
                tree.put("number", number.toString());
            }
            tree.put("value", value.toString());
            return tree;
        }
    }

    /** Ordered levels, or goalposts from worst to best. */
    static final class Scale {
        final List<String> levels = new ArrayList<>();
        final List<Rational> values = new ArrayList<>();
        Rational worst;
        Rational best;
        /** Null where no step is declared. */
        Rational step;

        Scale(Map<String, Object> tree) {
            if (tree.containsKey("levels")) {
                List<Object> list = Json.list(tree.get("levels"));
                for (int k = 0; k < list.size(); k++) {
                    Map<String, Object> level = Json.object(list.get(k));
                    levels.add((String) level.get("id"));
                    Object declared = level.get("value");
                    values.add(declared == null ? Rational.of(k, list.size() - 1) : Json.number(declared));
                }
            } else {
                worst = Json.number(tree.get("worst"));
                best = Json.number(tree.get("best"));
                step = tree.containsKey("step") ? Json.number(tree.get("step")) : null;
            }
        }

        /** A mark as the files write it: the id of a level, a number, or an object that holds a number. */
        Mark mark(Object written) {
            Mark mark = new Mark();
            if (!levels.isEmpty()) {
                mark.level = (String) written;
                mark.index = levels.indexOf(mark.level);
                mark.value = values.get(mark.index);
                mark.equalSteps = Rational.of(mark.index, levels.size() - 1);
                return mark;
            }
            Object number = written instanceof Map ? Json.object(written).get("value") : written;
            mark.number = Json.number(number);
            mark.inside = mark.number.max(worst.min(best)).min(worst.max(best));
            mark.clipped = !mark.inside.equals(mark.number);
            mark.value = mark.inside.minus(worst).over(best.minus(worst));
            mark.equalSteps = mark.value;
            return mark;
        }

        /** How many whole levels, or whole declared steps, lie between two marks; 0 where no step is declared. */
        int levelsBetween(Mark one, Mark other) {
            if (!levels.isEmpty()) {
                return Math.abs(one.index - other.index);
            }
            return step == null
                    ? 0
                    : one.inside.minus(other.inside).abs().over(step.abs()).floor();
        }
    }

    Matrix(Map<String, Object> tree) {
        services = "services".equals(tree.get("kind"));
        for (Object element : Json.list(tree.get("voices"))) {
            Map<String, Object> voice = Json.object(element);
            String id = (String) voice.get("id");
            voices.add(id);
            if ("own".equals(voice.get("kind"))) {
                own = id;
            } else if ("joint".equals(voice.get("kind"))) {
                joint = id;
            }
        }
        for (Object element : Json.list(tree.get("phases"))) {
            Map<String, Object> phase = Json.object(element);
            phases.add(new Phase((String) phase.get("id"), Json.whole(phase.get("from")), Json.whole(phase.get("to"))));
        }
        for (Object element : Json.list(tree.get("means"))) {
            Map<String, Object> means = Json.object(element);
            if (means.containsKey("validity")) {
                meansValidity.put((String) means.get("id"), Json.whole(means.get("validity")));
            }
        }
        for (Object element : Json.list(tree.get("events"))) {
            Map<String, Object> event = Json.object(element);
            if (Boolean.TRUE.equals(event.get("serious"))) {
                seriousEvents.add((String) event.get("id"));
            }
        }
        Map<String, Object> shared = Json.object(tree.get("scales"));
        for (Object element : Json.list(tree.get("outcomes"))) {
            Map<String, Object> written = Json.object(element);
            Outcome outcome = new Outcome((String) written.get("id"), Json.number(written.get("weight")));
            outcomes.add(outcome);
            for (Object inner : Json.list(written.get("indicators"))) {
                outcome.indicators.add(indicator(Json.object(inner), outcome, written, shared));
            }
        }
    }

    private Indicator indicator(
            Map<String, Object> tree, Outcome outcome, Map<String, Object> ofOutcome, Map<String, Object> shared) {
        Indicator indicator = new Indicator();
        indicator.id = (String) tree.get("id");
        indicator.outcome = outcome;
        indicator.weight = Json.number(tree.get("weight"));
        Object scale = tree.get("scale");
        indicator.scale = new Scale(Json.object(scale instanceof String ? shared.get(scale) : scale));
        indicator.raters = Json.texts(tree.get("raters"));
        indicator.primary = (String) tree.get("primary");
        indicator.due = Json.texts(tree.get("due"));
        Json.object(tree.get("expected"))
                .forEach((phase, mark) -> indicator.expected.put(phase, indicator.scale.mark(mark)));
        indicator.rules.add(Json.object(ofOutcome.get("appliesWhen")));
        indicator.rules.add(Json.object(tree.get("appliesWhen")));
        indicator.ownAccount = Boolean.TRUE.equals(tree.get("ownAccount"));
        indicator.validity = tree.containsKey("validity") ? Json.whole(tree.get("validity")) : null;
        indicator.means = Json.object(tree.get("means"));
        if (tree.containsKey("critical")) {
            Map<String, Object> critical = Json.object(tree.get("critical"));
            indicator.critical = true;
            indicator.notApplicableReasons = Json.texts(critical.get("notApplicableReasons"));
            Object floor = critical.get("floor");
            boolean byPhase = floor instanceof Map && !Json.object(floor).containsKey("value");
            for (Phase phase : phases) {
                Object mark = byPhase ? Json.object(floor).get(phase.id) : floor;
                indicator.floors.put(phase.id, indicator.scale.mark(mark));
            }
        }
        return indicator;
    }

    List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        outcomes.forEach(outcome -> all.addAll(outcome.indicators));
        return all;
    }

    List<Indicator> criticals() {
        List<Indicator> criticals = indicators();
        criticals.removeIf(indicator -> !indicator.critical);
        return criticals;
    }

    /** The voices that are asked anything, in the order of the matrix; never the joint one. */
    List<String> askedVoices() {
        List<String> asked = new ArrayList<>(voices);
        asked.removeIf(voice -> indicators().stream().noneMatch(indicator -> indicator.raters.contains(voice)));
        return asked;
    }

    /** Place of a phase in the order of the matrix; intake counts as the first phase. */
    int phaseIndex(String point) {
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).id.equals(point)) {
                return i;
            }
        }
        return 0;
    }

    /** Section 1: intake has the floors of the first phase. */
    Mark floor(Indicator indicator, String point) {
        return indicator.floors.get(phases.get(phaseIndex(point)).id);
    }
}
