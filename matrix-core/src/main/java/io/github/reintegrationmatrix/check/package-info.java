/**
 * Findings about matrices, policies and cases: what is wrong, where, why, and what to do.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.check.MatrixCheck MatrixCheck} and
 * {@link io.github.reintegrationmatrix.check.CaseCheck CaseCheck}. A check never stops at the first fault and never
 * throws because of what it reads: it returns every {@link io.github.reintegrationmatrix.check.Finding Finding}.
 * Findings about cases name a place and a rule and never repeat a value. Codes, findings and places are said in every
 * language of {@link io.github.reintegrationmatrix.text.Phrases#LANGUAGES}. Nothing here knows about files or scores.
 */
@NullMarked
package io.github.reintegrationmatrix.check;

import org.jspecify.annotations.NullMarked;
