package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.CaseHeadline;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.ProgressReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code progress-report/1}. Derived numbers are skipped here and compared afterwards. */
final class ReportReader {

    private static final Shape REPORT = Shape.of(
            "format!",
            "engine!",
            "case!",
            "asOf!",
            "matrix!",
            "policy!",
            "ignored!",
            "headline",
            "offered",
            "episodes!",
            "help",
            "legend!");
    private static final Shape MATRIX =
            Shape.of("id!", "version!", "title!", "kind!", "validation!", "fingerprint!", "fileFingerprint!");
    private static final Shape OFFERED = Shape.of("review!", "phases!");
    private static final Shape IGNORED =
            Shape.of("episodes!", "rounds!", "blocks!", "profileEntries!", "events!", "statuses!");
    private static final Shape HEADLINE =
            Shape.of("kind!", "round!", "date!", "ageInDays!", "complete!", "reassess", "ofRound!", "laterBreaches!");
    private static final Shape BREACH = Shape.of("indicator!", "round!");
    private static final Shape TRANSLATION = Shape.of("language!", "reviewed!", "texts!");
    private static final Shape LEGEND = Shape.of(
            "language!",
            "outcomes!",
            "indicators!",
            "levels!",
            "steps",
            "dimensions!",
            "sides!",
            "ownVoice!",
            "voices!",
            "phases!",
            "means!",
            "events!",
            "statuses!",
            "services!",
            "serves!",
            "translation");
    private static final Legend NO_LEGEND = new Legend(
            "",
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            "",
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty());
    private static final ScoringPolicy NO_POLICY = ScoringPolicy.illustrative();

    private final Cursor in;
    private final EpisodeReader episodes;

    ReportReader(Cursor in) {
        this.in = in;
        this.episodes = new EpisodeReader(in);
    }

    ProgressReport report() {
        String engine = "";
        String code = "";
        LocalDate asOf = null;
        ProgressReport.Measure matrix = new ProgressReport.Measure("", "", "", Matrix.Kind.INDIVIDUAL_PLAN, "", "", "");
        ScoringPolicy policy = NO_POLICY;
        ProgressReport.Ignored ignored = new ProgressReport.Ignored(0, 0, 0, 0, 0, 0);
        Optional<CaseHeadline> headline = Optional.empty();
        List<EpisodeResult> list = List.of();
        Legend legend = NO_LEGEND;
        Optional<ProgressReport.Offered> offered = Optional.empty();
        for (Members m = in.members(REPORT); m.next(); ) {
            switch (m.key()) {
                case "format" -> Formats.read(in, Formats.REPORT);
                case "engine" -> engine = in.textOrEmpty();
                case "case" -> code = in.textOrEmpty();
                case "asOf" -> asOf = in.date();
                case "matrix" -> matrix = measure();
                case "policy" -> policy = new PolicyReader(in).member();
                case "ignored" -> ignored = ignored();
                case "headline" -> headline = Optional.of(headline());
                case "offered" -> offered = Optional.of(offered());
                case "help" -> in.skip();
                case "episodes" -> list = in.list(episodes::episode);
                default -> legend = legend();
            }
        }
        LocalDate day = CaseReader.dayOr(asOf, Words.UNKNOWN_DAY);
        return new ProgressReport(code, matrix, policy, day, engine, ignored, legend, list, headline, offered);
    }

