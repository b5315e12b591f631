package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What FORMATS.md says of the values of levels, and where an expectation or a floor falls. */
final class Marks {

    /** A fraction, to compare. */
    record Exact(BigInteger over, BigInteger under) {
        static Exact of(Node node) {
            String text = node.is(Kind.OBJECT) ? node.say("value") : node.text;
            int line = text.indexOf('/');
            if (line > 0) {
                return new Exact(new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
            }
            BigDecimal number = new BigDecimal(text);
            BigDecimal scaled = number.scaleByPowerOfTen(Math.max(number.scale(), 0));
            return new Exact(scaled.toBigIntegerExact(), BigInteger.TEN.pow(Math.max(number.scale(), 0)));
        }

        int compare(Exact other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    private static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
    private static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);

    private Marks() {}

    /**
     * The first value is 0, the last is 1, and each is above the one before it. Of values that do not rise only the first that
     * does not is said: a column that was sorted alone is one mistake.
     */
    static void values(Doc doc, Node levels) {
        List<Node> values =
                levels.items.stream().map(level -> level.get("value")).toList();
        for (int i = 1; i < values.size(); i++) {
            if (Exact.of(values.get(i)).compare(Exact.of(values.get(i - 1))) <= 0) {
                doc.expect("MTX-2302", values.get(i));
                return;
            }
        }
        for (int i = 0; i < values.size(); i++) {
            Exact value = Exact.of(values.get(i));
            boolean end = (i == 0 && value.compare(ZERO) != 0) || (i == values.size() - 1 && value.compare(ONE) != 0);
            if (end) {
                doc.expect("MTX-2303", values.get(i));
            }
        }
    }

    /** Whether no indicator rates on these levels. */
    static boolean unused(Doc doc, Node levels) {
        return doc.objects("indicator").stream()
                .noneMatch(indicator -> levelsOf(doc.matrix, indicator)
                        .filter(own -> own == levels)
                        .isPresent());
    }

    static Optional<Node> levelsOf(Node matrix, Node indicator) {
        Node scale = scale(matrix, indicator);
        return scale.has("levels") ? Optional.of(scale.get("levels")) : Optional.empty();
    }

    static Node scale(Node matrix, Node indicator) {
        Node scale = indicator.get("scale");
        return scale.is(Kind.TEXT) ? matrix.get("scales").get(scale.text) : scale;
    }

    /** How high a mark is on the scale of its indicator: more is better. */
    static Exact height(Node matrix, Node indicator, Node mark) {
        Node scale = scale(matrix, indicator);
        if (scale.has("levels")) {
            List<String> ids = scale.get("levels").items.stream()
                    .map(level -> level.say("id"))
                    .toList();
            return new Exact(BigInteger.valueOf(ids.indexOf(mark.text)), BigInteger.ONE);
        }
        Exact height = Exact.of(mark);
        boolean rising = Exact.of(scale.get("best")).compare(Exact.of(scale.get("worst"))) > 0;
        return rising ? height : new Exact(height.over().negate(), height.under());
    }

    /** Every expected mark below one of a phase before it, in the order of the phases as it is now; floors likewise. */
    static void falling(Doc doc) {
        List<String> phases = doc.root.get("phases").items.stream()
                .map(phase -> phase.say("id"))
                .toList();
        for (Node indicator : doc.objects("indicator")) {
            if (indicator.has("expected")) {
                falling(doc, indicator, indicator.get("expected"), phases, "MTX-2604");
            }
            if (indicator.has("critical")) {
                Node floor = indicator.get("critical").get("floor");
                if (floor.is(Kind.OBJECT) && !floor.has("value")) {
                    falling(doc, indicator, floor, phases, "MTX-2704");
                }
            }
        }
    }

    private static void falling(Doc doc, Node indicator, Node byPhase, List<String> phases, String code) {
        List<Node> marks = new ArrayList<>();
        phases.stream().filter(byPhase::has).forEach(phase -> marks.add(byPhase.get(phase)));
        for (int i = 1; i < marks.size(); i++) {
            Exact mark = height(doc.matrix, indicator, marks.get(i));
            if (marks.subList(0, i).stream()
                    .anyMatch(before -> mark.compare(height(doc.matrix, indicator, before)) < 0)) {
                doc.expect(code, marks.get(i));
            }
        }
    }
}
