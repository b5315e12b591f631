package io.github.reintegrationmatrix.json.independent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed always gives the same throws. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> of) {
        List<T> left = new ArrayList<>(of);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    /** Each with a chance, in the same order. */
    <T> List<T> some(List<T> of, int chance) {
        List<T> some = new ArrayList<>();
        for (T each : of) {
            if (percent(chance)) {
                some.add(each);
            }
        }
        return some;
    }

    /** As some, but never nothing. */
    <T> List<T> someOrOne(List<T> of, int chance) {
        List<T> some = some(of, chance);
        return some.isEmpty() ? List.of(one(of)) : some;
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** A number of the formats: a decimal where it has an end, else a fraction in a string. */
    static Object number(Rational number) {
        String[] parts = number.toString().split("/", -1);
        if (parts.length == 1) {
            return new BigDecimal(parts[0]);
        }
        try {
            return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]));
        } catch (ArithmeticException withoutEnd) {
            return number.toString();
        }
    }

    /** A mark on a numeric scale: a fraction stands in an object, because a string is the id of a level. */
    static Object mark(Rational number) {
        Object plain = number(number);
        return plain instanceof String ? object("value", plain) : plain;
    }

    /** The trees of this class as JSON; ids and texts hold nothing that would have to be escaped. */
    static String json(Object tree) {
        List<String> parts = new ArrayList<>();
        if (tree instanceof Map) {
            Json.object(tree).forEach((name, value) -> parts.add('"' + name + "\": " + json(value)));
            return "{" + String.join(", ", parts) + "}";
        }
        if (tree instanceof List<?> list) {
            list.forEach(value -> parts.add(json(value)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (tree instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return tree instanceof String ? '"' + tree.toString() + '"' : tree.toString();
    }
}
