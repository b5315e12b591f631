package io.github.reintegrationmatrix.workbook;

import static io.github.reintegrationmatrix.workbook.ColumnKind.DATE;
import static io.github.reintegrationmatrix.workbook.ColumnKind.ID;
import static io.github.reintegrationmatrix.workbook.ColumnKind.IDS;
import static io.github.reintegrationmatrix.workbook.ColumnKind.LINES;
import static io.github.reintegrationmatrix.workbook.ColumnKind.LIST_PAIRS;
import static io.github.reintegrationmatrix.workbook.ColumnKind.MARK;
import static io.github.reintegrationmatrix.workbook.ColumnKind.NUMBER;
import static io.github.reintegrationmatrix.workbook.ColumnKind.TEXT;
import static io.github.reintegrationmatrix.workbook.ColumnKind.WHOLE;
import static io.github.reintegrationmatrix.workbook.ColumnKind.WORD_PAIRS;
import static io.github.reintegrationmatrix.workbook.ColumnKind.YES;

import java.util.List;

/** The sheets of a matrix. */
final class MatrixShapes {

    static final String LIST = Column.OWNER + "list_name";
    static final String OUTCOME = Column.OWNER + "outcome";
    static final String STATE = Column.OWNER + "state";
    static final String ADAPTATION = Column.OWNER + "adaptation";

    private static final Column IDENTITY =
            Column.needed("id", "id", ID, "A short name that never changes: small letters, digits and hyphens.");

    static final List<Setting> SETTINGS = List.of(
            Setting.needed("format", "format", ID, "monitoring-matrix/1"),
            Setting.needed("id", "id", ID, "The id of the matrix."),
            Setting.needed("version", "version", TEXT, "Such as 0.1; another one for every change."),
            Setting.needed("kind", "kind", ID, "individual-plan or services"),
            Setting.needed("language", "language", ID, "The tag of the language, such as en or sr-Latn."),
            Setting.needed("title", "title", TEXT, "What the matrix is called.").in("texts/title"),
            Setting.needed("basis", "provenance/basis", TEXT, "What the matrix is based on."),
            Setting.needed("authors", "provenance/authors", LINES, "Who wrote it; one row for each."),
            Setting.needed("date", "provenance/date", DATE, "When."),
            Setting.needed("rationale", "provenance/rationale", TEXT, "Why these weights, floors and expectations."),
            Setting.needed(
                            "validation",
                            "provenance/validation",
                            TEXT,
                            "What is known of its validity; every report prints it.")
                    .in("texts/validation"),
            Setting.of("status", "", ID, "Of the texts in a further language: reviewed or unreviewed.")
                    .in("status"),
            Setting.of("by", "", LINES, "Who translated and who reviewed them; one row for each.")
                    .in("by"));

    static final SheetShape VOICES = SheetShape.needed(
            "voices",
            "voices",
            IDENTITY,
            label("voice.{id}", "Who is asked."),
            Column.needed("kind", "kind", ID, "own (the person), joint (agreed by both) or other."));

    static final SheetShape PHASES = SheetShape.needed(
            "phases",
            "phases",
            IDENTITY,
            label("phase.{id}", "What the phase is called."),
            Column.needed("from", "from", WHOLE, "The month in which it begins; the first at 0."),
            Column.needed("to", "to", WHOLE, "The month in which the next begins; empty in the last: it has no end."));

    static final SheetShape FACETS = SheetShape.of(
            "facets",
            "facets",
            IDENTITY,
            label("facet.{id}", "What is said of a person."),
            Column.needed("values", "values", IDS, "What it may be: ids with blanks between them, at least two."));

    static final SheetShape MEANS = SheetShape.needed(
            "means",
            "means",
            IDENTITY,
            label("means.{id}", "A means of verification."),
            Column.of("validity", "validity", WHOLE, "For how many months it shows anything; empty: for ever."));

    static final SheetShape SERVICES = SheetShape.of(
            "services",
            "services",
            IDENTITY,
            label("service.{id}", "What the service is called."),
            Column.needed("serves", "serves", IDS, "The ids of outcomes, with blanks between them."));

    static final SheetShape DIMENSIONS =
            SheetShape.of("dimensions", "dimensions", IDENTITY, label("dimension.{id}", "A side of outcomes."));

    static final SheetShape EVENTS = SheetShape.of(
            "events",
            "events",
            IDENTITY,
            label("event.{id}", "What may happen."),
            Column.of("serious", "serious", YES, "yes: after it no rating speaks until a round follows."));

    static final SheetShape STATUSES =
            SheetShape.of("statuses", "statuses", IDENTITY, label("status.{id}", "What staff may record of a case."));

    static final SheetShape OUTCOMES = SheetShape.needed(
            "outcomes",
            "outcomes",
            IDENTITY,
            label("outcome.{id}", "What the outcome is called."),
            Column.needed("definition", "definition", TEXT, "What it means.").in("outcome.{id}.definition"),
            Column.of("why", "why", TEXT, "Why it matters.").in("outcome.{id}.why"),
            Column.needed("weight", "weight", NUMBER, "Above zero; empty where scored says no."),
            Column.of("scored", "scored", YES, "no: it is followed, and no number is made of it."),
            Column.of(
                    "applies_when",
                    "appliesWhen",
                    LIST_PAIRS,
                    "Only for these people, such as age:child,adult dependants:yes."));

