package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.CriticalResult;
import io.github.reintegrationmatrix.progress.EpisodeResult;
import io.github.reintegrationmatrix.progress.GateResult;
import io.github.reintegrationmatrix.progress.Headline;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.MissingReason;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.Reached;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.progress.ViewResult;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for what a report holds. Nothing depends on a locale. */
public final class Say {

    private static final int DECIMALS = 2;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Legend legend;
    private final boolean review;

    /**
     * Speaks in the words of the matrix of a report, about what the report is about.
     *
     * @param report the report
     */
    public Say(ProgressReport report) {
        this.legend = report.legend();
        this.review = isReview(report);
    }

    // --- what is reported on

    /**
     * {@return what the report is about: a case or, by phase, a review of services}
     *
     * @param report a report
     */
    public static String subject(ProgressReport report) {
        return (isReview(report) ? "Service review " : "Case ") + report.caseCode();
    }

    /**
     * {@return what a report is for and is not for}
     *
     * @param report a report
     */
    public static String prompt(ProgressReport report) {
        return prompt(isReview(report));
    }

    /**
     * {@return what reports are for and are not for}
     *
     * @param reviews whether they are about services
     */
    public static String prompt(boolean reviews) {
        return reviews
                ? "A prompt for a conversation, never a ranking of organisations and never a judgement on staff."
                : "A prompt for a conversation, never a decision about a person.";
    }

    /**
     * {@return whether the report is about services, in one phase, and not about a person}
     *
     * @param report a report
     */
    public static boolean isReview(ProgressReport report) {
        return report.matrix().kind() == Matrix.Kind.SERVICES;
    }

    /** {@return whether what is spoken of are services, and not a person} */
    public boolean isReview() {
        return review;
    }

    /**
     * {@return what a report leaves out because it is later than its day, in a sentence; empty if it is nothing}
     *
     * @param report a report
     */
    public static Optional<String> leftOut(ProgressReport report) {
        ProgressReport.Ignored left = report.ignored();
        int recorded = left.events() + left.statuses();
        if (left.episodes() + left.rounds() + left.blocks() + left.profileEntries() + recorded == 0) {
            return Optional.empty();
        }
        String what = isReview(report)
                ? "rounds " + left.rounds() + ", blocks " + left.blocks() + ", changes of what is offered "
                        + left.profileEntries()
                : "episodes " + left.episodes() + ", rounds " + left.rounds() + ", blocks " + left.blocks()
                        + ", profile entries " + left.profileEntries()
                        + (recorded == 0 ? "" : ", events " + left.events() + ", statuses " + left.statuses());
        return Optional.of("Left out because they are later: " + what + ".");
    }

    /** {@return whose word it is whether a question that was not answered is put again} */
    public String whoSays() {
        return review ? "those who were asked" : "the person";
    }

    /**
     * {@return how many months had passed since the start; empty in a review, where they would mean nothing beside a phase}
     *
     * @param episode the episode
     * @param round one of its rounds
     */
    public static String months(EpisodeResult episode, RoundResult round) {
        return episode.clock().equals(ServiceReview.CLOCK)
                ? ""
                : ", month " + round.when().months();
    }

    /**
     * {@return how many people's answers stand behind what a voice said; empty if it is not said}
     *
     * @param heard a voice
     */
    public static String people(RoundResult.Heard heard) {
        return heard.respondents() == 0 ? "" : ", " + heard.respondents() + " who answered";
    }

    // --- words of the matrix

    /**
     * {@return a text of the report that is in the language of the matrix}
     *
     * @param text a text, such as the title of the matrix
     */
    public Term plain(String text) {
        return new Term(text, legend.language());
    }

    /** {@return what to know about the language that was chosen; empty if none was chosen, or its texts are reviewed} */
    public Optional<String> notReviewed() {
        return legend.translation()
                .filter(translation -> !translation.reviewed())
                .map(translation -> notReviewed(translation.language()));
    }

    static String notReviewed(String language) {
        return "Nobody who knows the language (" + language
                + ") and the field has reviewed the translated texts shown here.";
    }

