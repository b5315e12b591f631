package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.VoiceBlock.Consent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ways to break the small review, each at one place and by one rule. */
final class ReviewBreaks {

    /** One way to break it. */
    record Break(String sentence, Code code, String pointer, Consumer<ReviewDraft> change) {

        ServiceReview review() {
            ReviewDraft draft = new ReviewDraft();
            change.accept(draft);
            return draft.build();
        }

        @Override
        public String toString() {
            return code.id() + ": " + sentence;
        }
    }

    private static final String FIRST = "/phases/0/rounds/0/voices/0";
    private static final String OWN = "/phases/0/rounds/0/voices/1";
    private static final String SECOND = "/phases/0/rounds/1/voices/0";
    private static final String THIRD = "/phases/1/rounds/0/voices/0";

    private final List<Break> breaks = new ArrayList<>();

    private ReviewBreaks() {}

    static List<Break> all() {
        ReviewBreaks table = new ReviewBreaks();
        table.heads();
        table.phases();
        table.offers();
        table.respondents();
        table.periods();
        table.rounds();
        table.ratings();
        return List.copyOf(table.breaks);
    }

    private void heads() {
        // with ".inclusion" behind it, 41 signs
        for (String code : List.of("", "Shelter 1", "1".repeat(31), "\u0161-1", "A1\n")) {
            add("the code is \"" + code + "\"", Code.CASE_CODE, "/review", r -> r.code = code);
        }
        add("the code has no digit", Code.CASE_CODE_NAME, "/review", r -> r.code = "Vatra");
        add(
                "the matrix is another one",
                Code.OTHER_MATRIX,
                "/matrix/id",
                r -> r.reference = new MatrixReference("large", "0.1"));
        add("the matrix is of another version, and so are its services", Code.OTHER_MATRIX, "/matrix/version", r -> {
            r.reference = new MatrixReference("small", "0.2");
            r.crisis.offer(day("2025-02-01"), "health");
            r.inclusion.phase = "stay";
        });
        add("the start is after the as-of date", Code.AFTER_AS_OF, "/start", r -> {
            r.start = day("2025-10-01");
            r.crisis.periods.clear();
            r.inclusion.periods.clear();
        });
    }

    private void phases() {
        add("there is no phase", Code.NOTHING_REVIEWED, "/phases", r -> r.phases.clear());
        for (String phase : List.of("inclusio", "intake", "", "all")) {
            add(
                    "a phase is called \"" + phase + "\"",
                    Code.CASE_PHASE,
                    "/phases/1/phase",
                    r -> r.inclusion.phase = phase);
        }
        add("a phase stands twice", Code.REVIEW_PHASE_TWICE, "/phases/1/phase", r -> r.inclusion.phase = "crisis");
    }

    private void offers() {
        add("nothing is said to be offered", Code.NOTHING_REVIEWED, "/phases/0/offers", r -> r.crisis.offers.clear());
        add("a service is not there", Code.UNKNOWN_SERVICE, "/phases/0/offers/0/services/1", r -> {
            r.crisis.offers.clear();
            r.crisis.offer(ReviewDraft.START, "housing", "safty");
        });
        add("two offers are of one day", Code.OFFER_TWICE, "/phases/1/offers/2/from", r -> {
            r.inclusion.offer(ReviewDraft.START, "safety");
        });
        add("the same is offered twice from one day", Code.OFFER_TWICE, "/phases/0/offers/1/from", r -> {
            r.crisis.offer(ReviewDraft.START, "housing", "safety");
        });
        add(
                "an offer begins after the as-of date",
                Code.AFTER_AS_OF,
                "/phases/0/offers/1/from",
                r -> r.crisis.offer(day("2025-10-01"), "safety"));
    }

    private void respondents() {
        add("less than nobody answered", Code.RESPONDENTS, OWN + "/respondents", r -> r.own.respondents = -1);
        add(
                "less than nobody answered of the staff",
                Code.RESPONDENTS,
                FIRST + "/respondents",
                r -> r.first.respondents = Integer.MIN_VALUE);
        for (int people : new int[] {0, 1, 4}) {
            add(
                    people + " people answered",
                    Code.FEW_RESPONDENTS,
                    OWN + "/respondents",
                    r -> r.own.respondents = people);
        }
    }

