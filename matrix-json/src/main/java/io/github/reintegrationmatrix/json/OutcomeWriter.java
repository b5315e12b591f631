package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.progress.Backing;
import io.github.reintegrationmatrix.progress.Basis;
import io.github.reintegrationmatrix.progress.Benchmark;
import io.github.reintegrationmatrix.progress.Legend;
import io.github.reintegrationmatrix.progress.OutcomeResult;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.RatingState;
import io.github.reintegrationmatrix.progress.Tally;
import java.util.Map;
import java.util.Optional;

/** Writes outcomes with the parts that their numbers are computed from. */
final class OutcomeWriter {

    private final Json json;
    private final Legend legend;

    OutcomeWriter(Json json, Legend legend) {
        this.json = json;
        this.legend = legend;
    }

    void outcome(OutcomeResult outcome) {
        json.object(() -> {
            json.put("outcome", outcome.outcome()).number("weight", outcome.weight());
            json.put("standing", outcome.standing()).put("publication", outcome.publication());
            json.texts("flags", outcome.flags().stream().map(Words::of).toList());
            outcome.coverage().ifPresent(coverage -> json.score("coverage", coverage));
            outcome.notApplicableShare().ifPresent(share -> json.score("notApplicableShare", share));
            outcome.interval().ifPresent(interval -> json.range("interval", interval));
            if (outcome.publication() != OutcomeResult.Publication.INTERVAL_ONLY) {
                outcome.point().ifPresent(point -> json.score("point", point));
            }
            outcome.progress().ifPresent(reached -> RoundWriter.reached(json, "progress", reached));
            outcome.earned().ifPresent(earned -> json.score("earned", earned));
            outcome.lostByLevel().ifPresent(lost -> json.score("lostByLevel", lost));
            outcome.lostByMissing().ifPresent(lost -> json.score("lostByMissing", lost));
            json.list(
                    "losses",
                    outcome.losses(),
                    loss -> json.object(() -> json.put("indicator", loss.indicator())
                            .score("share", loss.share())
                            .put("missing", loss.missing())));
            outcome.backing()
                    .filter(backing -> backing.verified().isPresent())
                    .ifPresent(backing -> json.object("evidence", () -> {
                        backing(backing);
                        json.put("triangulated", backing.triangulated());
                    }));
            Map<String, Tally> dimensions = outcome.byDimension(legend);
            if (!dimensions.isEmpty()) {
                json.map("dimensions", dimensions, this::dimension);
            }
            json.list("parts", outcome.parts(), this::part);
        });
    }

    private void dimension(String id, Tally sums) {
        json.object(id, () -> {
            sums.coverage().ifPresent(coverage -> json.score("coverage", coverage));
            sums.interval().ifPresent(interval -> json.range("interval", interval));
            sums.progress().ifPresent(reached -> RoundWriter.reached(json, "progress", reached));
        });
    }

    private void part(Part part) {
        json.object(() -> {
            json.put("indicator", part.indicator()).put("voice", part.voice());
            json.number("weight", part.weight());
            state(json, part.state());
            if (part.isRated()) {
                basis(part.basis());
            }
            part.expected().ifPresent(expected -> {
                benchmark("expected", expected);
                if (part.isRated()) {
                    json.put("reached", part.isReached());
                }
            });
        });
    }

    /** The members that say how far ratings are verified, inside the object that is being written. */
    void backing(Backing backing) {
        backing.verified().ifPresent(verified -> json.score("verified", verified));
        backing.partial().ifPresent(partial -> json.score("partial", partial));
        json.range("backed", backing.backed());
    }

    private void basis(Basis basis) {
        basis.carried()
                .ifPresent(from -> json.object("carried", () -> {
                    json.put("round", from.round()).put("date", from.date().toString());
                    if (!from.assessor().isEmpty()) {
                        json.put("assessor", from.assessor());
                    }
                }));
        if (!basis.evidence().isEmpty()) {
            json.list(
                    "evidence",
                    basis.evidence(),
                    seen -> json.object(() -> {
                        CaseWriter.evidence(json, seen.evidence());
                        adequacy(seen.counts());
                    }));
        }
        if (basis.ownAccount()) {
            json.put("ownAccount", true);
        }
        adequacy(basis.adequacy());
        json.put("triangulated", basis.isTriangulated());
    }

    private void adequacy(Optional<MeansOfVerification.Adequacy> adequacy) {
        json.put("adequacy", adequacy.map(Words::of).orElse(OutcomeReader.NONE));
    }

    /** The members that say how something stands, inside the object that is being written. */
    static void state(Json json, RatingState state) {
        if (state instanceof RatingState.Rated rated) {
            json.put("state", "rated");
            mark(json, rated.mark());
            json.score("value", rated.value());
            json.put("clipped", rated.clipped()).put("serviceAbsent", rated.serviceAbsent());
        } else if (state instanceof RatingState.Missing missing) {
            json.put("state", "missing").put("reason", missing.reason()).put("serviceAbsent", missing.serviceAbsent());
        } else if (state instanceof RatingState.NotApplicable not) {
            json.put("state", "not-applicable").put("byRule", not.byRule());
            if (!not.byRule()) {
                json.put("reason", not.reason());
            }
        }
    }

    void benchmark(String key, Benchmark benchmark) {
        json.object(key, () -> {
            mark(json, benchmark.mark());
            json.score("value", benchmark.value());
        });
    }

    private static void mark(Json json, Mark mark) {
        if (mark instanceof Mark.OfLevel level) {
            json.put("level", level.level());
        } else if (mark instanceof Mark.OfValue of) {
            json.number("number", of.value());
        }
    }
}
