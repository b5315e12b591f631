/**
 * The pages as Java, made at build time from the templates in {@code src/main/jte}. The package is not exported.
 */
@NullUnmarked
package io.github.reintegrationmatrix.report.page;

import org.jspecify.annotations.NullUnmarked;
