package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.model.Provenance;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.model.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Ways to break the small matrix and its sister of services, each at one place and by one rule. */
final class MatrixBreaks {

    /**
     * One way to break it.
     *
     * @param constraint whether the rule is a Bean Validation constraint
     */
    record Break(
            String sentence,
            Code code,
            String pointer,
            boolean constraint,
            Supplier<MatrixDraft> whole,
            Consumer<MatrixDraft> change) {

        Matrix matrix() {
            MatrixDraft draft = whole.get();
            change.accept(draft);
            return draft.build();
        }

        @Override
        public String toString() {
            return code.id() + ": " + sentence;
        }
    }

    private static final String RENT = "/outcomes/0/indicators/0";
    private static final String DAYS = "/outcomes/0/indicators/1";
    private static final String SCHOOL = "/outcomes/0/indicators/2";
    private static final String CONTACT = "/outcomes/1/indicators/0";
    private static final String FEELS = "/outcomes/1/indicators/1";

    private final List<Break> breaks = new ArrayList<>();

    private MatrixBreaks() {}

    static List<Break> all() {
        MatrixBreaks table = new MatrixBreaks();
        table.ids();
        table.texts();
        table.values();
        table.uniqueness();
        table.references();
        table.scales();
        table.voices();
        table.phases();
        table.expectations();
        table.floors();
        table.ofServices();
        return List.copyOf(table.breaks);
    }

    // ---- constraints

    private void ids() {
        constraint("the matrix", Code.ID_FORM, "/id", m -> m.id = "Small");
        constraint("a voice", Code.ID_FORM, "/voices/2/id", m -> {
            m.voices.set(2, new Voice("Case Manager", "Case manager", Voice.Kind.OTHER));
            m.outcomes.forEach(outcome -> outcome.indicators.forEach(indicator -> {
                indicator.raters.replaceAll(id -> id.equals("case-manager") ? "Case Manager" : id);
                indicator.primary = "Case Manager";
            }));
        });
        constraint("a phase", Code.ID_FORM, "/phases/2/id", m -> renameInclusion(m, "phase_3"));
        constraint("a facet", Code.ID_FORM, "/facets/1/id", m -> m.facets.add(facet("Hat", "a", "b")));
        constraint(
                "a value of a facet",
                Code.ID_FORM,
                "/facets/0/values/2",
                m -> m.facets.set(0, facet("dependants", "yes", "no", "a few")));
        constraint(
                "a shared scale",
                Code.ID_FORM,
                "/scales/Big Ladder",
                m -> m.scales.put("Big Ladder", MatrixDraft.levels("0", "1")));
        constraint("a means", Code.ID_FORM, "/means/1/id", m -> m.means.set(1, new MeansOfVerification("1a", "1a", 0)));
        constraint(
                "a service",
                Code.ID_FORM,
                "/services/0/id",
                m -> m.services.set(0, new Service("legal aid", "Legal aid", List.of())));
        constraint("an outcome", Code.ID_FORM, "/outcomes/1/id", m -> m.safety.id = "safety!");
        constraint("an indicator", Code.ID_FORM, RENT + "/id", m -> m.rent.id = "a".repeat(65));
        constraint("a dimension", Code.ID_FORM, "/dimensions/2/id", m -> m.dimensions.add(new Dimension("Cost", "C")));
        constraint("a level", Code.ID_FORM, FEELS + "/scale/levels/1/id", m -> m.feels.scale = ends("none", "Full"));
        constraint(
                "a reason for not applicable",
                Code.ID_FORM,
                CONTACT + "/critical/notApplicableReasons/1",
                m -> m.contact.critical =
                        new Criticality.Critical("Danger.", Map.of("all", level("some")), List.of("abroad", "")));
    }

