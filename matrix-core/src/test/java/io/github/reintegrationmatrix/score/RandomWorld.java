package io.github.reintegrationmatrix.score;

import static io.github.reintegrationmatrix.score.Fixture.BENEFICIARY;
import static io.github.reintegrationmatrix.score.Fixture.CRISIS;
import static io.github.reintegrationmatrix.score.Fixture.GUARDIAN;
import static io.github.reintegrationmatrix.score.Fixture.INTAKE;
import static io.github.reintegrationmatrix.score.Fixture.JOINT;
import static io.github.reintegrationmatrix.score.Fixture.PHASES;
import static io.github.reintegrationmatrix.score.Fixture.PROVIDER;
import static io.github.reintegrationmatrix.score.Fixture.REINTEGRATION;
import static io.github.reintegrationmatrix.score.Fixture.TRANSITION;

import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round.Agreement;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Makes matrices and rounds at random: several voices, joint ratings, criticals, numbers and levels, weights that are
 * fractions, rules, blanks of every kind. The same seed makes the same world.
 */
final class RandomWorld {

    static final List<String> ASKED = List.of(PROVIDER, BENEFICIARY, GUARDIAN);
    static final List<String> VOICES = List.of(PROVIDER, BENEFICIARY, GUARDIAN, JOINT);

    private static final List<String> WEIGHTS = List.of("1", "1", "2", "3", "1/2", "1/3", "0.7", "5/4");
    private static final List<List<String>> SCALES = List.of(
            List.of("0", "1"),
            List.of("0", "0.3", "1"),
            List.of("0", "1/3", "2/3", "1"),
            List.of("0", "1/4", "1/2", "3/4", "1"));

    private final Random random;

    RandomWorld(long seed) {
        // Random's own first numbers look alike for seeds in a row.
        random = new Random(new SplittableRandom(seed).nextLong());
    }

