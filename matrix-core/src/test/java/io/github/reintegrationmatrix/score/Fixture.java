package io.github.reintegrationmatrix.score;

import io.github.reintegrationmatrix.casefile.CaseEvent;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.CaseStatus;
import io.github.reintegrationmatrix.model.EventKind;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Provenance;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.model.Voice;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A matrix, a case and a round in few words, for all tests of the scoring.
 *
 * <p>Unless a test says otherwise: an indicator has weight 1, is asked of the provider, is due everywhere, is rated in
 * quarters (0 to 4, so 3 stands for 3/4) and expects 3/4 in every phase; an outcome has weight 1; assistance started on
 * 10 January 2024, so the crisis lasts to 9 April 2024, the transition to 9 January 2025 and the re/integration to 9
 * January 2027; a round is held on 1 February 2024.
 */
final class Fixture {

    static final String PROVIDER = "provider";
    static final String BENEFICIARY = "beneficiary";
    static final String GUARDIAN = "guardian";
    static final String JOINT = "joint";

    static final String INTAKE = "intake";
    static final String CRISIS = "crisis";
    static final String TRANSITION = "transition";
    static final String REINTEGRATION = "reintegration";
    static final List<String> PHASES = List.of(CRISIS, TRANSITION, REINTEGRATION);

    static final LocalDate START = LocalDate.of(2024, 1, 10);
    static final LocalDate AS_OF = LocalDate.of(2027, 12, 31);
    static final ScoringPolicy POLICY = ScoringPolicy.illustrative();

    static final List<MeansOfVerification> MEANS = List.of(
            new MeansOfVerification("visit", "Home visit", 0), new MeansOfVerification("letter", "Official letter", 0));

    static final MatrixReference REFERENCE = new MatrixReference("plan", "1");

    private Fixture() {}

    /** A legend that knows no word: nothing is at other steps than its own. */
    static final Legend WORDLESS = new Legend(
            "en",
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            BENEFICIARY,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty());

    static Fraction f(String number) {
        return Fraction.parse(number);
    }

    static Interval interval(String lower, String upper) {
        return new Interval(f(lower), f(upper));
    }

    static Mark quarter(int quarters) {
        return new Mark.OfLevel("q" + quarters);
    }

    static Mark number(String number) {
        return new Mark.OfValue(f(number));
    }

    // ---- matrix

    static ItemSpec item(String id) {
        return new ItemSpec(id);
    }

    static OutcomeSpec outcome(String id, ItemSpec... items) {
        return new OutcomeSpec(id, Fraction.ONE, List.of(items));
    }

    static OutcomeSpec outcome(String id, String weight, ItemSpec... items) {
        return new OutcomeSpec(id, f(weight), List.of(items));
    }

    static Matrix matrix(OutcomeSpec... outcomes) {
        return matrix(Stream.of(outcomes).map(OutcomeSpec::build).toList());
    }

    static Matrix matrix(List<Outcome> outcomes) {
        return matrix(outcomes, MEANS, List.of(), List.of(), List.of());
    }

    /** A matrix that knows besides a card, good for six months, two serious events and an ordinary one, and statuses. */
    static Matrix recording(OutcomeSpec... outcomes) {
        List<MeansOfVerification> means = new ArrayList<>(MEANS);
        means.add(new MeansOfVerification("card", "Identity card", 6));
        return matrix(
                Stream.of(outcomes).map(OutcomeSpec::build).toList(),
                means,
                List.of(),
                List.of(
                        new EventKind("violence", "Violence", true),
                        new EventKind("arrest", "Arrest", true),
                        new EventKind("moved", "Moved house", false)),
                List.of(new CaseStatus("in-process", "In process"), new CaseStatus("closed", "Closed")));
    }

