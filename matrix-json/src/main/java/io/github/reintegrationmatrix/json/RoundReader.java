package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.Origin;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads rounds, blocks and ratings. */
final class RoundReader {

    static final Map<String, Round.Agreement> AGREEMENT = Words.of(Round.Agreement.class);
    static final Map<String, Rating.Reason> REASONS = Words.of(Rating.Reason.class);
    static final String SERVICE_ABSENT = "does-not-exist";

    /** How many levels are kept at hand, a power of two. */
    private static final int RECENT = 256;

    private static final Map<String, Boolean> SERVICE = Map.of(SERVICE_ABSENT, true);
    private static final Shape ROUND = Shape.of("round!", "phase", "voices!", "agreesToNextPhase", "transferred");
    private static final Shape TRANSFERRED = Shape.of("matrix!", "crosswalk!");
    private static final Shape BLOCK = Shape.of("voice!", "date!", "role!", "assessor", "consent", "ratings!");
    private static final Shape REVIEW_BLOCK =
            Shape.of("voice!", "date!", "role!", "assessor", "consent", "respondents", "ratings!");
    private static final Shape RATING = Shape.of("level", "value", "missing", "notApplicable", "service", "evidence");
    private static final Shape EVIDENCE = Shape.of("means!", "date!", "ref");

    private final Cursor in;
    private final Cursor.Known indicators;
    private final Shape block;
    private final Rating.@Nullable Rated[] recent = new Rating.Rated[RECENT];

    private RoundReader(Cursor in, Cursor.Known indicators, Shape block) {
        this.in = in;
        this.indicators = indicators;
        this.block = block;
    }

    static RoundReader ofCases(Cursor in, Cursor.Known indicators) {
        return new RoundReader(in, indicators, BLOCK);
    }

    static RoundReader ofReviews(Cursor in, Cursor.Known indicators) {
        return new RoundReader(in, indicators, REVIEW_BLOCK);
    }

    /** A round of a case. */
    Round round() {
        String id = "";
        String phase = "";
        List<VoiceBlock> blocks = List.of();
        Round.Agreement agreement = null;
        Origin origin = Origin.OWN;
        for (Members m = in.members(ROUND); m.next(); ) {
            switch (m.key()) {
                case "round" -> id = in.textOrEmpty();
                case "phase" -> phase = phase();
                case "voices" -> blocks = blocks();
                case "agreesToNextPhase" -> agreement = in.oneOf(AGREEMENT);
                default -> origin = transferred(in);
            }
        }
        return new Round(id, phase, blocks, agreement == null ? Round.Agreement.NOT_ASKED : agreement, origin);
    }

    /** Where a round, or what a report says of it, was transferred from. */
    static Origin.Transferred transferred(Cursor in) {
        MatrixReference matrix = new MatrixReference("", "");
        MatrixReference crosswalk = matrix;
        for (Members m = in.members(TRANSFERRED); m.next(); ) {
            switch (m.key()) {
                case "matrix" -> matrix = CaseReader.matrix(in);
                default -> crosswalk = CaseReader.matrix(in);
            }
        }
        return new Origin.Transferred(matrix, crosswalk);
    }

    /** An empty phase is not the same as none: it is one that the matrix does not have. */
    private String phase() {
        String phase = in.text();
        return phase == null ? "" : phase.isEmpty() ? " " : phase;
    }

    List<VoiceBlock> blocks() {
        return in.list(this::block);
    }

    private VoiceBlock block() {
        String voice = "";
        LocalDate date = null;
        String role = "";
        String assessor = "";
        VoiceBlock.Consent consent = VoiceBlock.Consent.NOT_RECORDED;
        Integer respondents = null;
        Map<String, Rating> ratings = Map.of();
        for (Members m = in.members(block); m.next(); ) {
            switch (m.key()) {
                case "voice" -> voice = in.textOrEmpty();
                case "date" -> date = in.date();
                case "role" -> role = in.textOrEmpty();
                case "assessor" -> assessor = codeIfAny(in);
                case "consent" -> consent = consent(in.bool());
                case "respondents" -> respondents = in.integer();
                default -> ratings = in.map(indicators, this::rating);
            }
        }
        int people = respondents == null ? 0 : respondents;
        return new VoiceBlock(
                voice, CaseReader.dayOr(date, Words.UNKNOWN_DAY), role, assessor, consent, people, ratings);
    }