    private void periods() {
        add(
                "a period ends before the start",
                Code.BEFORE_START,
                "/phases/1/rounds/0/until",
                r -> r.other.until = day("2025-01-09"));
        add("a period ends before anything is offered", Code.PERIOD_WITHOUT_OFFER, "/phases/0/rounds/0/until", r -> {
            r.crisis.offers.clear();
            r.crisis.offer(day("2025-01-12"), "housing", "safety");
        });
        add(
                "two periods of a phase have one last day",
                Code.PERIOD_TWICE,
                "/phases/0/rounds/1/until",
                r -> r.spring.until = r.winter.until);
        add(
                "two periods have one last day, on which less is offered than on that of the first",
                Code.PERIOD_TWICE,
                "/phases/0/rounds/1/until",
                r -> {
                    r.crisis.offer(day("2025-02-01"), "housing");
                    r.winter.until = r.spring.until;
                });
    }

    private void rounds() {
        add("a block is before the start", Code.BEFORE_START, THIRD + "/date", r -> r.third.date = day("2025-01-09"));
        add(
                "a block is after the as-of date",
                Code.AFTER_AS_OF,
                SECOND + "/date",
                r -> r.second.date = day("2025-10-01"));
        add("two rounds have one day", Code.SAME_DATE, SECOND + "/date", r -> {
            r.second.date = r.first.date;
            r.winter.blocks.remove(r.own);
        });
        add("two rounds have one day, and less is offered in the second", Code.SAME_DATE, SECOND + "/date", r -> {
            r.crisis.offer(day("2025-02-01"), "housing");
            r.second.date = r.first.date;
            r.winter.blocks.remove(r.own);
        });
        add(
                "a block is of the day of the next round",
                Code.ROUNDS_OVERLAP,
                OWN + "/date",
                r -> r.own.date = r.second.date);
        add("a round is no id", Code.CASE_ID_FORM, "/phases/1/rounds/0/round", r -> r.other.id = "Round 1");
        add(
                "two rounds of a phase have one id",
                Code.ROUND_TWICE,
                "/phases/0/rounds/1/round",
                r -> r.spring.id = "r-1");
        add("a round has no block", Code.NO_BLOCKS, "/phases/0/rounds/1/voices", r -> r.spring.blocks.clear());
        add("a voice is not there", Code.CASE_VOICE, THIRD + "/voice", r -> r.third.voice = "guardian");
        add("a role is no id", Code.CASE_ID_FORM, FIRST + "/role", r -> r.first.role = "Ms Smith");
        add(
                "consent is not recorded",
                Code.CONSENT_MISSING,
                OWN + "/consent",
                r -> r.own.consent = Consent.NOT_RECORDED);
        add("they refused", Code.CONSENT_REFUSED, OWN + "/consent", r -> r.own.consent = Consent.REFUSED);
    }

    private void ratings() {
        add("an indicator is not there", Code.CASE_INDICATOR, THIRD + "/ratings", r -> r.third.rate("rent", "full"));
        add(
                "a level is not there",
                Code.CASE_LEVEL,
                FIRST + "/ratings/rent-paid",
                r -> r.first.rate("rent-paid", "most"));
        add(
                "a number is above the goalposts",
                Code.CLIPPED,
                THIRD + "/ratings/days-housed",
                r -> r.third.rate("days-housed", 31));
        add(
                "what is not due in the phase is rated",
                Code.RATED_NOT_DUE,
                SECOND + "/ratings/days-housed",
                r -> r.second.rate("days-housed", 5));
        add(
                "what is offered since the end of the period is rated",
                Code.RATED_NOT_APPLICABLE,
                THIRD + "/ratings/no-contact",
                r -> r.third.rate("no-contact", "full"));
        add(
                "what is not offered any more on the last day is rated",
                Code.RATED_NOT_APPLICABLE,
                SECOND + "/ratings/rent-paid",
                r -> r.crisis.offer(day("2025-04-30"), "safety"));
        add(
                "a voice answers what it is not asked",
                Code.NOT_THIS_VOICE,
                OWN + "/ratings/no-contact",
                r -> r.own.rate("no-contact", "full"));
        add(
                "danger is called not applicable for a reason of one's own",
                Code.NOT_APPLICABLE_REFUSED,
                FIRST + "/ratings/no-contact/notApplicable",
                r -> r.first.notApplicable("no-contact", "busy"));
    }

    private void add(String sentence, Code code, String pointer, Consumer<ReviewDraft> change) {
        breaks.add(new Break(sentence, code, pointer, change));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
