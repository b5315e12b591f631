/**
 * Findings and progress reports in words, pages and tables, for people.
 *
 * <p>Start at {@link io.github.reintegrationmatrix.report.HtmlReport HtmlReport} for a page,
 * {@link io.github.reintegrationmatrix.report.TextReport TextReport} for a terminal,
 * {@link io.github.reintegrationmatrix.report.CsvReport CsvReport} for a spreadsheet, and
 * {@link io.github.reintegrationmatrix.report.TextFindings TextFindings} for what is wrong with a file. Texts and pages
 * begin with what needs a look, speak in counts before numbers, and end with the total. Their wording may change at any
 * time; programs read the JSON, or the table. This is the only place besides the JSON writer that rounds.
 *
 * <p>A report is said in the language of its texts: that of the translation that the reader chose, else that of its matrix,
 * and in English where the library does not speak it. Where there is no report, the language is asked for. Serbian, in both
 * scripts, has not been reviewed by anybody from the field, and every Serbian output says so. Tables for a spreadsheet are
 * data and stay as they are.
 */
@NullMarked
package io.github.reintegrationmatrix.report;

import org.jspecify.annotations.NullMarked;