    private void texts() {
        blank("the version", "/version", m -> m.version = "");
        blank("the title", "/title", m -> m.title = " \n\t");
        blank("the basis", "/provenance/basis", m -> m.provenance = provenance("", "why", "none", "we"));
        blank("an author", "/provenance/authors/1", m -> m.provenance = provenance("b", "why", "none", "we", ""));
        blank("the rationale", "/provenance/rationale", m -> m.provenance = provenance("b", " ", "none", "we"));
        blank("the validity", "/provenance/validation", m -> m.provenance = provenance("b", "why", "", "we"));
        blank("a voice", "/voices/0/label", m -> m.voices.set(0, new Voice("beneficiary", "", Voice.Kind.OWN)));
        blank("a phase", "/phases/0/label", m -> m.phases.set(0, new ReintegrationPhase("crisis", "", 0, 3)));
        blank("a facet", "/facets/0/label", m -> m.facets.set(0, new Facet("dependants", "", List.of("yes", "no"))));
        blank("a means", "/means/0/label", m -> m.means.set(0, new MeansOfVerification("visit", "", 0)));
        blank("a service", "/services/0/label", m -> m.services.set(0, new Service("legal-aid", "", List.of())));
        blank("a dimension", "/dimensions/0/label", m -> m.dimensions.set(0, new Dimension("cost", "")));
        blank("why an outcome matters", "/outcomes/0/why", m -> m.housing.why = " ");
        blank("the question to a child", RENT + "/childQuestion", m -> m.rent.childQuestion = "\n");
        blank("the guidance", DAYS + "/guidance", m -> m.days.guidance = "\t ");
        blank("an outcome", "/outcomes/0/label", m -> m.housing.label = "");
        blank("a definition", "/outcomes/1/definition", m -> m.safety.definition = "");
        blank("a statement", DAYS + "/statement", m -> m.days.statement = "");
        blank("a question", RENT + "/questions/beneficiary", m -> m.rent.questions.put("beneficiary", ""));
        blank("a source", DAYS + "/sources/1", m -> m.days.sources.add(""));
        blank(
                "a level",
                FEELS + "/scale/levels/0/label",
                m -> m.feels.scale = new Scale.Levels(List.of(
                        new Scale.Level("none", "", Fraction.ZERO), new Scale.Level("full", "Full", Fraction.ONE))));
        blank(
                "a level of a shared scale",
                "/scales/spare/levels/1/label",
                m -> m.scales.put(
                        "spare",
                        new Scale.Levels(List.of(
                                new Scale.Level("none", "None", Fraction.ZERO),
                                new Scale.Level("full", "", Fraction.ONE)))));
        blank(
                "the reason for being critical",
                CONTACT + "/critical/rationale",
                m -> m.contact.critical =
                        new Criticality.Critical("", Map.of("all", level("some")), List.of("abroad")));
    }

