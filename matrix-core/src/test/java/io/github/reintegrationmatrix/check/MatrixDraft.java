package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.CaseStatus;
import io.github.reintegrationmatrix.model.Criticality;
import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.EventKind;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.MeansOfVerification.Adequacy;
import io.github.reintegrationmatrix.model.Outcome;
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

/**
 * A small matrix without findings, whose every part a test may change before it is built.
 *
 * <pre>
 * housing  rent-paid      shared scale, asked of both voices, due everywhere      outcomes/0/indicators/0
 *          days-housed    goalposts 0 to 30 days, due in inclusion                outcomes/0/indicators/1
 *          school-place   shared scale, only with dependants, due at intake       outcomes/0/indicators/2
 * safety   no-contact     shared scale, critical                                  outcomes/1/indicators/0
 *          feels-safe     levels of its own, due at intake                        outcomes/1/indicators/1
 * </pre>
 */
final class MatrixDraft {

    String id = "small";
    String version = "0.1";
    Matrix.Kind kind = Matrix.Kind.INDIVIDUAL_PLAN;
    String language = "en";
    String title = "A small plan";
    Provenance provenance = new Provenance(
            "nothing but tests", List.of("the tests"), LocalDate.of(2025, 1, 1), "equal weights", "not validated");
    final List<Voice> voices = list(
            new Voice("beneficiary", "Beneficiary", Voice.Kind.OWN),
            new Voice("agreed", "Agreed", Voice.Kind.JOINT),
            new Voice("case-manager", "Case manager", Voice.Kind.OTHER));
    final List<ReintegrationPhase> phases = list(
            new ReintegrationPhase("crisis", "Crisis", 0, 3),
            new ReintegrationPhase("transition", "Transition", 3, 12),
            new ReintegrationPhase("inclusion", "Inclusion", 12, 36));
    final List<Facet> facets = list(new Facet("dependants", "Dependants", List.of("yes", "no")));
    final Map<String, Scale> scales = new LinkedHashMap<>(Map.of("ladder", levels("0", "1/2", "1")));
    final List<MeansOfVerification> means =
            list(new MeansOfVerification("visit", "A visit", 0), new MeansOfVerification("receipt", "A receipt", 0));
    final List<EventKind> events =
            list(new EventKind("moved", "Moved house", false), new EventKind("violence", "Violence", true));
    final List<CaseStatus> statuses = list(new CaseStatus("in-process", "In process"));
    final List<Service> services = list(new Service("legal-aid", "Legal aid", List.of("housing")));
    final List<Dimension> dimensions = list(new Dimension("cost", "What it costs"), new Dimension("fear", "Fear"));
    final OutcomeDraft housing = new OutcomeDraft("housing", "Housing");
    final OutcomeDraft safety = new OutcomeDraft("safety", "Safety");
    final List<OutcomeDraft> outcomes = list(housing, safety);

    final IndicatorDraft rent = housing.indicator("rent-paid", "The rent is paid.");
    final IndicatorDraft days = housing.indicator("days-housed", "Days with a roof in the last month.");
    final IndicatorDraft school = housing.indicator("school-place", "The children go to school.");
    final IndicatorDraft contact = safety.indicator("no-contact", "The trafficker has no contact.");
    final IndicatorDraft feels = safety.indicator("feels-safe", "She feels safe.");

    MatrixDraft() {
        rent.raters = list("beneficiary", "case-manager");
        rent.questions.put("beneficiary", "Is your rent paid?");
        rent.dimension = "cost";
        rent.childQuestion = "Is there money for the flat?";
        rent.guidance = "A delay of up to a week counts as paid.";
        rent.ownAccount = true;
        rent.validity = 3;
        rent.dueEverywhere();
        rent.expect("some", "some", "full");

        days.scale = new Scale.Goalposts(Fraction.ZERO, Fraction.of(30), Fraction.ONE, "days");
        days.due = list("inclusion");
        days.expected.put("inclusion", new Mark.OfValue(Fraction.of(15)));

        school.appliesWhen.put("dependants", List.of("yes"));

        contact.dueEverywhere();
        contact.expect("some", "full", "full");
        contact.critical = new Criticality.Critical(
                "Nothing makes up for danger.", Map.of("all", new Mark.OfLevel("some")), List.of("abroad"));

        feels.scale = levels("0", "1/2", "1");
        feels.dimension = "fear";

        housing.why = "Without a home nothing lasts.";
    }

