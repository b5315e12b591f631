package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What people choose from in the sheet of a round, in the words of a matrix. */
final class Entries {

    static final String NOT_APPLICABLE = "not-applicable:";

    /** Spreadsheets cut what is offered in a list. */
    private static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> levels = new HashMap<>();
    private final Matrix matrix;

    Entries(Matrix matrix) {
        this.matrix = matrix;
        for (Outcome outcome : matrix.outcomes()) {
            outcome.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        }
    }

    Matrix matrix() {
        return matrix;
    }

    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** The levels of an indicator by what is offered for them, the worst first; none for a scale of numbers. */
    Map<String, String> levels(Indicator indicator) {
        return levels.computeIfAbsent(indicator.id(), id -> {
            Map<String, String> entries = new LinkedHashMap<>();
            if (matrix.scaleOf(indicator) instanceof Scale.Levels scale) {
                Set<String> taken = new HashSet<>();
                scale.levels().forEach(level -> taken.add(plain(level.id())));
                for (Scale.Level level : scale.levels()) {
                    String label = BLANKS.matcher(level.label()).replaceAll(" ").strip();
                    boolean whole = label.length() <= LONGEST && taken.add(plain(label));
                    String cut = label.length() <= LONGEST ? label : label.substring(0, LONGEST);
                    entries.put(whole ? label : cut + " [" + level.id() + "]", level.id());
                }
            }
            return entries;
        });
    }

    /** What is offered for a level, or its id. */
    String entry(Indicator indicator, String level) {
        return levels(indicator).entrySet().stream()
                .filter(entry -> entry.getValue().equals(level))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(level);
    }

    /** The level that was chosen; empty if it is none. */
    Optional<String> level(Indicator indicator, String chosen) {
        String plain = plain(chosen);
        for (Map.Entry<String, String> entry : levels(indicator).entrySet()) {
            if (plain(entry.getKey()).equals(plain) || entry.getValue().equals(plain)) {
                return Optional.of(entry.getValue());
            }
        }
        return inFullWords(indicator, plain);
    }

    /** A level by its whole label, where what is offered is cut: somebody may copy it from the matrix. */
    private Optional<String> inFullWords(Indicator indicator, String plain) {
        List<String> meant = matrix.scaleOf(indicator) instanceof Scale.Levels scale
                ? scale.levels().stream()
                        .filter(level -> plain(level.label()).equals(plain))
                        .map(Scale.Level::id)
                        .toList()
                : List.of();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    boolean hasLevels(Indicator indicator) {
        return matrix.scaleOf(indicator) instanceof Scale.Levels;
    }

    private static String plain(String text) {
        return BLANKS.matcher(Blanks.stripped(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The first reason that is accepted for why an indicator does not apply. */
    Optional<String> accepted(String id) {
        return indicator(id)
                .flatMap(Indicator::asCritical)
                .flatMap(critical -> critical.notApplicableReasons().stream().findFirst());
    }

    /** The reasons that are offered for an indicator. */
    static List<String> reasons(Indicator indicator) {
        List<String> reasons = new ArrayList<>();
        for (Rating.Reason reason : Rating.Reason.values()) {
            reasons.add(word(reason));
        }
        indicator
                .asCritical()
                .ifPresent(critical ->
                        critical.notApplicableReasons().forEach(reason -> reasons.add(NOT_APPLICABLE + reason)));
        return reasons;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