    private static VoiceBlock.Consent consent(@Nullable Boolean given) {
        if (given == null) {
            return VoiceBlock.Consent.NOT_RECORDED;
        }
        return given ? VoiceBlock.Consent.GIVEN : VoiceBlock.Consent.REFUSED;
    }

    private @Nullable Rating rating() {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.START_OBJECT) {
            return detailed();
        }
        if (token == JsonToken.VALUE_STRING) {
            return rated();
        }
        Mark mark = Marks.read(in);
        return mark == null ? null : new Rating.Rated(mark, false, List.of());
    }

    /** Most ratings are one of a few levels: each is made once, and found again by its letters. */
    private Rating rated() {
        int slot = in.hashOfText() & (RECENT - 1);
        Rating.Rated known = recent[slot];
        if (known != null && known.mark() instanceof Mark.OfLevel level && in.isText(level.level())) {
            return known;
        }
        String level = in.textOrEmpty();
        Rating.Rated made = new Rating.Rated(new Mark.OfLevel(level), false, List.of());
        if (level.length() <= Cursor.MAX_TEXT) {
            recent[slot] = made;
        }
        return made;
    }

    private @Nullable Rating detailed() {
        long start = in.offset();
        Mark mark = null;
        Rating.Reason reason = null;
        String notApplicable = "";
        boolean absent = false;
        List<Evidence> evidence = List.of();
        Members m = in.members(RATING);
        while (m.next()) {
            switch (m.key()) {
                case "level" -> mark = level();
                case "value" -> mark = value();
                case "missing" -> reason = in.oneOf(REASONS);
                case "notApplicable" -> notApplicable = in.textOrEmpty();
                case "evidence" -> evidence = in.list(() -> evidence(in));
                default -> absent = in.oneOf(SERVICE) != null;
            }
        }
        int kinds = count(m, "level") + count(m, "value") + count(m, "missing") + count(m, "notApplicable");
        boolean isRated = m.has("level") || m.has("value");
        String known = kinds != 1
                ? "level, value, missing, notApplicable"
                : m.has("notApplicable") && m.has("service")
                        ? "notApplicable, service"
                        : m.has("evidence") && !isRated
                                ? (m.has("missing") ? "missing" : "notApplicable") + ", evidence"
                                : "";
        if (!known.isEmpty()) {
            in.addAt(Code.CONFLICTING_KEYS, in.path(), start, Map.of("known", known, "choice", "one-of"));
            return null;
        }
        if (m.has("notApplicable")) {
            return new Rating.NotApplicable(notApplicable);
        }
        if (reason != null) {
            return new Rating.Missing(reason, absent);
        }
        return mark == null ? null : new Rating.Rated(mark, absent, evidence);
    }

    static Evidence evidence(Cursor in) {
        String means = "";
        LocalDate date = null;
        String reference = "";
        for (Members m = in.members(EVIDENCE); m.next(); ) {
            switch (m.key()) {
                case "means" -> means = in.textOrEmpty();
                case "date" -> date = in.date();
                default -> reference = codeIfAny(in);
            }
        }
        return new Evidence(means, CaseReader.dayOr(date, Words.UNKNOWN_DAY), reference);
    }

    /** An empty code is not the same as none: it is one that has not the form of a code. */
    private static String codeIfAny(Cursor in) {
        String code = in.text();
        return code == null ? "" : code.isEmpty() ? " " : code;
    }

    private @Nullable Mark level() {
        String level = in.text();
        return level == null ? null : new Mark.OfLevel(level);
    }

    private @Nullable Mark value() {
        Fraction value = in.number();
        return value == null ? null : new Mark.OfValue(value);
    }

    private static int count(Members m, String key) {
        return m.has(key) ? 1 : 0;
    }
}