    /**
     * {@return the title of the matrix}
     *
     * @param title the title in its own language
     */
    public Term title(String title) {
        return term("title", title);
    }

    /**
     * {@return the label of an outcome}
     *
     * @param id its id
     */
    public Term outcome(String id) {
        return term("outcome." + id, legend.outcomes().getOrDefault(id, id));
    }

    /**
     * {@return the statement of an indicator, as a sentence}
     *
     * @param id its id
     */
    public Term indicator(String id) {
        Term statement = term("indicator." + id, legend.indicators().getOrDefault(id, id));
        return statement.text().endsWith(".") ? statement : new Term(statement.text() + ".", statement.language());
    }

    /**
     * {@return the label of a voice}
     *
     * @param id its id
     */
    public Term voice(String id) {
        return term("voice." + id, legend.voices().getOrDefault(id, id));
    }

    /** {@return the id of the voice that is the person's own} */
    public String ownVoice() {
        return legend.ownVoice();
    }

    /**
     * {@return the label of a phase, or the word for intake or follow-up}
     *
     * @param id its id
     */
    public Term point(String id) {
        return switch (id) {
            case "intake" -> state(id, "Intake");
            case RoundResult.When.FOLLOW_UP -> state(id, "Follow-up");
            default -> term("phase." + id, legend.phases().getOrDefault(id, id));
        };
    }

    /**
     * {@return the first word of the label of a phase}
     *
     * @param id its id
     */
    public Term shortPoint(String id) {
        Term label = point(id);
        int space = label.text().indexOf(' ');
        return space < 0 ? label : new Term(label.text().substring(0, space), label.language());
    }

    /**
     * {@return the words of a level in quotation marks, or a number}
     *
     * @param indicator the id of the indicator
     * @param mark a level or number of its scale
     */
    public Term mark(String indicator, Mark mark) {
        if (mark instanceof Mark.OfLevel level) {
            Map<String, String> words = legend.levels().getOrDefault(indicator, Map.of());
            String label = words.getOrDefault(level.level(), level.level());
            Term term = term("indicator." + indicator + ".level." + level.level(), label);
            return new Term("\"" + term.text() + "\"", term.language());
        }
        return plain(((Mark.OfValue) mark).value().toString());
    }

    /**
     * {@return what a voice said about an indicator, or why nothing is known}
     *
     * @param indicator the id of the indicator
     * @param state its state
     */
    public Term state(String indicator, RatingState state) {
        if (state instanceof RatingState.Rated rated) {
            Term mark = mark(indicator, rated.mark());
            return new Term(mark.text() + service(rated.serviceAbsent()), mark.language());
        }
        if (state instanceof RatingState.Missing missing) {
            String name = missing.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Term reason = state(name, reason(missing.reason()));
            return new Term(reason.text() + service(missing.serviceAbsent()), reason.language());
        }
        return state("not-applicable", "not applicable");
    }

    /** A word of this program: in English, unless the chosen language has it. */
    private Term state(String name, String english) {
        return legend.translation()
                .flatMap(chosen -> translated(chosen, "state." + name))
                .orElse(new Term(english, "en"));
    }

    private Term term(String key, String text) {
        return legend.translation().flatMap(chosen -> translated(chosen, key)).orElseGet(() -> plain(text));
    }

    private static Optional<Term> translated(Legend.Translation chosen, String key) {
        return Optional.ofNullable(chosen.texts().get(key)).map(text -> new Term(text, chosen.language()));
    }

    /**
     * {@return the label of a means of verification}
     *
     * @param id its id
     */
    public Term means(String id) {
        return term("means." + id, legend.means().getOrDefault(id, id));
    }

    /**
     * {@return the label of a kind of event}
     *
     * @param id its id
     */
    public Term event(String id) {
        return term("event." + id, legend.events().getOrDefault(id, id));
    }

    /**
     * {@return the label of a status that staff recorded}
     *
     * @param id its id
     */
    public Term status(String id) {
        return term("status." + id, legend.statuses().getOrDefault(id, id));
    }

    /**
     * {@return the label of a service}
     *
     * @param id its id
     */
    public Term service(String id) {
        return term("service." + id, legend.services().getOrDefault(id, id));
    }