    private void values() {
        for (String tag : List.of("", "e", "english-", "sr_Cyrl", "en-toolongasubtag", "éé")) {
            constraint("the language is \"" + tag + "\"", Code.LANGUAGE_TAG, "/language", m -> m.language = tag);
        }
        constraint(
                "a facet has one value", Code.TOO_FEW_VALUES, "/facets/1/values", m -> m.facets.add(facet("hat", "a")));
        constraint("an outcome weighs -1", Code.WEIGHT, "/outcomes/1/weight", m -> m.safety.weight = Fraction.of(-1));
        constraint("an indicator weighs -1/2", Code.WEIGHT, RENT + "/weight", m -> m.rent.weight = Fraction.of(-1, 2));
        constraint(
                "a scale has one level",
                Code.TOO_FEW_LEVELS,
                FEELS + "/scale/levels",
                m -> m.feels.scale = MatrixDraft.levels("0"));
        constraint(
                "a shared scale has no level",
                Code.TOO_FEW_LEVELS,
                "/scales/spare/levels",
                m -> m.scales.put("spare", MatrixDraft.levels()));
        constraint("the step is negative", Code.STEP, DAYS + "/scale/step", m -> m.days.scale = posts(0, 30, -1));
        constraint("nobody is asked", Code.NO_RATERS, FEELS + "/raters", m -> m.feels.raters.clear());
        constraint("an indicator is never due", Code.NOT_DUE_ANYWHERE, FEELS + "/due", m -> m.feels.due.clear());
        constraint("there is no phase", Code.NO_PHASES, "/phases", m -> {
            m.phases.clear();
            m.housing.indicators.removeAll(List.of(m.rent, m.days));
            m.safety.indicators.remove(m.contact);
        });
        for (int months : new int[] {-1, 121, Integer.MAX_VALUE}) {
            constraint(
                    "a rating is valid for " + months + " months",
                    Code.VALIDITY,
                    RENT + "/validity",
                    m -> m.rent.validity = months);
        }
        rule(
                "the first phase begins before month 0",
                Code.FIRST_WINDOW,
                "/phases/0/from",
                m -> m.phases.set(0, new ReintegrationPhase("crisis", "Crisis", -1, 3)));
        constraint(
                "an outcome has no indicator",
                Code.NO_INDICATORS,
                "/outcomes/2/indicators",
                m -> m.outcomes.add(new MatrixDraft.OutcomeDraft("health", "Health")));
        constraint("there is no outcome", Code.NO_OUTCOMES, "/outcomes", m -> {
            m.outcomes.clear();
            m.services.clear();
        });
        constraint(
                "there is no author",
                Code.NO_AUTHORS,
                "/provenance/authors",
                m -> m.provenance = provenance("b", "why", "none"));
    }

    // ---- rules between values

    private void uniqueness() {
        twice("voices", "/voices/3/id", m -> m.voices.add(m.voices.get(2)));
        twice("phases", "/phases/3/id", m -> {
            m.phases.add(new ReintegrationPhase("crisis", "Crisis again", 36, 48));
            m.rent.expect("full", "full", "full");
            m.contact.expect("full", "full", "full");
        });
        twice("facets", "/facets/1/id", m -> m.facets.add(m.facets.get(0)));
        twice("values of a facet", "/facets/0/values/2", m -> m.facets.set(0, facet("dependants", "yes", "no", "yes")));
        twice("means", "/means/2/id", m -> m.means.add(m.means.get(0)));
        twice("services", "/services/1/id", m -> m.services.add(m.services.get(0)));
        twice("dimensions", "/dimensions/2/id", m -> m.dimensions.add(m.dimensions.get(0)));
        twice("outcomes", "/outcomes/1/id", m -> m.safety.id = "housing");
        twice("indicators of one outcome", DAYS + "/id", m -> m.days.id = "rent-paid");
        twice("indicators of two outcomes", FEELS + "/id", m -> m.feels.id = "rent-paid");
        twice("raters", RENT + "/raters/2", m -> m.rent.raters.add("beneficiary"));
        twice("points", RENT + "/due/4", m -> m.rent.due.add("crisis"));
        twice("levels", FEELS + "/scale/levels/1/id", m -> m.feels.scale = ends("none", "none"));
        rule(
                "a voice is called primary",
                Code.RESERVED_ID,
                "/voices/3/id",
                m -> m.voices.add(new Voice("primary", "Primary", Voice.Kind.OTHER)));
        for (String reserved : List.of("follow-up", "primary")) {
            rule("a phase is called " + reserved, Code.RESERVED_ID, "/phases/2/id", m -> renameInclusion(m, reserved));
        }
    }

