package io.github.reintegrationmatrix.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final long SEED = 20250930;

    /** Numbers at which long arithmetic overflows or changes its form. */
    private static final long[] EDGES = {
        0,
        1,
        2,
        3,
        7,
        10,
        1L << 31,
        (1L << 31) + 1,
        3_037_000_499L,
        3_037_000_500L,
        (1L << 62) - 1,
        1L << 62,
        (1L << 62) + 1,
        Long.MAX_VALUE - 1,
        Long.MAX_VALUE
    };

    // ---- reading

    @ParameterizedTest(name = "{0} is {1}/{2}")
    @CsvSource({
        "0, 0, 1",
        "-0, 0, 1",
        "-0.000, 0, 1",
        "0e9, 0, 1",
        "2, 2, 1",
        "-2, -2, 1",
        "007, 7, 1",
        "0.25, 1, 4",
        "0.250, 1, 4",
        "-0.25, -1, 4",
        "1.5, 3, 2",
        "12.50, 25, 2",
        "1e3, 1000, 1",
        "1E+3, 1000, 1",
        "1e-3, 1, 1000",
        "2.5e1, 25, 1",
        "2.5e-1, 1, 4",
        "1e9, 1000000000, 1",
        "1e-9, 1, 1000000000",
        "1e0000000009, 1000000000, 1",
        "1/3, 1, 3",
        "2/6, 1, 3",
        "-2/6, -1, 3",
        "0/5, 0, 1",
        "6/3, 2, 1",
        "13/24, 13, 24",
        "10/4, 5, 2"
    })
    void reads_decimals_and_ratios_in_lowest_terms(String text, BigInteger numerator, BigInteger denominator) {
        Fraction read = Fraction.parse(text);
        assertThat(read.numerator()).isEqualTo(numerator);
        assertThat(read.denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest(name = "\"{0}\" is not a number")
    @ValueSource(
            strings = {
                "",
                " ",
                "1 ",
                " 1",
                "+1",
                ".5",
                "1.",
                "1,5",
                "1e",
                "e1",
                "1e1.5",
                "--1",
                "1/",
                "/3",
                "1/-3",
                "1/3/4",
                "1.5/2",
                "1/2.5",
                "1/1e2",
                "1 /3",
                "0x10",
                "NaN",
                "Infinity",
                "½",
                "١٢",
                "１２",
                "1_000",
                "1\n",
                "1d"
            })
    void refuses_what_is_neither_a_decimal_nor_a_ratio(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("A number must be a decimal such as 0.25 or a ratio such as 1/3.");
    }

    @Test
    void reads_forty_characters_and_refuses_forty_one() {
        String forty = "1234567890123456789012345678901234567890";
        assertThat(Fraction.parse(forty).numerator()).isEqualTo(new BigInteger(forty));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(forty + "1"))
                .withMessage("A number must have at most 40 characters.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("0." + "0".repeat(39)))
                .withMessage("A number must have at most 40 characters.");
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(strings = {"1e10", "1e-10", "1E+10", "0e10", "1e99999999999", "1e-99999999999", "1.5e999999999"})
    void refuses_an_exponent_above_nine(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("The exponent of a number must be at most 9.");
    }

    @Test
    void the_limits_of_reading_are_public() {
        assertThat(Fraction.MAX_CHARACTERS).isEqualTo(40);
        assertThat(Fraction.MAX_EXPONENT).isEqualTo(9);
    }

    @Test
    void refuses_to_divide_by_zero_in_every_form() {
        String message = "The denominator of a fraction must not be 0.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("1/0"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("0/000"))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(BigInteger.ONE, BigInteger.ZERO))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .withMessage(message);
        Fraction large = Fraction.of(BigInteger.ONE.shiftLeft(80), BigInteger.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> large.dividedBy(Fraction.ZERO))
                .withMessage(message);
    }

    // ---- form

    @ParameterizedTest(name = "{0}/{1} is {2}/{3}")
    @CsvSource({
        "6, 8, 3, 4",
        "-6, 8, -3, 4",
        "6, -8, -3, 4",
        "-6, -8, 3, 4",
        "0, -8, 0, 1",
        "9223372036854775807, 9223372036854775807, 1, 1",
        "-9223372036854775807, 9223372036854775807, -1, 1",
        "-9223372036854775808, -9223372036854775808, 1, 1",
        "-9223372036854775808, 1, -9223372036854775808, 1",
        "1, -9223372036854775808, -1, 9223372036854775808",
        "-9223372036854775808, 2, -4611686018427387904, 1",
        "-9223372036854775808, -1, 9223372036854775808, 1"
    })
    void stands_in_lowest_terms_with_the_sign_above_the_line(
            long numerator, long denominator, BigInteger lowestNumerator, BigInteger lowestDenominator) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(fraction.numerator()).isEqualTo(lowestNumerator);
        assertThat(fraction.denominator()).isEqualTo(lowestDenominator);
    }

    @Test
    void knows_its_sign() {
        assertThat(Fraction.parse("-1/3").signum()).isEqualTo(-1);
        assertThat(Fraction.ZERO.signum()).isZero();
        assertThat(Fraction.parse("1/3").signum()).isEqualTo(1);
        assertThat(Fraction.of(BigInteger.TWO.pow(90).negate(), BigInteger.ONE).signum())
                .isEqualTo(-1);
        assertThat(Fraction.of(BigInteger.ONE, BigInteger.TWO.pow(90)).signum()).isEqualTo(1);
        assertThat(Fraction.ZERO.negated()).isEqualTo(Fraction.ZERO);
    }

    // ---- arithmetic, against whole numbers of any size

    @Test
    void adds_subtracts_multiplies_and_divides_exactly_whatever_the_size() {
        List<Fraction> numbers = numbers(120);
        for (Fraction a : numbers) {
            assertSame(a.negated(), a.numerator().negate(), a.denominator(), "-(" + a + ")");
            for (Fraction b : numbers) {
                BigInteger an = a.numerator();
                BigInteger ad = a.denominator();
                BigInteger bn = b.numerator();
                BigInteger bd = b.denominator();
                BigInteger both = ad.multiply(bd);
                assertSame(a.plus(b), an.multiply(bd).add(bn.multiply(ad)), both, a + " + " + b);
                assertSame(a.minus(b), an.multiply(bd).subtract(bn.multiply(ad)), both, a + " - " + b);
                assertSame(a.times(b), an.multiply(bn), both, a + " * " + b);
                if (bn.signum() != 0) {
                    assertSame(a.dividedBy(b), an.multiply(bd), ad.multiply(bn), a + " / " + b);
                }
            }
        }
    }

    @Test
    void goes_beyond_the_range_of_long_and_comes_back() {
        // (2^63 - 1) * (2^63 - 1) = 2^126 - 2^64 + 1
        Fraction max = Fraction.of(Long.MAX_VALUE);
        Fraction square = max.times(max);
        assertThat(square).hasToString("85070591730234615847396907784232501249");
        assertThat(square.dividedBy(max).dividedBy(max)).isEqualTo(Fraction.ONE);
        Fraction beyond = max.plus(Fraction.ONE);
        assertThat(beyond).hasToString("9223372036854775808");
        assertThat(beyond.minus(max)).isEqualTo(Fraction.ONE);
        assertThat(beyond.minus(beyond)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void compares_exactly_whatever_the_size() {
        List<Fraction> numbers = numbers(160);
        for (Fraction a : numbers) {
            for (Fraction b : numbers) {
                int exact = a.numerator()
                        .multiply(b.denominator())
                        .compareTo(b.numerator().multiply(a.denominator()));
                assertThat(Integer.signum(a.compareTo(b)))
                        .as(a + " against " + b)
                        .isEqualTo(exact);
                assertThat(a.atLeast(b)).as(a + " at least " + b).isEqualTo(exact >= 0);
            }
        }
    }

    @Test
    void tells_apart_neighbours_whose_products_differ_only_in_the_last_bit() {
        // a/b against (a+1)/(b+1) with a < b: the products differ by b - a = 1 of about 2^126
        Fraction lower = Fraction.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        Fraction upper = Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(lower).isLessThan(upper);
        assertThat(upper).isGreaterThan(lower);
        assertThat(lower.negated()).isGreaterThan(upper.negated());
        assertThat(lower.atLeast(upper)).isFalse();
        assertThat(upper.atLeast(upper)).isTrue();
    }

    @Test
    void equal_numbers_are_equal_however_they_came_about() {
        Fraction quarter = Fraction.of(1, 4);
        List<Fraction> quarters = List.of(
                Fraction.parse("0.25"),
                Fraction.parse("0.250"),
                Fraction.parse("25e-2"),
                Fraction.parse("2/8"),
                Fraction.of(-3, -12),
                Fraction.of(BigInteger.TWO.pow(100), BigInteger.TWO.pow(102)),
                Fraction.of(1, 2).times(Fraction.of(1, 2)),
                Fraction.of(3, 4).minus(Fraction.of(1, 2)));
        assertThat(quarters)
                .allSatisfy(same -> assertThat(same).isEqualTo(quarter).hasSameHashCodeAs(quarter));
        Fraction large = Fraction.parse("1e9").times(Fraction.parse("1e9")).times(Fraction.parse("1e9"));
        Fraction sameLarge = Fraction.of(BigInteger.TEN.pow(27), BigInteger.ONE);
        assertThat(large).isEqualTo(sameLarge).hasSameHashCodeAs(sameLarge);
    }

    @Test
    void different_numbers_are_not_equal() {
        assertThat(Fraction.of(1, 4)).isNotEqualTo(Fraction.of(1, 3)).isNotEqualTo(Fraction.of(3, 4));
        assertThat(Fraction.of(1, 4)).isNotEqualTo(Fraction.of(-1, 4)).isNotEqualTo("1/4");
        Fraction large = Fraction.of(BigInteger.TWO.pow(80), BigInteger.ONE);
        assertThat(large).isNotEqualTo(large.plus(Fraction.ONE)).isNotEqualTo(Fraction.ZERO);
    }

    // ---- print

    @ParameterizedTest(name = "{0} is {1} down, {2} up, {3} to the even")
    @CsvSource({
        // 1/3 = 0.33333..., 2/3 = 0.66666...
        "1/3, 0.3333, 0.3334, 0.3333",
        "-1/3, -0.3334, -0.3333, -0.3333",
        "2/3, 0.6666, 0.6667, 0.6667",
        "-2/3, -0.6667, -0.6666, -0.6667",
        "1/2, 0.5000, 0.5000, 0.5000",
        "0, 0.0000, 0.0000, 0.0000",
        "3, 3.0000, 3.0000, 3.0000",
        // half a unit of the last decimal: 0.00005, 0.00015 and 0.00025
        "1/20000, 0.0000, 0.0001, 0.0000",
        "3/20000, 0.0001, 0.0002, 0.0002",
        "5/20000, 0.0002, 0.0003, 0.0002",
        "-1/20000, -0.0001, 0.0000, 0.0000",
        "-3/20000, -0.0002, -0.0001, -0.0002",
        "-1/1000000, -0.0001, 0.0000, 0.0000",
        "13/24, 0.5416, 0.5417, 0.5417"
    })
    void rounds_for_print_in_the_direction_asked_for_and_never_to_minus_zero(
            String number, String floor, String ceiling, String halfEven) {
        Fraction fraction = Fraction.parse(number);
        assertThat(fraction.decimal(4, RoundingMode.FLOOR)).hasToString(floor);
        assertThat(fraction.decimal(4, RoundingMode.CEILING)).hasToString(ceiling);
        assertThat(fraction.decimal(4, RoundingMode.HALF_EVEN)).hasToString(halfEven);
    }

    @Test
    void prints_numbers_beyond_long_and_without_decimals() {
        Fraction large = Fraction.of(BigInteger.TWO.pow(70), BigInteger.ONE);
        assertThat(large.decimal(4, RoundingMode.FLOOR)).hasToString("1180591620717411303424.0000");
        assertThat(Fraction.of(5, 2).decimal(0, RoundingMode.HALF_EVEN)).hasToString("2");
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0.5, 1/2",
        "-0.5, -1/2",
        "6/3, 2",
        "0/7, 0",
        "-0, 0",
        "13/24, 13/24",
        "1e9, 1000000000",
        "1e-9, 1/1000000000"
    })
    void writes_whole_numbers_without_a_line_and_others_as_a_ratio(String read, String written) {
        assertThat(Fraction.parse(read)).hasToString(written);
    }

    @Test
    void reads_back_what_it_writes_up_to_forty_characters() {
        int read = 0;
        for (Fraction number : numbers(400)) {
            if (number.toString().length() <= Fraction.MAX_CHARACTERS) {
                Fraction back = Fraction.parse(number.toString());
                assertThat(back).hasToString(number.toString()).isEqualByComparingTo(number);
                read++;
            }
        }
        assertThat(read).isGreaterThan(400);
    }

    // ---- sum

    @Test
    void a_running_sum_equals_adding_one_by_one() {
        Random random = new Random(SEED);
        for (int run = 0; run < 300; run++) {
            Fraction.Sum sum = new Fraction.Sum();
            Fraction oneByOne = Fraction.ZERO;
            for (int i = 0; i < 12; i++) {
                Fraction a = number(random);
                Fraction b = number(random);
                if (random.nextBoolean()) {
                    sum.add(a);
                    oneByOne = oneByOne.plus(a);
                } else {
                    sum.addProduct(a, b);
                    oneByOne = oneByOne.plus(a.times(b));
                }
                assertThat(sum.total()).isEqualByComparingTo(oneByOne).hasToString(oneByOne.toString());
            }
        }
    }

    @Test
    void a_running_sum_survives_an_overflow_in_the_middle() {
        // 1/3 + (2^63-1)*(2^63-1) - (2^63-1)*(2^63-1) + 1/6 = 1/2
        Fraction max = Fraction.of(Long.MAX_VALUE);
        Fraction.Sum sum = new Fraction.Sum()
                .add(Fraction.of(1, 3))
                .addProduct(max, max)
                .addProduct(max, max.negated())
                .add(Fraction.of(1, 6));
        assertThat(sum.total()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void an_empty_sum_is_zero_and_asking_for_the_total_changes_nothing() {
        Fraction.Sum sum = new Fraction.Sum();
        assertThat(sum.total()).isEqualTo(Fraction.ZERO);
        sum.add(Fraction.of(1, 2));
        assertThat(sum.total()).isEqualTo(sum.total()).isEqualTo(Fraction.of(1, 2));
        assertThat(sum.add(Fraction.of(1, 2)).total()).isEqualTo(Fraction.ONE);
    }

    @Test
    void is_the_same_number_after_it_was_serialized() throws IOException, ClassNotFoundException {
        for (Fraction number : List.of(
                Fraction.ZERO, Fraction.of(-13, 24), Fraction.of(BigInteger.TWO.pow(90), BigInteger.valueOf(3)))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(number);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(number).hasSameHashCodeAs(number);
            }
        }
    }

    // ---- helpers

    private static void assertSame(Fraction actual, BigInteger numerator, BigInteger denominator, String what) {
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        assertThat(actual.numerator()).as(what).isEqualTo(numerator.divide(gcd).multiply(sign));
        assertThat(actual.denominator())
                .as(what)
                .isEqualTo(denominator.divide(gcd).abs());
    }

    /** The edges as whole numbers and as parts of them, with both signs, and random numbers of all sizes. */
    private static List<Fraction> numbers(int howMany) {
        Random random = new Random(SEED);
        List<Fraction> numbers = new ArrayList<>(List.of(Fraction.of(Long.MIN_VALUE), Fraction.of(1, Long.MIN_VALUE)));
        for (long edge : EDGES) {
            numbers.add(Fraction.of(edge));
            numbers.add(Fraction.of(-edge));
            if (edge != 0) {
                numbers.add(Fraction.of(1, edge));
                numbers.add(Fraction.of(-(edge - 1), edge));
            }
        }
        for (int i = 0; i < howMany; i++) {
            numbers.add(number(random));
        }
        return numbers;
    }

    private static Fraction number(Random random) {
        if (random.nextInt(10) == 0) {
            BigInteger denominator = new BigInteger(100, random).add(BigInteger.ONE);
            return Fraction.of(new BigInteger(100, random).subtract(BigInteger.TWO.pow(99)), denominator);
        }
        return Fraction.of(part(random), part(random) | 1);
    }

    private static long part(Random random) {
        long sign = random.nextBoolean() ? 1 : -1;
        return switch (random.nextInt(4)) {
            case 0 -> sign * random.nextInt(30);
            case 1 -> sign * EDGES[random.nextInt(EDGES.length)];
            case 2 -> Long.MAX_VALUE - random.nextInt(5);
            default -> random.nextLong();
        };
    }
}
