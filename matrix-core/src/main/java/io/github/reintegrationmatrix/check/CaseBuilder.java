package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.Allowance;
import io.github.reintegrationmatrix.casefile.CaseEvent;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.PhaseWindow;
import io.github.reintegrationmatrix.casefile.ProfileEntry;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a case together from the rows of an application's own database.
 *
 * <p>Rows may come in any order: naming the same round, or the same voice in it, comes back to the one begun before.
 * Nothing is refused on the way; {@link #check} says all that is wrong.
 *
 * <pre>{@code
 * CaseBuilder builder = CaseBuilder.forMatrix(matrix, "TIR-0142").startedOn(start, "first-contact");
 * for (Row row : rows) {
 *     builder.round(row.round(), row.phase()).voice(row.voice(), row.date(), row.role())
 *             .rate(row.indicator(), row.level());
 * }
 * ReadResult<CaseRecord> checked = builder.check(asOf);
 * }</pre>
 *
 * <p>A builder is mutable and meant for one thread.
 */
public final class CaseBuilder {

    private final Matrix matrix;
    private final String code;
    private final List<Episode> episodes = new ArrayList<>();
    private final List<PhaseWindow> windows = new ArrayList<>();
    private final List<ProfileEntry> profile = new ArrayList<>();
    private final List<RoundBuilder> rounds = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<StatusEntry> statuses = new ArrayList<>();
    private final List<Allowance> allowed = new ArrayList<>();
    private final FindingList conflicts = new FindingList();

    /** Most ratings are one of a few levels: each is made once. */
    private final Map<String, Rating> marks = new HashMap<>();

    private CaseBuilder(Matrix matrix, String code) {
        this.matrix = matrix;
        this.code = code;
    }

    /**
     * Begins a case.
     *
     * @param matrix the matrix that the ratings use, without errors
     * @param code the opaque code of the case
     * @return an empty case
     */
    public static CaseBuilder forMatrix(Matrix matrix, String code) {
        return new CaseBuilder(matrix, code);
    }

    /**
     * Adds an episode that goes on.
     *
     * @param start the first day of assistance
     * @param clock what that day stands for, such as {@code first-contact}
     * @return this builder
     */
    public CaseBuilder startedOn(LocalDate start, String clock) {
        return episode(new Episode(start, clock, Episode.OPEN, List.of()));
    }

    /**
     * Adds an episode.
     *
     * @param episode the episode, later than those added before
     * @return this builder
     */
    public CaseBuilder episode(Episode episode) {
        episodes.add(episode);
        return this;
    }

    /**
     * Gives the months of a phase in this case.
     *
     * @param window the months; give all phases or none
     * @return this builder
     */
    public CaseBuilder window(PhaseWindow window) {
        windows.add(window);
        return this;
    }

    /**
     * Says what is known of the person from a day on.
     *
     * @param from the day
     * @param facet the id of the facet
     * @param value the id of its value
     * @return this builder
     */
    public CaseBuilder profile(LocalDate from, String facet, String value) {
        profile.add(new ProfileEntry(from, Map.of(facet, value)));
        return this;
    }

    /**
     * Records that something happened.
     *
     * @param date the day
     * @param kind the id of a kind of event of the matrix
     * @return this builder
     */
    public CaseBuilder event(LocalDate date, String kind) {
        events.add(new CaseEvent(date, kind));
        return this;
    }

    /**
     * Records the status of the case.
     *
     * @param date the day from which it holds
     * @param status the id of a status of the matrix
     * @param by the role of whoever recorded it
     * @return this builder
     */
    public CaseBuilder status(LocalDate date, String status, String by) {
        statuses.add(new StatusEntry(date, status, by));
        return this;
    }

    /**
     * Switches off a rule about personal data for this case.
     *
     * @param rule the id of the rule, such as {@code MTX-3803}
     * @param reason why what it finds here is no personal data
     * @return this builder
     */
    public CaseBuilder allow(String rule, String reason) {
        allowed.add(new Allowance(rule, reason));
        return this;
    }

    /**
     * Goes to a round, beginning it if it is new.
     *
     * @param id the id of the round
     * @param phase {@code intake} or a phase id, or empty if none was recorded
     * @return the round
     */
    public RoundBuilder round(String id, String phase) {
        for (int i = 0; i < rounds.size(); i++) {
            if (rounds.get(i).id.equals(id)) {
                if (!rounds.get(i).phase.equals(phase)) {
                    conflicts.add(
                            Code.ROWS_DISAGREE,
                            DocumentPath.ROOT.key("rounds").index(i).key("phase"),
                            "");
                }
                return rounds.get(i);
            }
        }
        RoundBuilder round =
                new RoundBuilder(id, phase, DocumentPath.ROOT.key("rounds").index(rounds.size()));
        rounds.add(round);
        return round;
    }

    /**
     * Puts the case together and checks it.
     *
     * @param asOf the last day that is meant to count
     * @return the case if nothing is an error, and all findings; never throws because of what the rows hold
     */
    public ReadResult<CaseRecord> check(LocalDate asOf) {
        CaseRecord record = new CaseRecord(
                code,
                new MatrixReference(matrix.id(), matrix.version()),
                episodes,
                windows,
                profile,
                rounds.stream().map(RoundBuilder::build).toList(),
                events,
                statuses,
                allowed);
        FindingList findings = new FindingList();
        findings.addAll(conflicts.all());
        findings.addAll(new CaseCheck(matrix).check(record, asOf));
        return ReadResult.of(record, findings.all());
    }

    /** One round while it is put together. */
    public final class RoundBuilder {

        private final String id;
        private final String phase;
        private final DocumentPath path;
        private final List<BlockBuilder> blocks = new ArrayList<>();
        private Round.Agreement agreement = Round.Agreement.NOT_ASKED;

        private RoundBuilder(String id, String phase, DocumentPath path) {
            this.id = id;
            this.phase = phase;
            this.path = path;
        }

        /**
         * Records the beneficiary's own answer to moving on.
         *
         * @param answer her answer
         * @return this round
         */
        public RoundBuilder agreesToNextPhase(Round.Agreement answer) {
            if (agreement != Round.Agreement.NOT_ASKED && agreement != answer) {
                conflicts.add(Code.ROWS_DISAGREE, path.key("agreesToNextPhase"), "");
            }
            agreement = answer;
            return this;
        }

        /**
         * Goes to the block of a voice, beginning it if it is new.
         *
         * @param voice the id of the voice
         * @param date the day
         * @param role the role of whoever wrote the ratings down
         * @return the block
         */
        public BlockBuilder voice(String voice, LocalDate date, String role) {
            for (int i = 0; i < blocks.size(); i++) {
                BlockBuilder block = blocks.get(i);
                if (block.voice.equals(voice)) {
                    if (!block.date.equals(date) || !block.role.equals(role)) {
                        conflicts.add(Code.ROWS_DISAGREE, path.key("voices").index(i), "");
                    }
                    return block;
                }
            }
            BlockBuilder block =
                    new BlockBuilder(voice, date, role, path.key("voices").index(blocks.size()));
            blocks.add(block);
            return block;
        }

        private Round build() {
            return new Round(id, phase, blocks.stream().map(BlockBuilder::build).toList(), agreement);
        }
    }

    /** The block of one voice while it is put together. */
    public final class BlockBuilder {

        private final String voice;
        private final LocalDate date;
        private final String role;
        private final DocumentPath path;
        private final Map<String, Rating> ratings = new LinkedHashMap<>();
        private String assessor = "";
        private VoiceBlock.Consent consent = VoiceBlock.Consent.NOT_RECORDED;

        private BlockBuilder(String voice, LocalDate date, String role, DocumentPath path) {
            this.voice = voice;
            this.date = date;
            this.role = role;
            this.path = path;
        }

        /**
         * Says who rated.
         *
         * @param rater an opaque code, never a name
         * @return this block
         */
        public BlockBuilder assessor(String rater) {
            if (!assessor.isEmpty() && !assessor.equals(rater)) {
                conflicts.add(Code.ROWS_DISAGREE, path.key("assessor"), "");
            }
            assessor = rater;
            return this;
        }

        /**
         * Records whether the person consented to these ratings. A refusal is never overruled by a later row.
         *
         * @param given true if consent was given
         * @return this block
         */
        public BlockBuilder consent(boolean given) {
            VoiceBlock.Consent said = given ? VoiceBlock.Consent.GIVEN : VoiceBlock.Consent.REFUSED;
            if (consent != VoiceBlock.Consent.NOT_RECORDED && consent != said) {
                conflicts.add(Code.ROWS_DISAGREE, path.key("consent"), "");
            }
            consent = consent == VoiceBlock.Consent.REFUSED ? consent : said;
            return this;
        }

        /**
         * Adds a rating by level.
         *
         * @param indicator the id of the indicator
         * @param level the id of the level
         * @return this block
         */
        public BlockBuilder rate(String indicator, String level) {
            return add(
                    indicator,
                    marks.computeIfAbsent(level, id -> new Rating.Rated(new Mark.OfLevel(id), false, List.of())));
        }

        /**
         * Adds a rating by number.
         *
         * @param indicator the id of the indicator
         * @param value the number, in the unit of its scale
         * @return this block
         */
        public BlockBuilder rate(String indicator, Fraction value) {
            return add(indicator, new Rating.Rated(new Mark.OfValue(value), false, List.of()));
        }

        /**
         * Adds a means of verification to the rating of an indicator that was added before.
         *
         * @param indicator the id of the indicator
         * @param means the id of the means of verification
         * @param seenOn the day on which it was seen or made
         * @param reference an opaque reference to where it is kept, or empty
         * @return this block
         */
        public BlockBuilder evidence(String indicator, String means, LocalDate seenOn, String reference) {
            if (ratings.get(indicator) instanceof Rating.Rated rated) {
                List<Evidence> all = new ArrayList<>(rated.evidence());
                all.add(new Evidence(means, seenOn, reference));
                ratings.put(indicator, new Rating.Rated(rated.mark(), rated.serviceAbsent(), all));
            } else {
                conflicts.add(Code.EVIDENCE_ALONE, path.key("ratings").hiddenKey(indicator), "");
            }
            return this;
        }

        /**
         * Says that there is no rating, and why.
         *
         * @param indicator the id of the indicator
         * @param reason why there is none
         * @return this block
         */
        public BlockBuilder missing(String indicator, Rating.Reason reason) {
            return add(indicator, new Rating.Missing(reason, false));
        }

        /**
         * Says that the indicator does not apply in this round.
         *
         * @param indicator the id of the indicator
         * @param reason the reason, in the form of an id
         * @return this block
         */
        public BlockBuilder notApplicable(String indicator, String reason) {
            return add(indicator, new Rating.NotApplicable(reason));
        }

        /**
         * Adds any rating.
         *
         * @param indicator the id of the indicator
         * @param rating the rating; a second, different one for the same indicator is an error that {@link CaseBuilder#check}
         *     reports
         * @return this block
         */
        public BlockBuilder add(String indicator, Rating rating) {
            Rating earlier = ratings.putIfAbsent(indicator, rating);
            if (earlier != null && !earlier.equals(rating) && !isSameMark(earlier, rating)) {
                conflicts.add(Code.RATED_TWICE, path.key("ratings").hiddenKey(indicator), "");
            }
            return this;
        }

        /** Rows may repeat a rating for each piece of its evidence. */
        private static boolean isSameMark(Rating earlier, Rating rating) {
            return earlier instanceof Rating.Rated before
                    && rating instanceof Rating.Rated again
                    && again.evidence().isEmpty()
                    && before.mark().equals(again.mark())
                    && before.serviceAbsent() == again.serviceAbsent();
        }

        private VoiceBlock build() {
            return new VoiceBlock(voice, date, role, assessor, consent, 0, ratings);
        }
    }
}
