package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.Allowance;
import io.github.reintegrationmatrix.casefile.CaseEvent;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.casefile.VoiceBlock.Consent;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Ways to break the small case, each at one place and by one rule. */
final class CaseBreaks {

    /** One way to break it. */
    record Break(String sentence, Code code, String pointer, Consumer<CaseDraft> change) {

        CaseRecord record() {
            CaseDraft draft = new CaseDraft();
            change.accept(draft);
            return draft.build();
        }

        @Override
        public String toString() {
            return code.id() + ": " + sentence;
        }
    }

    private static final String FIRST = "/rounds/0/voices/0";
    private static final String OWN = "/rounds/0/voices/1";
    private static final String SECOND = "/rounds/1/voices/0";

    private final List<Break> breaks = new ArrayList<>();

    private CaseBreaks() {}

    static List<Break> all() {
        CaseBreaks table = new CaseBreaks();
        table.heads();
        table.episodes();
        table.windows();
        table.profiles();
        table.days();
        table.rounds();
        table.voices();
        table.ratings();
        table.evidence();
        table.recorded();
        table.personal();
        table.calendars();
        return List.copyOf(table.breaks);
    }

    private void heads() {
        for (String code : List.of("", "Ana Smith", "1 2", "ë-1", "A1!", "A".repeat(40) + "1", "A1\n", "١٢٣")) {
            add("the code is \"" + code + "\"", Code.CASE_CODE, "/case", c -> c.code = code);
        }
        add("the code has no digit", Code.CASE_CODE_NAME, "/case", c -> c.code = "Ana.Smith");
        add(
                "the matrix is another one",
                Code.OTHER_MATRIX,
                "/matrix/id",
                c -> c.reference = new MatrixReference("large", "0.1"));
        add(
                "the matrix is of another version",
                Code.OTHER_MATRIX,
                "/matrix/version",
                c -> c.reference = new MatrixReference("small", "0.2"));
        add(
                "the clock is no id",
                Code.CASE_ID_FORM,
                "/episodes/0/clock",
                c -> c.episodes.set(0, new Episode(CaseDraft.START, "First contact", Episode.OPEN, List.of())));
        add("a round is no id", Code.CASE_ID_FORM, "/rounds/0/round", c -> c.intake.id = "Round 1");
        add("a role is no id", Code.CASE_ID_FORM, OWN + "/role", c -> c.own.role = "Ms Smith");
        add(
                "a reason for not applicable is no id",
                Code.CASE_ID_FORM,
                FIRST + "/ratings/rent-paid/notApplicable",
                c -> c.first.notApplicable("rent-paid", "Her aunt pays."));
    }

    private void episodes() {
        add("there is no episode", Code.NO_EPISODE, "/episodes", c -> c.episodes.clear());
        add(
                "a second episode starts while the first goes on",
                Code.EPISODES_OVERLAP,
                "/episodes/1/start",
                c -> c.episodes.add(episode("2025-06-01", Episode.OPEN)));
        add("a second episode starts on the last day of the first", Code.EPISODES_OVERLAP, "/episodes/1/start", c -> {
            c.episodes.set(0, episode("2025-01-10", day("2025-06-01")));
            c.episodes.add(episode("2025-06-01", Episode.OPEN));
        });
        add("an episode ends before it starts", Code.EPISODE_END, "/episodes/1/end", c -> {
            c.episodes.set(0, episode("2025-01-10", day("2025-06-01")));
            c.episodes.add(episode("2025-07-01", day("2025-06-30")));
        });
        pause("has no day", "2025-03-01", "2025-03-01");
        pause("ends before it begins", "2025-03-01", "2025-02-01");
        pause("begins before the start", "2025-01-09", "2025-02-01");
    }

    private void pause(String what, String from, String to) {
        add(
                "a pause " + what,
                Code.PAUSE,
                "/episodes/0/pauses/0",
                c -> c.episodes.set(
                        0,
                        new Episode(
                                CaseDraft.START,
                                "first-contact",
                                Episode.OPEN,
                                List.of(new Episode.Pause(day(from), day(to))))));
    }

