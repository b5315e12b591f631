package io.github.reintegrationmatrix.report.view;

import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.AskNext;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words for what a report holds, in the language of its own texts where the library speaks it, else in English. */
public final class Say {

    private final Legend legend;
    private final Words words;
    private final boolean review;

    /**
     * Speaks in the words of the matrix of a report, about what the report is about.
     *
     * @param report the report
     */
    public Say(ProgressReport report) {
        this(report, Words.in(language(report.legend())));
    }

    /**
     * Speaks in the words of the matrix of a report, and besides in a language of one's own choice.
     *
     * @param report the report
     * @param words the words in that language
     */
    public Say(ProgressReport report, Words words) {
        this.legend = report.legend();
        this.words = words;
        this.review = isReview(report);
    }

    private static String language(Legend legend) {
        return legend.translation().map(Legend.Translation::language).orElse(legend.language());
    }

    // --- the language

    /** {@return the tag of the language of the words of this program} */
    public String language() {
        return words.language();
    }

    /** {@return the words of this program} */
    public Words words() {
        return words;
    }

    /** {@return words for what changed} */
    public SayChange change() {
        return new SayChange(this);
    }

    /** {@return words for what a rating rests on} */
    public SayBasis basis() {
        return new SayBasis(this);
    }

    /** {@return words for what became of a person within one phase} */
    public SayPhase phase() {
        return new SayPhase(this);
    }

    /**
     * {@return a sentence}
     *
     * @param key its key
     * @param args names and values of its holes, in turn
     */
    public String text(String key, Object... args) {
        return words.text(key, args);
    }

    /**
     * {@return a sentence of a page, whose holes are still to be filled}
     *
     * @param key its key
     */
    public Sentence html(String key) {
        return words.html(key);
    }

    // --- what is reported on

    /**
     * {@return what the report is about: a case or, by phase, a review of services}
     *
     * @param report a report
     */
    public String subject(ProgressReport report) {
        return text(review ? "subject.review" : "subject.case", "code", report.caseCode());
    }

