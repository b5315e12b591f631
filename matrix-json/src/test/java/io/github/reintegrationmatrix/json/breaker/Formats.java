package io.github.reintegrationmatrix.json.breaker;

import static io.github.reintegrationmatrix.json.breaker.Form.BOOLEAN;
import static io.github.reintegrationmatrix.json.breaker.Form.CODE;
import static io.github.reintegrationmatrix.json.breaker.Form.DATE;
import static io.github.reintegrationmatrix.json.breaker.Form.LANGUAGE;
import static io.github.reintegrationmatrix.json.breaker.Form.NUMBER;
import static io.github.reintegrationmatrix.json.breaker.Form.TEXT;
import static io.github.reintegrationmatrix.json.breaker.Form.WHOLE;
import static io.github.reintegrationmatrix.json.breaker.Form.alternative;
import static io.github.reintegrationmatrix.json.breaker.Form.byId;
import static io.github.reintegrationmatrix.json.breaker.Form.id;
import static io.github.reintegrationmatrix.json.breaker.Form.many;
import static io.github.reintegrationmatrix.json.breaker.Form.may;
import static io.github.reintegrationmatrix.json.breaker.Form.need;
import static io.github.reintegrationmatrix.json.breaker.Form.object;
import static io.github.reintegrationmatrix.json.breaker.Form.ref;
import static io.github.reintegrationmatrix.json.breaker.Form.single;
import static io.github.reintegrationmatrix.json.breaker.Form.word;

import java.util.Arrays;
import java.util.List;

/** The tables of FORMATS.md, row by row, written down from the text alone. */
final class Formats {

    private static final List<Node.Kind> TEXT_NUMBER_OBJECT =
            List.of(Node.Kind.TEXT, Node.Kind.LITERAL, Node.Kind.OBJECT);

    private static final Form LEVELS = alternative(
            "levels",
            need("levels", many(object("level", need("id", id("level")), need("label", TEXT), may("value", NUMBER)))));

    private static final Form GOALPOSTS =
            object("goalposts", need("worst", NUMBER), need("best", NUMBER), may("step", NUMBER), may("unit", TEXT));

    private static final Form SCALE = new Form.Choice(
            List.of(Node.Kind.TEXT, Node.Kind.OBJECT),
            node -> node.is(Node.Kind.TEXT) ? ref("scale", "MTX-2101") : ownScale(node));

    private static final Form MARK_OBJECT = object("mark", need("value", NUMBER));

    /** On the scale of its own indicator. */
    private static final Form MARK = new Form.Choice(TEXT_NUMBER_OBJECT, Formats::mark);

    private static final Form FLOOR = new Form.Choice(
            TEXT_NUMBER_OBJECT,
            node -> node.is(Node.Kind.OBJECT) && !node.has("value")
                    ? byId(ref("phase", "MTX-2103"), MARK)
                    : mark(node));

    private static final Form APPLIES_WHEN = byId(ref("facet", "MTX-2106"), many(ref("value", "MTX-2107")));

    private static final Form INDICATOR = object(
            "indicator",
            need("id", id("indicator")),
            need("statement", TEXT),
            may("dimension", ref("dimension", "MTX-2110")),
            may("questions", byId(ref("rater", "MTX-2405"), TEXT)),
            may("childQuestion", TEXT),
            may("guidance", TEXT),
            need("weight", NUMBER),
            need("scale", SCALE),
            need("raters", many(ref("voice", "MTX-2102"))),
            need("primary", ref("rater", "MTX-2405")),
            need("due", many(ref("phase", "MTX-2103"))),
            may("expected", byId(ref("phase", "MTX-2103"), MARK)),
            may("appliesWhen", APPLIES_WHEN),
            may(
                    "critical",
                    object(
                            "critical",
                            need("rationale", TEXT),
                            need("floor", FLOOR),
                            need("notApplicableReasons", many(id("reason"))))),
            may("ownAccount", BOOLEAN),
            may("validity", WHOLE),
            need("means", byId(ref("means", "MTX-2105"), word("adequate", "partial"))),
            may("sources", many(TEXT)));

