package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.Benchmark;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the outcomes and critical indicators of a report. */
final class OutcomeReader {

    static final Map<String, MissingReason> REASONS = Words.of(MissingReason.class);

    private static final Map<String, OutcomeResult.Publication> PUBLICATIONS =
            Words.of(OutcomeResult.Publication.class);
    private static final Map<String, OutcomeResult.Flag> FLAGS = Words.of(OutcomeResult.Flag.class);
    private static final Shape OUTCOME = Shape.of(
            "outcome!",
            "weight!",
            "standing!",
            "publication!",
            "flags!",
            "coverage",
            "notApplicableShare",
            "interval",
            "point",
            "progress",
            "earned",
            "lostByLevel",
            "lostByMissing",
            "losses!",
            "evidence",
            "dimensions",
            "parts!");
    private static final Shape PART = Shape.of(
            "indicator!",
            "voice!",
            "weight!",
            "state!",
            "level",
            "number",
            "value",
            "clipped",
            "serviceAbsent",
            "reason",
            "byRule",
            "carried",
            "evidence",
            "ownAccount",
            "adequacy",
            "triangulated",
            "expected",
            "reached");
    private static final Shape CARRIED = Shape.of("round!", "date!", "assessor");
    private static final Shape SEEN = Shape.of("means!", "date!", "ref", "adequacy!");
    private static final Shape READING = Shape.of(
            "voice!", "state!", "level", "number", "value", "clipped", "serviceAbsent", "reason", "byRule", "joint");
    private static final Shape JOINT = Shape.of("state!", "level", "number", "value!", "clipped!", "serviceAbsent!");
    private static final Shape CRITICAL = Shape.of("indicator!", "verdict!", "floor!", "interval", "readings!");
    private static final Shape BENCHMARK = Shape.of("level", "number", "value!");
    private static final Shape SCORE = Shape.of("exact!", "value!");
    private static final Benchmark NO_BENCHMARK = new Benchmark(new Mark.OfLevel(""), Fraction.ONE);

    /** How far something is shown that does not count. */
    static final String NONE = "none";

    private static final Map<String, Optional<MeansOfVerification.Adequacy>> ADEQUACIES = Map.of(
            NONE,
            Optional.empty(),
            "partial",
            Optional.of(MeansOfVerification.Adequacy.PARTIAL),
            "adequate",
            Optional.of(MeansOfVerification.Adequacy.ADEQUATE));

    private final Cursor in;

    OutcomeReader(Cursor in) {
        this.in = in;
    }

    OutcomeResult outcome() {
        String id = "";
        Fraction weight = Words.UNKNOWN_WEIGHT;
        OutcomeResult.Publication publication = null;
        Set<OutcomeResult.Flag> flags = EnumSet.noneOf(OutcomeResult.Flag.class);
        List<Part> parts = List.of();
        for (Members m = in.members(OUTCOME); m.next(); ) {
            switch (m.key()) {
                case "outcome" -> id = in.textOrEmpty();
                case "weight" -> weight = weight(0);
                case "publication" -> publication = in.oneOf(PUBLICATIONS);
                case "flags" -> flags.addAll(in.list(() -> in.oneOf(FLAGS)));
                case "parts" -> parts = in.list(this::part);
                default -> in.skip();
            }
        }
        return new OutcomeResult(
                id, weight, parts, publication == null ? OutcomeResult.Publication.NO_NUMBER : publication, flags);
    }

    private Part part() {
        String indicator = "";
        String voice = "";
        Fraction weight = Words.UNKNOWN_WEIGHT;
        StateMembers state = new StateMembers();
        Optional<Benchmark> expected = Optional.empty();
        Optional<Basis.Carried> carried = Optional.empty();
        List<Basis.Seen> evidence = List.of();
        boolean ownAccount = false;
        for (Members m = in.members(PART); m.next(); ) {
            switch (m.key()) {
                case "indicator" -> indicator = in.textOrEmpty();
                case "voice" -> voice = in.textOrEmpty();
                case "weight" -> weight = weight(1);
                case "expected" -> expected = Optional.of(benchmark());
                case "carried" -> carried = Optional.of(carried());
                case "evidence" -> evidence = in.list(this::seen);
                case "ownAccount" -> ownAccount = Boolean.TRUE.equals(in.bool());
                case "reached", "adequacy", "triangulated" -> in.skip();
                default -> state.read(m.key());
            }
        }
        RatingState built = state.build();
        Basis basis = built instanceof RatingState.Rated ? new Basis(evidence, ownAccount, carried) : Basis.NONE;
        return new Part(indicator, voice, weight, built, expected, basis);
    }