    private void references() {
        rule(
                "a scale is not there",
                Code.UNKNOWN_SCALE,
                FEELS + "/scale",
                m -> m.feels.scale = new Scale.Shared("lader"));
        rule(
                "a shared scale is only another reference",
                Code.UNKNOWN_SCALE,
                "/scales/spare",
                m -> m.scales.put("spare", new Scale.Shared("ladder")));
        rule("a rater is not there", Code.UNKNOWN_VOICE, RENT + "/raters/2", m -> m.rent.raters.add("casemanager"));
        rule("a due point is not there", Code.UNKNOWN_POINT, FEELS + "/due/1", m -> m.feels.due.add("crisys"));
        rule(
                "a phase with an expectation is not there",
                Code.UNKNOWN_POINT,
                FEELS + "/expected/crisys",
                m -> m.feels.expected.put("crisys", level("some")));
        rule(
                "a phase with a floor is not there",
                Code.UNKNOWN_POINT,
                CONTACT + "/critical/floor/intake",
                m -> m.contact.floor(ordered("all", "some", "intake", "full")));
        rule(
                "an expected level is not there",
                Code.NOT_ON_SCALE,
                RENT + "/expected/inclusion",
                m -> m.rent.expected.put("inclusion", level("ful")));
        rule(
                "a number is expected on levels",
                Code.NOT_ON_SCALE,
                RENT + "/expected/crisis",
                m -> m.rent.expected.put("crisis", number(1)));
        rule(
                "an expected number lies beyond the goalposts",
                Code.NOT_ON_SCALE,
                DAYS + "/expected/inclusion",
                m -> m.days.expected.put("inclusion", number(31)));
        rule(
                "a floor is not a level",
                Code.NOT_ON_SCALE,
                CONTACT + "/critical/floor",
                m -> m.contact.floor(ordered("all", "sum")));
        rule(
                "a floor of a phase is not a level",
                Code.NOT_ON_SCALE,
                CONTACT + "/critical/floor/crisis",
                m -> m.contact.floor(ordered("all", "some", "crisis", "sum")));
        rule(
                "a means is not there",
                Code.UNKNOWN_MEANS,
                FEELS + "/means/vist",
                m -> m.feels.means.put("vist", Adequacy.PARTIAL));
        rule(
                "a facet is not there",
                Code.UNKNOWN_FACET,
                FEELS + "/appliesWhen/dependents",
                m -> m.feels.appliesWhen.put("dependents", List.of("yes")));
        rule(
                "a value of a facet is not there",
                Code.UNKNOWN_FACET_VALUE,
                SCHOOL + "/appliesWhen/dependants/1",
                m -> m.school.appliesWhen.put("dependants", List.of("yes", "noo")));
        rule(
                "a service serves what is not there",
                Code.UNKNOWN_OUTCOME,
                "/services/0/serves/1",
                m -> m.services.set(0, new Service("legal-aid", "Legal aid", List.of("housing", "safty"))));
        rule(
                "a facet of an outcome is not there",
                Code.UNKNOWN_FACET,
                "/outcomes/1/appliesWhen/dependents",
                m -> m.safety.appliesWhen.put("dependents", List.of("yes")));
        rule(
                "a value of a facet of an outcome is not there",
                Code.UNKNOWN_FACET_VALUE,
                "/outcomes/0/appliesWhen/dependants/0",
                m -> m.housing.appliesWhen.put("dependants", List.of("noo")));
        rule("a dimension is not there", Code.UNKNOWN_DIMENSION, DAYS + "/dimension", m -> m.days.dimension = "costs");
        rule("no means is named", Code.NO_MEANS, FEELS + "/means", m -> m.feels.means.clear());
    }

