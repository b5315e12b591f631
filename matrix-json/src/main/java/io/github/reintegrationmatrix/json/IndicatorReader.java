package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Scale;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads indicators, their scales and marks. */
final class IndicatorReader {

    static final Map<String, MeansOfVerification.Adequacy> ADEQUACY = Words.of(MeansOfVerification.Adequacy.class);

    static final Shape INDICATOR = Shape.of(
            "id!",
            "dimension",
            "statement!",
            "questions",
            "childQuestion",
            "guidance",
            "weight!",
            "scale!",
            "raters!",
            "primary!",
            "due!",
            "expected",
            "appliesWhen",
            "critical",
            "ownAccount",
            "validity",
            "means!",
            "sources");
    private static final Shape CRITICAL = Shape.of("rationale!", "floor!", "notApplicableReasons!");
    static final Shape SCALE = Shape.of("levels", "worst", "best", "step", "unit");
    private static final String VALUE = "value";
    static final Shape LEVEL = Shape.of("id!", "label!", "value");

    private final Cursor in;

    IndicatorReader(Cursor in) {
        this.in = in;
    }

    Indicator indicator() {
        String id = "";
        String dimension = "";
        String statement = "";
        Map<String, String> questions = Map.of();
        String childQuestion = "";
        String guidance = "";
        Fraction weight = Words.UNKNOWN_WEIGHT;
        Scale scale = new Scale.Levels(List.of());
        List<String> raters = List.of();
        String primary = "";
        List<String> due = List.of();
        Map<String, Mark> expected = Map.of();
        Map<String, List<String>> appliesWhen = Map.of();
        Criticality critical = new Criticality.Ordinary();
        boolean ownAccount = false;
        int validity = 0;
        Map<String, MeansOfVerification.Adequacy> means = Map.of();
        List<String> sources = List.of();
        for (Members m = in.members(INDICATOR); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "dimension" -> dimension = in.textOrEmpty();
                case "statement" -> statement = in.textOrEmpty();
                case "questions" -> questions = in.map(key -> key, in::text);
                case "childQuestion" -> childQuestion = in.textIfAny();
                case "guidance" -> guidance = in.textIfAny();
                case "weight" -> weight = Words.or(in.number(), weight);
                case "scale" -> scale = scale();
                case "raters" -> raters = in.texts();
                case "primary" -> primary = in.textOrEmpty();
                case "due" -> due = in.texts();
                case "expected" -> expected = in.map(key -> key, this::mark);
                case "appliesWhen" -> appliesWhen = in.map(key -> key, in::texts);
                case "critical" -> critical = critical();
                case "ownAccount" -> ownAccount = Boolean.TRUE.equals(in.bool());
                case "validity" -> validity = months(in);
                case "means" -> means = in.map(key -> key, () -> in.oneOf(ADEQUACY));
                default -> sources = in.texts();
            }
        }
        return new Indicator(
                id,
                dimension,
                statement,
                questions,
                childQuestion,
                guidance,
                weight,
                scale,
                raters,
                primary,
                due,
                expected,
                appliesWhen,
                critical,
                ownAccount,
                validity,
                means,
                sources);
    }

    private Scale scale() {
        return in.parser().currentToken() == JsonToken.VALUE_STRING ? new Scale.Shared(in.textOrEmpty()) : ownScale();
    }

    /** Levels or goalposts; never both. */
    Scale ownScale() {
        long start = in.offset();
        List<Scale.Level> levels = List.of();
        Fraction worst = null;
        Fraction best = null;
        Fraction step = Fraction.ZERO;
        String unit = "";
        boolean isObject = in.parser().currentToken() == JsonToken.START_OBJECT;
        Members m = in.members(SCALE);
        while (m.next()) {
            switch (m.key()) {
                case "levels" -> levels = levels();
                case "worst" -> worst = in.number();
                case "best" -> best = in.number();
                case "step" -> step = Words.or(in.number(), step);
                default -> unit = in.textIfAny();
            }
        }
        boolean posts = m.has("worst") || m.has("best") || m.has("step") || m.has("unit");
        if (isObject && m.has("levels") == posts) {
            in.addAt(
                    Code.CONFLICTING_KEYS, in.path(), start, Map.of("known", "levels, worst, best", "choice", "scale"));
        } else if (posts) {
            missing(m, "worst", start);
            missing(m, "best", start);
        }
        if (!posts) {
            return new Scale.Levels(levels);
        }
        return new Scale.Goalposts(Words.or(worst, Fraction.ZERO), Words.or(best, Fraction.ONE), step, unit);
    }

    private void missing(Members m, String key, long start) {
        if (!m.has(key)) {
            in.addAt(Code.MISSING_KEY, in.path().key(key), start, Map.of("key", key));
        }
    }

    private List<Scale.Level> levels() {
        long start = in.offset();
        List<Said> said = in.list(this::level);
        List<Scale.Level> levels = said.stream().map(Said::level).toList();
        if (said.stream().noneMatch(Said::valued)) {
            return Scale.Levels.inEqualSteps(levels).levels();
        }
        if (!said.stream().allMatch(level -> level.valued() || level.meant())) {
            in.addAt(Code.VALUES_FOR_SOME, in.path(), start, Map.of());
        }
        return levels;
    }

    /** A level; {@code valued} if a value stands there, readable or not, {@code meant} if it is misspelt. */
    private record Said(Scale.Level level, boolean valued, boolean meant) {}

    private Said level() {
        String id = "";
        String label = "";
        Fraction value = null;
        Members m = in.members(LEVEL);
        while (m.next()) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "label" -> label = in.textOrEmpty();
                default -> value = in.number();
            }
        }
        Scale.Level level = new Scale.Level(id, label, Words.or(value, Fraction.ZERO));
        return new Said(level, m.has("value"), m.isSaid("value"));
    }

    private @Nullable Mark mark() {
        return Marks.read(in);
    }

    private Criticality critical() {
        String rationale = "";
        Map<String, Mark> floor = Map.of();
        List<String> reasons = List.of();
        for (Members m = in.members(CRITICAL); m.next(); ) {
            switch (m.key()) {
                case "rationale" -> rationale = in.textOrEmpty();
                case "floor" -> floor = floor();
                default -> reasons = in.texts();
            }
        }
        return new Criticality.Critical(rationale, floor, reasons);
    }

    /** In the long form of a mark the number stands under a key that no phase may have. */
    private @Nullable Mark markOrNumber() {
        List<DocumentPath.Step> steps = in.path().steps();
        if (!steps.get(steps.size() - 1).key().equals(VALUE)) {
            return mark();
        }
        Fraction number = in.number();
        return number == null ? null : new Mark.OfValue(number);
    }

    /** One mark for every phase, or an object of marks by phase. */
    private Map<String, Mark> floor() {
        if (in.parser().currentToken() == JsonToken.START_OBJECT) {
            Map<String, Mark> floors = in.map(key -> key, this::markOrNumber);
            Mark number = floors.get(VALUE);
            return number == null || floors.size() > 1 ? floors : Map.of(Criticality.Critical.ALL, number);
        }
        Mark mark = mark();
        return mark == null ? Map.of() : Map.of(Criticality.Critical.ALL, mark);
    }

    /** Months that are written down: 0 stands for "not said" in a matrix, so that as a number of months it is a fault. */
    static int months(Cursor in) {
        Integer months = in.integer();
        if (months == null) {
            return 0;
        }
        if (months == 0) {
            in.add(Code.VALIDITY, in.path(), "what", "0");
        }
        return months;
    }
}