    static Matrix matrix(
            List<Outcome> outcomes,
            List<MeansOfVerification> means,
            List<Service> services,
            List<EventKind> events,
            List<CaseStatus> statuses) {
        return new Matrix(
                REFERENCE.id(),
                REFERENCE.version(),
                Matrix.Kind.INDIVIDUAL_PLAN,
                "en",
                "A plan for tests",
                new Provenance("nothing", List.of("the tests"), LocalDate.of(2024, 1, 1), "made up", "none"),
                List.of(
                        new Voice(PROVIDER, "Provider", Voice.Kind.OTHER),
                        new Voice(BENEFICIARY, "Beneficiary", Voice.Kind.OWN),
                        new Voice(GUARDIAN, "Guardian", Voice.Kind.OTHER),
                        new Voice(JOINT, "Together", Voice.Kind.JOINT)),
                List.of(
                        new ReintegrationPhase(CRISIS, "Crisis", 0, 3),
                        new ReintegrationPhase(TRANSITION, "Transition", 3, 12),
                        new ReintegrationPhase(REINTEGRATION, "Re/integration", 12, 36)),
                List.of(
                        new Facet("dependants", "Dependants", List.of("yes", "no")),
                        new Facet("proceedings", "Proceedings", List.of("open", "closed"))),
                Map.of(),
                means,
                services,
                events,
                statuses,
                List.of(),
                outcomes);
    }

    record OutcomeSpec(String id, Fraction weight, List<ItemSpec> items) {
        Outcome build() {
            return new Outcome(
                    id,
                    "Outcome " + id,
                    "What belongs to " + id,
                    "",
                    weight,
                    Map.of(),
                    items.stream().map(ItemSpec::build).toList());
        }
    }

    static Scale levelled(String... values) {
        List<Scale.Level> levels = new ArrayList<>();
        for (String value : values) {
            levels.add(new Scale.Level("q" + levels.size(), "Level " + levels.size(), f(value)));
        }
        return new Scale.Levels(levels);
    }

    // ---- case

    /** One line of a block. */
    record Entry(String indicator, Rating rating) {}

    static Entry rate(String indicator, int level, Evidence... shown) {
        return new Entry(indicator, new Rating.Rated(quarter(level), false, List.of(shown)));
    }

    static Evidence seen(String means, String iso) {
        return new Evidence(means, day(iso), "");
    }

    static Entry rate(String indicator, String number) {
        return new Entry(indicator, new Rating.Rated(number(number), false, List.of()));
    }

    static Entry missing(String indicator, Rating.Reason reason) {
        return new Entry(indicator, new Rating.Missing(reason, false));
    }

    static Entry notApplicable(String indicator, String reason) {
        return new Entry(indicator, new Rating.NotApplicable(reason));
    }

