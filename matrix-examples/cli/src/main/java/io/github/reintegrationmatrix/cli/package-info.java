/**
 * The {@code matrix} command: check files, score cases, look things up.
 *
 * <p>It starts at {@code MatrixCommand}. Results go to standard output, findings about input that is not the result to
 * standard error. Nothing is ever sent anywhere. Exit codes: 0 usable, 1 internal failure, 2 wrong arguments, 3 read
 * but not usable, 4 cannot be read, 130 interrupted.
 *
 * <p>Everything it says is in the bundle {@code command}, in English and in Serbian; {@code --lang} chooses.
 */
@NullMarked
package io.github.reintegrationmatrix.cli;

import org.jspecify.annotations.NullMarked;
