package io.github.reintegrationmatrix.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of the JSON document that a workbook stands for, with the cell that it comes from. */
sealed interface Node {

    Place place();

    /** A text. */
    record Text(String value, Place place) implements Node {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** A number, as it is written. */
    record Num(String value, Place place) implements Node {
        @Override
        public String toString() {
            return "Num";
        }
    }

    /** True or false. */
    record Truth(boolean value, Place place) implements Node {
        @Override
        public String toString() {
            return "Truth";
        }
    }

    /** A list. */
    record Arr(List<Node> items, Place place) implements Node {
        Arr(Place place) {
            this(new ArrayList<>(), place);
        }

        @Override
        public String toString() {
            return "Arr";
        }
    }

    /** An object. */
    final class Obj implements Node {

        private final Map<String, Node> members = new LinkedHashMap<>();
        private final Map<String, Place> keys = new LinkedHashMap<>();
        private final Map<String, Gap> gaps = new LinkedHashMap<>();
        private final Place place;

        Obj(Place place) {
            this.place = place;
        }

        @Override
        public Place place() {
            return place;
        }

        Map<String, Node> members() {
            return members;
        }

        @Nullable
        Node get(String path) {
            Node at = this;
            for (String key : path.split("/", -1)) {
                at = at instanceof Obj object ? object.members.get(key) : null;
            }
            return at;
        }

        /** The text at a path, or nothing. */
        String text(String path) {
            return get(path) instanceof Text text ? text.value() : "";
        }

        Place keyPlace(String key) {
            return keys.getOrDefault(key, place);
        }

        /** Puts a value at a path such as {@code critical/rationale}; the objects on the way are made. */
        void put(String path, Node value, Place key) {
            int slash = path.indexOf('/');
            if (slash < 0) {
                members.put(path, value);
                keys.put(path, key);
                return;
            }
            String first = path.substring(0, slash);
            if (!(members.get(first) instanceof Obj)) {
                members.put(first, new Obj(value.place()));
                keys.put(first, key);
            }
            if (members.get(first) instanceof Obj below) {
                below.put(path.substring(slash + 1), value, key);
            }
        }

        void put(String path, Node value) {
            put(path, value, value.place());
        }

        /** Remembers where a value would stand. */
        void gap(String path, Gap gap) {
            gaps.putIfAbsent(path, gap);
        }

        @Nullable
        Gap gap(String path) {
            return gaps.get(path);
        }

        @Override
        public String toString() {
            return "Obj " + members.keySet().size();
        }
    }
}
