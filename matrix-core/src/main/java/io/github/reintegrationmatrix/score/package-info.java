/**
 * From a matrix, a policy and a case to a report: which state each rating has, and what follows from it.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.score.Scorer Scorer}. It decides the state of every indicator for
 * every voice, lays the parts into a {@link io.github.reintegrationmatrix.progress.ProgressReport ProgressReport}, and
 * applies the thresholds of the policy. The arithmetic itself stands with the parts, in
 * {@code io.github.reintegrationmatrix.progress}. Everything here is pure: the same input gives the same report, and
 * nothing reads a clock, a file or a locale.
 */
@NullMarked
package io.github.reintegrationmatrix.score;

import org.jspecify.annotations.NullMarked;