    private Basis.Carried carried() {
        String round = "";
        LocalDate date = null;
        String assessor = "";
        for (Members m = in.members(CARRIED); m.next(); ) {
            switch (m.key()) {
                case "round" -> round = in.textOrEmpty();
                case "date" -> date = in.date();
                default -> assessor = in.textOrEmpty();
            }
        }
        return new Basis.Carried(round, CaseReader.dayOr(date, Words.UNKNOWN_DAY), assessor);
    }

    private Basis.Seen seen() {
        String means = "";
        LocalDate date = null;
        String reference = "";
        Optional<MeansOfVerification.Adequacy> counts = null;
        for (Members m = in.members(SEEN); m.next(); ) {
            switch (m.key()) {
                case "means" -> means = in.textOrEmpty();
                case "date" -> date = in.date();
                case "ref" -> reference = in.textOrEmpty();
                default -> counts = in.oneOf(ADEQUACIES);
            }
        }
        Evidence evidence = new Evidence(means, CaseReader.dayOr(date, Words.UNKNOWN_DAY), reference);
        return new Basis.Seen(evidence, counts == null ? Optional.empty() : counts);
    }

    CriticalResult critical() {
        String indicator = "";
        Benchmark floor = NO_BENCHMARK;
        List<CriticalResult.Reading> readings = List.of();
        for (Members m = in.members(CRITICAL); m.next(); ) {
            switch (m.key()) {
                case "indicator" -> indicator = in.textOrEmpty();
                case "floor" -> floor = benchmark();
                case "readings" -> readings = in.list(this::reading);
                default -> in.skip();
            }
        }
        return new CriticalResult(indicator, floor, readings);
    }

    private CriticalResult.Reading reading() {
        String voice = "";
        StateMembers state = new StateMembers();
        Optional<RatingState.Rated> joint = Optional.empty();
        for (Members m = in.members(READING); m.next(); ) {
            switch (m.key()) {
                case "voice" -> voice = in.textOrEmpty();
                case "joint" -> joint = joint();
                default -> state.read(m.key());
            }
        }
        return new CriticalResult.Reading(voice, state.build(), joint);
    }

    private Optional<RatingState.Rated> joint() {
        StateMembers state = new StateMembers();
        for (Members m = in.members(JOINT); m.next(); ) {
            state.read(m.key());
        }
        return state.build() instanceof RatingState.Rated rated ? Optional.of(rated) : Optional.empty();
    }

    private Benchmark benchmark() {
        Mark mark = NO_BENCHMARK.mark();
        Fraction value = Fraction.ONE;
        for (Members m = in.members(BENCHMARK); m.next(); ) {
            switch (m.key()) {
                case "level" -> mark = new Mark.OfLevel(in.textOrEmpty());
                case "number" -> mark = new Mark.OfValue(Words.or(in.number(), Fraction.ZERO));
                default -> value = score();
            }
        }
        return new Benchmark(mark, value);
    }

    /** A score: its exact form is read, its rounded form compared afterwards. */
    Fraction score() {
        Fraction exact = Fraction.ZERO;
        for (Members m = in.members(SCORE); m.next(); ) {
            switch (m.key()) {
                case "exact" -> exact = Words.or(in.longNumber(), exact);
                default -> in.skip();
            }
        }
        return exact;
    }

    /** A weight with at least this sign; that of an outcome is 0 if it is not scored. */
    private Fraction weight(int least) {
        Fraction weight = in.number();
        if (weight != null && weight.signum() < least) {
            in.add(Code.NOT_A_NUMBER, in.path());
            return Words.UNKNOWN_WEIGHT;
        }
        return Words.or(weight, Words.UNKNOWN_WEIGHT);
    }

    /** The members that say how something stands, as they come. */
    private final class StateMembers {

        private @Nullable String state;
        private Mark mark = NO_BENCHMARK.mark();
        private Fraction value = Fraction.ZERO;
        private boolean clipped;
        private boolean serviceAbsent;
        private String reason = "";

        void read(String key) {
            switch (key) {
                case "state" ->
                    state = in.oneOf(Map.of("rated", "rated", "missing", "missing", "not-applicable", "not"));
                case "level" -> mark = new Mark.OfLevel(in.textOrEmpty());
                case "number" -> mark = new Mark.OfValue(Words.or(in.number(), Fraction.ZERO));
                case "value" -> value = score();
                case "clipped" -> clipped = Boolean.TRUE.equals(in.bool());
                case "serviceAbsent" -> serviceAbsent = Boolean.TRUE.equals(in.bool());
                case "reason" -> reason = in.textOrEmpty();
                default -> in.skip();
            }
        }

        RatingState build() {
            if ("rated".equals(state)) {
                return new RatingState.Rated(mark, value, clipped, serviceAbsent);
            }
            if ("not".equals(state)) {
                return new RatingState.NotApplicable(reason);
            }
            MissingReason known = REASONS.getOrDefault(reason, MissingReason.NOT_ASSESSED);
            return new RatingState.Missing(known, serviceAbsent);
        }
    }
}
