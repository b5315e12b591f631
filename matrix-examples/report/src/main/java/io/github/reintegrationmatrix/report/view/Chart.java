package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RoundResult;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Where the marks of a dot plot stand: a column per round in time order, a row per outcome, and below each outcome a row
 * for every critical indicator in it.
 *
 * <p>Places across are in percent of the width, so that the drawing fits a telephone and a sheet of paper; places down
 * are in pixels from the top of a row. Rounds are not joined by lines: what is due differs from phase to phase, so that a
 * higher dot alone shows no progress.
 *
 * @param columns the rounds, earliest first
 * @param phases the phases of the rounds, each above its columns
 * @param boundaries where the phase changes, in percent
 * @param rows the rows, in the order of the matrix
 */
public record Chart(List<RoundResult> columns, List<Phase> phases, List<String> boundaries, List<Row> rows) {

    /** More rounds than this stand in a second chart below the first. */
    static final int MOST_COLUMNS = 8;

    /** The width of the bar of what is verified, in pixels. */
    public static final int BAR = 18;

    private static final int MARGIN = 6;
    private static final int TALL = 42;
    private static final int LOW = 30;

    /**
     * A phase, or intake, above the columns of its rounds.
     *
     * @param x the middle of the columns
     * @param raised whether its label stands higher than its neighbours' where there is little room
     * @param label its first word
     */
    public record Phase(String x, boolean raised, Term label) {}

    /**
     * One row.
     *
     * @param label what it is about, in the words of the matrix
     * @param critical whether it is about a critical indicator
     * @param height its height in pixels
     * @param spots where something is known
     * @param floors the floors of a critical indicator, across the column of their round
     * @param words what is said where there is no number
     * @param spoken all of it in words
     */
    public record Row(
            Term label,
            boolean critical,
            int height,
            List<Spot> spots,
            List<Floor> floors,
            List<Note> words,
            String spoken) {

        /** {@return its height in pixels with the bar below} */
        public int full() {
            return critical ? height : height + MARGIN;
        }

        /** {@return where the best of the scale stands} */
        public int best() {
            return MARGIN;
        }

        /** {@return where the worst of the scale stands} */
        public int worst() {
            return height - MARGIN;
        }
    }

    /**
     * What one round shows.
     *
     * @param x its place across
     * @param range the possible range; empty if all is known
     * @param point the point, where there is one to show
     * @param firm whether enough is rated to report the point
     * @param sign a letter beside it that needs a look, or empty
     * @param voices where two voices stand on the questions that both answered; empty if there are none
     * @param verified how much of a bar below is filled, in pixels: the share of what is rated that is verified; empty for
     *     no bar
     */
    public record Spot(
            String x,
            Optional<Box> range,
            Optional<String> point,
            boolean firm,
            String sign,
            Optional<Voices> voices,
            Optional<String> verified) {

        private Spot with(Optional<Voices> both, Optional<String> bar) {
            return new Spot(x, range, point, firm, sign, both, bar);
        }
    }

    /**
     * Where two voices stand.
     *
     * @param own where the person's own stands
     * @param other where the other stands
     */
    public record Voices(String own, String other) {}

    /**
     * A stretch of a row.
     *
     * @param y where its upper end stands
     * @param height how far down it goes
     */
    public record Box(String y, String height) {}

    /**
     * The lowest place at which a critical indicator is taken to be safe.
     *
     * @param from where its column begins
     * @param to where its column ends
     * @param y its place down
     */
    public record Floor(String from, String to, String y) {}

    /**
     * A few words where there is no number.
     *
     * @param x the middle of their column
     * @param upper the first
     * @param lower the others, below it
     */
    public record Note(String x, String upper, String lower) {}

    /** What one round says in one row: a spot, or words instead. */
    private record Cell(Optional<Spot> spot, Optional<Floor> floor, String words, String spoken) {

        static Cell of(String words) {
            return new Cell(Optional.empty(), Optional.empty(), words, words);
        }
    }