    /**
     * {@return what keeps a gate from passing: critical indicators, or what happened}
     *
     * @param condition a condition
     */
    public List<Term> blocking(GateResult.Condition condition) {
        return condition.blocking().stream()
                .map(id -> condition.kind() == GateResult.Kind.REASSESS ? event(id) : indicator(id))
                .toList();
    }

    /**
     * {@return what a voice said about a critical indicator, alone and together}
     *
     * @param indicator the id of the indicator
     * @param reading what was said
     */
    public Term reading(String indicator, CriticalResult.Reading reading) {
        String joint = reading.joint()
                .map(rated -> "; agreed together: " + state(indicator, rated))
                .orElse("");
        Term own = state(indicator, reading.own());
        return new Term(own.text() + joint, own.language());
    }

    private static String service(boolean absent) {
        return absent ? " (the service does not exist here)" : "";
    }

    // --- words of a report

    /**
     * {@return why a rating is missing}
     *
     * @param reason the reason
     */
    public String reason(MissingReason reason) {
        return switch (reason) {
            case NOT_ASSESSED -> "not assessed";
            case DECLINED -> "preferred not to answer";
            case UNKNOWN -> "not known";
            case UNSAFE_TO_ASK -> "unsafe to ask";
            case WITHHELD -> "withheld";
            case LOST_TO_FOLLOW_UP -> review ? "nobody could be reached" : "no contact with the person";
            case STALE -> "not assessed again, the last answer is too old";
            case NOT_APPLICABLE_NOT_ACCEPTED -> "called not applicable, which is not accepted here";
        };
    }

    /**
     * {@return what needs a look}
     *
     * @param kind the kind of a headline
     */
    public static String headline(Headline.Kind kind) {
        return switch (kind) {
            case REASSESS -> "something serious happened since";
            case CRITICAL_CONCERN -> "critical concern";
            case CRITICAL_UNKNOWN -> "not known to be safe";
            case EXPECTATIONS_OPEN -> "less is reached than the phase expects";
            case CANNOT_TELL -> "cannot tell, answers are missing";
            case EXPECTATIONS_MET -> "enough of what the phase expects is reached";
            case BASELINE -> "baseline, nothing is expected yet";
            case NOTHING_DUE -> "nothing is due";
        };
    }

    /**
     * {@return how a critical indicator stands against its floor}
     *
     * @param verdict the verdict
     */
    public static String verdict(CriticalResult.Verdict verdict) {
        return switch (verdict) {
            case MET -> "at its floor or above";
            case BREACHED -> "below its floor";
            case UNDETERMINED -> "not known to be at its floor";
            case NOT_JUDGED -> "does not apply";
        };
    }

    /**
     * {@return how what one voice said stands against the floor of a critical indicator; empty if it gave no mark}
     *
     * @param critical the indicator
     * @param reading what the voice said
     */
    public static Optional<String> against(CriticalResult critical, CriticalResult.Reading reading) {
        CriticalResult alone = new CriticalResult(critical.indicator(), critical.floor(), List.of(reading));
        return switch (alone.verdict()) {
            case MET -> Optional.of("at the floor or above");
            case BREACHED -> Optional.of("below the floor");
            case UNDETERMINED, NOT_JUDGED -> Optional.empty();
        };
    }

    /**
     * {@return what keeps a gate from passing}
     *
     * @param condition a condition that fails or is not known
     */
    public static String missing(GateResult.Condition condition) {
        boolean fails = condition.verdict() == GateResult.Verdict.FAIL;
        return switch (condition.kind()) {
            case SOMETHING_DUE -> "nothing is due that applies";
            case CRITICALS ->
                fails
                        ? "critical indicators are below their floor, or not known to be at it"
                        : "critical indicators are not known to be at their floor";
            case PROGRESS ->
                fails
                        ? "less is reached than the phase expects"
                        : "whether enough is reached depends on answers that are missing";
            case COVERAGE -> "too little is answered";
            case OWN_COVERAGE -> "too little is answered by the beneficiary in person";
            case REASSESS -> "something serious happened since the latest round, so what it says may not hold any more";
            case AGREEMENT -> fails ? "the beneficiary does not agree" : "the beneficiary has not been asked to agree";
        };
    }

