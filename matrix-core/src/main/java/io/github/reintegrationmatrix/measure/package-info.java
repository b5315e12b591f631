/**
 * How a matrix measures in a set of cases: whether voices agree, whether the indicators of an outcome go together, whether
 * levels run out at the ends, and what is not answered and why.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.measure.Measuring}. These numbers are about the matrix and how it is used,
 * never about a person. They are exact; {@link io.github.reintegrationmatrix.measure.Disclosure} says which of them may leave
 * the organisation.
 */
@NullMarked
package io.github.reintegrationmatrix.measure;

import org.jspecify.annotations.NullMarked;
