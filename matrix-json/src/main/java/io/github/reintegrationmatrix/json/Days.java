package io.github.reintegrationmatrix.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as texts: four, two and two digits with hyphens, and nothing else that ISO 8601 would allow. */
final class Days {

    private Days() {}

    /** The day, or null if the text is none. */
    static @Nullable LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7) {
                if (c < '0' || c > '9') {
                    return null;
                }
                digits = digits * 10 + (c - '0');
            }
        }
        try {
            return digits < 1_0000 ? null : LocalDate.of(digits / 1_0000, digits / 100 % 100, digits % 100);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