    private void windows() {
        window("are given for one phase only", new PhaseWindow("crisis", 0, 6));
        window(
                "stand in another order",
                new PhaseWindow("transition", 0, 6),
                new PhaseWindow("crisis", 6, 12),
                new PhaseWindow("inclusion", 12, 36));
        window(
                "leave a gap",
                new PhaseWindow("crisis", 0, 6),
                new PhaseWindow("transition", 7, 12),
                new PhaseWindow("inclusion", 12, 36));
        window(
                "begin at month 1",
                new PhaseWindow("crisis", 1, 6),
                new PhaseWindow("transition", 6, 12),
                new PhaseWindow("inclusion", 12, 36));
        window(
                "are none in one phase",
                new PhaseWindow("crisis", 0, 6),
                new PhaseWindow("transition", 6, 6),
                new PhaseWindow("inclusion", 6, 36));
        window(
                "are of an unknown phase",
                new PhaseWindow("crisis", 0, 6),
                new PhaseWindow("transitions", 6, 12),
                new PhaseWindow("inclusion", 12, 36));
    }

    private void window(String what, PhaseWindow... windows) {
        add("the months " + what, Code.CASE_WINDOWS, "/windows", c -> c.windows.addAll(List.of(windows)));
    }

    private void profiles() {
        add(
                "a facet is not there",
                Code.CASE_FACET,
                "/profile/1/facets",
                c -> c.profile.add(new ProfileEntry(CaseDraft.START, Map.of("dependents", "yes"))));
        add("a value of a facet is not there", Code.CASE_FACET_VALUE, "/profile/0/facets/dependants", c -> {
            c.profile.set(0, new ProfileEntry(CaseDraft.START, Map.of("dependants", "three")));
            c.first.ratings.remove("school-place");
        });
        add("a facet has two values on one day", Code.FACET_TWICE, "/profile/1/facets/dependants", c -> {
            c.profile.add(new ProfileEntry(CaseDraft.START, Map.of("dependants", "no")));
            c.first.ratings.remove("school-place");
        });
    }

    private void days() {
        add("a block is before the start", Code.BEFORE_START, FIRST + "/date", c -> c.first.date = day("2025-01-09"));
        add("two rounds have one day", Code.SAME_DATE, SECOND + "/date", c -> {
            c.second.date = c.first.date;
            c.intake.blocks.remove(c.own);
        });
        add(
                "a block is of the day of the next round",
                Code.ROUNDS_OVERLAP,
                OWN + "/date",
                c -> c.own.date = c.second.date);
        add(
                "a block is after the next round began",
                Code.ROUNDS_OVERLAP,
                OWN + "/date",
                c -> c.own.date = day("2025-06-01"));
        add(
                "a block is after the as-of date",
                Code.AFTER_AS_OF,
                SECOND + "/date",
                c -> c.second.date = day("2025-10-01"));
        add(
                "a round is after the end of assistance",
                Code.AFTER_CLOSURE,
                SECOND + "/date",
                c -> c.episodes.set(0, episode("2025-01-10", day("2025-05-01"))));
    }

    private void rounds() {
        add("two rounds have one id", Code.ROUND_TWICE, "/rounds/1/round", c -> c.later.id = "r-1");
        add("a round has no block", Code.NO_BLOCKS, "/rounds/1/voices", c -> c.later.blocks.clear());
        add("a phase is not there", Code.CASE_PHASE, "/rounds/1/phase", c -> c.later.phase = "transitions");
    }

    private void voices() {
        add("a voice is not there", Code.CASE_VOICE, SECOND + "/voice", c -> c.second.voice = "guardian");
        add(
                "a voice speaks twice",
                Code.VOICE_TWICE,
                "/rounds/1/voices/1/voice",
                c -> c.later.block("case-manager", day("2025-05-03"), "case-manager"));
        add(
                "consent is not recorded",
                Code.CONSENT_MISSING,
                OWN + "/consent",
                c -> c.own.consent = Consent.NOT_RECORDED);
        add("she refused", Code.CONSENT_REFUSED, OWN + "/consent", c -> c.own.consent = Consent.REFUSED);
        add(
                "consent was refused to another voice",
                Code.CONSENT_REFUSED,
                FIRST + "/consent",
                c -> c.first.consent = Consent.REFUSED);
    }

