package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.casefile.VoiceBlock.Consent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A review of the small matrix of services without findings on 30 September 2025, whose every part a test may change.
 *
 * <pre>
 * phases/0  crisis     both services
 *   rounds/0  r-1  until 11 January  12 January  voices/0 case-manager, voices/1 twelve beneficiaries on the 13th
 *   rounds/1  r-2  until 30 April    2 May       voices/0 case-manager
 * phases/1  inclusion  housing, and from 1 June on safety instead
 *   rounds/0  r-1  until 31 May      3 June      voices/0 case-manager, on housing still
 * </pre>
 */
final class ReviewDraft {

    static final LocalDate AS_OF = CaseDraft.AS_OF;
    static final LocalDate START = CaseDraft.START;

    String code = "SHELTER-1";
    MatrixReference reference = new MatrixReference("small", "0.1");
    LocalDate start = START;
    final PhaseDraft crisis = new PhaseDraft("crisis");
    final PhaseDraft inclusion = new PhaseDraft("inclusion");
    final List<PhaseDraft> phases = MatrixDraft.list(crisis, inclusion);

    final PeriodDraft winter = crisis.period("r-1", LocalDate.of(2025, 1, 11));
    final PeriodDraft spring = crisis.period("r-2", LocalDate.of(2025, 4, 30));
    final PeriodDraft other = inclusion.period("r-1", LocalDate.of(2025, 5, 31));

    final CaseDraft.BlockDraft first = winter.block("case-manager", LocalDate.of(2025, 1, 12), "case-manager");
    final CaseDraft.BlockDraft own = winter.block("beneficiary", LocalDate.of(2025, 1, 13), "self");
    final CaseDraft.BlockDraft second = spring.block("case-manager", LocalDate.of(2025, 5, 2), "case-manager");
    final CaseDraft.BlockDraft third = other.block("case-manager", LocalDate.of(2025, 6, 3), "psychologist");

    ReviewDraft() {
        crisis.offer(START, "housing", "safety");
        inclusion.offer(START, "housing").offer(LocalDate.of(2025, 6, 1), "safety");
        first.rate("rent-paid", "some").rate("no-contact", "full");
        own.consent = Consent.GIVEN;
        own.respondents = 12;
        own.rate("rent-paid", "none");
        second.rate("rent-paid", "full");
        third.rate("rent-paid", "full").rate("days-housed", 20);
    }

    ServiceReview build() {
        return new ServiceReview(
                code, reference, start, phases.stream().map(PhaseDraft::build).toList(), List.of());
    }

    static final class PhaseDraft {

        String phase;
        final List<ServiceReview.Offer> offers = new ArrayList<>();
        final List<PeriodDraft> periods = new ArrayList<>();

        PhaseDraft(String phase) {
            this.phase = phase;
        }

        PhaseDraft offer(LocalDate from, String... services) {
            offers.add(new ServiceReview.Offer(from, List.of(services)));
            return this;
        }

        PeriodDraft period(String id, LocalDate until) {
            periods.add(new PeriodDraft(id, until));
            return periods.get(periods.size() - 1);
        }

        ServiceReview.InPhase build() {
            return new ServiceReview.InPhase(
                    phase, offers, periods.stream().map(PeriodDraft::build).toList());
        }
    }

    static final class PeriodDraft {

        String id;
        LocalDate until;
        final List<CaseDraft.BlockDraft> blocks = new ArrayList<>();

        PeriodDraft(String id, LocalDate until) {
            this.id = id;
            this.until = until;
        }

        CaseDraft.BlockDraft block(String voice, LocalDate date, String role) {
            blocks.add(new CaseDraft.BlockDraft(voice, date, role));
            return blocks.get(blocks.size() - 1);
        }

        ServiceReview.Period build() {
            List<VoiceBlock> said =
                    blocks.stream().map(CaseDraft.BlockDraft::build).toList();
            return new ServiceReview.Period(until, new Round(id, "", said, Round.Agreement.NOT_ASKED));
        }
    }
}
