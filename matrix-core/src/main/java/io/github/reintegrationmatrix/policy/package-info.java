/**
 * The conventions of the scoring: thresholds that somebody chose, by name and with a source.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.policy.ScoringPolicy ScoringPolicy}. What a matrix's author decides
 * (weights, levels, floors, expectations) is in the matrix; what remains to be decided to turn ratings into words such
 * as "reportable" or "expectations met" is here, and never a constant of the code.
 */
@NullMarked
package io.github.reintegrationmatrix.policy;

import org.jspecify.annotations.NullMarked;
