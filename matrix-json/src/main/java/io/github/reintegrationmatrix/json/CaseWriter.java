package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.Allowance;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.Episode;
import io.github.reintegrationmatrix.casefile.Evidence;
import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.casefile.Rating;
import io.github.reintegrationmatrix.casefile.Round;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.casefile.StatusEntry;
import io.github.reintegrationmatrix.casefile.VoiceBlock;
import io.github.reintegrationmatrix.model.Mark;
import java.util.List;

/** Writes {@code case-record/1} and {@code service-review/1}. */
final class CaseWriter {

    private final Json json;

    CaseWriter(Json json) {
        this.json = json;
    }

    void record(CaseRecord record) {
        json.object(() -> {
            json.put("format", Formats.CASE).put("case", record.code());
            matrix(record.matrix());
            json.list("episodes", record.episodes(), this::episode);
            if (!record.windows().isEmpty()) {
                json.list(
                        "windows",
                        record.windows(),
                        window -> json.object(() -> json.put("phase", window.phase())
                                .put("from", window.from())
                                .put("to", window.to())));
            }
            json.list(
                    "profile",
                    record.profile(),
                    entry -> json.object(
                            () -> json.put("from", entry.from().toString()).map("facets", entry.facets(), json::put)));
            json.list("rounds", record.rounds(), this::round);
            if (!record.events().isEmpty()) {
                json.list(
                        "events",
                        record.events(),
                        event -> json.object(
                                () -> json.put("date", event.date().toString()).put("kind", event.kind())));
            }
            if (!record.statuses().isEmpty()) {
                json.list("statuses", record.statuses(), entry -> status(json, entry));
            }
            allowed(record.allowed());
        });
    }

    void review(ServiceReview review) {
        json.object(() -> {
            json.put("format", Formats.REVIEW).put("review", review.code());
            matrix(review.matrix());
            json.put("start", review.start().toString());
            json.list(
                    "phases",
                    review.phases(),
                    inPhase -> json.object(() -> json.put("phase", inPhase.phase())
                            .list("offers", inPhase.offers(), this::offer)
                            .list("rounds", inPhase.periods(), this::period)));
            allowed(review.allowed());
        });
    }

    private void allowed(List<Allowance> allowed) {
        if (!allowed.isEmpty()) {
            json.list(
                    "allowed",
                    allowed,
                    one -> json.object(() -> json.put("rule", one.rule()).put("reason", one.reason())));
        }
    }

    static void status(Json json, StatusEntry entry) {
        json.object(() -> json.put("date", entry.date().toString())
                .put("status", entry.status())
                .put("by", entry.by()));
    }

    private void offer(ServiceReview.Offer offer) {
        json.object(() -> json.put("from", offer.from().toString()).texts("services", offer.services()));
    }

    private void period(ServiceReview.Period period) {
        json.object(() -> json.put("round", period.round().id())
                .put("until", period.until().toString())
                .list("voices", period.round().blocks(), this::block));
    }

    private void matrix(MatrixReference matrix) {
        json.object("matrix", () -> json.put("id", matrix.id()).put("version", matrix.version()));
    }

    private void episode(Episode episode) {
        json.object(() -> {
            json.put("start", episode.start().toString()).put("clock", episode.clock());
            if (!episode.end().equals(Episode.OPEN)) {
                json.put("end", episode.end().toString());
            }
            if (!episode.pauses().isEmpty()) {
                json.list(
                        "pauses",
                        episode.pauses(),
                        pause -> json.object(() -> json.put("from", pause.from().toString())
                                .put("to", pause.to().toString())));
            }
        });
    }

    private void round(Round round) {
        json.object(() -> {
            json.put("round", round.id());
            if (!round.phase().isEmpty()) {
                json.put("phase", round.phase());
            }
            json.list("voices", round.blocks(), this::block);
            if (round.agreesToNextPhase() != Round.Agreement.NOT_ASKED) {
                json.put("agreesToNextPhase", round.agreesToNextPhase());
            }
            round.transferred().ifPresent(from -> RoundWriter.transferred(json, from));
        });
    }

    private void block(VoiceBlock block) {
        json.object(() -> {
            json.put("voice", block.voice())
                    .put("date", block.date().toString())
                    .put("role", block.role());
            if (!block.assessor().isEmpty()) {
                json.put("assessor", block.assessor());
            }
            if (block.consent() != VoiceBlock.Consent.NOT_RECORDED) {
                json.put("consent", block.consent() == VoiceBlock.Consent.GIVEN);
            }
            if (block.respondents() != 0) {
                json.put("respondents", block.respondents());
            }
            json.map("ratings", block.ratings(), this::rating);
        });
    }

    /** The members of a piece of evidence, inside the object that is being written. */
    static void evidence(Json json, Evidence evidence) {
        json.put("means", evidence.means()).put("date", evidence.date().toString());
        if (!evidence.reference().isEmpty()) {
            json.put("ref", evidence.reference());
        }
    }

    private void rating(String indicator, Rating rating) {
        if (rating instanceof Rating.Rated rated
                && !rated.serviceAbsent()
                && rated.evidence().isEmpty()) {
            Marks.write(json, indicator, rated.mark());
        } else if (rating instanceof Rating.Rated rated) {
            json.object(indicator, () -> {
                if (rated.mark() instanceof Mark.OfValue of) {
                    json.number("value", of.value());
                } else {
                    Marks.write(json, "level", rated.mark());
                }
                if (rated.serviceAbsent()) {
                    json.put("service", RoundReader.SERVICE_ABSENT);
                }
                if (!rated.evidence().isEmpty()) {
                    json.list("evidence", rated.evidence(), evidence -> json.object(() -> evidence(json, evidence)));
                }
            });
        } else if (rating instanceof Rating.Missing missing) {
            json.object(indicator, () -> {
                json.put("missing", missing.reason());
                if (missing.serviceAbsent()) {
                    json.put("service", RoundReader.SERVICE_ABSENT);
                }
            });
        } else if (rating instanceof Rating.NotApplicable not) {
            json.object(indicator, () -> json.put("notApplicable", not.reason()));
        }
    }
}
