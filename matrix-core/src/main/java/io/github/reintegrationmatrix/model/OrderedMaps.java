package io.github.reintegrationmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of maps that keep their order, cannot be changed and hold no {@code null}. */
public final class OrderedMaps {

    private OrderedMaps() {}

    /**
     * Copies a map.
     *
     * @param <V> the values
     * @param map any map
     * @return an unmodifiable copy in the same order
     * @throws NullPointerException if the map holds a null
     */
    public static <V> Map<String, V> copyOf(Map<String, V> map) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        if (copy.containsKey(null) || copy.containsValue(null)) {
            throw new NullPointerException("A map of the model must not hold null.");
        }
        return Collections.unmodifiableMap(copy);
    }
}