    private ProgressReport.Measure measure() {
        String id = "";
        String version = "";
        String title = "";
        Matrix.Kind kind = null;
        String validation = "";
        String fingerprint = "";
        String file = "";
        for (Members m = in.members(MATRIX); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "version" -> version = in.textOrEmpty();
                case "title" -> title = in.textOrEmpty();
                case "kind" -> kind = in.oneOf(MatrixReader.KINDS);
                case "validation" -> validation = in.textOrEmpty();
                case "fingerprint" -> fingerprint = in.textOrEmpty();
                default -> file = in.textOrEmpty();
            }
        }
        Matrix.Kind known = kind == null ? Matrix.Kind.INDIVIDUAL_PLAN : kind;
        return new ProgressReport.Measure(id, version, title, known, validation, fingerprint, file);
    }

    private ProgressReport.Offered offered() {
        String review = "";
        Map<String, List<String>> phases = Map.of();
        for (Members m = in.members(OFFERED); m.next(); ) {
            switch (m.key()) {
                case "review" -> review = in.textOrEmpty();
                default -> phases = in.map(key -> null, in::texts);
            }
        }
        return new ProgressReport.Offered(review, phases);
    }

    private ProgressReport.Ignored ignored() {
        int skippedEpisodes = 0;
        int rounds = 0;
        int blocks = 0;
        int entries = 0;
        int events = 0;
        int statuses = 0;
        for (Members m = in.members(IGNORED); m.next(); ) {
            switch (m.key()) {
                case "episodes" -> skippedEpisodes = in.integerOrZero();
                case "rounds" -> rounds = in.integerOrZero();
                case "blocks" -> blocks = in.integerOrZero();
                case "profileEntries" -> entries = in.integerOrZero();
                case "events" -> events = in.integerOrZero();
                default -> statuses = in.integerOrZero();
            }
        }
        return new ProgressReport.Ignored(skippedEpisodes, rounds, blocks, entries, events, statuses);
    }

    private CaseHeadline headline() {
        String round = "";
        LocalDate date = null;
        long age = 0;
        Boolean complete = null;
        Headline headline = EpisodeReader.NO_HEADLINE;
        List<Event> reassess = List.of();
        List<CaseHeadline.LaterBreach> breaches = List.of();
        for (Members m = in.members(HEADLINE); m.next(); ) {
            switch (m.key()) {
                case "round" -> round = in.textOrEmpty();
                case "date" -> date = in.date();
                case "ageInDays" -> age = in.integerOrZero();
                case "complete" -> complete = in.bool();
                case "reassess" -> reassess = in.list(episodes::event);
                case "ofRound" -> headline = episodes.headline();
                case "laterBreaches" -> breaches = in.list(this::breach);
                default -> in.skip();
            }
        }
        return new CaseHeadline(
                headline,
                round,
                CaseReader.dayOr(date, Words.UNKNOWN_DAY),
                age,
                Boolean.TRUE.equals(complete),
                reassess,
                breaches);
    }

    private CaseHeadline.LaterBreach breach() {
        String indicator = "";
        String round = "";
        for (Members m = in.members(BREACH); m.next(); ) {
            switch (m.key()) {
                case "indicator" -> indicator = in.textOrEmpty();
                default -> round = in.textOrEmpty();
            }
        }
        return new CaseHeadline.LaterBreach(indicator, round);
    }

    private Legend legend() {
        String language = "";
        Map<String, String> outcomes = Map.of();
        Map<String, String> indicators = Map.of();
        Map<String, Map<String, String>> levels = Map.of();
        Map<String, Fraction> steps = Map.of();
        Map<String, String> dimensions = Map.of();
        Map<String, String> sides = Map.of();
        String own = "";
        Map<String, String> voices = Map.of();
        Map<String, String> phases = Map.of();
        Map<String, String> means = Map.of();
        Map<String, String> events = Map.of();
        Map<String, String> statuses = Map.of();
        Map<String, String> services = Map.of();
        Map<String, List<String>> serves = Map.of();
        Optional<Legend.Translation> translation = Optional.empty();
        for (Members m = in.members(LEGEND); m.next(); ) {
            switch (m.key()) {
                case "language" -> language = in.textOrEmpty();
                case "outcomes" -> outcomes = words();
                case "indicators" -> indicators = words();
                case "levels" -> levels = in.map(key -> null, this::words);
                case "steps" -> steps = in.map(key -> null, in::number);
                case "voices" -> voices = words();
                case "dimensions" -> dimensions = words();
                case "sides" -> sides = words();
                case "ownVoice" -> own = in.textOrEmpty();
                case "phases" -> phases = words();
                case "means" -> means = words();
                case "events" -> events = words();
                case "statuses" -> statuses = words();
                case "services" -> services = words();
                case "serves" -> serves = in.map(key -> null, in::texts);
                default -> translation = Optional.of(translation());
            }
        }
        return new Legend(
                language,
                outcomes,
                indicators,
                levels,
                steps,
                dimensions,
                sides,
                own,
                voices,
                phases,
                means,
                events,
                statuses,
                services,
                serves,
                translation);
    }

    private Legend.Translation translation() {
        String language = "";
        boolean reviewed = false;
        Map<String, String> texts = Map.of();
        for (Members m = in.members(TRANSLATION); m.next(); ) {
            switch (m.key()) {
                case "language" -> language = in.textOrEmpty();
                case "reviewed" -> reviewed = Boolean.TRUE.equals(in.bool());
                default -> texts = words();
            }
        }
        return new Legend.Translation(language, reviewed, texts);
    }

    private Map<String, String> words() {
        return in.map(key -> null, in::text);
    }
}