    private void scales() {
        String levels = FEELS + "/scale/levels";
        rule(
                "two levels have the same value",
                Code.LEVELS_NOT_RISING,
                levels + "/2/value",
                m -> m.feels.scale = MatrixDraft.levels("0", "1/2", "1/2", "1"));
        rule(
                "a level lies below the one before",
                Code.LEVELS_NOT_RISING,
                levels + "/2/value",
                m -> m.feels.scale = MatrixDraft.levels("0", "1/2", "1/4", "1"));
        rule(
                "the levels stand best first",
                Code.LEVELS_NOT_RISING,
                levels + "/3/value",
                m -> m.feels.scale = MatrixDraft.levels("0", "1/2", "3/4", "0"));
        rule(
                "the first level is not 0",
                Code.LEVEL_ENDS,
                levels + "/0/value",
                m -> m.feels.scale = MatrixDraft.levels("1/10", "1"));
        rule(
                "the last level is not 1",
                Code.LEVEL_ENDS,
                levels + "/1/value",
                m -> m.feels.scale = MatrixDraft.levels("0", "9/10"));
        rule("the goalposts are the same", Code.GOALPOSTS_EQUAL, DAYS + "/scale", m -> m.days.scale = posts(30, 30, 0));
        rule(
                "the step is longer than the scale",
                Code.STEP,
                DAYS + "/scale/step",
                m -> m.days.scale = posts(30, 0, 31));
    }

    private void voices() {
        rule(
                "no voice is the person's own",
                Code.OWN_VOICE,
                "/voices",
                m -> m.voices.set(0, new Voice("beneficiary", "Beneficiary", Voice.Kind.OTHER)));
        rule(
                "two voices are the person's own",
                Code.OWN_VOICE,
                "/voices",
                m -> m.voices.add(new Voice("child", "Child", Voice.Kind.OWN)));
        rule(
                "two voices are joint",
                Code.JOINT_VOICE,
                "/voices",
                m -> m.voices.add(new Voice("team", "Team", Voice.Kind.JOINT)));
        rule("the joint voice is asked", Code.JOINT_RATER, FEELS + "/raters/1", m -> m.feels.raters.add("agreed"));
        rule(
                "the primary voice is not asked",
                Code.NOT_A_RATER,
                FEELS + "/primary",
                m -> m.feels.primary = "beneficiary");
        rule(
                "a question is for a voice that is not asked",
                Code.NOT_A_RATER,
                FEELS + "/questions/beneficiary",
                m -> m.feels.questions.put("beneficiary", "Do you feel safe?"));
        rule(
                "a question to a child who is not asked",
                Code.NOT_A_RATER,
                FEELS + "/childQuestion",
                m -> m.feels.childQuestion = "Are you afraid?");
        rule(
                "the account of somebody who is not asked",
                Code.NOT_A_RATER,
                FEELS + "/ownAccount",
                m -> m.feels.ownAccount = true);
    }

    private void phases() {
        rule(
                "the first phase begins at month 1",
                Code.FIRST_WINDOW,
                "/phases/0/from",
                m -> m.phases.set(0, new ReintegrationPhase("crisis", "Crisis", 1, 3)));
        rule(
                "a month has no phase",
                Code.WINDOW_GAP,
                "/phases/1/from",
                m -> m.phases.set(1, new ReintegrationPhase("transition", "Transition", 4, 12)));
        rule(
                "a month has two phases",
                Code.WINDOW_GAP,
                "/phases/2/from",
                m -> m.phases.set(2, new ReintegrationPhase("inclusion", "Inclusion", 11, 36)));
        rule(
                "a phase has no month",
                Code.WINDOW_EMPTY,
                "/phases/2/to",
                m -> m.phases.set(2, new ReintegrationPhase("inclusion", "Inclusion", 12, 12)));
        rule(
                "a phase ends before it begins",
                Code.WINDOW_EMPTY,
                "/phases/2/to",
                m -> m.phases.set(2, new ReintegrationPhase("inclusion", "Inclusion", 12, 5)));
    }

