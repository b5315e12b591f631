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
import io.github.reintegrationmatrix.casefile.VoiceBlock.Consent;
import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Matrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case of the small matrix without findings on 30 September 2025, whose every part a test may change.
 *
 * <pre>
 * rounds/0  r-1  intake      12 January   voices/0 case-manager, voices/1 beneficiary on the 13th
 * rounds/1  r-2  transition  2 May        voices/0 case-manager
 * </pre>
 */
final class CaseDraft {

    static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
    static final LocalDate START = LocalDate.of(2025, 1, 10);

    final Matrix matrix = new MatrixDraft().build();
    String code = "TIR-0142";
    MatrixReference reference = new MatrixReference("small", "0.1");
    final List<Episode> episodes = MatrixDraft.list(new Episode(
            START,
            "first-contact",
            Episode.OPEN,
            List.of(new Episode.Pause(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 8)))));
    final List<PhaseWindow> windows = new ArrayList<>();
    final List<ProfileEntry> profile = MatrixDraft.list(new ProfileEntry(START, Map.of("dependants", "yes")));
    final List<CaseEvent> events = new ArrayList<>();
    final List<StatusEntry> statuses = new ArrayList<>();
    final List<Allowance> allowed = new ArrayList<>();
    final RoundDraft intake = new RoundDraft("r-1", "intake");
    final RoundDraft later = new RoundDraft("r-2", "transition");
    final List<RoundDraft> rounds = MatrixDraft.list(intake, later);

    final BlockDraft first = intake.block("case-manager", LocalDate.of(2025, 1, 12), "case-manager");
    final BlockDraft own = intake.block("beneficiary", LocalDate.of(2025, 1, 13), "self");
    final BlockDraft second = later.block("case-manager", LocalDate.of(2025, 5, 2), "psychologist");

    CaseDraft() {
        first.rate("rent-paid", "some").rate("school-place", "none").rate("no-contact", "full");
        first.ratings.put("feels-safe", new Rating.Missing(Rating.Reason.NOT_ASSESSED, true));
        own.consent = Consent.GIVEN;
        own.rate("rent-paid", "none");
        second.rate("rent-paid", "full").rate("no-contact", "some");
    }

    CaseRecord build() {
        return new CaseRecord(
                code,
                reference,
                episodes,
                windows,
                profile,
                rounds.stream().map(RoundDraft::build).toList(),
                events,
                statuses,
                allowed);
    }

    static final class RoundDraft {

        String id;
        String phase;
        final List<BlockDraft> blocks = new ArrayList<>();
        Round.Agreement agreement = Round.Agreement.NOT_ASKED;

        RoundDraft(String id, String phase) {
            this.id = id;
            this.phase = phase;
        }

        BlockDraft block(String voice, LocalDate date, String role) {
            blocks.add(new BlockDraft(voice, date, role));
            return blocks.get(blocks.size() - 1);
        }

        Round build() {
            return new Round(id, phase, blocks.stream().map(BlockDraft::build).toList(), agreement);
        }
    }

    static final class BlockDraft {

        String voice;
        LocalDate date;
        String role;
        String assessor = "";
        Consent consent = Consent.NOT_RECORDED;
        int respondents;
        final Map<String, Rating> ratings = new LinkedHashMap<>();

        BlockDraft(String voice, LocalDate date, String role) {
            this.voice = voice;
            this.date = date;
            this.role = role;
        }

        BlockDraft rate(String indicator, String level) {
            ratings.put(indicator, new Rating.Rated(new Mark.OfLevel(level), false, List.of()));
            return this;
        }

        BlockDraft rate(String indicator, int number) {
            ratings.put(indicator, new Rating.Rated(new Mark.OfValue(Fraction.of(number)), false, List.of()));
            return this;
        }

        BlockDraft prove(String indicator, String level, String means, String date, String reference) {
            Evidence evidence = new Evidence(means, LocalDate.parse(date), reference);
            ratings.put(indicator, new Rating.Rated(new Mark.OfLevel(level), false, List.of(evidence)));
            return this;
        }

        BlockDraft notApplicable(String indicator, String reason) {
            ratings.put(indicator, new Rating.NotApplicable(reason));
            return this;
        }

        VoiceBlock build() {
            return new VoiceBlock(voice, date, role, assessor, consent, respondents, ratings);
        }
    }
}
