/**
 * Findings and progress reports in words, for people.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.report.TextReport TextReport} and
 * {@link io.github.reintegrationmatrix.report.TextFindings TextFindings}. A text begins with what needs a look, speaks
 * in counts before numbers, and ends with the total. It is at most 80 columns wide, without colour, and reads well
 * aloud. Programs read the JSON instead: the wording here may change at any time. This is the only place besides the
 * JSON writer that rounds.
 */
@NullMarked
package io.github.reintegrationmatrix.report;

import org.jspecify.annotations.NullMarked;
