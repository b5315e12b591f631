package io.github.reintegrationmatrix.model;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Maps that keep their order, cannot be changed and hold no {@code null}. */
public final class OrderedMaps {

    private OrderedMaps() {}

    /**
     * Copies a map.
     *
     * @param <V> the values
     * @param map any map; one that was made here is returned as it is
     * @return an unmodifiable copy in the same order
     * @throws NullPointerException if the map holds a null
     */
    public static <V> Map<String, V> copyOf(Map<String, V> map) {
        if (map instanceof Kept<V> kept) {
            return kept;
        }
        Map<String, V> copy = new LinkedHashMap<>(map);
        if (copy.containsKey(null) || copy.containsValue(null)) {
            throw new NullPointerException("A map of the model must not hold null.");
        }
        return new Kept<>(copy);
    }

    /**
     * Fills a map entry by entry, and hands it over without another copy.
     *
     * <p>It is mutable and meant for one method of one thread.
     *
     * @param <V> the values
     */
    public static final class Builder<V> {

        private @Nullable Map<String, V> map = new LinkedHashMap<>();

        /** Starts with an empty map. */
        public Builder() {}

        /**
         * Tells whether a key is there.
         *
         * @param key the key
         * @return true if something was put under it
         */
        public boolean has(String key) {
            return open().containsKey(key);
        }

        /**
         * Puts a value behind the others, or in the place of one under the same key.
         *
         * @param key the key
         * @param value the value
         */
        public void put(String key, V value) {
            open().put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        }

        /**
         * Ends the filling.
         *
         * @return the map, which can no longer be changed by anybody
         */
        public Map<String, V> build() {
            Map<String, V> filled = open();
            map = null;
            return new Kept<>(filled);
        }

        private Map<String, V> open() {
            if (map == null) {
                throw new IllegalStateException("The map was handed over and can no longer be changed.");
            }
            return map;
        }
    }

    /** A map that nobody else holds, so that copying it again would be in vain. */
    private static final class Kept<V> extends AbstractMap<String, V> implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, V> map;

        Kept(Map<String, V> map) {
            this.map = map;
        }

        @Override
        public Set<Entry<String, V>> entrySet() {
            return Collections.unmodifiableMap(map).entrySet();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return map.containsKey(key);
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return map.get(key);
        }

        @Override
        public void forEach(BiConsumer<? super String, ? super V> action) {
            map.forEach(action);
        }

        /** What is written is a map that any reader has; the model's constructors copy it when it is read. */
        private Object writeReplace() {
            return Collections.unmodifiableMap(map);
        }
    }
}