    /**
     * Draws an episode.
     *
     * @param episode the episode
     * @param say the words
     * @return one chart, or more if there are many rounds; empty if there is no round
     */
    public static List<Chart> of(EpisodeResult episode, Say say) {
        int all = episode.rounds().size();
        int charts = (all + MOST_COLUMNS - 1) / MOST_COLUMNS;
        List<Chart> drawn = new ArrayList<>();
        for (int c = 0; c < charts; c++) {
            drawn.add(new Drawing(episode.rounds().subList(c * all / charts, (c + 1) * all / charts), say).chart());
        }
        return drawn;
    }

    /**
     * {@return where the middle of a column is, in percent}
     *
     * @param column its number, from 0
     */
    public String middle(int column) {
        return percent(2 * column + 1, columns.size());
    }

    private static String edge(int column, int columns) {
        return percent(2 * column, columns);
    }

    private static String percent(int halves, int columns) {
        return Fraction.of(50L * halves, columns).decimal(2, RoundingMode.HALF_EVEN) + "%";
    }

    /** One chart while it is drawn. */
    private static final class Drawing {

        private final List<RoundResult> rounds;
        private final Say say;
        private final int columns;

        Drawing(List<RoundResult> rounds, Say say) {
            this.rounds = rounds;
            this.say = say;
            this.columns = rounds.size();
        }

        Chart chart() {
            List<Phase> phases = new ArrayList<>();
            List<String> boundaries = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= columns; i++) {
                String point = rounds.get(from).when().point();
                if (i == columns || !rounds.get(i).when().point().equals(point)) {
                    boolean raised = phases.size() % 2 == 0;
                    phases.add(new Phase(percent(from + i, columns), raised, say.shortPoint(point)));
                    from = i;
                    if (i < columns) {
                        boundaries.add(edge(i, columns));
                    }
                }
            }
            List<Row> rows = new ArrayList<>();
            for (OutcomeResult outcome : rounds.get(0).primary().outcomes()) {
                rows.add(outcome(outcome.outcome()));
                criticals(outcome.outcome())
                        .forEach(
                                indicator -> rows.add(row(say.indicator(indicator), LOW, i -> critical(indicator, i))));
            }
            return new Chart(rounds, phases, boundaries, rows);
        }

        private Row outcome(String id) {
            return row(say.outcome(id), TALL, i -> outcome(id, i));
        }

        /** The critical indicators of an outcome in any of the rounds. */
        private Set<String> criticals(String outcome) {
            Set<String> inOutcome = rounds.stream()
                    .flatMap(round -> round.outcome(outcome).stream())
                    .flatMap(result -> result.parts().stream())
                    .map(Part::indicator)
                    .collect(Collectors.toSet());
            return rounds.stream()
                    .flatMap(round -> round.criticals().stream())
                    .map(CriticalResult::indicator)
                    .filter(inOutcome::contains)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private Row row(Term label, int height, IntFunction<Cell> cellAt) {
            List<Spot> spots = new ArrayList<>();
            List<Floor> floors = new ArrayList<>();
            List<Note> words = new ArrayList<>();
            List<String> spoken = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                Cell cell = cellAt.apply(i);
                cell.spot().ifPresent(spots::add);
                cell.floor().ifPresent(floors::add);
                if (!cell.words().isEmpty()) {
                    String[] two = (cell.words() + " ").split(" ", 2);
                    words.add(new Note(percent(2 * i + 1, columns), two[0], two[1].strip()));
                }
                RoundResult round = rounds.get(i);
                spoken.add(say.text(
                        "chart.round",
                        "phase",
                        say.shortPoint(round.when().point()),
                        "day",
                        say.day(round.when().date()),
                        "said",
                        cell.spoken()));
            }
            return new Row(
                    label, height == LOW, height, spots, floors, words, label + " " + String.join("; ", spoken) + ".");
        }

