package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import org.junit.jupiter.api.Test;

class SilentReferenceTest {

    @Test
    void a_reference_to_a_matrix_prints_nothing_of_the_case() {
        assertThat(new MatrixReference("canary", "canary")).hasToString("MatrixReference");
    }
}
