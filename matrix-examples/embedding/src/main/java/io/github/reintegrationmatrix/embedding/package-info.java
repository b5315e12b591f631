/**
 * One short program for each thing that an application wants to do with the library.
 *
 * <p>Start at {@code ScoreRows}: from rows of a database to a score. README's code is cut from these programs.
 */
@NullMarked
package io.github.reintegrationmatrix.embedding;

import org.jspecify.annotations.NullMarked;
