/**
 * The JSON formats: readers that return every finding with its line and column, and writers.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.json.MatrixJson MatrixJson} and
 * {@link io.github.reintegrationmatrix.json.CaseJson CaseJson}. What a writer wrote reads back equal. A reader never
 * stops at the first fault it can read past, never throws because of what a document holds, and keeps to limits:
 * 10 MB, 50 levels, 20,000 characters in a text, 40 in a number. A set of cases is of any length and each of its records
 * at most 1 MB; see {@link io.github.reintegrationmatrix.json.CaseStream CaseStream}. Nothing here opens a connection or
 * writes a file.
 */
@NullMarked
package io.github.reintegrationmatrix.json;

import org.jspecify.annotations.NullMarked;
