/**
 * What was observed for one beneficiary: episodes of assistance, a dated profile, and rounds of ratings.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.casefile.CaseRecord CaseRecord}. A case holds
 * {@link io.github.reintegrationmatrix.casefile.Round rounds}; a round holds one dated
 * {@link io.github.reintegrationmatrix.casefile.VoiceBlock block} per voice; a block holds
 * {@link io.github.reintegrationmatrix.casefile.Rating ratings}. An
 * {@link io.github.reintegrationmatrix.casefile.Occasion Occasion} is a round placed on the case's calendar.
 *
 * <p>These are data about people at risk. A case has a code and never a name, and the {@code toString} of every type
 * here prints the code or nothing. Every type is an immutable value. Nothing here knows about files, scores or the
 * clock: the day up to which data count is always an argument.
 */
@NullMarked
package io.github.reintegrationmatrix.casefile;

import org.jspecify.annotations.NullMarked;
