/**
 * What every way of showing a report needs: its facts picked out, its ids put into words.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.report.view.LookFirst LookFirst}. Nothing here knows whether it
 * becomes lines of text or a page; only {@link io.github.reintegrationmatrix.report.view.Chart Chart} knows where marks
 * stand in a drawing. The package is not exported.
 */
@NullMarked
package io.github.reintegrationmatrix.report.view;

import org.jspecify.annotations.NullMarked;
