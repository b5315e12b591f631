package io.github.reintegrationmatrix.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one run of JMH measured, as the table that README shows. */
final class Figures {

    private static final String SCORING = "**Scoring** one round of 14 outcomes of 8 indicators";
    private static final String READING = "**Reading** a case of ten such rounds";

    private final Map<String, Double> microseconds = new HashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private String java = "";

    private Figures() {}

    /** Reads what JMH wrote with {@code -rf json}. */
    static Figures read(Path result) throws IOException {
        Figures figures = new Figures();
        for (JsonNode run : JsonMapper.shared().readTree(Files.readAllBytes(result))) {
            String name = run.get("benchmark").stringValue();
            StringBuilder key = new StringBuilder(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
            if (run.has("params")) {
                run.get("params").forEach(value -> key.append(' ').append(value.stringValue()));
            }
            figures.microseconds.put(
                    key.toString(), fastest(run.get("primaryMetric").get("rawData")));
            figures.java =
                    run.get("vmName").stringValue() + " " + run.get("vmVersion").stringValue();
        }
        return figures;
    }

    /** The fastest iteration of all forks: what else runs on the machine can only make one slower. */
    private static double fastest(JsonNode forks) {
        double fastest = Double.MAX_VALUE;
        for (JsonNode fork : forks) {
            for (JsonNode iteration : fork) {
                fastest = Math.min(fastest, iteration.doubleValue());
            }
        }
        return fastest;
    }

    String java() {
        return java;
    }

    /** The table; every number in it comes from the run. */
    String table() {
        rows.append("| | time | ratio | aim |\n| --- | --- | --- | --- |\n");
        double rules = of("ScoreCase.peerRulesEngine 0");
        double report = of("ScoreCase.report 0");
        head(SCORING, "to a rules engine");
        row("from the record to the whole report, every rating checked", report, report / rules, "30 µs", report <= 30);
        row("the same with every tenth rating missing", "ScoreCase.report 10", rules);
        row("the same with all ratings, and every number asked for", "ScoreCase.reportAndEveryNumber 0", rules);
        row("the exact sums of one view alone", "ScoreCase.exactArithmeticAlone 0", rules);
        row("beside it: bare weighted means, one expression of Commons JEXL for each outcome", rules, 1, "", true);
        row("bare weighted means in a loop over a `HashMap`", "ScoreCase.peerMap 0", rules);
        row("bare weighted means in a loop over an array", "ScoreCase.peerArray 0", rules);

        head("**Scoring** more rounds, more ratings", "to a proportionate time");
        double one = of("ScoreSizes.report 1x14");
        for (int rounds = 2; rounds <= 8; rounds *= 2) {
            double more = of("ScoreSizes.report " + rounds + "x14");
            linear(rounds + " rounds instead of 1", more, more / one / rounds);
        }
        double half = of("ScoreSizes.report 8x7");
        for (int outcomes = 14; outcomes <= 28; outcomes *= 2) {
            double more = of("ScoreSizes.report 8x" + outcomes);
            linear(outcomes * 8 + " ratings in each of 8 rounds instead of 56", more, more / half / outcomes * 7);
        }

        head(READING, "to bare tokenising");
        double tokens = of("ReadCase.peerTokens");
        double read = of("ReadCase.read");
        row("into records, with every check and place", read, read / tokens, "3", read <= 3 * tokens);
        row("beside it: Jackson's tokens alone", tokens, 1, "", true);
        row("plain records bound by Jackson, no check", "ReadCase.peerBinding", tokens);
        row("a JSON Schema pass alone", "ReadCase.peerSchema", tokens);
        row("Bean Validation alone, on records that are there", "ReadCase.peerConstraints", tokens);

        head("**Reading** the matrix `plan`", "to a JSON Schema pass");
        double schema = of("ReadMatrix.peerSchema");
        double matrix = of("ReadMatrix.read");
        row("into records, with every rule and place", matrix, matrix / schema, "1", matrix <= schema);
        row("beside it: a JSON Schema pass alone", schema, 1, "", true);
        row("Jackson's tokens alone", "ReadMatrix.peerTokens", schema);
        return rows.toString();
    }

    private void head(String what, String ratio) {
        rows.append("| " + what + " | | " + ratio + " | |\n");
    }

    private void row(String what, String benchmark, double base) {
        row(what, of(benchmark), of(benchmark) / base, "", true);
    }

    private void linear(String what, double time, double ratio) {
        row(what, time, ratio, "1.1", ratio <= 1.1);
    }

    private void row(String what, double time, double ratio, String aim, boolean met) {
        String judged = aim.isEmpty() ? "" : "at most " + aim + ": " + (met ? "met" : "**not met**");
        rows.append("| " + what + " | " + rounded(time) + " µs | " + rounded(ratio) + " | " + judged + " |\n");
    }

    private double of(String benchmark) {
        Double found = microseconds.get(benchmark);
        if (found == null) {
            throw new IllegalArgumentException("The run holds no benchmark '" + benchmark + "'.");
        }
        return found;
    }

    /** Two digits that mean something; more would not be true of the next run. */
    private static String rounded(double number) {
        int decimals = number >= 10 ? 0 : number >= 1 ? 1 : number >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
