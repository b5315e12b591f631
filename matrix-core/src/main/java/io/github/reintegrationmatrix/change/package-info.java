/**
 * What became of a person between rounds: change, setbacks and recoveries, and how far a result depends on choices.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.change.Change Change} and at
 * {@link io.github.reintegrationmatrix.change.Setback Setback}. Everything here is computed from the parts that a
 * {@link io.github.reintegrationmatrix.progress.ProgressReport ProgressReport} holds, exactly and when it is asked for:
 * nothing is scored again, and a report that was read from a file gives the same answers as one that was just made.
 *
 * <p>Only what the same voice rated in two rounds is compared, so that questions which come or go never look like progress
 * or loss. What uses only the order of levels comes first. Nothing is compared across episodes.
 */
@NullMarked
package io.github.reintegrationmatrix.change;

import org.jspecify.annotations.NullMarked;
