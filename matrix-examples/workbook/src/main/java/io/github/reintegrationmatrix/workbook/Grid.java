package io.github.reintegrationmatrix.workbook;

import java.util.List;

/**
 * The cells of a workbook.
 *
 * @param sheets all sheets, in order
 * @param from1904 whether its days count from 1904
 */
record Grid(List<Sheet> sheets, boolean from1904) {}
