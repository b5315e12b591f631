package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Scale;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fingerprints of a matrix. The measurement fingerprint is what results must have in common to be compared; that of the file
 * tells whether anything at all is different.
 *
 * <p>The measurement fingerprint covers ids, levels, values, weights, due points, expectations, floors, applicability, voices, and the wording
 * of statements and levels. It does not cover the order of things, labels of outcomes, why they matter, questions,
 * guidance, dimensions, means or sources, nor texts of further languages; nor whose own account suffices and for how long a
 * rating stays valid, since these say what supports a rating and not what it means.
 */
public final class Fingerprint {

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    /**
     * Makes the measurement fingerprint of a matrix.
     *
     * @param matrix a matrix without errors
     * @return 64 hexadecimal digits, the same for matrices that measure the same in the same words
     */
    public static String of(Matrix matrix) {
        Fingerprint print = new Fingerprint();
        print.add("measurement/1");
        matrix.phases().stream().map(ReintegrationPhase::id).forEach(print::add);
        matrix.voices().stream()
                .sorted(Comparator.comparing(voice -> voice.id()))
                .forEach(voice -> print.add(voice.id(), voice.kind().name()));
        matrix.outcomes().stream().sorted(Comparator.comparing(Outcome::id)).forEach(outcome -> {
            print.add("outcome", outcome.id(), outcome.weight().toString());
            print.applicability(outcome.appliesWhen());
            outcome.indicators().stream()
                    .sorted(Comparator.comparing(Indicator::id))
                    .forEach(indicator -> print.indicator(matrix, indicator));
        });
        return print.digest();
    }

    /** Covers everything that a matrix and the chosen texts say, in the order in which they say it. */
    static String ofAll(Matrix matrix, Optional<MatrixTexts> texts) {
        Fingerprint print = new Fingerprint();
        print.add("file/1");
        print.value(matrix);
        texts.ifPresent(print::value);
        return print.digest();
    }

    private void value(Object value) {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object said = read(component, record);
                // A member that a later version of the format adds changes nothing where it says nothing.
                if (!isNothing(said)) {
                    add(component.getName());
                    value(said);
                }
            }
        } else if (value instanceof Collection<?> list) {
            add(Integer.toString(list.size()));
            list.forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            add(Integer.toString(map.size()));
            map.forEach((key, of) -> {
                value(key);
                value(of);
            });
        } else {
            add(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static boolean isNothing(Object value) {
        return value.equals("")
                || value.equals(false)
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException("The parts of a public record can be read.", never);
        }
    }

    private void indicator(Matrix matrix, Indicator indicator) {
        add(
                "indicator",
                indicator.id(),
                indicator.statement(),
                indicator.weight().toString(),
                indicator.primary());
        list("raters", indicator.raters().stream().sorted().toList());
        list("due", indicator.due().stream().sorted().toList());
        if (matrix.scaleOf(indicator) instanceof Scale.Levels levels) {
            levels.levels()
                    .forEach(level ->
                            add(level.id(), level.label(), level.value().toString()));
        } else if (matrix.scaleOf(indicator) instanceof Scale.Goalposts posts) {
            add(posts.worst().toString(), posts.best().toString(), posts.step().toString(), posts.unit());
        }
        for (ReintegrationPhase phase : matrix.phases()) {
            Mark expected = indicator.expected().get(phase.id());
            add("expected", expected == null ? "" : written(expected));
            indicator
                    .asCritical()
                    .flatMap(rules -> rules.floorIn(phase.id()))
                    .ifPresent(floor -> add("floor", written(floor)));
        }
        applicability(indicator.appliesWhen());
        indicator
                .asCritical()
                .ifPresent(rules -> list(
                        "accepted",
                        rules.notApplicableReasons().stream().sorted().toList()));
    }

    private void applicability(Map<String, List<String>> rule) {
        new TreeMap<>(rule)
                .forEach((facet, values) -> list(facet, values.stream().sorted().toList()));
    }

    private static String written(Mark mark) {
        return mark instanceof Mark.OfLevel level ? "level " + level.level() : "value " + ((Mark.OfValue) mark).value();
    }

    private void list(String name, List<String> words) {
        add(name, Integer.toString(words.size()));
        words.forEach(this::add);
    }

    /** Writes each word with its length, so that no two lists of words look alike. */
    private void add(String... words) {
        for (String word : words) {
            text.append(word.length()).append(':').append(word);
        }
    }

    private String digest() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java platform has SHA-256.", every);
        }
    }
}
