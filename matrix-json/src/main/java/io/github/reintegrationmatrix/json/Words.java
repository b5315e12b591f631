package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Fraction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that formats use for closed lists, and what stands in for a value that could not be read so that reading
 * can go on. A stand-in never leaves the reader: where one is used, a finding is an error and there is no result.
 */
final class Words {

    static final LocalDate UNKNOWN_DAY = LocalDate.of(9999, 12, 31);
    static final Fraction UNKNOWN_WEIGHT = Fraction.ONE;

    private Words() {}

    /** The constants of an enum, written with small letters and hyphens. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(of(constant), constant);
        }
        return Collections.unmodifiableMap(words);
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Fraction or(@Nullable Fraction read, Fraction otherwise) {
        return read == null ? otherwise : read;
    }
}
