package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.report.view.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row that is filled from left to right. */
final class Row {

    private static final int DECIMALS = 4;
    private static final int LONGEST = 6;

    private final List<String> cells = new ArrayList<>();

    static Row of(long record, String code, int episode) {
        return new Row().add(record).add(code).add(episode);
    }

    Row add(String text) {
        cells.add(text);
        return this;
    }

    Row add(long number) {
        return add(Long.toString(number));
    }

    Row add(boolean truth) {
        return add(Boolean.toString(truth));
    }

    Row add(Enum<?> word) {
        return add(Words.key(word));
    }

    /** A number with four decimals, half to even, and exactly. */
    Row exact(Fraction number) {
        return exact(number, RoundingMode.HALF_EVEN);
    }

    Row exact(Fraction number, RoundingMode rounding) {
        return add(number.decimal(DECIMALS, rounding).toPlainString())
                .add(number.numerator().toString())
                .add(number.denominator().toString());
    }

    Row exact(Optional<Fraction> number, RoundingMode rounding, String gap) {
        return number.isPresent() ? exact(number.get(), rounding) : gaps(3, gap);
    }

    Row exact(Optional<Fraction> number, String gap) {
        return exact(number, RoundingMode.HALF_EVEN, gap);
    }

    Row gaps(int count, String gap) {
        for (int i = 0; i < count; i++) {
            add(gap);
        }
        return this;
    }

    /** A number in its own unit, with six decimals at most. */
    static String plain(Fraction number) {
        BigDecimal decimal = number.decimal(LONGEST, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return decimal.toPlainString();
    }

    List<String> cells() {
        return List.copyOf(cells);
    }
}
