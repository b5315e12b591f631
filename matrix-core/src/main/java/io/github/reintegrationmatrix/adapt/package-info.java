/** From one matrix to another: in what two matrices differ, and crosswalks from one to the other. */
@NullMarked
package io.github.reintegrationmatrix.adapt;

import org.jspecify.annotations.NullMarked;