    /**
     * {@return whether a condition holds}
     *
     * @param verdict the verdict
     */
    public static String verdict(GateResult.Verdict verdict) {
        return switch (verdict) {
            case PASS -> "yes";
            case FAIL -> "no";
            case UNDETERMINED -> "not known";
        };
    }

    /**
     * {@return what is pointed out about a round, each after a comma}
     *
     * @param round the round
     */
    public static String flags(RoundResult round) {
        return (round.flags().contains(RoundResult.Flag.AFTER_CLOSURE) ? ", after the end" : "")
                + (round.flags().contains(RoundResult.Flag.VOICES_FAR_APART) ? ", voices far apart in time" : "");
    }

    /**
     * {@return what is known of an outcome that has no number: nothing due, or nothing that applies}
     *
     * @param outcome the outcome
     */
    public static String standing(OutcomeResult outcome) {
        return outcome.standing() == OutcomeResult.Standing.NOT_APPLICABLE ? "not applicable" : "not due";
    }

    // --- numbers and days

    /**
     * {@return "4 of 6 reached", and how many of the rest are not known}
     *
     * @param reached the counts
     */
    public static String counts(Reached reached) {
        String unknown = reached.notKnown() == 0 ? "" : ", " + reached.notKnown() + " not known";
        return reached.reached() + " of " + reached.of() + " reached" + unknown;
    }

    /**
     * {@return one number where all is known, else a range whose printed ends still hold: rounded down and up}
     *
     * @param interval the range
     */
    public static String range(Interval interval) {
        return range(interval, "-");
    }

    /**
     * {@return a range with a word or sign of one's own between its ends}
     *
     * @param interval the range
     * @param between what stands between the ends
     */
    public static String range(Interval interval, String between) {
        if (interval.width().signum() == 0) {
            return number(interval.lower());
        }
        return interval.lower().decimal(DECIMALS, RoundingMode.FLOOR).toPlainString()
                + between
                + interval.upper().decimal(DECIMALS, RoundingMode.CEILING).toPlainString();
    }

    /**
     * {@return a number with two decimals, half to even}
     *
     * @param number an exact number
     */
    public static String number(Fraction number) {
        return number.decimal(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /**
     * {@return a day in words, such as 7 Feb 2022}
     *
     * @param day the day
     */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /**
     * {@return the month of a day in three letters}
     *
     * @param day the day
     */
    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /**
     * {@return how long before another day a day lies, in days up to two months, then in months and years, rounded down}
     *
     * @param day the earlier day
     * @param asOf the later day
     */
    public static String ago(LocalDate day, LocalDate asOf) {
        long months = ChronoUnit.MONTHS.between(day, asOf);
        if (months < 2) {
            return count(ChronoUnit.DAYS.between(day, asOf), "day");
        }
        String rest = months % 12 == 0 ? "" : " " + count(months % 12, "month");
        return months < 12 ? count(months, "month") : count(months / 12, "year") + rest;
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /**
     * {@return how many of the parts that count are rated, in this round or still valid from an earlier one}
     *
     * @param parts the parts of one or more outcomes
     */
    public static long rated(Iterable<Part> parts) {
        long rated = 0;
        for (Part part : parts) {
            rated += part.isRated() ? 1 : 0;
        }
        return rated;
    }

    /**
     * {@return "12 of 40 questions answered", and how many answers of earlier rounds still stand in}
     *
     * @param view a round as one voice sees it
     */
    public static String answered(ViewResult view) {
        List<Part> parts = view.outcomes().stream()
                .flatMap(outcome -> outcome.parts().stream())
                .filter(Part::counts)
                .toList();
        long own = parts.stream().filter(Part::isOwn).count();
        long carried = rated(parts) - own;
        return own + " of " + parts.size() + " questions answered"
                + (carried == 0 ? "" : ", " + carried + " more still valid from earlier rounds");
    }

    /**
     * {@return a text that begins with a capital letter}
     *
     * @param text the text
     */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
