package io.github.reintegrationmatrix.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;

/**
 * The bare arithmetic as others would write it: the weighted mean of what is rated, for each outcome of each round, in
 * floating point, added up. No check, no range, no reason, no report.
 */
final class WeightedMeans {

    private static final double HIGHEST = Workload.LEVELS - 1.0;

    private final int outcomes;
    private final double[] weights;
    private final String[] ids;
    private final List<byte[]> arrays = new ArrayList<>();
    private final List<Map<String, Integer>> maps = new ArrayList<>();
    private final List<MapContext> contexts = new ArrayList<>();
    private final List<JexlScript> rules = new ArrayList<>();

    WeightedMeans(Workload load) {
        outcomes = load.outcomes();
        weights = new double[load.indicators()];
        ids = new String[load.indicators()];
        Arrays.setAll(weights, Workload::weight);
        Arrays.setAll(ids, i -> "indicator-" + i);
        for (int r = 0; r < load.rounds(); r++) {
            byte[] array = new byte[load.indicators()];
            Map<String, Integer> map = new HashMap<>();
            MapContext context = new MapContext();
            for (int i = 0; i < array.length; i++) {
                array[i] = (byte) load.level(i, r);
                context.set("i" + i, array[i] < 0 ? null : Integer.valueOf(array[i]));
                if (array[i] >= 0) {
                    map.put(ids[i], (int) array[i]);
                }
            }
            arrays.add(array);
            maps.add(map);
            contexts.add(context);
        }
        JexlEngine engine = new JexlBuilder().strict(false).create();
        for (int o = 0; o < outcomes; o++) {
            rules.add(engine.createScript(rule(o)));
        }
    }

    private static String rule(int outcome) {
        List<String> earned = new ArrayList<>();
        List<String> rated = new ArrayList<>();
        for (int i = outcome * Workload.PER_OUTCOME; i < (outcome + 1) * Workload.PER_OUTCOME; i++) {
            earned.add("(i" + i + " == null ? 0 : " + Workload.weight(i) + " * i" + i + ")");
            rated.add("(i" + i + " == null ? 0 : " + Workload.weight(i) + ")");
        }
        return "(" + String.join(" + ", earned) + ") / (" + HIGHEST + " * (" + String.join(" + ", rated) + "))";
    }

    /** A loop over arrays: about the least that any program can do. */
    double array() {
        double sum = 0;
        for (byte[] levels : arrays) {
            for (int o = 0; o < outcomes; o++) {
                double earned = 0;
                double rated = 0;
                for (int i = o * Workload.PER_OUTCOME; i < (o + 1) * Workload.PER_OUTCOME; i++) {
                    if (levels[i] >= 0) {
                        earned += weights[i] * levels[i];
                        rated += weights[i];
                    }
                }
                sum += earned / (HIGHEST * rated);
            }
        }
        return sum;
    }

    /** A loop over a map from indicator to level: what a short program does. */
    double map() {
        double sum = 0;
        for (Map<String, Integer> levels : maps) {
            for (int o = 0; o < outcomes; o++) {
                double earned = 0;
                double rated = 0;
                for (int i = o * Workload.PER_OUTCOME; i < (o + 1) * Workload.PER_OUTCOME; i++) {
                    Integer level = levels.get(ids[i]);
                    if (level != null) {
                        earned += weights[i] * level;
                        rated += weights[i];
                    }
                }
                sum += earned / (HIGHEST * rated);
            }
        }
        return sum;
    }

    /** One compiled expression of a rules engine for each outcome. */
    double rulesEngine() {
        double sum = 0;
        for (MapContext context : contexts) {
            for (JexlScript rule : rules) {
                sum += ((Number) rule.execute(context)).doubleValue();
            }
        }
        return sum;
    }
}
