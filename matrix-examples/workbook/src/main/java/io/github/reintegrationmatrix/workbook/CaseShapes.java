package io.github.reintegrationmatrix.workbook;

import static io.github.reintegrationmatrix.workbook.ColumnKind.DATE;
import static io.github.reintegrationmatrix.workbook.ColumnKind.ID;
import static io.github.reintegrationmatrix.workbook.ColumnKind.IDS;
import static io.github.reintegrationmatrix.workbook.ColumnKind.IGNORED;
import static io.github.reintegrationmatrix.workbook.ColumnKind.LEVEL;
import static io.github.reintegrationmatrix.workbook.ColumnKind.TEXT;
import static io.github.reintegrationmatrix.workbook.ColumnKind.WHOLE;
import static io.github.reintegrationmatrix.workbook.ColumnKind.YES;

import java.util.ArrayList;
import java.util.List;

/** The sheets of cases and of reviews. */
final class CaseShapes {

    static final String ROUND = Column.OWNER + "round";
    static final String VOICE = Column.OWNER + "voice";
    static final String PHASE = Column.OWNER + "phase";
    static final String SHEET = Column.OWNER + "sheet";
    static final String EPISODE = Column.OWNER + "episode";
    static final String INDICATOR = Column.OWNER + "indicator";
    static final String LEVELS = Column.OWNER + "level";
    static final String REASONS = Column.OWNER + "reason";
    static final String SERVICE = Column.OWNER + "service";
    static final String MEANS = Column.OWNER + "means";
    static final String DATES = Column.OWNER + "date";
    static final String REFS = Column.OWNER + "ref";

    private static final Setting MATRIX = Setting.needed("matrix", "matrix/id", ID, "The id of the matrix.");
    private static final Setting MATRIX_VERSION =
            Setting.needed("matrix_version", "matrix/version", TEXT, "Its version.");

    static final List<Setting> CASE = List.of(
            Setting.needed("format", "format", ID, "case-record/1"),
            Setting.needed("case", "case", TEXT, "A code with at least one digit, never a name."),
            MATRIX,
            MATRIX_VERSION);

    static final List<Setting> REVIEW = List.of(
            Setting.needed("format", "format", ID, "service-review/1"),
            Setting.needed("review", "review", TEXT, "A code of the organisation or of its place."),
            MATRIX,
            MATRIX_VERSION,
            Setting.needed("start", "start", DATE, "The first day of the first reporting period."));

    static final SheetShape EPISODES = SheetShape.needed(
            "episodes",
            "episodes",
            Column.needed("start", "start", DATE, "The day on which assistance began."),
            Column.needed("clock", "clock", ID, "What is counted from: first-contact, intake, identification or exit."),
            Column.of("end", "end", DATE, "The day on which it ended, if it did."));

    static final SheetShape PAUSES = SheetShape.of(
            "pauses",
            "",
            Column.needed("episode", EPISODE, WHOLE, "The row of the sheet episodes: 1 for the first."),
            Column.needed("from", "from", DATE, "The first day of the pause."),
            Column.needed("to", "to", DATE, "The first day after it."));

    static final SheetShape WINDOWS = SheetShape.of(
            "windows",
            "windows",
            Column.needed("phase", "phase", ID, "A phase of the matrix; all of them, or no row at all."),
            Column.needed("from", "from", WHOLE, "The month in which it begins for this case."),
            Column.needed("to", "to", WHOLE, "The month in which the next begins."));

    static final SheetShape PROFILE = SheetShape.of(
            "profile",
            "profile",
            Column.needed("from", "from", DATE, "From this day on."),
            Column.of("facet::*", "facets/*", ID, "What holds of the person; empty: nothing new."));

    static final SheetShape EVENTS = SheetShape.of(
            "events",
            "events",
            Column.needed("date", "date", DATE, "The day."),
            Column.needed("kind", "kind", ID, "One of the events of the matrix."));

    static final SheetShape STATUSES = SheetShape.of(
            "statuses",
            "statuses",
            Column.needed("date", "date", DATE, "The day."),
            Column.needed("status", "status", ID, "One of the statuses of the matrix."),
            Column.needed("by", "by", ID, "The role of whoever recorded it, such as case-manager."));

    static final SheetShape ALLOWED = SheetShape.of(
            "allowed",
            "allowed",
            Column.needed("rule", "rule", TEXT, "A rule about personal data, such as MTX-3803, that is wrong here."),
            Column.needed("reason", "reason", TEXT, "Why what it finds here is no personal data."));

    static final SheetShape OFFERS = SheetShape.needed(
            "offers",
            "",
            Column.needed("phase", PHASE, ID, "A phase of the matrix."),
            Column.needed("from", "from", DATE, "From this day on."),
            Column.of("services", "services", IDS, "What is offered: ids with blanks between them."));

    private static final Column OWN_SHEET =
            Column.of("sheet", SHEET, TEXT, "The name of the sheet with the ratings of this round.");
    private static final Column OF_ROUND = Column.needed("round", ROUND, ID, "A round of the sheet rounds.");
    private static final Column OF_PHASE = Column.needed("phase", PHASE, ID, "The phase of the round.");