        private Cell outcome(String id, int column) {
            OutcomeResult outcome = rounds.get(column).outcome(id).orElseThrow();
            Optional<Interval> interval = outcome.interval();
            if (interval.isEmpty()) {
                return Cell.of(say.standing(outcome));
            }
            if (outcome.coverage().orElse(Fraction.ZERO).signum() == 0) {
                return Cell.of(say.text("reason.not-assessed"));
            }
            boolean shown = outcome.publication() != OutcomeResult.Publication.INTERVAL_ONLY;
            Optional<Fraction> point = shown ? outcome.point() : Optional.empty();
            boolean firm = outcome.publication() == OutcomeResult.Publication.REPORTABLE;
            Optional<VoicePair> pair = VoicePair.of(rounds.get(column), id, say.ownVoice());
            Optional<Fraction> verified = outcome.backing().flatMap(Backing::verified);
            Spot spot = spot(column, TALL, interval.get(), point, firm, "")
                    .with(
                            pair.map(two -> new Voices(down(two.own(), TALL), down(two.others(), TALL))),
                            verified.map(share -> share.times(Fraction.of(BAR))
                                    .decimal(1, RoundingMode.HALF_EVEN)
                                    .toPlainString()));
            return new Cell(
                    Optional.of(spot), Optional.empty(), "", spoken(interval.get(), point, firm, pair, verified));
        }

        private String spoken(
                Interval interval,
                Optional<Fraction> point,
                boolean firm,
                Optional<VoicePair> pair,
                Optional<Fraction> verified) {
            List<String> said = new ArrayList<>();
            if (interval.width().signum() != 0) {
                said.add(say.text("chart.range", "range", say.range(interval)));
            }
            said.add(point.map(value ->
                            say.text(firm ? "chart.point" : "chart.point.provisional", "point", say.number(value)))
                    .orElseGet(() -> say.text("chart.point.none")));
            pair.ifPresent(two -> said.add(
                    say.text("chart.voices", "own", say.number(two.own()), "other", say.number(two.others()))));
            verified.ifPresent(share -> said.add(say.text("chart.verified", "share", say.number(share))));
            return String.join(", ", said);
        }

        private Cell critical(String indicator, int column) {
            Optional<CriticalResult> found = rounds.get(column).criticals().stream()
                    .filter(critical -> critical.indicator().equals(indicator))
                    .findFirst();
            if (found.isEmpty()) {
                return Cell.of(say.text("standing.not-due"));
            }
            CriticalResult critical = found.get();
            if (critical.interval().isEmpty()) {
                return Cell.of(say.text("outcome.standing.not-applicable"));
            }
            Interval range = critical.interval().get();
            Optional<Fraction> point = range.width().signum() == 0 ? Optional.of(range.lower()) : Optional.empty();
            String sign = switch (critical.verdict()) {
                case BREACHED -> "!";
                case UNDETERMINED -> "?";
                case MET, NOT_JUDGED -> "";
            };
            Floor floor = new Floor(
                    edge(column, columns),
                    edge(column + 1, columns),
                    down(critical.floor().value(), LOW));
            return new Cell(
                    Optional.of(spot(column, LOW, range, point, true, sign)),
                    Optional.of(floor),
                    "",
                    say.verdict(critical.verdict()));
        }

        private Spot spot(int column, int height, Interval range, Optional<Fraction> point, boolean firm, String sign) {
            return new Spot(
                    percent(2 * column + 1, columns),
                    range.width().signum() == 0
                            ? Optional.empty()
                            : Optional.of(new Box(down(range.upper(), height), pixels(range.width(), height))),
                    point.map(value -> down(value, height)),
                    firm,
                    sign,
                    Optional.empty(),
                    Optional.empty());
        }

        /** The best stands at the top of a row, the worst at its bottom. */
        private static String down(Fraction value, int height) {
            return pixels(Fraction.ONE.minus(value).plus(Fraction.of(MARGIN, height - 2 * MARGIN)), height);
        }

        private static String pixels(Fraction share, int height) {
            return share.times(Fraction.of(height - 2L * MARGIN))
                    .decimal(1, RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
    }
}