    static final Form MATRIX = object(
            "matrix",
            need("format", word("monitoring-matrix/1")),
            need("id", id("matrix")),
            need("version", TEXT),
            need("kind", word("individual-plan", "services")),
            need("language", LANGUAGE),
            need("title", TEXT),
            need(
                    "provenance",
                    object(
                            "provenance",
                            need("basis", TEXT),
                            need("authors", many(TEXT)),
                            need("date", DATE),
                            need("rationale", TEXT),
                            need("validation", TEXT))),
            need("voices", many(named("voice", need("kind", word("own", "joint", "other"))))),
            need("phases", many(named("phase", need("from", WHOLE), may("to", WHOLE)))),
            may("facets", many(named("facet", need("values", many(id("value")))))),
            may("scales", byId(id("scale"), new Form.Choice(List.of(Node.Kind.OBJECT), Formats::ownScale))),
            need("means", many(named("means", may("validity", WHOLE)))),
            may("services", many(named("service", need("serves", many(ref("outcome", "MTX-2109")))))),
            may("events", many(named("event", may("serious", BOOLEAN)))),
            may("statuses", many(named("status"))),
            may("dimensions", many(named("dimension"))),
            need(
                    "outcomes",
                    many(named(
                            "outcome",
                            need("definition", TEXT),
                            need("weight", NUMBER),
                            need("indicators", many(INDICATOR)),
                            may("why", TEXT),
                            may("appliesWhen", APPLIES_WHEN)))));

    private static final Form EVIDENCE =
            many(object("evidence", need("means", ref("means", "MTX-3512")), need("date", DATE), may("ref", CODE)));

    private static final Form.Field NO_SERVICE = may("service", word("does-not-exist"));

    private static final Form RATING = new Form.Choice(TEXT_NUMBER_OBJECT, Formats::rating);

    private static final Form MATRIX_OF =
            object("matrix", need("id", ref("matrix", "MTX-3003")), need("version", single(Form.Type.VERSION)));

    static final Form CASE = object(
            "case",
            need("format", word("case-record/1")),
            need("case", CODE),
            need("matrix", MATRIX_OF),
            need(
                    "episodes",
                    many(object(
                            "episode",
                            need("start", DATE),
                            need("clock", id("clock")),
                            may("end", DATE),
                            may("pauses", many(object("pause", need("from", DATE), need("to", DATE))))))),
            may(
                    "windows",
                    many(object(
                            "window",
                            need("phase", ref("window", "MTX-3105")),
                            need("from", WHOLE),
                            need("to", WHOLE)))),
            may(
                    "profile",
                    many(object(
                            "entry",
                            need("from", DATE),
                            need("facets", byId(ref("facet", "MTX-3201"), ref("value", "MTX-3202")))))),
            need(
                    "rounds",
                    many(object(
                            "round",
                            need("round", id("round")),
                            may("phase", ref("phase", "MTX-3307")),
                            need("voices", many(block())),
                            may("agreesToNextPhase", word("yes", "no", "not-asked"))))),
            may("events", many(object("event", need("date", DATE), need("kind", ref("event", "MTX-3701"))))),
            may(
                    "statuses",
                    many(object(
                            "status",
                            need("date", DATE),
                            need("status", ref("status", "MTX-3702")),
                            need("by", id("role"))))));

    static final Form REVIEW = object(
            "review",
            need("format", word("service-review/1")),
            need("review", CODE),
            need("matrix", MATRIX_OF),
            need("start", DATE),
            need(
                    "phases",
                    many(object(
                            "phase",
                            need("phase", ref("phase", "MTX-3307")),
                            need(
                                    "offers",
                                    many(object(
                                            "offer",
                                            need("from", DATE),
                                            need("services", many(ref("service", "MTX-3603")))))),
                            need(
                                    "rounds",
                                    many(object(
                                            "round",
                                            need("round", id("round")),
                                            need("until", DATE),
                                            need("voices", many(block(may("respondents", WHOLE)))))))))));

