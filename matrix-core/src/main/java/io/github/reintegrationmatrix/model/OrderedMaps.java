package io.github.reintegrationmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

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
        copy.forEach((key, value) -> {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        });
        return Collections.unmodifiableMap(copy);
    }
}
