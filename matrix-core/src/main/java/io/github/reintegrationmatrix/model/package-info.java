/**
 * What a monitoring matrix says: outcomes, the indicators that show them, and the means that verify them.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.model.Matrix Matrix}. A matrix holds outcomes; an outcome holds
 * indicators; an indicator is rated on a {@link io.github.reintegrationmatrix.model.Scale Scale} by one or more
 * {@link io.github.reintegrationmatrix.model.Voice voices} and backed by means of verification.
 *
 * <p>Every type here is an immutable value. Constructors copy and refuse {@code null} and nothing else, so a matrix
 * that is wrong can be built and checked; whether it can be used is the business of
 * {@code io.github.reintegrationmatrix.check}. The rules about one value stand here as Bean Validation constraints.
 * Nothing here knows about cases, files, scores or the clock.
 */
@NullMarked
package io.github.reintegrationmatrix.model;

import org.jspecify.annotations.NullMarked;