    static final Form TEXTS = object(
            "texts",
            need("format", word("matrix-texts/1")),
            need("matrix", MATRIX_OF),
            need("language", LANGUAGE),
            need("status", word("reviewed", "unreviewed")),
            need("by", many(TEXT)),
            need("texts", byId(ref("key", "MTX-2901"), TEXT)));

    static final Form POLICY = object(
            "policy",
            need("format", word("scoring-policy/1")),
            need("name", TEXT),
            need("source", TEXT),
            numbers("coverage", NUMBER, "reportable", "provisional", "total"),
            numbers("items", NUMBER, "notApplicableShare", "concentration"),
            numbers("windows", WHOLE, "intakeDays", "roundDays"),
            need("progress", object("progress", need("threshold", NUMBER), may("byPhase", byId(id("phase"), NUMBER)))),
            numbers("gate", NUMBER, "coverage", "ownCoverage"),
            need(
                    "divergence",
                    object(
                            "divergence",
                            need("criticalLevels", WHOLE),
                            need("otherLevels", WHOLE),
                            need("mean", NUMBER))),
            need("weightBox", NUMBER),
            numbers("cohort", WHOLE, "threshold", "minimum"),
            may("reasons", byId(ref("convention", "MTX-4006"), TEXT)));

    private Formats() {}

    private static Form.Fields named(String space, Form.Field... others) {
        Form.Field[] fields = new Form.Field[others.length + 2];
        fields[0] = need("id", id(space));
        fields[1] = need("label", TEXT);
        System.arraycopy(others, 0, fields, 2, others.length);
        return object(space, fields);
    }

    private static Form.Field numbers(String name, Form of, String... keys) {
        return need(
                name, object(name, Arrays.stream(keys).map(key -> need(key, of)).toArray(Form.Field[]::new)));
    }

    private static Form.Fields block(Form.Field... more) {
        Form.Field[] fields = new Form.Field[6 + more.length];
        fields[0] = need("voice", ref("voice", "MTX-3401"));
        fields[1] = need("date", DATE);
        fields[2] = need("role", id("role"));
        fields[3] = may("assessor", CODE);
        fields[4] = may("consent", BOOLEAN);
        fields[5] = need("ratings", byId(ref("indicator", "MTX-3501"), RATING));
        System.arraycopy(more, 0, fields, 6, more.length);
        return object("block", fields);
    }

    private static Form ownScale(Node node) {
        return node.has("levels") ? LEVELS : GOALPOSTS;
    }

    private static Form mark(Node node) {
        return switch (node.kind) {
            case OBJECT -> MARK_OBJECT;
            case LITERAL -> NUMBER;
            default -> ref("mark", "MTX-2104");
        };
    }

    private static Form rating(Node node) {
        if (node.is(Node.Kind.LITERAL)) {
            return NUMBER;
        }
        if (node.is(Node.Kind.TEXT)) {
            return ref("level", "MTX-3502");
        }
        if (node.has("missing")) {
            return alternative(
                    "rating",
                    need(
                            "missing",
                            word(
                                    "not-assessed",
                                    "declined",
                                    "unknown",
                                    "unsafe-to-ask",
                                    "withheld",
                                    "lost-to-follow-up")),
                    NO_SERVICE);
        }
        if (node.has("notApplicable")) {
            return alternative("rating", need("notApplicable", id("reason")));
        }
        Form.Field is = node.has("value") ? need("value", NUMBER) : need("level", ref("level", "MTX-3502"));
        return alternative("rating", is, NO_SERVICE, may("evidence", EVIDENCE));
    }
}
