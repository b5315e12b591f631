/**
 * Matrices, cases, reviews and policies as workbooks (.xlsx).
 *
 * <p>Start at {@link io.github.reintegrationmatrix.workbook.Workbook Workbook} to read, at
 * {@link io.github.reintegrationmatrix.workbook.WorkbookWriter WorkbookWriter} to write. The rows of a workbook become the
 * JSON document that they stand for, and the readers of JSON read it; so there is one check for both, and every finding is
 * led back to its sheet and cell. Nothing here knows what a rule of a matrix is.
 */
@NullMarked
package io.github.reintegrationmatrix.workbook;

import org.jspecify.annotations.NullMarked;
