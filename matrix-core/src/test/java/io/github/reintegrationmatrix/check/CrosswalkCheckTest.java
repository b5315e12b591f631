package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each break of a crosswalk is said, and nothing else. */
class CrosswalkCheckTest {

    static Stream<CrosswalkBreaks.Broken> breaks() {
        return CrosswalkBreaks.all();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void what_is_broken_is_found_and_nothing_else(CrosswalkBreaks.Broken broken) {
        assertThat(broken.findings()).extracting(Finding::code).containsExactlyInAnyOrderElementsOf(broken.codes());
    }
}
