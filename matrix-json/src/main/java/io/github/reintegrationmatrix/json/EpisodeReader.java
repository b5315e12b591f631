package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.PhaseSummary;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the episodes of a report, with their phases and gates. */
final class EpisodeReader {

    static final Headline NO_HEADLINE = new Headline(Headline.Kind.CRITICAL_UNKNOWN, List.of());

    private static final Map<String, Headline.Kind> HEADLINES = Words.of(Headline.Kind.class);
    private static final Map<String, GateResult.Verdict> VERDICTS = Words.of(GateResult.Verdict.class);
    private static final Map<String, GateResult.Kind> CONDITIONS = Words.of(GateResult.Kind.class);
    private static final Map<String, PhaseSummary.Why> WHYS = Words.of(PhaseSummary.Why.class);

    private static final Shape EPISODE = Shape.of(
            "start!",
            "clock!",
            "end",
            "rounds!",
            "phases!",
            "events",
            "statuses",
            "gate",
            "changes",
            "setbacks",
            "phaseChanges",
            "opensWith");
    private static final Shape EVENT = Shape.of("date!", "kind!", "serious!");
    private static final Shape PHASE = Shape.of("phase!", "visits!", "firstRound", "lastRound", "unreached!");
    private static final Shape UNREACHED = Shape.of("outcome!", "indicator!", "why!");
    private static final Shape GATE = Shape.of("from!", "to", "verdict!", "conditions!");
    private static final Shape CONDITION = Shape.of("kind!", "verdict!", "blocking!");
    private static final Shape HEADLINE = Shape.of("kind!", "indicators!");

    private final Cursor in;
    private final RoundResultReader results;

    EpisodeReader(Cursor in) {
        this.in = in;
        this.results = new RoundResultReader(in, this);
    }

    EpisodeResult episode() {
        LocalDate start = null;
        String clock = "";
        Optional<LocalDate> end = Optional.empty();
        List<RoundResult> rounds = List.of();
        List<PhaseSummary> phases = List.of();
        List<Event> events = List.of();
        List<StatusEntry> statuses = List.of();
        Optional<GateResult> gate = Optional.empty();
        for (Members m = in.members(EPISODE); m.next(); ) {
            switch (m.key()) {
                case "start" -> start = in.date();
                case "clock" -> clock = in.textOrEmpty();
                case "end" -> end = Optional.ofNullable(in.date());
                case "rounds" -> rounds = in.list(results::round);
                case "phases" -> phases = in.list(this::phase);
                case "events" -> events = in.list(this::event);
                case "statuses" -> statuses = in.list(() -> CaseReader.status(in));
                case "gate" -> gate = Optional.of(gate());
                default -> in.skip();
            }
        }
        return new EpisodeResult(
                CaseReader.dayOr(start, Words.UNKNOWN_DAY), clock, end, rounds, phases, events, statuses, gate);
    }

    Event event() {
        LocalDate date = null;
        String kind = "";
        boolean serious = false;
        for (Members m = in.members(EVENT); m.next(); ) {
            switch (m.key()) {
                case "date" -> date = in.date();
                case "kind" -> kind = in.textOrEmpty();
                default -> serious = Boolean.TRUE.equals(in.bool());
            }
        }
        return new Event(CaseReader.dayOr(date, Words.UNKNOWN_DAY), kind, serious);
    }

    Headline headline() {
        Headline.Kind kind = null;
        List<String> indicators = List.of();
        for (Members m = in.members(HEADLINE); m.next(); ) {
            switch (m.key()) {
                case "kind" -> kind = in.oneOf(HEADLINES);
                default -> indicators = in.texts();
            }
        }
        return new Headline(kind == null ? NO_HEADLINE.kind() : kind, indicators);
    }

    private PhaseSummary phase() {
        String phase = "";
        int visits = 0;
        Optional<String> first = Optional.empty();
        Optional<String> last = Optional.empty();
        List<PhaseSummary.Unreached> unreached = List.of();
        for (Members m = in.members(PHASE); m.next(); ) {
            switch (m.key()) {
                case "phase" -> phase = in.textOrEmpty();
                case "visits" -> visits = in.integerOrZero();
                case "firstRound" -> first = Optional.ofNullable(in.text());
                case "lastRound" -> last = Optional.ofNullable(in.text());
                default -> unreached = in.list(this::unreached);
            }
        }
        return new PhaseSummary(phase, visits, first, last, unreached);
    }

    private PhaseSummary.Unreached unreached() {
        String outcome = "";
        String indicator = "";
        PhaseSummary.Why why = null;
        for (Members m = in.members(UNREACHED); m.next(); ) {
            switch (m.key()) {
                case "outcome" -> outcome = in.textOrEmpty();
                case "indicator" -> indicator = in.textOrEmpty();
                default -> why = in.oneOf(WHYS);
            }
        }
        return new PhaseSummary.Unreached(outcome, indicator, why == null ? PhaseSummary.Why.NOT_KNOWN : why);
    }

    private GateResult gate() {
        String from = "";
        Optional<String> to = Optional.empty();
        List<GateResult.Condition> conditions = List.of();
        for (Members m = in.members(GATE); m.next(); ) {
            switch (m.key()) {
                case "from" -> from = in.textOrEmpty();
                case "to" -> to = Optional.ofNullable(in.text());
                case "conditions" -> conditions = in.list(this::condition);
                default -> in.skip();
            }
        }
        return new GateResult(from, to, conditions);
    }

    private GateResult.Condition condition() {
        GateResult.Kind kind = null;
        GateResult.Verdict verdict = null;
        List<String> blocking = List.of();
        for (Members m = in.members(CONDITION); m.next(); ) {
            switch (m.key()) {
                case "kind" -> kind = in.oneOf(CONDITIONS);
                case "verdict" -> verdict = in.oneOf(VERDICTS);
                default -> blocking = in.texts();
            }
        }
        return new GateResult.Condition(
                kind == null ? GateResult.Kind.SOMETHING_DUE : kind,
                verdict == null ? GateResult.Verdict.UNDETERMINED : verdict,
                blocking);
    }
}
