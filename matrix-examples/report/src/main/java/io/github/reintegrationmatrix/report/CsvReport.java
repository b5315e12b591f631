package io.github.reintegrationmatrix.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.Tally;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.io.StringWriter;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Progress reports as a tidy table: one row per case, round, view and outcome, as comma-separated values.
 *
 * <pre>{@code
 * Files.writeString(path, CsvReport.HEADER + CsvReport.of(first) + CsvReport.of(second));
 * }</pre>
 *
 * <p>The columns, in this order:
 *
 * <ul>
 *   <li>{@code case}; {@code episode}, from 1; {@code round}; {@code date}, as year-month-day; {@code point}, the id of
 *       the phase or {@code intake}; {@code point_assumed}, true if staff recorded no phase; {@code month}, completed
 *       since the start; {@code round_headline}, what needs a look in the round
 *   <li>{@code view}, {@code primary} or the id of a voice; {@code outcome}, its id
 *   <li>{@code standing}, one of {@code counted}, {@code not-applicable} and {@code not-due}; {@code publication}, what
 *       may be shown: {@code reportable}, {@code provisional}, {@code interval-only} or {@code no-number}
 *   <li>{@code due}, {@code applies} and {@code rated}, numbers of indicators; {@code reached}, {@code expected} and
 *       {@code not_known}, numbers of indicators with an expectation
 *   <li>{@code coverage}, {@code lower}, {@code upper} and {@code point_value}, from 0 to 1 with four decimals; the ends
 *       of the range are rounded outwards. {@code point_value} is blank where it may not be shown.
 *   <li>{@code critical_below} and {@code critical_not_known}, numbers of critical indicators of the outcome in this
 *       round that are below their floor or not known to be at it, over all voices
 *   <li>{@code carried}, how many of the rated indicators stand in from an earlier round; {@code verified} and
 *       {@code partial}, the shares of the rated weight that are shown and supported, from 0 to 1, blank where nothing is
 *       rated; {@code triangulated}, how many indicators are shown by two or more different means; {@code assessor}, the
 *       code of whoever rated, blank in the primary view and where it is not said
 * </ul>
 *
 * <p>The names of the columns and the words in them are data, and the same in every language: they are in English whatever
 * language a report is said in.
 *
 * <p>A blank is never a zero: it stands where there is no number. Exact values and the ratings behind them are in the
 * JSON. A text that a spreadsheet could take for a formula begins with an apostrophe. Lines end with a carriage return
 * and a line feed.
 */
public final class CsvReport {

    /** The line with the names of the columns. */
    public static final String HEADER;

    private static final List<String> COLUMNS = List.of(
            "case",
            "episode",
            "round",
            "date",
            "point",
            "point_assumed",
            "month",
            "round_headline",
            "view",
            "outcome",
            "standing",
            "publication",
            "due",
            "applies",
            "rated",
            "reached",
            "expected",
            "not_known",
            "coverage",
            "lower",
            "upper",
            "point_value",
            "critical_below",
            "critical_not_known",
            "carried",
            "verified",
            "partial",
            "triangulated",
            "assessor");

    static {
        StringWriter header = new StringWriter();
        writer(header).writeRecord(COLUMNS);
        HEADER = header.toString();
    }

    private static final int DECIMALS = 4;

    private CsvReport() {}

    /**
     * Writes the rows of a report.
     *
     * @param report the report
     * @return a line per round, view and outcome, in the order of the report; empty if there is no round
     */
    public static String of(ProgressReport report) {
        StringWriter text = new StringWriter();
        CsvWriter csv = writer(text);
        int number = 0;
        for (EpisodeResult episode : report.episodes()) {
            number++;
            for (RoundResult round : episode.rounds()) {
                Map<String, Integer> below = criticals(round, CriticalResult.Verdict.BREACHED);
                Map<String, Integer> notKnown = criticals(round, CriticalResult.Verdict.UNDETERMINED);
                for (ViewResult view : round.views()) {
                    for (OutcomeResult outcome : view.outcomes()) {
                        List<String> row = new ArrayList<>(COLUMNS.size());
                        row.addAll(where(report.caseCode(), number, round));
                        row.addAll(what(view, outcome));
                        row.add(Integer.toString(below.getOrDefault(outcome.outcome(), 0)));
                        row.add(Integer.toString(notKnown.getOrDefault(outcome.outcome(), 0)));
                        row.addAll(basis(outcome));
                        row.add(safe(round.heard(view.id())
                                .map(RoundResult.Heard::assessor)
                                .orElse("")));
                        csv.writeRecord(row);
                    }
                }
            }
        }
        return text.toString();
    }

