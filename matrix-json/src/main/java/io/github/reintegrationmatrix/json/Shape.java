package io.github.reintegrationmatrix.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings that an object of a format may have; an exclamation mark at the end makes one required. */
final class Shape {

    private final List<String> keys;
    private final Map<String, Integer> positions = new HashMap<>();
    private final boolean[] required;

    private Shape(List<String> keys, boolean[] required) {
        this.keys = keys;
        this.required = required;
        for (int i = 0; i < keys.size(); i++) {
            positions.put(keys.get(i), i);
        }
    }

    static Shape of(String... keys) {
        boolean[] required = new boolean[keys.length];
        String[] plain = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            required[i] = keys[i].endsWith("!");
            plain[i] = required[i] ? keys[i].substring(0, keys[i].length() - 1) : keys[i];
        }
        return new Shape(List.of(plain), required);
    }

    List<String> keys() {
        return keys;
    }

    /** The position of a heading, or -1 if it is not known. */
    int position(String key) {
        Integer position = positions.get(key);
        return position == null ? -1 : position;
    }

    boolean isRequired(int position) {
        return required[position];
    }
}