    private void ratings() {
        add("an indicator is not there", Code.CASE_INDICATOR, FIRST + "/ratings", c -> c.first.rate("rent", "full"));
        add(
                "a level is not there",
                Code.CASE_LEVEL,
                FIRST + "/ratings/rent-paid",
                c -> c.first.rate("rent-paid", "most"));
        add(
                "a number is given on levels",
                Code.CASE_LEVEL,
                FIRST + "/ratings/rent-paid",
                c -> c.first.rate("rent-paid", 1));
        add(
                "a level that stands beside a service is not there",
                Code.CASE_LEVEL,
                FIRST + "/ratings/rent-paid/level",
                c -> c.first.ratings.put("rent-paid", new Rating.Rated(new Mark.OfLevel("most"), true, List.of())));
        add(
                "a number that stands beside a service is clipped",
                Code.CLIPPED,
                SECOND + "/ratings/days-housed/value",
                c -> {
                    c.later.phase = "inclusion";
                    c.second.ratings.put(
                            "days-housed", new Rating.Rated(new Mark.OfValue(Fraction.of(31)), true, List.of()));
                });
        add("a level is given on goalposts", Code.CASE_LEVEL, SECOND + "/ratings/days-housed", c -> {
            c.later.phase = "inclusion";
            c.second.rate("days-housed", "some");
        });
        add("a number is above the goalposts", Code.CLIPPED, SECOND + "/ratings/days-housed", c -> {
            c.later.phase = "inclusion";
            c.second.rate("days-housed", 31);
        });
        add("a number is below the goalposts", Code.CLIPPED, SECOND + "/ratings/days-housed", c -> {
            c.later.phase = "inclusion";
            c.second.rate("days-housed", -1);
        });
        add(
                "what is not due in the phase is rated",
                Code.RATED_NOT_DUE,
                SECOND + "/ratings/feels-safe",
                c -> c.second.rate("feels-safe", "full"));
        add(
                "what is not due at intake is rated",
                Code.RATED_NOT_DUE,
                FIRST + "/ratings/days-housed",
                c -> c.first.rate("days-housed", 5));
        add(
                "what does not apply is rated",
                Code.RATED_NOT_APPLICABLE,
                FIRST + "/ratings/school-place",
                c -> c.profile.set(0, new ProfileEntry(CaseDraft.START, Map.of("dependants", "no"))));
        add(
                "a voice answers what it is not asked",
                Code.NOT_THIS_VOICE,
                OWN + "/ratings/no-contact",
                c -> c.own.rate("no-contact", "full"));
        add(
                "danger is called not applicable for a reason of one's own",
                Code.NOT_APPLICABLE_REFUSED,
                FIRST + "/ratings/no-contact/notApplicable",
                c -> c.first.notApplicable("no-contact", "busy"));
        add(
                "a joint block says not applicable",
                Code.JOINT_NOT_APPLICABLE,
                FIRST + "/ratings/rent-paid/notApplicable",
                c -> {
                    c.first.voice = "agreed";
                    c.first.notApplicable("rent-paid", "no-rent");
                });
    }

    private void evidence() {
        add(
                "evidence is of no known kind",
                Code.CASE_MEANS,
                FIRST + "/ratings/rent-paid/evidence/0/means",
                c -> c.first.prove("rent-paid", "full", "photo", "2025-01-12", "F1"));
        add(
                "evidence is of a kind the indicator does not accept",
                Code.EVIDENCE_NOT_ACCEPTED,
                SECOND + "/ratings/no-contact/evidence/0/means",
                c -> c.second.prove("no-contact", "some", "receipt", "2025-05-01", "F1"));
        add(
                "evidence is of a later day",
                Code.EVIDENCE_LATER,
                FIRST + "/ratings/rent-paid/evidence/0/date",
                c -> c.first.prove("rent-paid", "full", "visit", "2025-01-13", "F1"));
        add(
                "a reference to evidence is no code",
                Code.CASE_CODE,
                FIRST + "/ratings/rent-paid/evidence/0/ref",
                c -> c.first.prove("rent-paid", "full", "visit", "2025-01-12", "the blue folder"));
        add(
                "a level that stands beside evidence is not there",
                Code.CASE_LEVEL,
                FIRST + "/ratings/rent-paid/level",
                c -> c.first.prove("rent-paid", "most", "visit", "2025-01-12", "F1"));
        add("an assessor has a name", Code.CASE_CODE, FIRST + "/assessor", c -> c.first.assessor = "A Name");
        add("an assessor may be a name", Code.CASE_CODE_NAME, FIRST + "/assessor", c -> c.first.assessor = "Somebody");
    }

