package io.github.reintegrationmatrix.workbook;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Watches the elements of a sheet for formulas whose value was never saved. */
final class Formulas {

    private final Set<Place> unsaved = new HashSet<>();
    private Place place = Place.NONE;
    private boolean text;
    private boolean formula;
    private boolean inValue;
    private int letters;

    /** A cell begins; {@code type} is how its value is stored. */
    void cell(Place at, @Nullable String type) {
        place = at;
        // A formula may well come to a text without a letter.
        text = Objects.equals(type, "str");
        formula = false;
        letters = 0;
    }

    void formula() {
        formula = true;
    }

    void value() {
        inValue = true;
    }

    void letters(int length) {
        letters += inValue ? length : 0;
    }

    /** An element ends. */
    void end(String name) {
        switch (name) {
            case "v", "is" -> inValue = false;
            case "c" -> {
                if (formula && !text && letters == 0) {
                    unsaved.add(place);
                }
            }
            default -> {
                // Nothing that matters here.
            }
        }
    }

    /** The cells, all in the first sheet. */
    Set<Place> unsaved() {
        return unsaved;
    }
}
