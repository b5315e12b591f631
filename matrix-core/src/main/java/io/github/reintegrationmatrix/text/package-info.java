/**
 * Sentences of the library in the languages it speaks, and what makes a text safe to print.
 *
 * <p>The words of a matrix are not here: those are its own, see {@link io.github.reintegrationmatrix.model.MatrixTexts}.
 */
@NullMarked
package io.github.reintegrationmatrix.text;

import org.jspecify.annotations.NullMarked;