    private void expectations() {
        rule(
                "a phase expects nothing",
                Code.EXPECTED_MISSING,
                RENT + "/expected",
                m -> m.rent.expected.remove("transition"));
        rule(
                "a phase expects what is not due",
                Code.EXPECTED_NOT_DUE,
                FEELS + "/expected/crisis",
                m -> m.feels.expected.put("crisis", level("some")));
        rule(
                "intake expects something",
                Code.EXPECTED_NOT_DUE,
                FEELS + "/expected/intake",
                m -> m.feels.expected.put("intake", level("some")));
        rule(
                "a later phase expects less",
                Code.EXPECTED_FALLS,
                RENT + "/expected/transition",
                m -> m.rent.expect("full", "some", "full"));
        rule(
                "a later phase expects a worse number where less is better",
                Code.EXPECTED_FALLS,
                DAYS + "/expected/inclusion",
                m -> {
                    m.days.scale = posts(30, 0, 1);
                    m.days.due = MatrixDraft.list("transition", "inclusion");
                    m.days.expected.clear();
                    m.days.expected.put("transition", number(5));
                    m.days.expected.put("inclusion", number(6));
                });
    }

    private void floors() {
        rule(
                "a critical indicator is not due in a phase",
                Code.CRITICAL_NOT_DUE,
                CONTACT + "/due",
                m -> m.contact.due.remove(Matrix.INTAKE));
        rule(
                "a phase has no floor",
                Code.FLOOR_MISSING,
                CONTACT + "/critical/floor",
                m -> m.contact.floor(ordered("crisis", "some", "transition", "some")));
        rule(
                "the floor is the worst level",
                Code.FLOOR_TOO_LOW,
                CONTACT + "/critical/floor",
                m -> m.contact.floor(ordered("all", "none")));
        rule(
                "the floor of a phase is the worst level",
                Code.FLOOR_TOO_LOW,
                CONTACT + "/critical/floor/crisis",
                m -> m.contact.floor(ordered("crisis", "none", "transition", "some", "inclusion", "some")));
        rule("the floor is the worst number", Code.FLOOR_TOO_LOW, DAYS + "/critical/floor", m -> criticalDays(m, 0));
        rule("the floor is the best number", Code.FLOOR_TOO_LOW, DAYS + "/critical/floor", m -> criticalDays(m, 30));
        rule(
                "the floor of a later phase is lower",
                Code.FLOOR_FALLS,
                CONTACT + "/critical/floor/inclusion",
                m -> m.contact.floor(ordered("crisis", "some", "transition", "full", "inclusion", "some")));
        rule(
                "a level is expected below the floor",
                Code.EXPECTED_BELOW_FLOOR,
                CONTACT + "/expected/crisis",
                m -> m.contact.expect("none", "full", "full"));
        rule(
                "a level is expected below the floor of its phase",
                Code.EXPECTED_BELOW_FLOOR,
                CONTACT + "/expected/crisis",
                m -> m.contact.floor(ordered("crisis", "full", "transition", "full", "inclusion", "full")));
        rule(
                "a worse number than the floor is expected where less is better",
                Code.EXPECTED_BELOW_FLOOR,
                DAYS + "/expected/crisis",
                m -> {
                    criticalDays(m, 14);
                    m.days.scale = posts(30, 0, 1);
                    m.days.expected.put("transition", number(14));
                    m.days.expected.put("inclusion", number(13));
                });
        rule(
                "a rating of danger is said to stay valid",
                Code.CRITICAL_VALIDITY,
                CONTACT + "/validity",
                m -> m.contact.validity = 1);
    }