    /**
     * One round of one case.
     *
     * @param group the same for worlds with the same matrix
     * @param dependants the value of the facet that decides about rules, or empty where it is not known
     */
    record World(
            long group,
            Matrix matrix,
            String phase,
            LocalDate date,
            Agreement agreement,
            String dependants,
            Map<String, Map<String, Rating>> said) {

        /** The same world where a voice says something else of an indicator. */
        World with(String voice, String indicator, Rating rating) {
            Map<String, Map<String, Rating>> changed = new LinkedHashMap<>();
            said.forEach((v, ratings) -> changed.put(v, new LinkedHashMap<>(ratings)));
            changed.computeIfAbsent(voice, v -> new LinkedHashMap<>()).put(indicator, rating);
            return new World(group, matrix, phase, date, agreement, dependants, changed);
        }

        World with(Matrix other) {
            return new World(group, other, phase, date, agreement, dependants, said);
        }

        List<Indicator> indicators() {
            return matrix.outcomes().stream()
                    .flatMap(outcome -> outcome.indicators().stream())
                    .toList();
        }

        Fixture.CaseSpec spec() {
            Fixture.RoundSpec round =
                    Fixture.round("r1", phase).on(date.toString()).agreed(agreement);
            // A round needs at least one block.
            Map<String, Map<String, Rating>> blocks = said.isEmpty() ? Map.of(PROVIDER, Map.of()) : said;
            blocks.forEach(round::says);
            Fixture.CaseSpec spec = Fixture.caseOf(matrix).round(round).profile("2024-01-10", "proceedings", "closed");
            return dependants.isEmpty() ? spec : spec.profile("2024-01-10", "dependants", dependants);
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Making a scorer takes longer than using it, so {@value} worlds share a matrix. */
    static final int SHARE = 8;

    /** The world of a seed, the same whenever it is asked for. */
    World world(long seed) {
        long group = seed / SHARE;
        Matrix matrix = new RandomWorld(group).matrix();
        Map<String, Map<String, Rating>> said = said(matrix);
        String phase = one(List.of(INTAKE, CRISIS, CRISIS, TRANSITION, TRANSITION, REINTEGRATION, ""));
        LocalDate date = Fixture.START.plusDays(below(1300));
        Agreement answer = one(List.of(Agreement.YES, Agreement.YES, Agreement.YES, Agreement.NO, Agreement.NOT_ASKED));
        return new World(group, matrix, phase, date, answer, one(List.of("yes", "yes", "no", "")), said);
    }

    Matrix matrix() {
        List<Outcome> outcomes = new ArrayList<>();
        boolean expects = !chance(15);
        int number = 1 + below(4);
        for (int o = 0; o < number; o++) {
            List<Indicator> indicators = new ArrayList<>();
            int size = 1 + below(4);
            for (int i = 0; i < size; i++) {
                indicators.add(indicator("o" + o + "-i" + i, expects));
            }
            Fraction weight = chance(10) ? Fraction.ZERO : weight();
            outcomes.add(new Outcome("o" + o, "Outcome " + o, "Outcome " + o, "", weight, Map.of(), indicators));
        }
        return Fixture.matrix(outcomes);
    }

    Fraction weight() {
        return Fraction.parse(one(WEIGHTS));
    }

    private Indicator indicator(String id, boolean expects) {
        boolean critical = chance(30);
        Scale scale = scale();
        List<String> raters = shuffled(ASKED).subList(0, 1 + below(3));
        List<String> due = new ArrayList<>(List.of(INTAKE, CRISIS, TRANSITION, REINTEGRATION));
        if (!critical && chance(40)) {
            due = shuffled(due).subList(0, 1 + below(4));
        }
        Map<String, Mark> expected = new LinkedHashMap<>();
        Map<String, Mark> floors = new LinkedHashMap<>();
        for (String phase : PHASES) {
            if (expects && due.contains(phase)) {
                expected.put(phase, one(marks(scale)));
            }
            floors.put(phase, one(floors(scale)));
        }
        return new Indicator(
                id,
                "",
                "It is so: " + id,
                Map.of(),
                "",
                "",
                weight(),
                scale,
                raters,
                raters.get(0),
                due,
                expected,
                chance(20) ? Map.of("dependants", List.of("yes")) : Map.of(),
                critical
                        ? new Criticality.Critical("nothing makes up for it", floors, List.of("abroad"))
                        : new Criticality.Ordinary(),
                false,
                0,
                Map.of("visit", MeansOfVerification.Adequacy.ADEQUATE),
                List.of());
    }

    private Scale scale() {
        return switch (below(4)) {
            case 0 -> new Scale.Goalposts(Fraction.ZERO, Fraction.of(20), Fraction.ZERO, "days");
            case 1 -> new Scale.Goalposts(Fraction.of(7), Fraction.of(-1), Fraction.ONE, "");
            default -> Fixture.levelled(one(SCALES).toArray(String[]::new));
        };
    }

    /** Every level, or some numbers within the goalposts, worst first. */
    static List<Mark> marks(Scale scale) {
        if (scale instanceof Scale.Levels levels) {
            return levels.levels().stream()
                    .map(level -> (Mark) new Mark.OfLevel(level.id()))
                    .toList();
        }
        Scale.Goalposts posts = (Scale.Goalposts) scale;
        List<Mark> marks = new ArrayList<>();
        for (int sixth = 0; sixth <= 6; sixth++) {
            Fraction way = posts.best().minus(posts.worst()).times(Fraction.of(sixth, 6));
            marks.add(new Mark.OfValue(posts.worst().plus(way)));
        }
        return marks;
    }

    private static List<Mark> floors(Scale scale) {
        List<Mark> marks = marks(scale);
        boolean numeric = scale instanceof Scale.Goalposts;
        return marks.subList(1, numeric ? marks.size() - 1 : marks.size());
    }

    Map<String, Map<String, Rating>> said(Matrix matrix) {
        Map<String, Map<String, Rating>> said = new LinkedHashMap<>();
        // Some rounds are nearly full, some nearly empty: verdicts of all kinds must come up.
        int full = one(List.of(20, 60, 90, 100));
        int good = one(List.of(0, 50, 90));
        for (String voice : VOICES) {
            boolean joint = voice.equals(JOINT);
            if (!chance(joint ? 40 : 90)) {
                continue;
            }
            Map<String, Rating> ratings = new LinkedHashMap<>();
            for (Outcome outcome : matrix.outcomes()) {
                for (Indicator indicator : outcome.indicators()) {
                    // Now and then a voice speaks of what it is not asked; that counts nowhere.
                    boolean speaks = indicator.raters().contains(voice) || chance(joint ? 30 : 5);
                    if (speaks && chance(full)) {
                        ratings.put(indicator.id(), joint ? rated(indicator, good) : rating(indicator, full, good));
                    } else if (speaks && chance(50)) {
                        ratings.put(indicator.id(), new Rating.Missing(one(List.of(Rating.Reason.values())), false));
                    }
                }
            }
            said.put(voice, ratings);
        }
        return said;
    }

    private Rating rating(Indicator indicator, int full, int good) {
        if (full < 100 && chance(12)) {
            return new Rating.NotApplicable(one(List.of("abroad", "quiet")));
        }
        return rated(indicator, good);
    }

    /** A mark, in {@code good} of 100 cases among the better half. */
    Rating rated(Indicator indicator, int good) {
        List<Mark> marks = marks(indicator.scale());
        List<Mark> choice = chance(good) ? marks.subList(marks.size() / 2, marks.size()) : marks;
        if (indicator.scale() instanceof Scale.Goalposts && chance(10)) {
            return new Rating.Rated(new Mark.OfValue(Fraction.of(below(60) - 20)), false, List.of());
        }
        return new Rating.Rated(one(choice), false, List.of());
    }
}