    static final SheetShape CASE_ROUNDS = SheetShape.needed(
            "rounds",
            "rounds",
            Column.needed("round", "round", ID, "An id such as crisis-1."),
            Column.of("phase", "phase", ID, "intake or a phase of the matrix; empty: the calendar decides."),
            Column.of(
                    "agrees_to_next_phase",
                    "agreesToNextPhase",
                    ID,
                    "The beneficiary's own answer: yes, no or not-asked."),
            OWN_SHEET);

    static final SheetShape REVIEW_ROUNDS = SheetShape.needed(
            "rounds",
            "",
            OF_PHASE,
            Column.needed("round", "round", ID, "An id such as first-half-2025."),
            Column.needed("until", "until", DATE, "The last day of the reporting period."),
            OWN_SHEET);

    static final SheetShape CASE_VOICES = voices(false);
    static final SheetShape REVIEW_VOICES = voices(true);
    static final SheetShape CASE_EVIDENCE = evidence(false);
    static final SheetShape REVIEW_EVIDENCE = evidence(true);

    static final SheetShape TRANSFERRED = SheetShape.of(
            "transferred",
            "",
            Column.needed("round", ROUND, ID, "A round of the sheet rounds."),
            Column.needed("matrix", "matrix/id", ID, "The matrix that the round was rated with."),
            Column.needed("matrix_version", "matrix/version", TEXT, "Its version."),
            Column.needed("crosswalk", "crosswalk/id", ID, "The crosswalk that made its levels those of this matrix."),
            Column.needed("crosswalk_version", "crosswalk/version", TEXT, "Its version."));

    /** The sheet of one round; its name is free. */
    static final SheetShape RATINGS = SheetShape.of(
            "",
            "",
            Column.of("outcome", Column.OWNER + "outcome", IGNORED, "For reading only."),
            Column.needed("id", "id", ID, "The indicator; never changed."),
            Column.of("statement", Column.OWNER + "statement", IGNORED, "For reading only."),
            Column.of("question::*", Column.OWNER + "question/*", IGNORED, "How this voice may be asked."),
            Column.of("level::*", LEVELS + "/*", LEVEL, "Choose a level; leave it empty if there is no answer."),
            Column.of(
                    "reason::*",
                    REASONS + "/*",
                    ID,
                    "Why there is no level; or not-applicable: with the reason behind the colon."),
            Column.of(
                    "service::*", SERVICE + "/*", ID, "does-not-exist: the service that would be needed is not here."),
            Column.of("means::*", MEANS + "/*", ID, "What shows it: the id of a means of verification."),
            Column.of("date::*", DATES + "/*", DATE, "The day on which it was seen or made."),
            Column.of("ref::*", REFS + "/*", TEXT, "A code of where it is kept; never its content."));

    static final List<SheetShape> OF_CASES = List.of(
            Settings.SHAPE,
            EPISODES,
            PAUSES,
            WINDOWS,
            PROFILE,
            EVENTS,
            STATUSES,
            CASE_ROUNDS,
            CASE_VOICES,
            CASE_EVIDENCE,
            TRANSFERRED,
            ALLOWED);

    static final List<SheetShape> OF_REVIEWS =
            List.of(Settings.SHAPE, OFFERS, REVIEW_ROUNDS, REVIEW_VOICES, REVIEW_EVIDENCE, ALLOWED);

    private CaseShapes() {}

    private static SheetShape voices(boolean review) {
        List<Column> columns = new ArrayList<>();
        if (review) {
            columns.add(OF_PHASE);
        }
        columns.add(OF_ROUND);
        columns.add(Column.needed("voice", "voice", ID, "A voice of the matrix."));
        columns.add(Column.needed("date", "date", DATE, "The day on which this voice was asked."));
        columns.add(Column.needed("role", "role", ID, "Who rated: case-manager, psychologist, self ..."));
        columns.add(Column.of("assessor", "assessor", TEXT, "A code of whoever rated, such as W7; never a name."));
        columns.add(Column.of("consent", "consent", YES, "yes or no; of the person's own voice."));
        if (review) {
            columns.add(Column.of("respondents", "respondents", WHOLE, "How many people answered."));
        }
        return new SheetShape("voices", "", true, List.copyOf(columns));
    }

    private static SheetShape evidence(boolean review) {
        List<Column> columns = new ArrayList<>();
        if (review) {
            columns.add(OF_PHASE);
        }
        columns.add(OF_ROUND);
        columns.add(Column.needed("voice", VOICE, ID, "A voice of the matrix."));
        columns.add(Column.needed("indicator", INDICATOR, ID, "An indicator that this voice rated in this round."));
        columns.add(Column.needed("means", "means", ID, "A further means of verification."));
        columns.add(Column.needed("date", "date", DATE, "The day on which it was seen or made."));
        columns.add(Column.of("ref", "ref", TEXT, "A code of where it is kept; never its content."));
        return new SheetShape("evidence", "", false, List.copyOf(columns));
    }
}
