package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import org.jspecify.annotations.Nullable;

/**
 * Where a value would stand that is not there.
 *
 * @param code the rule that its absence breaks, or nothing if that is said elsewhere
 * @param heading what the column or the setting is called
 */
record Gap(Place place, @Nullable Code code, String heading) {}
