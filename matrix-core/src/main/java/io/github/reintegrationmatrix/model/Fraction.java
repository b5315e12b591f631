package io.github.reintegrationmatrix.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms: a weight, a value of a level, a score.
 *
 * <p>Nothing is ever rounded inside the library; {@link #decimal} is for the one moment a number is printed. Small
 * numbers are held as two {@code long}s, larger ones as two {@link BigInteger}s; the difference cannot be seen.
 *
 * <pre>{@code
 * Fraction.parse("1/3").plus(Fraction.of(1, 6))   // 1/2
 * Fraction.parse("0.250").equals(Fraction.of(1, 4)) // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {

    private static final long serialVersionUID = 1L;

    /** The number 0. */
    public static final Fraction ZERO = new Fraction(0, 1, null, null);

    /** The number 1. */
    public static final Fraction ONE = new Fraction(1, 1, null, null);

    /** The most characters {@link #parse} accepts: 40. */
    public static final int MAX_CHARACTERS = 40;

    /** The greatest absolute exponent {@link #parse} accepts: 9. */
    public static final int MAX_EXPONENT = 9;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE]([+-]?[0-9]+))?");
    private static final Pattern RATIO = Pattern.compile("(-?[0-9]+)/([0-9]+)");

    /** The one long without an opposite; it is held as a large number. */
    private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private final long numerator;
    private final long denominator;
    private final @Nullable BigInteger bigNumerator;
    private final @Nullable BigInteger bigDenominator;

    private Fraction(long numerator, long denominator, @Nullable BigInteger bigN, @Nullable BigInteger bigD) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = bigN;
        this.bigDenominator = bigD;
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return the number as a fraction
     */
    public static Fraction of(long value) {
        return value == 0 ? ZERO : value == 1 ? ONE : of(value, 1);
    }

    /**
     * Returns {@code numerator / denominator} in lowest terms.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not 0
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator == 1 && numerator != Long.MIN_VALUE) {
            return new Fraction(numerator, 1, null, null);
        }
        if (denominator > 0 && numerator != Long.MIN_VALUE) {
            long gcd = gcd(Math.abs(numerator), denominator);
            return new Fraction(numerator / gcd, denominator / gcd, null, null);
        }
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns {@code numerator / denominator} in lowest terms.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not 0
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("The denominator of a fraction must not be 0.");
        }
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger sign = denominator.signum() < 0 ? gcd.negate() : gcd;
        BigInteger n = numerator.divide(sign);
        BigInteger d = denominator.divide(sign);
        boolean small = n.bitLength() < 64 && d.bitLength() < 64 && !n.equals(LEAST_LONG);
        return small ? new Fraction(n.longValue(), d.longValue(), null, null) : new Fraction(0, 0, n, d);
    }

    /**
     * Reads a decimal ({@code 0.25}, {@code 2}, {@code 1e-3}) or a ratio ({@code 1/3}).
     *
     * @param text the number as written: at most {@value #MAX_CHARACTERS} characters, in a ratio on each side, and an
     *     exponent of at most {@value #MAX_EXPONENT}, so that no text can make a number that fills the memory
     * @return the number, exactly
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static Fraction parse(String text) {
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            return limited(of(whole(ratio.group(1)), whole(ratio.group(2))));
        }
        if (text.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("A number must have at most 40 characters.");
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches()) {
            throw new IllegalArgumentException("A number must be a decimal such as 0.25 or a ratio such as 1/3.");
        }
        String exponent = decimal.group(1);
        if (exponent != null && new BigInteger(exponent).abs().compareTo(BigInteger.valueOf(MAX_EXPONENT)) > 0) {
            throw new IllegalArgumentException("The exponent of a number must be at most 9.");
        }
        BigDecimal value = new BigDecimal(text);
        return limited(
                value.scale() <= 0
                        ? of(value.toBigIntegerExact(), BigInteger.ONE)
                        : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale())));
    }

    private static BigInteger whole(String digits) {
        if (digits.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("A number must have at most 40 characters on each side of the line.");
        }
        return new BigInteger(digits);
    }

    /** What was read can be written as a ratio and read again. */
    private static Fraction limited(Fraction number) {
        if (number.isSmall()) {
            return number;
        }
        if (number.numerator().toString().length() > MAX_CHARACTERS
                || number.denominator().toString().length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("A number must have at most 40 digits above and below the line.");
        }
        return number;
    }

    /**
     * Returns the number above the line.
     *
     * @return the numerator in lowest terms; it carries the sign
     */
    public BigInteger numerator() {
        return bigNumerator != null ? bigNumerator : BigInteger.valueOf(numerator);
    }

    /**
     * Returns the number below the line.
     *
     * @return the denominator in lowest terms, above zero
     */
    public BigInteger denominator() {
        return bigDenominator != null ? bigDenominator : BigInteger.valueOf(denominator);
    }

    /**
     * Returns this number plus another.
     *
     * @param other the number to add
     * @return the exact sum
     */
    public Fraction plus(Fraction other) {
        return new Sum().add(this).add(other).total();
    }

    /**
     * Returns this number minus another.
     *
     * @param other the number to take away
     * @return the exact difference
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /**
     * Returns this number times another.
     *
     * @param other the factor
     * @return the exact product
     */
    public Fraction times(Fraction other) {
        return new Sum().addProduct(this, other).total();
    }

    /**
     * Returns this number divided by another.
     *
     * @param other the divisor, not 0
     * @return the exact quotient
     * @throws IllegalArgumentException if the divisor is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (isSmall() && other.isSmall()) {
            long n = Math.multiplyHigh(numerator, other.denominator);
            long d = Math.multiplyHigh(denominator, other.numerator);
            long low = numerator * other.denominator;
            long lowD = denominator * other.numerator;
            if (n == low >> 63 && d == lowD >> 63) {
                return of(low, lowD);
            }
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * Returns this number with the other sign.
     *
     * @return zero minus this number; zero stays zero
     */
    public Fraction negated() {
        return isSmall()
                ? new Fraction(-numerator, denominator, null, null)
                : of(numerator().negate(), denominator());
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return isSmall() ? Long.signum(numerator) : numerator().signum();
    }

    /**
     * Rounds for print. This is the only rounding in the library.
     *
     * @param decimals how many decimals, 0 or more; all are kept, so 1/2 with 4 decimals is 0.5000
     * @param rounding the direction
     * @return the rounded number, never a negative zero
     */
    public BigDecimal decimal(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, rounding);
    }

    /**
     * Compares by value.
     *
     * @param other the number to compare with
     * @return below, at or above zero as this number is below, at or above the other
     */
    @Override
    public int compareTo(Fraction other) {
        if (isSmall() && other.isSmall()) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long high = Math.multiplyHigh(numerator, other.denominator);
            long otherHigh = Math.multiplyHigh(other.numerator, denominator);
            return high != otherHigh
                    ? Long.compare(high, otherHigh)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * Tells whether this number is at least another.
     *
     * @param other the number to compare with
     * @return true if this is not below the other
     */
    public boolean atLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Fraction other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(bigNumerator, other.bigNumerator)
                && Objects.equals(bigDenominator, other.bigDenominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, bigNumerator, bigDenominator);
    }

    /**
     * Writes the number exactly: {@code 13/24}, or {@code 3} for a whole number.
     *
     * @return text that {@link #parse} reads back, unless a side is longer than parse accepts
     */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }

    private boolean isSmall() {
        return bigNumerator == null;
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x == 0 ? 1 : x;
    }

    /**
     * A running sum that stays exact and reduces only once, when the total is asked for.
     *
     * <p>It works in {@code long}s and moves to {@link BigInteger}s by itself when a step would overflow. It is
     * mutable and meant for one method of one thread.
     */
    public static final class Sum {

        private long n;
        private long d = 1;
        private @Nullable Fraction large;

        /** Starts at zero. */
        public Sum() {}

        /**
         * Adds a number.
         *
         * @param value the number to add
         * @return this sum
         */
        public Sum add(Fraction value) {
            if (large == null && value.isSmall()) {
                try {
                    addSmall(value.numerator, value.denominator);
                    return this;
                } catch (ArithmeticException overflow) {
                    // The sum so far is untouched: go on below without limits.
                }
            }
            return addProduct(value, ONE);
        }

        /**
         * Adds the product of two numbers.
         *
         * @param a a factor
         * @param b the other factor
         * @return this sum
         */
        public Sum addProduct(Fraction a, Fraction b) {
            if (large == null && a.isSmall() && b.isSmall()) {
                try {
                    addSmall(
                            Math.multiplyExact(a.numerator, b.numerator),
                            Math.multiplyExact(a.denominator, b.denominator));
                    return this;
                } catch (ArithmeticException overflow) {
                    // The sum so far is untouched: go on below without limits.
                }
            }
            BigInteger productN = a.numerator().multiply(b.numerator());
            BigInteger productD = a.denominator().multiply(b.denominator());
            Fraction sum = total();
            large = of(
                    sum.numerator().multiply(productD).add(productN.multiply(sum.denominator())),
                    sum.denominator().multiply(productD));
            return this;
        }

        /**
         * Returns the sum of all that was added.
         *
         * @return the exact sum in lowest terms
         */
        public Fraction total() {
            return large != null ? large : of(n, d);
        }

        private void addSmall(long otherN, long otherD) {
            if (n == 0) {
                n = otherN;
                d = otherD;
            } else if (d == otherD) {
                n = Math.addExact(n, otherN);
            } else if (d % otherD == 0) {
                n = Math.addExact(n, Math.multiplyExact(otherN, d / otherD));
            } else {
                long factor = otherD / gcd(d, otherD);
                long common = Math.multiplyExact(d, factor);
                n = Math.addExact(Math.multiplyExact(n, factor), Math.multiplyExact(otherN, common / otherD));
                d = common;
            }
        }
    }
}
