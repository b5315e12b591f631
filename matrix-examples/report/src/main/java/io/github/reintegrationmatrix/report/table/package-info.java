/**
 * Results of many cases as tables for statistics programs: what their columns mean, their rows, and the files that tell R,
 * SPSS, Stata and readers of Data Packages about them.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.report.table.TableSet}. A row is one observation. A blank has one meaning in
 * each column, which the column says; why a rating is missing is data. No text that somebody wrote about a person is in them.
 */
@NullMarked
package io.github.reintegrationmatrix.report.table;

import org.jspecify.annotations.NullMarked;
