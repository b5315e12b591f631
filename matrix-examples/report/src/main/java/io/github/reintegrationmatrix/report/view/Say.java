package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.Reached;
import java.math.RoundingMode;
import java.util.Map;

/** Words for what a report holds. */
final class Say {

    private static final int DECIMALS = 2;

    private final Legend legend;

    Say(Legend legend) {
        this.legend = legend;
    }

    String outcome(String id) {
        return legend.outcomes().getOrDefault(id, id);
    }

    String indicator(String id) {
        String statement = legend.indicators().getOrDefault(id, id);
        return statement.endsWith(".") ? statement : statement + ".";
    }

    String voice(String id) {
        return legend.voices().getOrDefault(id, id);
    }

    String point(String id) {
        return switch (id) {
            case "intake" -> "Intake";
            case "follow-up" -> "Follow-up";
            default -> legend.phases().getOrDefault(id, id);
        };
    }

    String mark(String indicator, Mark mark) {
        if (mark instanceof Mark.OfLevel level) {
            Map<String, String> words = legend.levels().getOrDefault(indicator, Map.of());
            return "\"" + words.getOrDefault(level.level(), level.level()) + "\"";
        }
        return ((Mark.OfValue) mark).value().toString();
    }

    String state(String indicator, RatingState state) {
        if (state instanceof RatingState.Rated rated) {
            return mark(indicator, rated.mark()) + (rated.serviceAbsent() ? " (the service does not exist here)" : "");
        }
        if (state instanceof RatingState.Missing missing) {
            return reason(missing.reason()) + (missing.serviceAbsent() ? " (the service does not exist here)" : "");
        }
        return "not applicable";
    }

    static String reason(MissingReason reason) {
        return switch (reason) {
            case NOT_ASSESSED -> "not assessed";
            case DECLINED -> "preferred not to answer";
            case UNKNOWN -> "not known";
            case UNSAFE_TO_ASK -> "unsafe to ask";
            case WITHHELD -> "withheld";
            case LOST_TO_FOLLOW_UP -> "could not be reached";
            case NOT_APPLICABLE_NOT_ACCEPTED -> "called not applicable, which is not accepted here";
        };
    }

    static String headline(Headline.Kind kind) {
        return switch (kind) {
            case CRITICAL_CONCERN -> "critical concern";
            case CRITICAL_UNKNOWN -> "not known to be safe";
            case EXPECTATIONS_OPEN -> "less is reached than the phase expects";
            case CANNOT_TELL -> "cannot tell, answers are missing";
            case EXPECTATIONS_MET -> "enough of what the phase expects is reached";
            case BASELINE -> "baseline, nothing is expected yet";
            case NOTHING_DUE -> "nothing is due";
        };
    }

    static String condition(GateResult.Kind kind) {
        return switch (kind) {
            case SOMETHING_DUE -> "nothing is due that applies";
            case CRITICALS -> "critical indicators";
            case PROGRESS -> "what the phase expects";
            case COVERAGE -> "enough answers";
            case OWN_COVERAGE -> "enough answers by the beneficiary";
            case AGREEMENT -> "the beneficiary's agreement";
        };
    }

    static String verdict(GateResult.Verdict verdict) {
        return switch (verdict) {
            case PASS -> "yes";
            case FAIL -> "no";
            case UNDETERMINED -> "not known";
        };
    }

    /** "4 of 6", and how many of the rest are not known. */
    static String counts(Reached reached) {
        String unknown = reached.notKnown() == 0 ? "" : ", " + reached.notKnown() + " not known";
        return reached.reached() + " of " + reached.of() + " reached" + unknown;
    }

    /** One number where all is known, else a range whose printed ends still hold: rounded down and up. */
    static String range(Interval interval) {
        if (interval.width().signum() == 0) {
            return number(interval.lower());
        }
        return interval.lower().decimal(DECIMALS, RoundingMode.FLOOR).toPlainString() + "-"
                + interval.upper().decimal(DECIMALS, RoundingMode.CEILING).toPlainString();
    }

    static String number(Fraction number) {
        return number.decimal(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** How many of the parts that count are rated. */
    static long rated(Iterable<Part> parts) {
        long rated = 0;
        for (Part part : parts) {
            rated += part.isRated() ? 1 : 0;
        }
        return rated;
    }
}
