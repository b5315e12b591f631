package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.Allowance;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code service-review/1}. Each method is the definition of one object of the format. */
final class ReviewReader {

    private static final Shape REVIEW = Shape.of("format!", "review!", "matrix!", "start!", "phases!", "allowed");
    private static final Shape PHASE = Shape.of("phase!", "offers!", "rounds!");
    private static final Shape OFFER = Shape.of("from!", "services!");
    private static final Shape PERIOD = Shape.of("round!", "until!", "voices!");

    private final Cursor in;
    private final RoundReader rounds;

    ReviewReader(Cursor in, Cursor.Known indicators) {
        this.in = in;
        this.rounds = RoundReader.ofReviews(in, indicators);
    }

    ServiceReview review() {
        String code = "";
        MatrixReference matrix = new MatrixReference("", "");
        LocalDate start = null;
        List<ServiceReview.InPhase> phases = List.of();
        List<Allowance> allowed = List.of();
        for (Members m = in.members(REVIEW); m.next(); ) {
            switch (m.key()) {
                case "format" -> Formats.read(in, Formats.REVIEW);
                case "review" -> code = in.textOrEmpty();
                case "matrix" -> matrix = CaseReader.matrix(in);
                case "start" -> start = in.date();
                case "phases" -> phases = in.list(this::phase);
                default -> allowed = CaseReader.allowed(in);
            }
        }
        return new ServiceReview(code, matrix, CaseReader.dayOr(start, Words.UNKNOWN_DAY), phases, allowed);
    }

    private ServiceReview.InPhase phase() {
        String phase = "";
        List<ServiceReview.Offer> offers = List.of();
        List<ServiceReview.Period> periods = List.of();
        for (Members m = in.members(PHASE); m.next(); ) {
            switch (m.key()) {
                case "phase" -> phase = in.textOrEmpty();
                case "offers" -> offers = in.list(this::offer);
                default -> periods = in.list(this::period);
            }
        }
        return new ServiceReview.InPhase(phase, offers, periods);
    }

    private ServiceReview.Offer offer() {
        LocalDate from = null;
        List<String> services = List.of();
        for (Members m = in.members(OFFER); m.next(); ) {
            switch (m.key()) {
                case "from" -> from = in.date();
                default -> services = in.texts();
            }
        }
        return new ServiceReview.Offer(CaseReader.dayOr(from, Words.UNKNOWN_DAY), services);
    }

    private ServiceReview.Period period() {
        String id = "";
        LocalDate until = null;
        List<VoiceBlock> blocks = List.of();
        for (Members m = in.members(PERIOD); m.next(); ) {
            switch (m.key()) {
                case "round" -> id = in.textOrEmpty();
                case "until" -> until = in.date();
                default -> blocks = rounds.blocks();
            }
        }
        Round round = new Round(id, "", blocks, Round.Agreement.NOT_ASKED);
        return new ServiceReview.Period(CaseReader.dayOr(until, Words.UNKNOWN_DAY), round);
    }
}