    static Entry notApplicable(String indicator) {
        return notApplicable(indicator, "not-relevant");
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A round; a phase of "" means that staff recorded none. */
    static RoundSpec round(String id, String phase) {
        return new RoundSpec(id, phase);
    }

    static RoundSpec round(String phase) {
        return new RoundSpec("r1", phase);
    }

    static final class RoundSpec {

        private final String id;
        private final String phase;
        private LocalDate date = day("2024-02-01");
        private String assessor = "";
        private Round.Agreement agreement = Round.Agreement.NOT_ASKED;
        private final List<VoiceBlock> blocks = new ArrayList<>();

        private RoundSpec(String id, String phase) {
            this.id = id;
            this.phase = phase;
        }

        /** The day of the blocks that follow. */
        RoundSpec on(String iso) {
            date = day(iso);
            return this;
        }

        /** Who rated the blocks that follow. */
        RoundSpec by(String code) {
            assessor = code;
            return this;
        }

        RoundSpec agreed(Round.Agreement answer) {
            agreement = answer;
            return this;
        }

        RoundSpec says(String voice, Entry... entries) {
            Map<String, Rating> ratings = new LinkedHashMap<>();
            for (Entry entry : entries) {
                ratings.put(entry.indicator(), entry.rating());
            }
            return says(voice, ratings);
        }

        RoundSpec says(String voice, Map<String, Rating> ratings) {
            blocks.add(new VoiceBlock(voice, date, "case-manager", assessor, VoiceBlock.Consent.GIVEN, 0, ratings));
            return this;
        }

        RoundSpec provider(Entry... entries) {
            return says(PROVIDER, entries);
        }

        RoundSpec beneficiary(Entry... entries) {
            return says(BENEFICIARY, entries);
        }

        RoundSpec joint(Entry... entries) {
            return says(JOINT, entries);
        }

        Round build() {
            return new Round(id, phase, blocks, agreement);
        }
    }

    static CaseSpec caseOf(Matrix matrix) {
        return new CaseSpec(matrix);
    }

    static final class CaseSpec {

        private final Matrix matrix;
        private final List<Episode> episodes = new ArrayList<>();
        private final List<Episode.Pause> pauses = new ArrayList<>();
        private final List<PhaseWindow> windows = new ArrayList<>();
        private final List<ProfileEntry> profile = new ArrayList<>();
        private final List<Round> rounds = new ArrayList<>();
        private final List<CaseEvent> events = new ArrayList<>();
        private final List<StatusEntry> statuses = new ArrayList<>();
        private LocalDate start = START;

        private CaseSpec(Matrix matrix) {
            this.matrix = matrix;
        }

        /** The start of the only episode. */
        CaseSpec started(String iso) {
            start = day(iso);
            return this;
        }

        /** A pause of the only episode. */
        CaseSpec pause(String from, String to) {
            pauses.add(new Episode.Pause(day(from), day(to)));
            return this;
        }

        CaseSpec episode(String from, String to) {
            LocalDate end = to.isEmpty() ? Episode.OPEN : day(to);
            episodes.add(new Episode(day(from), "first-contact", end, List.of()));
            return this;
        }

        /** The case's own months: each phase ends where the next begins. */
        CaseSpec windows(int crisis, int transition, int reintegration) {
            windows.add(new PhaseWindow(CRISIS, 0, crisis));
            windows.add(new PhaseWindow(TRANSITION, crisis, transition));
            windows.add(new PhaseWindow(REINTEGRATION, transition, reintegration));
            return this;
        }

        CaseSpec profile(String from, String facet, String value) {
            profile.add(new ProfileEntry(day(from), Map.of(facet, value)));
            return this;
        }

        CaseSpec event(String on, String kind) {
            events.add(new CaseEvent(day(on), kind));
            return this;
        }

        CaseSpec status(String on, String status, String by) {
            statuses.add(new StatusEntry(day(on), status, by));
            return this;
        }

        CaseSpec round(RoundSpec round) {
            rounds.add(round.build());
            return this;
        }

        CaseRecord build() {
            List<Episode> all =
                    episodes.isEmpty() ? List.of(new Episode(start, "first-contact", Episode.OPEN, pauses)) : episodes;
            return new CaseRecord("T-1", REFERENCE, all, windows, profile, rounds, events, statuses, List.of());
        }

        ProgressReport score(LocalDate asOf, ScoringPolicy policy) {
            return scorer(matrix, policy).score(build(), asOf);
        }

        ProgressReport score(String asOf) {
            return score(day(asOf), POLICY);
        }

        ProgressReport score() {
            return score(AS_OF, POLICY);
        }

        /** The latest round of the latest episode. */
        RoundResult latest() {
            return score().latest().orElseThrow();
        }
    }

    /** The only round of an otherwise ordinary case. */
    static RoundResult scored(Matrix matrix, RoundSpec round) {
        return caseOf(matrix).round(round).latest();
    }

    private static final Map<Map.Entry<Matrix, ScoringPolicy>, Scorer> SCORERS = new ConcurrentHashMap<>();

    /**
     * Making a scorer takes longer than using it, most of all the checks of the matrix. Mutation tests ask for a fresh one each
     * time, without these checks: one that was made before would hide what changed since in the code that makes it.
     */
    static Scorer scorer(Matrix matrix, ScoringPolicy policy) {
        Scorer checked =
                SCORERS.computeIfAbsent(Map.entry(matrix, policy), key -> Scorer.of(key.getKey(), key.getValue()));
        return Boolean.getBoolean("scorers.fresh") ? fresh(matrix, policy) : checked;
    }

    private static Scorer fresh(Matrix matrix, ScoringPolicy policy) {
        try {
            Constructor<Scorer> unchecked = Scorer.class.getDeclaredConstructor(
                    Matrix.class, ScoringPolicy.class, Optional.class, Optional.class);
            unchecked.setAccessible(true);
            return unchecked.newInstance(matrix, policy, Optional.empty(), Optional.empty());
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    // ---- result

    static OutcomeResult outcomeIn(RoundResult round, String outcome) {
        return round.outcome(outcome).orElseThrow();
    }

    static Optional<Part> part(RoundResult round, String view, String indicator) {
        return round.view(view).orElseThrow().outcomes().stream()
                .flatMap(outcome -> outcome.parts().stream())
                .filter(part -> part.indicator().equals(indicator))
                .findFirst();
    }
}
