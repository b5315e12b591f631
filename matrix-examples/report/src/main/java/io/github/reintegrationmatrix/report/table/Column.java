package io.github.reintegrationmatrix.report.table;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table: what stands in it and what it means.
 *
 * @param name its name: small letters, digits and underscores, at most 32 characters
 * @param type what stands in it
 * @param meaning what it means, in a sentence
 * @param categories the values it can have, the lowest first where they are ordered; empty if it has no list
 * @param ordered whether the categories have an order
 * @param gaps what stands where there is no value, each with its one meaning
 */
public record Column(
        String name, Type type, String meaning, List<Category> categories, boolean ordered, List<Category> gaps) {

    /** Copies its lists and refuses {@code null}. */
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(meaning, "meaning");
        categories = List.copyOf(categories);
        gaps = List.copyOf(gaps);
    }

    /** What stands in a column. */
    public enum Type {
        /** Text: an id or a code. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** A number with a decimal point. */
        NUMBER,
        /** A day as year-month-day. */
        DATE,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    /**
     * A value, with what it is called.
     *
     * @param value as it stands in the table
     * @param label in words
     */
    public record Category(String value, String label) {
        /** Refuses {@code null}. */
        public Category {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
        }
    }

    /** {@return whether its values are numbers} */
    public boolean isNumber() {
        return type == Type.INTEGER || type == Type.NUMBER;
    }
}