    /** {@return what the report is for and is not for} */
    public String prompt() {
        return text(review ? "prompt.review" : "prompt.case");
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
    public Optional<String> leftOut(ProgressReport report) {
        ProgressReport.Ignored left = report.ignored();
        int recorded = left.events() + left.statuses();
        if (left.episodes() + left.rounds() + left.blocks() + left.profileEntries() + recorded == 0) {
            return Optional.empty();
        }
        String of = review ? "left-out.review" : recorded == 0 ? "left-out.case" : "left-out.recorded";
        return Optional.of(text(
                of,
                "episodes",
                left.episodes(),
                "rounds",
                left.rounds(),
                "blocks",
                left.blocks(),
                "profile",
                left.profileEntries(),
                "events",
                left.events(),
                "statuses",
                left.statuses()));
    }

    /**
     * {@return how many months had passed since the start, after a comma; empty in a review, where they would mean nothing
     * beside a phase}
     *
     * @param episode the episode
     * @param round one of its rounds
     */
    public String months(EpisodeResult episode, RoundResult round) {
        return episode.clock().equals(ServiceReview.CLOCK)
                ? ""
                : ", " + text("month", "month", round.when().months());
    }

    /**
     * {@return how many people's answers stand behind what a voice said, after a comma; empty if it is not said}
     *
     * @param heard a voice
     */
    public String people(RoundResult.Heard heard) {
        return heard.respondents() == 0 ? "" : ", " + text("respondents", "count", heard.respondents());
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

    /** {@return what to know about the language that is read here; empty if nothing in it is without a review} */
    public Optional<String> notReviewed() {
        return words.notReviewed(legend.translation()
                .filter(translation -> !translation.reviewed())
                .map(Legend.Translation::language));
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
            case "intake" -> state(id, text("point.intake"));
            case RoundResult.When.FOLLOW_UP -> state(id, text("point.follow-up"));
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
            Map<String, String> labels = legend.levels().getOrDefault(indicator, Map.of());
            String label = labels.getOrDefault(level.level(), level.level());
            Term term = term("indicator." + indicator + ".level." + level.level(), label);
            return new Term(text("quoted", "it", term.text()), term.language());
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
            return service(mark, rated.serviceAbsent());
        }
        if (state instanceof RatingState.Missing missing) {
            Term reason = state(Words.key(missing.reason()), reason(missing.reason()));
            return service(reason, missing.serviceAbsent());
        }
        return state("not-applicable", text("standing.not-applicable"));
    }

    /** A word of this program, unless the translation of the matrix has its own for it. */
    private Term state(String name, String own) {
        return legend.translation()
                .flatMap(chosen -> translated(chosen, "state." + name))
                .orElse(new Term(own, language()));
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
        Term own = state(indicator, reading.own());
        return reading.joint()
                .map(rated -> text("reading.joint", "own", own, "joint", state(indicator, rated)))
                .map(both -> new Term(both, own.language()))
                .orElse(own);
    }

    private Term service(Term said, boolean absent) {
        return absent ? new Term(text("service-absent", "said", said), said.language()) : said;
    }

    // --- words of a report

    /**
     * {@return why a rating is missing}
     *
     * @param reason the reason
     */
    public String reason(MissingReason reason) {
        boolean ofServices = review && reason == MissingReason.LOST_TO_FOLLOW_UP;
        return text(ofServices ? "reason.nobody-reached" : "reason." + Words.key(reason));
    }

    /**
     * {@return why a question is asked, after a comma that it is critical if it is}
     *
     * @param ask the question
     */
    public String why(AskNext ask) {
        return (ask.critical() ? text("critical") + ", " : "") + reason(ask.reason());
    }

    /**
     * {@return what needs a look}
     *
     * @param kind the kind of a headline
     */
    public String headline(Headline.Kind kind) {
        return text("headline." + Words.key(kind));
    }

    /**
     * {@return how a critical indicator stands against its floor}
     *
     * @param verdict the verdict
     */
    public String verdict(CriticalResult.Verdict verdict) {
        return text("critical." + Words.key(verdict));
    }

    /**
     * {@return how what one voice said stands against the floor of a critical indicator; empty if it gave no mark}
     *
     * @param critical the indicator
     * @param reading what the voice said
     */
    public Optional<String> against(CriticalResult critical, CriticalResult.Reading reading) {
        CriticalResult alone = new CriticalResult(critical.indicator(), critical.floor(), List.of(reading));
        return switch (alone.verdict()) {
            case MET -> Optional.of(text("reading.at-floor"));
            case BREACHED -> Optional.of(text("reading.below-floor"));
            case UNDETERMINED, NOT_JUDGED -> Optional.empty();
        };
    }

    /**
     * {@return what keeps a gate from passing}
     *
     * @param condition a condition that fails or is not known
     */
    public String missing(GateResult.Condition condition) {
        boolean fails = condition.verdict() == GateResult.Verdict.FAIL;
        return switch (condition.kind()) {
            case SOMETHING_DUE, COVERAGE, OWN_COVERAGE, REASSESS -> text("gate." + Words.key(condition.kind()));
            case CRITICALS -> text(fails ? "gate.criticals.fail" : "gate.criticals.not-known");
            case PROGRESS -> text(fails ? "gate.progress.fail" : "gate.progress.not-known");
            case AGREEMENT -> text(fails ? "gate.agreement.fail" : "gate.agreement.not-known");
        };
    }

    /**
     * {@return whether a condition holds}
     *
     * @param verdict the verdict
     */
    public String verdict(GateResult.Verdict verdict) {
        return text("gate.verdict." + Words.key(verdict));
    }

    /**
     * {@return what is pointed out about a round, each after a comma}
     *
     * @param round the round
     */
    public String flags(RoundResult round) {
        return (round.flags().contains(RoundResult.Flag.AFTER_CLOSURE) ? ", " + text("round.after-end") : "")
                + (round.flags().contains(RoundResult.Flag.VOICES_FAR_APART) ? ", " + text("round.voices-apart") : "");
    }

    /**
     * {@return what is known of an outcome that has no number: nothing due, or nothing that applies}
     *
     * @param outcome the outcome
     */
    public String standing(OutcomeResult outcome) {
        return text(
                switch (outcome.standing()) {
                    case NOT_APPLICABLE -> "outcome.standing.not-applicable";
                    case FOLLOWED -> "standing.followed";
                    case COUNTED, NOT_DUE -> "standing.not-due";
                });
    }

    /**
     * {@return "4 of 6 reached", and how many of the rest are not known}
     *
     * @param reached the counts
     */
    public String counts(Reached reached) {
        return counts(reached, reached.notKnown() == 0 ? "reached" : "reached.not-known");
    }

    /**
     * {@return the same in a column whose head says what is counted}
     *
     * @param reached the counts
     */
    public String countsInTable(Reached reached) {
        return counts(reached, reached.notKnown() == 0 ? "table.counts" : "table.counts.not-known");
    }

    private String counts(Reached reached, String key) {
        return text(key, "reached", reached.reached(), "of", reached.of(), "unknown", reached.notKnown());
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
    public String answered(ViewResult view) {
        List<Part> parts = view.outcomes().stream()
                .flatMap(outcome -> outcome.parts().stream())
                .filter(Part::counts)
                .toList();
        long own = parts.stream().filter(Part::isOwn).count();
        long carried = rated(parts) - own;
        return text(
                carried == 0 ? "answered" : "answered.carried", "own", own, "all", parts.size(), "carried", carried);
    }

    /**
     * {@return the point of all outcomes together, or why it is not shown}
     *
     * @param total all outcomes together
     * @param policy the policy that says how much has to be rated
     */
    public String total(ViewResult.Total total, ScoringPolicy policy) {
        return total.point()
                .map(value -> text("total.point", "point", number(value)))
                .orElseGet(() -> text(
                        "total.no-point",
                        "answered",
                        number(total.coverage()),
                        "needed",
                        number(policy.coverage().total())));
    }

    // --- numbers and days

    /**
     * {@return a number with two decimals, half to even}
     *
     * @param number an exact number
     */
    public String number(Fraction number) {
        return words.figures().number(number);
    }

    /**
     * {@return one number where all is known, else a range whose printed ends still hold}
     *
     * @param interval the range
     */
    public String range(Interval interval) {
        return words.figures().range(interval);
    }

    /**
     * {@return a day in words, such as 7 Feb 2022}
     *
     * @param day the day
     */
    public String day(LocalDate day) {
        return words.days().day(day);
    }

    /**
     * {@return how long before another day a day lies}
     *
     * @param day the earlier day
     * @param asOf the later day
     */
    public String ago(LocalDate day, LocalDate asOf) {
        return words.days().ago(day, asOf);
    }
}
