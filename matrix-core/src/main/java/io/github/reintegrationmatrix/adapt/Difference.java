package io.github.reintegrationmatrix.adapt;

import java.util.Objects;

/**
 * One thing that two matrices say differently.
 *
 * <p>For example, the weight of an indicator is 1 in one and 2 in the other:
 * {@code new Difference(ElementKind.INDICATOR, "rent-paid", "housing", "weight", "1", "2")}.
 *
 * @param element what it is about
 * @param id the id of the element; empty for the matrix
 * @param outcome the outcome an indicator stands in, in the first matrix if it is in both; the id itself for an outcome;
 *     else empty
 * @param member what of the element differs, in the words of the format with points between, such as {@code weight} or
 *     {@code levels.none.label}; {@code order.voice} and the like for the order of what both have; empty where only one
 *     matrix has the element
 * @param before what the first matrix says; empty if it says nothing
 * @param after what the second matrix says; empty if it says nothing
 */
public record Difference(ElementKind element, String id, String outcome, String member, String before, String after) {

    /** Refuses {@code null}. */
    public Difference {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** {@return what it touches} */
    public Aspect aspect() {
        return Aspect.of(element, member);
    }
}
