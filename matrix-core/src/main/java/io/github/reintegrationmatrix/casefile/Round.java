package io.github.reintegrationmatrix.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One occasion on which a case was looked at, with one block per voice.
 *
 * @param id the id of the round, unique within the case
 * @param phase {@code intake} or a phase id as staff recorded it, or empty if they recorded none
 * @param blocks what each voice said
 * @param agreesToNextPhase the beneficiary's own answer to moving on
 * @param origin with which matrix it was rated
 */
public record Round(String id, String phase, List<VoiceBlock> blocks, Agreement agreesToNextPhase, Origin origin)
        implements Serializable {

    /** Copies its lists and maps and refuses {@code null}. */
    public Round {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(phase, "phase");
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(agreesToNextPhase, "agreesToNextPhase");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Makes a round that was rated with the matrix of its file.
     *
     * @param id the id of the round, unique within the case
     * @param phase {@code intake} or a phase id as staff recorded it, or empty if they recorded none
     * @param blocks what each voice said
     * @param agreesToNextPhase the beneficiary's own answer to moving on
     */
    public Round(String id, String phase, List<VoiceBlock> blocks, Agreement agreesToNextPhase) {
        this(id, phase, blocks, agreesToNextPhase, Origin.OWN);
    }

    /** {@return where the round was transferred from; empty if it was rated with the matrix of its file} */
    public Optional<Origin.Transferred> transferred() {
        return origin instanceof Origin.Transferred from ? Optional.of(from) : Optional.empty();
    }

    /**
     * Returns the day of the round, which is that of its earliest block.
     *
     * @return the day, or empty for a round without blocks
     */
    public Optional<LocalDate> date() {
        LocalDate earliest = null;
        for (VoiceBlock block : blocks) {
            earliest = earliest == null || block.date().isBefore(earliest) ? block.date() : earliest;
        }
        return Optional.ofNullable(earliest);
    }

    /**
     * Returns the day of the latest block.
     *
     * @return the day, or empty for a round without blocks
     */
    public Optional<LocalDate> lastDate() {
        LocalDate latest = null;
        for (VoiceBlock block : blocks) {
            latest = latest == null || block.date().isAfter(latest) ? block.date() : latest;
        }
        return Optional.ofNullable(latest);
    }

    /**
     * Finds the block of a voice.
     *
     * @param voice the id of the voice
     * @return its first block, or empty if that voice did not speak
     */
    public Optional<VoiceBlock> block(String voice) {
        for (VoiceBlock block : blocks) {
            if (block.voice().equals(voice)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Round";
    }

    /** The beneficiary's own answer to moving on to the next phase. */
    public enum Agreement {
        /** She agrees. */
        YES,
        /** She does not agree. */
        NO,
        /** She was not asked. */
        NOT_ASKED
    }
}
