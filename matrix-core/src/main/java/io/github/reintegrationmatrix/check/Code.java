package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.text.Phrases;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The rules whose breach is a {@link Finding}, each with a number that stays.
 *
 * <p>Numbers below 2000 are about files and their form, from 2000 about matrices, from 3000 about cases, from 4000
 * about policies, from 5000 about reports, from 6000 about workbooks, from 7000 about what
 * changes a matrix or leads from one to another. The title, the remedy and an explanation of each are in
 * {@link #title}, {@link #why} and {@link Finding#fix}, in every language of {@link Phrases#LANGUAGES}.
 */
public enum Code {
    /** The file cannot be opened. */
    NOT_OPENED(1001, Severity.ERROR),
    /** The file is too large. */
    TOO_LARGE(1002, Severity.ERROR),
    /** The file is not UTF-8. */
    NOT_UTF8(1003, Severity.ERROR),
    /** The file breaks off or is not JSON. */
    NOT_JSON(1004, Severity.ERROR),
    /** The file is empty. */
    EMPTY(1005, Severity.ERROR),
    /** Too many brackets within brackets. */
    TOO_DEEP(1006, Severity.ERROR),
    /** Something follows the end. */
    TRAILING(1007, Severity.ERROR),
    /** The record is too long. */
    RECORD_TOO_LONG(1008, Severity.ERROR),
    /** The rest could not be read. */
    REST_NOT_READ(1009, Severity.ERROR),
    /** Unknown format. */
    UNKNOWN_FORMAT(1010, Severity.ERROR),
    /** The file is of a newer format. */
    NEWER_FORMAT(1011, Severity.ERROR),
    /** Records need one comma between them. */
    SEPARATOR(1012, Severity.ERROR),
    /** Unknown heading. */
    UNKNOWN_KEY(1101, Severity.ERROR),
    /** A heading is missing. */
    MISSING_KEY(1102, Severity.ERROR),
    /** The same heading twice. */
    DUPLICATE_KEY(1103, Severity.ERROR),
    /** Another kind of value is needed. */
    WRONG_TYPE(1104, Severity.ERROR),
    /** Not a date. */
    NOT_A_DATE(1105, Severity.ERROR),
    /** Not a number. */
    NOT_A_NUMBER(1106, Severity.ERROR),
    /** The text is too long. */
    TEXT_TOO_LONG(1107, Severity.ERROR),
    /** Not one of the possible words. */
    NOT_ONE_OF(1108, Severity.ERROR),
    /** Headings that exclude each other. */
    CONFLICTING_KEYS(1109, Severity.ERROR),
    /** More findings than are listed. */
    NOT_LISTED(1110, Severity.ADVICE),
    /** Half of a character. */
    HALF_CHARACTER(1111, Severity.ERROR),
    /** Not a whole number. */
    NOT_WHOLE(1112, Severity.ERROR),
    /** Not an id. */
    ID_FORM(2001, Severity.ERROR),
    /** The same id twice. */
    DUPLICATE_ID(2002, Severity.ERROR),
    /** The text is empty. */
    BLANK_TEXT(2003, Severity.ERROR),
    /** The id has a meaning of its own. */
    RESERVED_ID(2004, Severity.ERROR),
    /** Not a language tag. */
    LANGUAGE_TAG(2005, Severity.ERROR),
    /** Unknown scale. */
    UNKNOWN_SCALE(2101, Severity.ERROR),
    /** Unknown voice. */
    UNKNOWN_VOICE(2102, Severity.ERROR),
    /** Unknown phase. */
    UNKNOWN_POINT(2103, Severity.ERROR),
    /** Not on the scale. */
    NOT_ON_SCALE(2104, Severity.ERROR),
    /** Unknown means of verification. */
    UNKNOWN_MEANS(2105, Severity.ERROR),
    /** Unknown facet. */
    UNKNOWN_FACET(2106, Severity.ERROR),
    /** Not a value of this facet. */
    UNKNOWN_FACET_VALUE(2107, Severity.ERROR),
    /** A facet needs values. */
    TOO_FEW_VALUES(2108, Severity.ERROR),
    /** Unknown outcome. */
    UNKNOWN_OUTCOME(2109, Severity.ERROR),
    /** Unknown dimension. */
    UNKNOWN_DIMENSION(2110, Severity.ERROR),
    /** The weight must be above zero. */
    WEIGHT(2201, Severity.ERROR),
    /** A scale needs two levels. */
    TOO_FEW_LEVELS(2301, Severity.ERROR),
    /** The levels must rise. */
    LEVELS_NOT_RISING(2302, Severity.ERROR),
    /** The ends of a scale are 0 and 1. */
    LEVEL_ENDS(2303, Severity.ERROR),
    /** Values for some levels only. */
    VALUES_FOR_SOME(2304, Severity.ERROR),
    /** The goalposts are the same. */
    GOALPOSTS_EQUAL(2305, Severity.ERROR),
    /** The step does not fit. */
    STEP(2306, Severity.ERROR),
    /** One voice is the person's own. */
    OWN_VOICE(2401, Severity.ERROR),
    /** More than one joint voice. */
    JOINT_VOICE(2402, Severity.ERROR),
    /** The joint voice is never a rater. */
    JOINT_RATER(2403, Severity.ERROR),
    /** Nobody is asked. */
    NO_RATERS(2404, Severity.ERROR),
    /** Not among the raters. */
    NOT_A_RATER(2405, Severity.ERROR),
    /** The first phase begins at month 0. */
    FIRST_WINDOW(2501, Severity.ERROR),
    /** Phases must follow each other. */
    WINDOW_GAP(2502, Severity.ERROR),
    /** No phases. */
    NO_PHASES(2503, Severity.ERROR),
    /** A phase without months. */
    WINDOW_EMPTY(2504, Severity.ERROR),
    /** Never due. */
    NOT_DUE_ANYWHERE(2601, Severity.ERROR),
    /** No expected level. */
    EXPECTED_MISSING(2602, Severity.ERROR),
    /** Expected, but not due. */
    EXPECTED_NOT_DUE(2603, Severity.ERROR),
    /** The expectation falls. */
    EXPECTED_FALLS(2604, Severity.WARNING),
    /** The validity is out of range. */
    VALIDITY(2605, Severity.ERROR),
    /** A critical indicator is due everywhere. */
    CRITICAL_NOT_DUE(2701, Severity.ERROR),
    /** No floor. */
    FLOOR_MISSING(2702, Severity.ERROR),
    /** The floor is no floor. */
    FLOOR_TOO_LOW(2703, Severity.ERROR),
    /** The floor falls. */
    FLOOR_FALLS(2704, Severity.WARNING),
    /** A validity without effect. */
    CRITICAL_VALIDITY(2705, Severity.WARNING),
    /** The expectation is worse than the floor. */
    EXPECTED_BELOW_FLOOR(2706, Severity.WARNING),
    /** No means of verification. */
    NO_MEANS(2801, Severity.WARNING),
    /** An outcome without indicators. */
    NO_INDICATORS(2802, Severity.ERROR),
    /** A matrix without outcomes. */
    NO_OUTCOMES(2803, Severity.ERROR),
    /** Nobody answers for the matrix. */
    NO_AUTHORS(2804, Severity.ERROR),
    /** A service without its facet. */
    SERVICE_FACET(2805, Severity.ERROR),
    /** Due at intake in a matrix of services. */
    SERVICE_INTAKE(2806, Severity.ERROR),
    /** An outcome that is not scored has a weight. */
    WEIGHT_WITHOUT_SCORE(2807, Severity.ERROR),
    /** A text without a place. */
    UNKNOWN_TEXT(2901, Severity.ERROR),
    /** A language that is not complete. */
    TEXTS_MISSING(2902, Severity.WARNING),
    /** A question about danger in an unreviewed language. */
    SENSITIVE_TEXT(2903, Severity.ERROR),
    /** Texts that nobody has reviewed. */
    NOT_REVIEWED(2904, Severity.ADVICE),
    /** Reviewed by nobody named. */
    NO_REVIEWER(2905, Severity.ERROR),
    /** Not a code. */
    CASE_CODE(3001, Severity.ERROR),
    /** The code may be a name. */
    CASE_CODE_NAME(3002, Severity.WARNING),
    /** Of another matrix. */
    OTHER_MATRIX(3003, Severity.ERROR),
    /** Not an id. */
    CASE_ID_FORM(3004, Severity.ERROR),
    /** The same case twice. */
    CASE_TWICE(3005, Severity.WARNING),
    /** A matrix of the other kind. */
    WRONG_KIND(3006, Severity.ERROR),
    /** No start of assistance. */
    NO_EPISODE(3101, Severity.ERROR),
    /** Episodes overlap. */
    EPISODES_OVERLAP(3102, Severity.ERROR),
    /** The end is before the start. */
    EPISODE_END(3103, Severity.ERROR),
    /** The pause does not fit. */
    PAUSE(3104, Severity.ERROR),
    /** The months of the case do not fit. */
    CASE_WINDOWS(3105, Severity.ERROR),
    /** Unknown facet. */
    CASE_FACET(3201, Severity.ERROR),
    /** Not a value of this facet. */
    CASE_FACET_VALUE(3202, Severity.ERROR),
    /** Two values on one day. */
    FACET_TWICE(3203, Severity.ERROR),
    /** Before the start. */
    BEFORE_START(3301, Severity.ERROR),
    /** Two rounds on one day. */
    SAME_DATE(3302, Severity.ERROR),
    /** A round reaches into the next. */
    ROUNDS_OVERLAP(3303, Severity.ERROR),
    /** After the as-of date. */
    AFTER_AS_OF(3304, Severity.ADVICE),
    /** The same round twice. */
    ROUND_TWICE(3305, Severity.ERROR),
    /** A round without ratings. */
    NO_BLOCKS(3306, Severity.ERROR),
    /** Unknown phase. */
    CASE_PHASE(3307, Severity.ERROR),
    /** After the end of assistance. */
    AFTER_CLOSURE(3308, Severity.ADVICE),
    /** Voices of a round lie far apart. */
    VOICES_APART(3309, Severity.WARNING),
    /** A day of another calendar. */
    OTHER_CALENDAR(3310, Severity.ERROR),
    /** Unknown voice. */
    CASE_VOICE(3401, Severity.ERROR),
    /** The same voice twice. */
    VOICE_TWICE(3402, Severity.ERROR),
    /** Consent is not recorded. */
    CONSENT_MISSING(3403, Severity.WARNING),
    /** Consent was refused. */
    CONSENT_REFUSED(3404, Severity.ERROR),
    /** Unknown indicator. */
    CASE_INDICATOR(3501, Severity.ERROR),
    /** Not on the scale. */
    CASE_LEVEL(3502, Severity.ERROR),
    /** Rated, but not due. */
    RATED_NOT_DUE(3504, Severity.WARNING),
    /** Rated, but not applicable. */
    RATED_NOT_APPLICABLE(3505, Severity.WARNING),
    /** Not this voice's question. */
    NOT_THIS_VOICE(3506, Severity.WARNING),
    /** Outside the goalposts. */
    CLIPPED(3507, Severity.WARNING),
    /** "Not applicable" is not accepted. */
    NOT_APPLICABLE_REFUSED(3508, Severity.WARNING),
    /** A joint "not applicable". */
    JOINT_NOT_APPLICABLE(3509, Severity.WARNING),
    /** Rated twice. */
    RATED_TWICE(3510, Severity.ERROR),
    /** Rows disagree. */
    ROWS_DISAGREE(3511, Severity.ERROR),
    /** Evidence names a means of verification that the matrix does not have. */
    CASE_MEANS(3512, Severity.ERROR),
    /** Evidence is of a kind that the indicator does not accept. */
    EVIDENCE_NOT_ACCEPTED(3513, Severity.WARNING),
    /** Evidence is dated after the block whose rating it supports. */
    EVIDENCE_LATER(3514, Severity.WARNING),
    /** Rows give evidence for what is not rated. */
    EVIDENCE_ALONE(3515, Severity.ERROR),
    /** A review without phases or offers. */
    NOTHING_REVIEWED(3601, Severity.ERROR),
    /** A phase of a review stands twice. */
    REVIEW_PHASE_TWICE(3602, Severity.ERROR),
    /** Unknown service in a review. */
    UNKNOWN_SERVICE(3603, Severity.ERROR),
    /** Two offers from one day. */
    OFFER_TWICE(3604, Severity.ERROR),
    /** Not a number of people. */
    RESPONDENTS(3605, Severity.ERROR),
    /** Answers of few people. */
    FEW_RESPONDENTS(3606, Severity.WARNING),
    /** Nothing is offered yet when a reporting period ends. */
    PERIOD_WITHOUT_OFFER(3607, Severity.ERROR),
    /** Two reporting periods end on one day. */
    PERIOD_TWICE(3608, Severity.ERROR),
    /** An event is of a kind that the matrix does not have. */
    CASE_EVENT(3701, Severity.ERROR),
    /** A status is none of the matrix. */
    CASE_STATUS(3702, Severity.ERROR),
    /** An event or a status lies before the start of assistance. */
    RECORDED_BEFORE_START(3703, Severity.ERROR),
    /** An event or a status lies after the end of assistance. */
    RECORDED_AFTER_CLOSURE(3704, Severity.ADVICE),
    /** An e-mail address. */
    EMAIL(3801, Severity.WARNING),
    /** A telephone number. */
    TELEPHONE(3802, Severity.WARNING),
    /** An identity number. */
    IDENTITY_NUMBER(3803, Severity.WARNING),
    /** A date of birth. */
    BIRTH_DATE(3804, Severity.WARNING),
    /** A name or an address. */
    NAME_OR_ADDRESS(3805, Severity.WARNING),
    /** Long free text. */
    LONG_TEXT(3806, Severity.WARNING),
    /** Switched off without a reason. */
    NO_REASON(3807, Severity.ERROR),
    /** A rule that cannot be switched off. */
    NOT_ALLOWED(3808, Severity.ERROR),
    /** A rule about personal data is switched off. */
    SWITCHED_OFF(3809, Severity.ADVICE),
    /** The convention is out of range. */
    POLICY_SHARE(4001, Severity.ERROR),
    /** The thresholds contradict each other. */
    POLICY_ORDER(4002, Severity.ERROR),
    /** The number must not be negative. */
    POLICY_COUNT(4003, Severity.ERROR),
    /** Unknown phase. */
    POLICY_PHASE(4004, Severity.ERROR),
    /** The threshold is out of range. */
    POLICY_THRESHOLD(4005, Severity.ERROR),
    /** A reason for no convention. */
    POLICY_REASON(4006, Severity.ERROR),
    /** A number does not follow from its parts. */
    REPORT_DIFFERS(5001, Severity.ERROR),
    /** Not a workbook. */
    NO_WORKBOOK(6001, Severity.ERROR),
    /** A workbook of the old form. */
    OLD_WORKBOOK(6002, Severity.ERROR),
    /** Protected by a password. */
    PASSWORD(6003, Severity.ERROR),
    /** The workbook is too large. */
    WORKBOOK_TOO_LARGE(6004, Severity.ERROR),
    /** Not written by a spreadsheet program. */
    UNSAFE_WORKBOOK(6005, Severity.ERROR),
    /** The workbook is broken. */
    BROKEN_WORKBOOK(6006, Severity.ERROR),
    /** Macros are not run. */
    MACROS_IGNORED(6007, Severity.ADVICE),
    /** Links are not followed. */
    LINKS_IGNORED(6008, Severity.ADVICE),
    /** It does not say what it is. */
    NO_FORMAT(6009, Severity.ERROR),
    /** Unknown sheet. */
    MISSPELT_SHEET(6010, Severity.ERROR),
    /** A sheet that is not read. */
    SHEET_NOT_READ(6011, Severity.ADVICE),
    /** A sheet is missing. */
    MISSING_SHEET(6012, Severity.ERROR),
    /** The same sheet twice. */
    SHEET_TWICE(6013, Severity.ERROR),
    /** The file of a program that has a workbook open. */
    OPEN_ELSEWHERE(6014, Severity.ERROR),
    /** The properties of the file name somebody. */
    AUTHOR_NAMED(6015, Severity.ADVICE),
    /** A note at a cell may hold personal data. */
    NOTE_PERSONAL(6016, Severity.WARNING),
    /** Unknown heading of a column. */
    UNKNOWN_COLUMN(6020, Severity.ERROR),
    /** A column is missing. */
    MISSING_COLUMN(6021, Severity.ERROR),
    /** The same heading twice. */
    COLUMN_TWICE(6022, Severity.ERROR),
    /** Values without a heading. */
    NO_HEADING(6023, Severity.ERROR),
    /** An empty cell. */
    EMPTY_CELL(6024, Severity.ERROR),
    /** Cells moved sideways. */
    SHIFTED_ROW(6025, Severity.ERROR),
    /** Unknown setting. */
    UNKNOWN_SETTING(6026, Severity.ERROR),
    /** A setting is missing. */
    MISSING_SETTING(6027, Severity.ERROR),
    /** The same setting twice. */
    SETTING_TWICE(6028, Severity.ERROR),
    /** A heading without its language. */
    LANGUAGE_HEADING(6029, Severity.ERROR),
    /** A decimal comma. */
    DECIMAL_COMMA(6030, Severity.ERROR),
    /** Blanks that nobody sees. */
    INVISIBLE(6031, Severity.ADVICE),
    /** A letter of another alphabet. */
    LOOKALIKE(6032, Severity.ERROR),
    /** Quotation marks. */
    CURLY_QUOTES(6033, Severity.ERROR),
    /** Merged cells. */
    MERGED_CELLS(6034, Severity.ERROR),
    /** Computed by a formula. */
    FORMULA(6035, Severity.ADVICE),
    /** A formula without a value. */
    FORMULA_FAILED(6036, Severity.ERROR),
    /** Numbers stored as text. */
    NUMBER_AS_TEXT(6037, Severity.ADVICE),
    /** Text stored as a number. */
    TEXT_AS_NUMBER(6038, Severity.WARNING),
    /** The program made a date of it. */
    DATE_INSTEAD(6039, Severity.ERROR),
    /** A number instead of a date. */
    NUMBER_AS_DATE(6040, Severity.ERROR),
    /** Days counted from 1904. */
    DAYS_FROM_1904(6041, Severity.ADVICE),
    /** No such day. */
    NO_SUCH_DAY(6042, Severity.ERROR),
    /** A row that belongs nowhere. */
    NO_OWNER(6050, Severity.ERROR),
    /** A level and a reason. */
    LEVEL_AND_REASON(6051, Severity.ERROR),
    /** Two words with a colon are needed. */
    NOT_A_PAIR(6052, Severity.ERROR),
    /** A workbook cannot hold this. */
    CANNOT_HOLD(6053, Severity.ERROR),
    /** The sheet of a round is missing. */
    NO_ROUND_SHEET(6054, Severity.ERROR),
    /** Answers of somebody who is not named. */
    NO_VOICE_ROW(6055, Severity.ERROR),
    /** A row of a round that is not read. */
    ROW_NOT_READ(6056, Severity.WARNING),

    /** The base is another matrix. */
    OTHER_BASE(7001, Severity.ERROR),
    /** The base has no such thing. */
    NOT_IN_BASE(7002, Severity.ERROR),
    /** The base has it already. */
    ALREADY_IN_BASE(7003, Severity.ERROR),
    /** Changed twice. */
    CHANGED_TWICE(7004, Severity.ERROR),
    /** Reworded, but not a text. */
    NOT_A_TEXT(7005, Severity.ERROR),
    /** A change that changes nothing. */
    CHANGES_NOTHING(7006, Severity.WARNING),
    /** Nothing to take away. */
    NOTHING_TO_TAKE(7007, Severity.ERROR),
    /** A level of a scale that is not the indicator's own. */
    LEVEL_NOT_OWN(7008, Severity.ERROR),
    /** An entry in the log about an indicator that is not changed. */
    LOG_NOT_CHANGED(7009, Severity.WARNING),
    /** Changed indicators that nobody has looked at. */
    NOT_TESTED(7010, Severity.WARNING),
    /** With fewer than one person. */
    NOBODY_ASKED(7011, Severity.ERROR),
    /** A cognitive test with an unknown number of people. */
    TESTED_WITH_UNKNOWN(7012, Severity.WARNING),
    /** The adapted matrix has the name of its base. */
    NAMED_AS_BASE(7013, Severity.ERROR),
    /** A heading that does not go with what is done. */
    NOT_WITH_CHANGE(7014, Severity.ERROR),
    /** An id stays. */
    ID_STAYS(7015, Severity.ERROR),
    /** No changes. */
    NO_CHANGES(7016, Severity.ERROR),
    /** Removed, and still used. */
    REMOVED_IN_USE(7017, Severity.ERROR),
    /** Another matrix than the crosswalk needs. */
    CROSSWALK_MATRIX(7101, Severity.ERROR),
    /** An indicator that the matrix does not have. */
    CROSSWALK_INDICATOR(7102, Severity.ERROR),
    /** A level that the scale does not have. */
    CROSSWALK_LEVEL(7103, Severity.ERROR),
    /** Levels without a counterpart. */
    CROSSWALK_LEVELS(7104, Severity.ERROR),
    /** The order of levels is not kept. */
    CROSSWALK_ORDER(7105, Severity.ERROR),
    /** The same indicator twice. */
    CROSSWALK_TWICE(7106, Severity.ERROR),
    /** Different people are asked. */
    CROSSWALK_VOICES(7107, Severity.WARNING),
    /** Two scales that do not fit together. */
    CROSSWALK_SCALE(7108, Severity.ERROR),
    /** Indicators that the crosswalk forgets. */
    CROSSWALK_INCOMPLETE(7109, Severity.ERROR),
    /** Nothing leads to a critical indicator. */
    CROSSWALK_CRITICAL(7110, Severity.WARNING);

    private final int number;
    private final Severity severity;

    Code(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /**
     * Finds the code with an id.
     *
     * @param id an id such as {@code MTX-2302}
     * @return the code, or empty if there is none
     */
    public static Optional<Code> withId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /**
     * Returns the id that people and programs refer to.
     *
     * @return an id such as {@code MTX-2302}
     */
    public String id() {
        return "MTX-" + number;
    }

    /**
     * Returns how grave a breach is.
     *
     * @return the severity, the same for every finding of this code
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the rule in a few words.
     *
     * @return the title, without a full stop
     */
    public String title() {
        return title(Phrases.ENGLISH);
    }

    /**
     * Returns the rule in a few words, in a language.
     *
     * @param language the tag of a language, see {@link Phrases#LANGUAGES}; English for any other
     * @return the same as {@link #title()}
     */
    public String title(String language) {
        return Texts.of(this, "title", language, Map.of());
    }

    /**
     * Returns why the rule exists, for a reader who is no programmer.
     *
     * @return one or two sentences
     */
    public String why() {
        return why(Phrases.ENGLISH);
    }

    /**
     * Returns why the rule exists, for a reader who is no programmer, in a language.
     *
     * @param language the tag of a language, see {@link Phrases#LANGUAGES}; English for any other
     * @return the same as {@link #why()}
     */
    public String why(String language) {
        return Texts.of(this, "why", language, Map.of());
    }
}
