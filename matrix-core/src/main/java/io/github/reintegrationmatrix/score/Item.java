package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Voice;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.Benchmark;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator prepared for scoring. Arrays by point hold intake first, then the phases in order. */
final class Item {

    static final RatingState NOT_APPLICABLE_BY_RULE = new RatingState.NotApplicable("");
    private static final Basis OWN_WORD = new Basis(List.of(), true, Optional.empty());

    static final RatingState NOT_ASSESSED = new RatingState.Missing(MissingReason.NOT_ASSESSED, false);

    private final Outcome outcome;
    private final Indicator indicator;
    private final int position;
    private final Scale scale;
    private final Optional<Criticality.Critical> critical;
    private final boolean[] due;
    private final List<Optional<Benchmark>> expected = new ArrayList<>();
    private final List<Optional<Benchmark>> floors = new ArrayList<>();
    private final boolean[] asked;
    private final int primary;
    private final boolean[] ownWord;
    private final Map<String, MeansOfVerification> means = new HashMap<>();
    private final Map<String, RatingState.Rated> byLevel;

    Item(
            Matrix matrix,
            Outcome outcome,
            Indicator indicator,
            List<String> voices,
            int position,
            Map<String, RatingState.Rated> byLevel) {
        this.outcome = outcome;
        this.indicator = indicator;
        this.position = position;
        this.byLevel = byLevel;
        this.scale = matrix.scaleOf(indicator);
        this.critical = indicator.asCritical();
        this.due = new boolean[matrix.phases().size() + 1];
        this.asked = new boolean[voices.size()];
        this.primary = voices.indexOf(indicator.primary());
        this.ownWord = new boolean[voices.size()];
        matrix.means().stream()
                .filter(one -> indicator.means().containsKey(one.id()))
                .forEach(one -> means.put(one.id(), one));
        due[0] = indicator.due().contains(Matrix.INTAKE);
        expected.add(Optional.empty());
        for (int p = 0; p < matrix.phases().size(); p++) {
            String phase = matrix.phases().get(p).id();
            due[Plan.point(p)] = indicator.due().contains(phase);
            expected.add(Optional.ofNullable(indicator.expected().get(phase)).flatMap(this::benchmark));
            floors.add(critical.flatMap(rules -> rules.floorIn(phase)).flatMap(this::benchmark));
        }
        for (int v = 0; v < voices.size(); v++) {
            String voice = voices.get(v);
            asked[v] = indicator.raters().contains(voice);
            ownWord[v] = indicator.ownAccount()
                    && matrix.voice(Voice.Kind.OWN)
                            .filter(own -> own.id().equals(voice))
                            .isPresent();
        }
    }

    /** The state of every level of a scale; indicators with equal scales share them. */
    static Map<String, RatingState.Rated> byLevel(Scale scale) {
        Map<String, RatingState.Rated> states = new HashMap<>();
        if (scale instanceof Scale.Levels levels) {
            for (Scale.Level level : levels.levels()) {
                Mark mark = new Mark.OfLevel(level.id());
                states.put(level.id(), new RatingState.Rated(mark, level.value(), false, false));
            }
        }
        return states;
    }

    Indicator indicator() {
        return indicator;
    }

    /** Whether the outcome and the indicator apply to somebody of whom this is known. */
    boolean appliesTo(Map<String, String> facets) {
        return outcome.appliesTo(indicator, facets);
    }

    /** The position among all indicators of the matrix. */
    int position() {
        return position;
    }

    boolean isCritical() {
        return critical.isPresent();
    }

    boolean isDue(int point) {
        return due[point];
    }

    /** What the indicator adds to its outcome at a point, in a state of a voice. */
    Part part(String voice, RatingState state, int point, Basis basis) {
        return new Part(indicator.id(), voice, indicator.weight(), state, expected.get(point), basis);
    }

    /** Whether a rating may stand in where nobody asked again; never that of a critical indicator. */
    boolean isCarried() {
        return critical.isEmpty() && indicator.validity() > 0;
    }

    /** Whether a rating of a day still stands in on another. */
    boolean isValid(LocalDate rated, LocalDate on) {
        return on.isBefore(rated.plusMonths(indicator.validity()));
    }

    /**
     * What a rating of a voice rests on. Evidence must be there on the day of the rating, and still in date on the day for which
     * the rating stands; -1 is the joint voice.
     */
    Basis basis(int voice, List<Evidence> evidence, LocalDate rated, LocalDate on) {
        boolean own = voice >= 0 && ownWord[voice];
        if (evidence.isEmpty()) {
            return own ? OWN_WORD : Basis.NONE;
        }
        List<Basis.Seen> seen = new ArrayList<>();
        for (Evidence one : evidence) {
            MeansOfVerification of = means.get(one.means());
            seen.add(new Basis.Seen(
                    one,
                    of == null || one.date().isAfter(rated) || !of.isInDate(one.date(), on)
                            ? Optional.empty()
                            : Optional.ofNullable(indicator.means().get(one.means()))));
        }
        return new Basis(seen, own, Optional.empty());
    }

    /** The floor in a phase; intake has the floor of the first. */
    Benchmark floor(int phase) {
        return floors.get(phase).orElseThrow();
    }

    boolean isAskedOf(int voice) {
        return asked[voice];
    }

    /** The position of the primary voice among the voices of the plan. */
    int primary() {
        return primary;
    }

    /** The state of a voice that is asked, where the indicator is due and its rule does not exclude it. */
    RatingState state(@Nullable Rating rating) {
        if (rating instanceof Rating.Rated rated) {
            return rated(rated);
        }
        if (rating instanceof Rating.Missing missing) {
            return missing(missing);
        }
        if (rating instanceof Rating.NotApplicable not) {
            boolean accepted =
                    critical.isEmpty() || critical.get().notApplicableReasons().contains(not.reason());
            return accepted
                    ? new RatingState.NotApplicable(not.reason())
                    : new RatingState.Missing(MissingReason.NOT_APPLICABLE_NOT_ACCEPTED, false);
        }
        return NOT_ASSESSED;
    }

    RatingState.Rated rated(Rating.Rated rated) {
        if (rated.mark() instanceof Mark.OfLevel level) {
            RatingState.Rated known = byLevel.get(level.level());
            if (known == null) {
                throw new IllegalStateException("A checked case holds only levels of the matrix.");
            }
            return rated.serviceAbsent() ? new RatingState.Rated(known.mark(), known.value(), false, true) : known;
        }
        Fraction value = ((Mark.OfValue) rated.mark()).value();
        boolean clipped = scale instanceof Scale.Goalposts posts && posts.clips(value);
        Fraction position = scale.position(rated.mark()).orElseThrow();
        return new RatingState.Rated(rated.mark(), position, clipped, rated.serviceAbsent());
    }

    private static RatingState missing(Rating.Missing missing) {
        MissingReason reason = switch (missing.reason()) {
            case NOT_ASSESSED -> MissingReason.NOT_ASSESSED;
            case DECLINED -> MissingReason.DECLINED;
            case UNKNOWN -> MissingReason.UNKNOWN;
            case UNSAFE_TO_ASK -> MissingReason.UNSAFE_TO_ASK;
            case WITHHELD -> MissingReason.WITHHELD;
            case LOST_TO_FOLLOW_UP -> MissingReason.LOST_TO_FOLLOW_UP;
        };
        return new RatingState.Missing(reason, missing.serviceAbsent());
    }

    private Optional<Benchmark> benchmark(Mark mark) {
        return scale.position(mark).map(value -> new Benchmark(mark, value));
    }
}
