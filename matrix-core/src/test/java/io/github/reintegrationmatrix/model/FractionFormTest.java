package io.github.reintegrationmatrix.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionFormTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            longs = {
                (1L << 62) - 1,
                1L << 62,
                (1L << 62) + 1,
                Long.MAX_VALUE,
                -(1L << 62),
                -(1L << 62) - 1,
                -Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void numbers_at_the_end_of_long_are_equal_however_they_came_about(long number) {
        Fraction fromLong = Fraction.of(number);
        Fraction fromBig = Fraction.of(BigInteger.valueOf(number), BigInteger.ONE);
        Fraction fromText = Fraction.parse(Long.toString(number));
        assertThat(fromBig).isEqualTo(fromLong).hasSameHashCodeAs(fromLong);
        assertThat(fromText).isEqualTo(fromLong).hasSameHashCodeAs(fromLong);
        assertThat(Fraction.of(1, 3).dividedBy(fromLong))
                .isEqualTo(Fraction.of(1, 3).dividedBy(fromBig));
    }
}
