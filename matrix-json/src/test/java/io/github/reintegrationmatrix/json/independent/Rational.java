package io.github.reintegrationmatrix.json.independent;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Section 13: an exact fraction in lowest terms, the denominator above zero. */
final class Rational implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    private final BigInteger top;
    private final BigInteger bottom;

    private Rational(BigInteger top, BigInteger bottom) {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("a fraction over 0");
        }
        BigInteger divisor = top.gcd(bottom);
        if (bottom.signum() < 0) {
            divisor = divisor.negate();
        }
        this.top = top.divide(divisor);
        this.bottom = bottom.divide(divisor);
    }

    static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Rational of(long top, long bottom) {
        return new Rational(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    static Rational of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Rational(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /** A number of the file formats: a fraction such as 1/3, or a decimal. */
    static Rational parse(String text) {
        int line = text.indexOf('/');
        return line < 0
                ? of(new BigDecimal(text))
                : new Rational(new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
    }

    Rational plus(Rational other) {
        return new Rational(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Rational minus(Rational other) {
        return plus(other.negate());
    }

    Rational times(Rational other) {
        return new Rational(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Rational over(Rational other) {
        return new Rational(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    Rational negate() {
        return new Rational(top.negate(), bottom);
    }

    Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean atLeast(Rational other) {
        return compareTo(other) >= 0;
    }

    boolean below(Rational other) {
        return compareTo(other) < 0;
    }

    boolean above(Rational other) {
        return compareTo(other) > 0;
    }

    int signum() {
        return top.signum();
    }

    /** The greatest whole number that is not above this. */
    int floor() {
        BigInteger[] parts = top.divideAndRemainder(bottom);
        return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).intValueExact();
    }

    @Override
    public int compareTo(Rational other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Rational other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return top.hashCode() * 31 + bottom.hashCode();
    }

    /** In lowest terms, integers without /1. */
    @Override
    public String toString() {
        return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
    }
}
