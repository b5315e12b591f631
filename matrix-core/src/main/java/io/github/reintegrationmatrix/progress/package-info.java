/**
 * What a report says: where a person stands, how sure that is, and why.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.progress.ProgressReport ProgressReport}. A report holds its own
 * arithmetic: an {@link io.github.reintegrationmatrix.progress.OutcomeResult OutcomeResult} holds the
 * {@link io.github.reintegrationmatrix.progress.Part parts} that its numbers are computed from, each time they are
 * asked for, so a number and its explanation cannot drift apart. Numbers are exact; rounding happens where they are
 * printed.
 *
 * <p>Absence is a state here: what was not asked, declined or does not apply is never a zero. Nothing here knows about
 * files, and nothing here scores: reports are made by {@code io.github.reintegrationmatrix.score}.
 */
@NullMarked
package io.github.reintegrationmatrix.progress;

import org.jspecify.annotations.NullMarked;
