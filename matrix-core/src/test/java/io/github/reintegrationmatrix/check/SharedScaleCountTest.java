package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedScaleCountTest {

    @Test
    void a_constraint_that_a_shared_scale_breaks_counts_its_users_too() {
        MatrixDraft draft = new MatrixDraft();
        draft.scales.put(
                "ladder",
                new Scale.Levels(List.of(
                        new Scale.Level("none", "", Fraction.ZERO),
                        new Scale.Level("some", "Some", Fraction.of(1, 2)),
                        new Scale.Level("full", "Full", Fraction.ONE))));
        List<Finding> findings = new MatrixCheck().check(draft.build());
        assertThat(MatrixCheckTest.places(findings)).containsExactly("MTX-2003 /scales/ladder/levels/0/label");
        // rent-paid, school-place and no-contact use it
        assertThat(findings).extracting(Finding::count).containsExactly(3);
    }
}