    private static List<String> where(String code, int episode, RoundResult round) {
        return List.of(
                safe(code),
                Integer.toString(episode),
                safe(round.id()),
                round.when().date().toString(),
                round.when().point(),
                Boolean.toString(round.when().assumed()),
                Integer.toString(round.when().months()),
                word(round.headline().kind()));
    }

    private static List<String> what(ViewResult view, OutcomeResult outcome) {
        Tally tally = outcome.tally();
        Optional<Reached> reached = tally.progress();
        Optional<Interval> interval = tally.interval();
        boolean shown = outcome.publication() == OutcomeResult.Publication.REPORTABLE
                || outcome.publication() == OutcomeResult.Publication.PROVISIONAL;
        int applies = 0;
        int rated = 0;
        for (Part part : outcome.parts()) {
            applies += part.counts() ? 1 : 0;
            rated += part.isRated() ? 1 : 0;
        }
        return List.of(
                view.id(),
                outcome.outcome(),
                word(outcome.standing()),
                word(outcome.publication()),
                Integer.toString(outcome.parts().size()),
                Integer.toString(applies),
                Integer.toString(rated),
                reached.map(counts -> Integer.toString(counts.reached())).orElse(""),
                reached.map(counts -> Integer.toString(counts.of())).orElse(""),
                reached.map(counts -> Integer.toString(counts.notKnown())).orElse(""),
                tally.coverage()
                        .map(value -> decimal(value, RoundingMode.HALF_EVEN))
                        .orElse(""),
                interval.map(range -> decimal(range.lower(), RoundingMode.FLOOR))
                        .orElse(""),
                interval.map(range -> decimal(range.upper(), RoundingMode.CEILING))
                        .orElse(""),
                tally.point()
                        .filter(value -> shown)
                        .map(value -> decimal(value, RoundingMode.HALF_EVEN))
                        .orElse(""));
    }

    /** What the ratings of an outcome rest on. */
    private static List<String> basis(OutcomeResult outcome) {
        long carried = outcome.parts().stream()
                .filter(part -> part.isRated() && !part.isOwn())
                .count();
        Optional<Backing> backing = outcome.backing();
        return List.of(
                Long.toString(carried),
                backing.flatMap(Backing::verified)
                        .map(share -> decimal(share, RoundingMode.HALF_EVEN))
                        .orElse(""),
                backing.flatMap(Backing::partial)
                        .map(share -> decimal(share, RoundingMode.HALF_EVEN))
                        .orElse(""),
                Integer.toString(backing.map(Backing::triangulated).orElse(0)));
    }

    /** How many critical indicators of each outcome stand so, over all voices. */
    private static Map<String, Integer> criticals(RoundResult round, CriticalResult.Verdict verdict) {
        Set<String> so = new HashSet<>();
        for (CriticalResult critical : round.criticals()) {
            if (critical.verdict() == verdict) {
                so.add(critical.indicator());
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        if (!so.isEmpty()) {
            for (OutcomeResult outcome : round.primary().outcomes()) {
                for (Part part : outcome.parts()) {
                    if (so.contains(part.indicator())) {
                        counts.merge(outcome.outcome(), 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    private static String decimal(Fraction value, RoundingMode rounding) {
        return value.decimal(DECIMALS, rounding).toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a spreadsheet would run becomes text. Ids cannot begin so; codes are checked again, since they come from outside. */
    private static String safe(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static CsvWriter writer(StringWriter text) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
    }
}