    private void recorded() {
        event("an event is of no known kind", Code.CASE_EVENT, "kind", "2025-02-01", "flood");
        event("an event lies before the start", Code.RECORDED_BEFORE_START, "date", "2025-01-09", "moved");
        event("an event lies after the as-of date", Code.AFTER_AS_OF, "date", "2025-10-01", "moved");
        add("an event lies after the end", Code.RECORDED_AFTER_CLOSURE, "/events/0/date", c -> {
            c.episodes.set(0, episode("2025-01-10", day("2025-06-01")));
            c.events.add(new CaseEvent(day("2025-06-02"), "moved"));
        });
        status("a status is not there", Code.CASE_STATUS, "status", "2025-02-01", "fine", "case-manager");
        status("who recorded a status is no id", Code.CASE_ID_FORM, "by", "2025-02-01", "in-process", "Case manager");
        status("a status is too early", Code.RECORDED_BEFORE_START, "date", "2025-01-09", "in-process", "director");
    }

    private void event(String sentence, Code code, String key, String day, String kind) {
        add(sentence, code, "/events/0/" + key, c -> c.events.add(new CaseEvent(day(day), kind)));
    }

    private void status(String sentence, Code code, String key, String day, String status, String by) {
        add(sentence, code, "/statuses/0/" + key, c -> c.statuses.add(new StatusEntry(day(day), status, by)));
    }

    private void personal() {
        add("the code is a number of identity", Code.IDENTITY_NUMBER, "/case", c -> c.code = "JMBG-2005980665029");
        add("the assessor is a telephone", Code.TELEPHONE, FIRST + "/assessor", c -> c.first.assessor = "0692345678");
        add("the code holds a birthday", Code.BIRTH_DATE, "/case", c -> c.code = "AK-1998-05-20");
        add("the assessor is a name", Code.NAME_OR_ADDRESS, FIRST + "/assessor", c -> c.first.assessor = "Ana.Kovac-2");
        add("the role is a name", Code.NAME_OR_ADDRESS, FIRST + "/role", c -> c.first.role = "marija-2");
        add(
                "a rule that cannot be switched off",
                Code.NOT_ALLOWED,
                "/allowed/0/rule",
                c -> c.allowed.add(new Allowance("MTX-3502", "It disturbs.")));
        add("no reason", Code.NO_REASON, "/allowed/0/reason", c -> c.allowed.add(new Allowance("MTX-3803", " ")));
        add(
                "a reason that is a story",
                Code.NO_REASON,
                "/allowed/0/reason",
                c -> c.allowed.add(new Allowance("MTX-3803", "a".repeat(201))));
        add("switched off without need", Code.SWITCHED_OFF, "/allowed/0", c -> c.allowed.add(allowance()));
        add("switched off", Code.SWITCHED_OFF, "/allowed/0", c -> {
            c.code = "2025000142";
            c.allowed.add(allowance());
        });
    }

    private static Allowance allowance() {
        return new Allowance("MTX-3803", "Codes have ten digits here.");
    }

    private void calendars() {
        add("a day of Bikram Sambat", Code.OTHER_CALENDAR, SECOND + "/date", c -> c.second.date = day("2082-01-19"));
        add("a Buddhist year", Code.OTHER_CALENDAR, SECOND + "/date", c -> c.second.date = day("2568-05-02"));
        add("an Islamic year", Code.OTHER_CALENDAR, SECOND + "/date", c -> c.second.date = day("1446-11-04"));
        add("a Persian year", Code.OTHER_CALENDAR, SECOND + "/date", c -> c.second.date = day("1404-02-12"));
        add("all days are of another calendar", Code.OTHER_CALENDAR, "/episodes/0/start", c -> {
            c.episodes.set(0, new Episode(day("2081-09-26"), "first-contact", Episode.OPEN, List.of()));
            c.profile.clear();
            c.first.date = day("2081-09-28");
            c.own.date = day("2081-09-29");
            c.second.date = day("2082-01-19");
        });
        add("voices a season apart", Code.VOICES_APART, OWN + "/date", c -> c.own.date = day("2025-02-12"));
    }

    private void add(String sentence, Code code, String pointer, Consumer<CaseDraft> change) {
        breaks.add(new Break(sentence, code, pointer, change));
    }

    private static Episode episode(String start, LocalDate end) {
        return new Episode(day(start), "first-contact", end, List.of());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