    static final SheetShape INDICATORS = SheetShape.needed(
            "indicators",
            "",
            Column.needed("outcome", OUTCOME, ID, "The id of the outcome that it shows."),
            IDENTITY,
            Column.of("dimension", "dimension", ID, "The id of a dimension."),
            Column.needed("statement", "statement", TEXT, "What is rated, stated as if achieved.")
                    .in("indicator.{id}"),
            Column.of("question::*", "questions/*", TEXT, "The question to this voice.")
                    .in("indicator.{id}.question.{*}"),
            Column.of("child_question", "childQuestion", TEXT, "The question to the person as a child.")
                    .in("indicator.{id}.childQuestion"),
            Column.of("guidance", "guidance", TEXT, "For those who rate.").in("indicator.{id}.guidance"),
            Column.needed("weight", "weight", NUMBER, "Above zero."),
            Column.of(
                    "scale", "scale", ID, "A list_name of the sheet scales; empty: its own rows in the sheet levels."),
            Column.needed("raters", "raters", IDS, "Who is asked: ids of voices with blanks between them."),
            Column.needed("primary", "primary", ID, "Whose rating enters the primary view."),
            Column.needed("due", "due", IDS, "When it is asked: intake and ids of phases."),
            Column.of("expected::*", "expected/*", MARK, "The level that is expected in this phase."),
            Column.of("applies_when", "appliesWhen", LIST_PAIRS, "Only for these people, such as age:child."),
            Column.of("critical", "critical/rationale", TEXT, "Why nothing makes up for it; empty: it is not critical.")
                    .in("indicator.{id}.rationale"),
            Column.of("floor", "critical/floor", MARK, "Of a critical one: the lowest level without danger."),
            Column.of("floor::*", "critical/floor/*", MARK, "The same, where it differs by phase."),
            Column.of(
                    "not_applicable_reasons",
                    "critical/notApplicableReasons",
                    IDS,
                    "Of a critical one: the reasons that are accepted."),
            Column.of("own_account", "ownAccount", YES, "yes: only the person can know."),
            Column.of("validity", "validity", WHOLE, "For how many months a rating may stand in."),
            Column.of("means", "means", WORD_PAIRS, "Such as home-visit:adequate own-word:partial."),
            Column.of("sources", "sources", LINES, "Where it comes from; one on each line of the cell."));

    /** Levels that several indicators share. */
    static final SheetShape SCALES = levels("scales", "The id of the scale.", "scale.{@list_name}.level.{id}");

    /** The levels of one indicator. */
    static final SheetShape LEVELS = levels("levels", "The id of the indicator.", "indicator.{@list_name}.level.{id}");

    /** What stands where no level does, in further languages. */
    static final SheetShape STATES = SheetShape.of(
            "states",
            "",
            Column.needed("state", STATE, ID, "Such as declined."),
            Column.of("label", Column.OWNER + "label", TEXT, "In English.").in("state.{@state}"));

    private static final Column OF_ADAPTATION =
            Column.needed("adaptation", ADAPTATION, ID, "The id that the matrix got by the adaptation.");

    /** Written by the command adapt; whoever reads the workbook finds out what was changed. */
    static final SheetShape ADAPTATIONS = SheetShape.of(
            "adaptations",
            "",
            Column.needed("id", "id", ID, "The id that the matrix got."),
            Column.needed("version", "version", TEXT, "The version that it got."),
            Column.needed("base_id", "base/id", ID, "The id of the matrix that was adapted."),
            Column.needed("base_version", "base/version", TEXT, "Its version."),
            Column.needed("base_measurement", "base/measurement", TEXT, "Its measurement fingerprint."));

    static final SheetShape CHANGES = SheetShape.of(
            "adaptation_changes",
            "changes",
            OF_ADAPTATION,
            Column.needed("do", "do", ID, "reword, change, replace, add or remove."),
            Column.needed("what", "what", ID, "Such as indicator or means."),
            Column.needed("id", "id", ID, "The id of what was changed."),
            Column.of("level", "level", ID, "The id of its level that was changed."),
            Column.needed("reason", "reason", TEXT, "Why it differs here."));

    static final SheetShape LOG = SheetShape.of(
            "adaptation_log",
            "log",
            OF_ADAPTATION,
            Column.needed("indicator", "indicator", ID, "The id of the indicator."),
            Column.needed("step", "step", ID, "translated, back-translated, reviewed or cognitively-tested."),
            Column.needed("by", "by", TEXT, "By whom; roles, not names."),
            Column.needed("date", "date", DATE, "When it was finished."),
            Column.of("people", "people", WHOLE, "With how many people."));

    /** In the order in which they are written. */
    static final List<SheetShape> ALL = List.of(
            Settings.SHAPE,
            VOICES,
            PHASES,
            FACETS,
            SCALES,
            LEVELS,
            MEANS,
            SERVICES,
            DIMENSIONS,
            OUTCOMES,
            INDICATORS,
            EVENTS,
            STATUSES,
            STATES,
            ADAPTATIONS,
            CHANGES,
            LOG);

    private MatrixShapes() {}

    private static Column label(String texts, String help) {
        return Column.needed("label", "label", TEXT, help).in(texts);
    }

    private static SheetShape levels(String name, String list, String texts) {
        return SheetShape.of(
                name,
                "",
                Column.needed("list_name", LIST, ID, list),
                Column.of("id", "id", ID, "The id of the level; the worst first."),
                Column.of("label", "label", TEXT, "What is seen at this level.").in(texts),
                Column.of("value", "value", NUMBER, "From 0 to 1, rising; for all levels or for none."),
                Column.of("worst", "worst", NUMBER, "Instead of levels: the worst number."),
                Column.of("best", "best", NUMBER, "The best number."),
                Column.of("step", "step", NUMBER, "The smallest difference that is recorded."),
                Column.of("unit", "unit", TEXT, "Such as days."));
    }
}
