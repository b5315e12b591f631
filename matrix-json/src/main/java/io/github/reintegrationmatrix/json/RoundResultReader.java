package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.AskNext;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.Event;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rounds of a report. */
final class RoundResultReader {

    private static final Map<String, RoundResult.Flag> FLAGS = Words.of(RoundResult.Flag.class);
    private static final Shape ROUND = Shape.of(
            "round!",
            "date!",
            "point!",
            "assumed!",
            "months!",
            "calendarPhase!",
            "lag",
            "flags!",
            "heard!",
            "headline!",
            "reassess",
            "criticals!",
            "views!",
            "calendarProgress",
            "askNext!",
            "transferred",
            "divergence",
            "robustness");
    private static final Shape HEARD = Shape.of("voice!", "date!", "role!", "assessor", "respondents");
    private static final Shape VIEW =
            Shape.of("view!", "outcomes!", "progress", "lowest!", "mayBeLower!", "pointShown!", "total");
    private static final Shape REACHED = Shape.of("reached!", "of!", "notKnown!", "share!");
    private static final Shape RANGE = Shape.of("lower!", "upper!");
    private static final Shape ASK = Shape.of("indicator!", "voice!", "critical!", "reason!", "narrows!");

    private final Cursor in;
    private final EpisodeReader episodes;
    private final OutcomeReader outcomes;

    RoundResultReader(Cursor in, EpisodeReader episodes) {
        this.in = in;
        this.episodes = episodes;
        this.outcomes = new OutcomeReader(in);
    }

    RoundResult round() {
        String id = "";
        LocalDate date = null;
        String point = "";
        Boolean assumed = null;
        int months = 0;
        String calendarPhase = "";
        Optional<Integer> lag = Optional.empty();
        Set<RoundResult.Flag> flags = Set.of();
        List<RoundResult.Heard> heard = List.of();
        Headline headline = EpisodeReader.NO_HEADLINE;
        List<CriticalResult> criticals = List.of();
        List<ViewResult> views = List.of();
        Optional<Reached> calendarProgress = Optional.empty();
        List<AskNext> askNext = List.of();
        List<Event> reassess = List.of();
        Origin origin = Origin.OWN;
        for (Members m = in.members(ROUND); m.next(); ) {
            switch (m.key()) {
                case "round" -> id = in.textOrEmpty();
                case "date" -> date = in.date();
                case "point" -> point = in.textOrEmpty();
                case "assumed" -> assumed = in.bool();
                case "months" -> months = in.integerOrZero();
                case "calendarPhase" -> calendarPhase = in.textOrEmpty();
                case "lag" -> lag = Optional.ofNullable(in.integer());
                case "flags" -> flags = flags(in.list(() -> in.oneOf(FLAGS)));
                case "heard" -> heard = in.list(this::heard);
                case "headline" -> headline = episodes.headline();
                case "reassess" -> reassess = in.list(episodes::event);
                case "criticals" -> criticals = in.list(outcomes::critical);
                case "views" -> views = in.list(this::view);
                case "calendarProgress" -> calendarProgress = Optional.of(reached());
                case "transferred" -> origin = RoundReader.transferred(in);
                case "askNext" -> askNext = in.list(this::askNext);
                default -> in.skip();
            }
        }
        LocalDate day = CaseReader.dayOr(date, Words.UNKNOWN_DAY);
        var when = new RoundResult.When(day, point, Boolean.TRUE.equals(assumed), months, calendarPhase, lag);
        return new RoundResult(
                id, when, heard, flags, headline, criticals, views, calendarProgress, askNext, reassess, origin);
    }

    private static Set<RoundResult.Flag> flags(List<RoundResult.Flag> flags) {
        Set<RoundResult.Flag> set = EnumSet.noneOf(RoundResult.Flag.class);
        set.addAll(flags);
        return set;
    }

    private RoundResult.Heard heard() {
        String voice = "";
        LocalDate date = null;
        String role = "";
        String assessor = "";
        Integer respondents = null;
        for (Members m = in.members(HEARD); m.next(); ) {
            switch (m.key()) {
                case "voice" -> voice = in.textOrEmpty();
                case "date" -> date = in.date();
                case "role" -> role = in.textOrEmpty();
                case "assessor" -> assessor = in.textOrEmpty();
                default -> respondents = in.integer();
            }
        }
        int people = respondents == null ? 0 : respondents;
        return new RoundResult.Heard(voice, CaseReader.dayOr(date, Words.UNKNOWN_DAY), role, assessor, people);
    }

    private ViewResult view() {
        String id = "";
        List<OutcomeResult> list = List.of();
        Boolean pointShown = null;
        for (Members m = in.members(VIEW); m.next(); ) {
            switch (m.key()) {
                case "view" -> id = in.textOrEmpty();
                case "outcomes" -> list = in.list(outcomes::outcome);
                case "pointShown" -> pointShown = in.bool();
                default -> in.skip();
            }
        }
        boolean possible = list.stream()
                .allMatch(o -> o.standing() != OutcomeResult.Standing.COUNTED
                        || o.point().isPresent());
        return new ViewResult(id, list, possible && Boolean.TRUE.equals(pointShown));
    }

    /** The progress that the calendar phase expects: it has no parts in the report, so its numbers are read. */
    private Reached reached() {
        int reached = 0;
        int of = 0;
        int notKnown = 0;
        Interval share = Interval.UNKNOWN;
        for (Members m = in.members(REACHED); m.next(); ) {
            switch (m.key()) {
                case "reached" -> reached = in.integerOrZero();
                case "of" -> of = in.integerOrZero();
                case "notKnown" -> notKnown = in.integerOrZero();
                default -> share = range();
            }
        }
        return new Reached(reached, of, notKnown, share);
    }

    private Interval range() {
        Fraction lower = Fraction.ZERO;
        Fraction upper = Fraction.ONE;
        for (Members m = in.members(RANGE); m.next(); ) {
            switch (m.key()) {
                case "lower" -> lower = outcomes.score();
                default -> upper = outcomes.score();
            }
        }
        return new Interval(lower, upper);
    }

    private AskNext askNext() {
        String indicator = "";
        String voice = "";
        Boolean critical = null;
        MissingReason reason = null;
        Fraction narrows = Fraction.ZERO;
        for (Members m = in.members(ASK); m.next(); ) {
            switch (m.key()) {
                case "indicator" -> indicator = in.textOrEmpty();
                case "voice" -> voice = in.textOrEmpty();
                case "critical" -> critical = in.bool();
                case "reason" -> reason = in.oneOf(OutcomeReader.REASONS);
                default -> narrows = outcomes.score();
            }
        }
        return new AskNext(
                indicator,
                voice,
                Boolean.TRUE.equals(critical),
                reason == null ? MissingReason.NOT_ASSESSED : reason,
                narrows);
    }
}
