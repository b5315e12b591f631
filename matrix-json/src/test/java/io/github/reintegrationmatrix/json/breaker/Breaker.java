package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes a valid document, breaks exactly one thing, and says whether the reader says so and nothing else. */
public final class Breaker {

    /**
     * What a seed gave.
     *
     * @param kind what was broken
     * @param differs what differed, with the document; empty where nothing did
     * @param open the open difference that it is, or empty
     */
    public record Outcome(String kind, String differs, String open) {}

    /** How many documents are looked at for one that can be broken so. */
    private static final int TRIES = 1000;

    private static final int MORE = 4;

    /** A break and the format that it is done to. */
    private record Kind(Format format, Break how) {
        String name() {
            return format.name().toLowerCase(Locale.ROOT) + ": " + how.name();
        }
    }

    private final Stock stock = new Stock();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Kind> turns = new ArrayList<>();

    public Breaker() {
        Stream.of(
                        FormBreaks.all(),
                        ValueBreaks.all(),
                        DefinitionBreaks.all(),
                        MatrixBreaks.all(),
                        IndicatorBreaks.all(),
                        CaseBreaks.all(),
                        RatingBreaks.all(),
                        IdleBreaks.all(),
                        OtherBreaks.all())
                .flatMap(List::stream)
                .forEach(how -> how.formats().forEach(format -> kinds.add(new Kind(format, how))));
        // What is done to every key of a table has more turns than what is done to one.
        List<Kind> form = kinds.stream()
                .filter(kind -> kind.how().formats().size() == Format.values().length)
                .toList();
        turns.addAll(kinds);
        IntStream.range(1, MORE).forEach(time -> turns.addAll(form));
    }

    /** Every break in every format in which it is done. */
    public List<String> kinds() {
        return kinds.stream().map(Kind::name).toList();
    }

    /** Each kind has its turn; the same seed always gives the same document, broken in the same way. */
    public Outcome run(long seed) {
        Random random = new Random(seed);
        Kind kind = turns.get((int) Math.floorMod(seed, (long) turns.size()));
        for (int i = 0; i < TRIES; i++) {
            Doc doc = stock.doc(kind.format(), random);
            if (kind.how().on().test(doc)) {
                return outcome(seed, kind.name(), new Round(stock, doc));
            }
        }
        throw new IllegalStateException("nothing can be broken so: " + kind.name());
    }

    /** A document in which nothing is broken. */
    public Outcome whole(long seed) {
        Format format =
                turns.get((int) Math.floorMod(seed, (long) turns.size())).format();
        Doc doc = stock.doc(format, new Random(seed));
        return outcome(seed, format + " as it is", new Round(stock, doc));
    }

    /** What is known to differ and not yet mended. */
    public static List<String> open() {
        return Arrays.stream(Open.values()).map(Open::toString).toList();
    }

    private static Outcome outcome(long seed, String kind, Round round) {
        Round.Verdict verdict = round.verdict();
        String differs = verdict.differs().isEmpty()
                ? ""
                : "seed " + seed + ", " + kind + "\n" + verdict.differs() + "\n" + round.document();
        return new Outcome(kind, differs, verdict.open().map(Open::toString).orElse(""));
    }
}
