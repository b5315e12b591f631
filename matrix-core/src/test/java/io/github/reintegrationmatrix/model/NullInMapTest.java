package io.github.reintegrationmatrix.model;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "Constructors copy and refuse null": also inside maps, as List.copyOf does inside lists. */
class NullInMapTest {

    @Test
    void a_floor_that_is_null_is_refused() {
        Map<String, Mark> floor = new HashMap<>();
        floor.put("crisis", null);
        assertThatNullPointerException().isThrownBy(() -> new Criticality.Critical("why", floor, List.of()));
    }
}