    /** Makes it a matrix of services, again without findings: both outcomes are services now, and nothing has an intake. */
    static MatrixDraft ofServices() {
        MatrixDraft draft = new MatrixDraft();
        draft.kind = Matrix.Kind.SERVICES;
        for (OutcomeDraft service : draft.outcomes) {
            draft.facets.add(new Facet(service.id, service.label, List.of("offered", "not-offered")));
            service.appliesWhen.put(service.id, List.of("offered"));
            for (IndicatorDraft indicator : service.indicators) {
                indicator.due.remove(Matrix.INTAKE);
                if (indicator.due.isEmpty()) {
                    indicator.due.add("crisis");
                    indicator.expected.put("crisis", new Mark.OfLevel("some"));
                }
            }
        }
        return draft;
    }

    Matrix build() {
        return new Matrix(
                id,
                version,
                kind,
                language,
                title,
                provenance,
                voices,
                phases,
                facets,
                scales,
                means,
                services,
                events,
                statuses,
                dimensions,
                outcomes.stream().map(OutcomeDraft::build).toList());
    }

    /** Levels none, some, full (and more, top) with these values. */
    static Scale.Levels levels(String... values) {
        String[] ids = {"none", "some", "full", "more", "top"};
        List<Scale.Level> levels = new ArrayList<>();
        for (String value : values) {
            String id = ids[levels.size()];
            levels.add(new Scale.Level(id, "Level " + id, Fraction.parse(value)));
        }
        return new Scale.Levels(levels);
    }

    @SafeVarargs
    static <T> List<T> list(T... items) {
        List<T> list = new ArrayList<>();
        for (T item : items) {
            list.add(item);
        }
        return list;
    }

    static final class OutcomeDraft {

        String id;
        String label;
        String definition = "What belongs to it.";
        String why = "";
        Fraction weight = Fraction.ONE;
        final Map<String, List<String>> appliesWhen = new LinkedHashMap<>();
        final List<IndicatorDraft> indicators = new ArrayList<>();

        OutcomeDraft(String id, String label) {
            this.id = id;
            this.label = label;
        }

        IndicatorDraft indicator(String indicator, String statement) {
            indicators.add(new IndicatorDraft(indicator, statement));
            return indicators.get(indicators.size() - 1);
        }

        Outcome build() {
            return new Outcome(
                    id,
                    label,
                    definition,
                    why,
                    weight,
                    appliesWhen,
                    indicators.stream().map(IndicatorDraft::build).toList());
        }
    }

    /** Asked of the case manager at intake, on the shared scale, shown by a visit, unless a test says otherwise. */
    static final class IndicatorDraft {

        String id;
        String dimension = "";
        String statement;
        final Map<String, String> questions = new LinkedHashMap<>();
        String childQuestion = "";
        String guidance = "";
        Fraction weight = Fraction.ONE;
        Scale scale = new Scale.Shared("ladder");
        List<String> raters = list("case-manager");
        String primary = "case-manager";
        List<String> due = list(Matrix.INTAKE);
        final Map<String, Mark> expected = new LinkedHashMap<>();
        final Map<String, List<String>> appliesWhen = new LinkedHashMap<>();
        Criticality critical = new Criticality.Ordinary();
        boolean ownAccount;
        int validity;
        final Map<String, Adequacy> means = new LinkedHashMap<>(Map.of("visit", Adequacy.ADEQUATE));
        List<String> sources = list("own proposal");

        IndicatorDraft(String id, String statement) {
            this.id = id;
            this.statement = statement;
        }

        void dueEverywhere() {
            due = list(Matrix.INTAKE, "crisis", "transition", "inclusion");
        }

        void expect(String crisis, String transition, String inclusion) {
            expected.put("crisis", new Mark.OfLevel(crisis));
            expected.put("transition", new Mark.OfLevel(transition));
            expected.put("inclusion", new Mark.OfLevel(inclusion));
        }

        /** Replaces the floors of a critical indicator. */
        void floor(Map<String, Mark> floor) {
            critical = new Criticality.Critical("Nothing makes up for danger.", floor, List.of("abroad"));
        }

        Indicator build() {
            return new Indicator(
                    id,
                    dimension,
                    statement,
                    questions,
                    childQuestion,
                    guidance,
                    weight,
                    scale,
                    raters,
                    primary,
                    due,
                    expected,
                    appliesWhen,
                    critical,
                    ownAccount,
                    validity,
                    means,
                    sources);
        }
    }
}