    private void ofServices() {
        service("has no facet", Code.SERVICE_FACET, "/outcomes/0/appliesWhen", m -> m.facets.remove(1));
        service(
                "has a facet of other values",
                Code.SERVICE_FACET,
                "/outcomes/0/appliesWhen",
                m -> m.facets.set(1, facet("housing", "yes", "no")));
        service(
                "has a facet that cannot say that it is not offered",
                Code.SERVICE_FACET,
                "/outcomes/0/appliesWhen",
                m -> m.facets.set(1, facet("housing", "offered", "planned")));
        service(
                "does not ask whether it is offered",
                Code.SERVICE_FACET,
                "/outcomes/1/appliesWhen",
                m -> m.safety.appliesWhen.clear());
        service(
                "applies where it is not offered",
                Code.SERVICE_FACET,
                "/outcomes/1/appliesWhen",
                m -> m.safety.appliesWhen.put("safety", List.of("offered", "not-offered")));
        service("asks for a facet that is not there", Code.UNKNOWN_FACET, "/outcomes/1/appliesWhen/safty", m -> {
            m.safety.appliesWhen.clear();
            m.safety.appliesWhen.put("safty", List.of("offered"));
        });
        service(
                "asks for a value that is not there",
                Code.UNKNOWN_FACET_VALUE,
                "/outcomes/1/appliesWhen/safety/0",
                m -> m.safety.appliesWhen.put("safety", List.of("ofered")));
        service("is due at intake", Code.SERVICE_INTAKE, RENT + "/due/1", m -> m.rent.due.add(1, Matrix.INTAKE));
        service("has a critical indicator that is not due in a phase", Code.CRITICAL_NOT_DUE, CONTACT + "/due", m -> {
            m.contact.due.remove("inclusion");
            m.contact.expected.remove("inclusion");
        });
    }

    // ---- helpers

    private void constraint(String sentence, Code code, String pointer, Consumer<MatrixDraft> change) {
        breaks.add(new Break(sentence, code, pointer, true, MatrixDraft::new, change));
    }

    private void rule(String sentence, Code code, String pointer, Consumer<MatrixDraft> change) {
        breaks.add(new Break(sentence, code, pointer, false, MatrixDraft::new, change));
    }

    private void service(String what, Code code, String pointer, Consumer<MatrixDraft> change) {
        breaks.add(new Break("a service " + what, code, pointer, false, MatrixDraft::ofServices, change));
    }

    private void blank(String what, String pointer, Consumer<MatrixDraft> change) {
        constraint(what + " is blank", Code.BLANK_TEXT, pointer, change);
    }

    private void twice(String what, String pointer, Consumer<MatrixDraft> change) {
        rule("two " + what + " have the same id", Code.DUPLICATE_ID, pointer, change);
    }

    private static void renameInclusion(MatrixDraft m, String id) {
        m.phases.set(2, new ReintegrationPhase(id, "Inclusion", 12, 36));
        m.outcomes.forEach(outcome -> outcome.indicators.forEach(indicator -> {
            indicator.due.replaceAll(point -> point.equals("inclusion") ? id : point);
            Mark mark = indicator.expected.remove("inclusion");
            if (mark != null) {
                indicator.expected.put(id, mark);
            }
        }));
    }

    private static void criticalDays(MatrixDraft m, int floor) {
        m.days.dueEverywhere();
        for (String phase : List.of("crisis", "transition", "inclusion")) {
            m.days.expected.put(phase, number(15));
        }
        m.days.floor(Map.of("all", number(floor)));
    }

    private static Map<String, Mark> ordered(String... phasesAndLevels) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < phasesAndLevels.length; i += 2) {
            marks.put(phasesAndLevels[i], level(phasesAndLevels[i + 1]));
        }
        return marks;
    }

    private static Provenance provenance(String basis, String rationale, String validation, String... authors) {
        return new Provenance(basis, List.of(authors), LocalDate.of(2025, 1, 1), rationale, validation);
    }

    private static Facet facet(String id, String... values) {
        return new Facet(id, "A facet", List.of(values));
    }

    private static Scale ends(String worst, String best) {
        return new Scale.Levels(
                List.of(new Scale.Level(worst, "Worst", Fraction.ZERO), new Scale.Level(best, "Best", Fraction.ONE)));
    }

    private static Scale posts(int worst, int best, int step) {
        return new Scale.Goalposts(Fraction.of(worst), Fraction.of(best), Fraction.of(step), "days");
    }

    private static Mark level(String id) {
        return new Mark.OfLevel(id);
    }

    private static Mark number(int value) {
        return new Mark.OfValue(Fraction.of(value));
    }
}
