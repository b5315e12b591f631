package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.CRISIS;
import static io.github.reintegrationmatrix.score.Fixture.INTAKE;
import static io.github.reintegrationmatrix.score.Fixture.PHASES;
import static io.github.reintegrationmatrix.score.Fixture.PROVIDER;
import static io.github.reintegrationmatrix.score.Fixture.REINTEGRATION;
import static io.github.reintegrationmatrix.score.Fixture.TRANSITION;
import static io.github.reintegrationmatrix.score.Fixture.f;
import static io.github.reintegrationmatrix.score.Fixture.levelled;
import static io.github.reintegrationmatrix.score.Fixture.number;
import static io.github.reintegrationmatrix.score.Fixture.quarter;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An indicator of {@link Fixture} in few words; its defaults are told there. */
final class ItemSpec {

    private final String id;
    private String statement;
    private Fraction weight = Fraction.ONE;
    private Scale scale = levelled("0", "1/4", "1/2", "3/4", "1");
    private List<String> raters = List.of(PROVIDER);
    private List<String> due = List.of(INTAKE, CRISIS, TRANSITION, REINTEGRATION);
    private Mark expectedOtherwise = quarter(3);
    private final Map<String, Mark> expected = new LinkedHashMap<>();
    private final Map<String, Mark> floors = new LinkedHashMap<>();
    private List<String> accepted = List.of();
    private final Map<String, List<String>> appliesWhen = new LinkedHashMap<>();
    private Map<String, String> questions = Map.of();
    private Map<String, MeansOfVerification.Adequacy> means = Map.of("visit", MeansOfVerification.Adequacy.ADEQUATE);
    private List<String> sources = List.of();
    private boolean ownAccount;
    private boolean expectsNothing;
    private int validity;

    ItemSpec(String id) {
        this.id = id;
        this.statement = "It is so: " + id;
    }

    ItemSpec weight(String number) {
        weight = f(number);
        return this;
    }

    /** The first one is the primary voice. */
    ItemSpec raters(String... voices) {
        raters = List.of(voices);
        return this;
    }

    ItemSpec due(String... points) {
        due = List.of(points);
        return this;
    }

    /** Levels q0, q1 ... with these values, worst first. */
    ItemSpec levels(String... values) {
        scale = levelled(values);
        return this;
    }

    ItemSpec scale(Scale other) {
        scale = other;
        return this;
    }

    ItemSpec goalposts(String worst, String best) {
        scale = new Scale.Goalposts(f(worst), f(best), Fraction.ZERO, "days");
        return this;
    }

    ItemSpec expects(int level) {
        expectedOtherwise = quarter(level);
        return this;
    }

    ItemSpec expectsNothing() {
        expectsNothing = true;
        return this;
    }

    ItemSpec expectsNumber(String number) {
        expectedOtherwise = number(number);
        return this;
    }

    ItemSpec expects(String phase, int level) {
        expected.put(phase, quarter(level));
        return this;
    }

    ItemSpec expects(String phase, Mark mark) {
        expected.put(phase, mark);
        return this;
    }

    /** Makes the indicator critical. */
    ItemSpec floor(int level) {
        floors.put(Criticality.Critical.ALL, quarter(level));
        return this;
    }

    ItemSpec floor(String phase, int level) {
        floors.put(phase, quarter(level));
        return this;
    }

    ItemSpec floorNumber(String number) {
        floors.put(Criticality.Critical.ALL, number(number));
        return this;
    }

    /** The reasons for "not applicable" that a critical indicator accepts. */
    ItemSpec accepts(String... reasons) {
        accepted = List.of(reasons);
        return this;
    }

    ItemSpec onlyIf(String facet, String... values) {
        appliesWhen.put(facet, List.of(values));
        return this;
    }

    ItemSpec statement(String words) {
        statement = words;
        return this;
    }

    ItemSpec question(String voice, String words) {
        questions = Map.of(voice, words);
        return this;
    }

    ItemSpec means(String means, MeansOfVerification.Adequacy adequacy) {
        this.means = Map.of(means, adequacy);
        return this;
    }

    /** A further means of verification. */
    ItemSpec alsoMeans(String other, MeansOfVerification.Adequacy adequacy) {
        Map<String, MeansOfVerification.Adequacy> all = new LinkedHashMap<>(means);
        all.put(other, adequacy);
        means = all;
        return this;
    }

    /** For how many months a rating may be carried. */
    ItemSpec validity(int months) {
        validity = months;
        return this;
    }

    /** The beneficiary's own word is enough. */
    ItemSpec ownAccount() {
        ownAccount = true;
        return this;
    }

    ItemSpec source(String source) {
        sources = List.of(source);
        return this;
    }

    Indicator build() {
        Map<String, Mark> expectations = new LinkedHashMap<>();
        for (String phase : PHASES) {
            if (due.contains(phase) && !expectsNothing) {
                expectations.put(phase, expected.getOrDefault(phase, expectedOtherwise));
            }
        }
        return new Indicator(
                id,
                "",
                statement,
                questions,
                "",
                "",
                weight,
                scale,
                raters,
                raters.get(0),
                due,
                expectations,
                appliesWhen,
                floors.isEmpty()
                        ? new Criticality.Ordinary()
                        : new Criticality.Critical("nothing makes up for it", floors, accepted),
                ownAccount,
                validity,
                means,
                sources);
    }
}
