package io.github.reintegrationmatrix.change;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.progress.Part;
import io.github.reintegrationmatrix.progress.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What changed in one outcome between two times, in one view.
 *
 * <p>With I the indicators that the same voice rated both times: the matched change is the weighted mean of their
 * differences. For example, weight 3 from 1/4 to 3/4, weight 2 from 1/2 to 1/4, weight 1 not rated and then at 1: matched
 * change 1/5, mixed, and between 1/6 and 1/3 whatever the blank would have been.
 *
 * @param outcome the id of the outcome
 * @param weight its weight in the totals; 0 if it is followed and not scored: then only what rose and fell is counted
 * @param pairs every indicator that is due at one of the times, in the order of the matrix, first that of the later time
 */
public record OutcomeChange(String outcome, Fraction weight, List<Pair> pairs) {

    /** Copies its list and refuses {@code null}. */
    public OutcomeChange {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(weight, "weight");
        pairs = List.copyOf(pairs);
    }

    static OutcomeChange of(Snapshot.Side before, Snapshot.Side after) {
        Map<String, Snapshot.Entry> was = byIndicator(before.entries());
        Map<String, Snapshot.Entry> is = byIndicator(after.entries());
        List<Pair> pairs = new ArrayList<>();
        is.forEach((id, entry) -> pairs.add(new Pair(id, Optional.ofNullable(was.get(id)), Optional.of(entry))));
        was.forEach((id, entry) -> {
            if (!is.containsKey(id)) {
                pairs.add(new Pair(id, Optional.of(entry), Optional.empty()));
            }
        });
        return new OutcomeChange(after.outcome(), after.weight(), pairs);
    }

    private static Map<String, Snapshot.Entry> byIndicator(List<Snapshot.Entry> entries) {
        Map<String, Snapshot.Entry> byIndicator = new LinkedHashMap<>();
        entries.forEach(entry -> byIndicator.put(entry.part().indicator(), entry));
        return byIndicator;
    }

    /** {@return the indicators that the same voice rated both times} */
    public List<Pair> matched() {
        return pairs.stream().filter(Pair::isMatched).toList();
    }

    /** {@return the matched indicators of which two different people, both known, rated the two times} */
    public List<String> raterChanged() {
        return pairs.stream().filter(Pair::isRaterChanged).map(Pair::indicator).toList();
    }

    /** {@return how many matched levels rose} */
    public int up() {
        return (int) matched().stream().filter(pair -> pair.direction() > 0).count();
    }

    /** {@return how many matched levels fell} */
    public int down() {
        return (int) matched().stream().filter(pair -> pair.direction() < 0).count();
    }

    /** {@return how many matched levels are the same} */
    public int same() {
        return matched().size() - up() - down();
    }

    /** {@return which way the matched levels went} */
    public Verdict verdict() {
        return Verdict.of(up(), down(), same());
    }

    /** {@return the weighted mean of the matched differences, from -1 to 1; empty if nothing is matched, or it is not scored} */
    public Optional<Fraction> change() {
        return mean(
                scored().stream().filter(Pair::isMatched).toList(),
                (pair, sum) -> sum.addProduct(pair.weight(), pair.difference().orElseThrow()));
    }

    /** {@return the weight that is matched over the weight that counts both times; empty if nothing counts twice} */
    public Optional<Fraction> matchedCoverage() {
        Fraction both = weight(pairs.stream().filter(Pair::countsTwice).toList());
        return both.signum() == 0
                ? Optional.empty()
                : Optional.of(weight(matched()).dividedBy(both));
    }

    /**
     * Returns the range of the change of all that is due and applies both times.
     *
     * @return the range for every way in which the blanks could be rated, not for blanks that turn out not to apply; from -1
     *     to 1; empty if nothing counts twice
     */
    public Optional<Interval> bounds() {
        List<Pair> both = scored().stream().filter(Pair::countsTwice).toList();
        Optional<Fraction> least = mean(
                both, (pair, sum) -> sum.addProduct(pair.weight(), pair.bounds().lower()));
        Optional<Fraction> most = mean(
                both, (pair, sum) -> sum.addProduct(pair.weight(), pair.bounds().upper()));
        return least.map(lower -> new Interval(lower, most.orElseThrow()));
    }

    /** {@return whether the matched change lies within the bounds; if not, what is matched is no picture of the whole} */
    public boolean isTypical() {
        Optional<Fraction> change = change();
        Optional<Interval> bounds = bounds();
        return change.isEmpty()
                || bounds.isEmpty()
                || (change.get().atLeast(bounds.get().lower())
                        && bounds.get().upper().atLeast(change.get()));
    }

    /** {@return the point of the earlier time, over all that was rated; empty if nothing was, or it is not scored} */
    public Optional<Fraction> pointBefore() {
        return point(Pair::before);
    }

    /** {@return the point of the later time, over all that is rated; empty if nothing is, or it is not scored} */
    public Optional<Fraction> pointAfter() {
        return point(Pair::after);
    }

    private Optional<Fraction> point(Function<Pair, Optional<Snapshot.Entry>> time) {
        return Tally.of(scored().stream()
                        .flatMap(pair -> time.apply(pair).stream())
                        .map(Snapshot.Entry::part)
                        .toList())
                .point();
    }

    /** What numbers are made of. */
    private List<Pair> scored() {
        return weight.signum() == 0 ? List.of() : pairs;
    }

    /**
     * Returns what of the difference between the two points is no change of anything that was rated twice.
     *
     * @return the later point minus the earlier point minus the matched change: what came, went or was not comparable; empty
     *     if one of the points is not known or nothing is matched
     */
    public Optional<Fraction> composition() {
        Optional<Fraction> before = pointBefore();
        Optional<Fraction> after = pointAfter();
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : change().map(change -> after.get().minus(before.get()).minus(change));
    }

    /**
     * Returns how the gap to what the phase now expects changed.
     *
     * @return the gap over the matched indicators of which something is expected now; empty if there is none
     */
    public Optional<Gap> gap() {
        Fraction.Sum before = new Fraction.Sum();
        Fraction.Sum after = new Fraction.Sum();
        boolean any = false;
        for (Pair pair : scored().stream().filter(Pair::isMatched).toList()) {
            Part now = pair.after().orElseThrow().part();
            if (now.expected().isPresent()) {
                any = true;
                Fraction expected = now.expected().get().value();
                before.addProduct(pair.weight(), missing(expected, pair.before()));
                after.addProduct(pair.weight(), missing(expected, pair.after()));
            }
        }
        return any ? Optional.of(new Gap(before.total(), after.total())) : Optional.empty();
    }

    private static Fraction missing(Fraction expected, Optional<Snapshot.Entry> entry) {
        Fraction missing =
                expected.minus(entry.flatMap(said -> said.part().value()).orElseThrow());
        return missing.signum() < 0 ? Fraction.ZERO : missing;
    }

    private static Optional<Fraction> mean(List<Pair> of, BiConsumer<Pair, Fraction.Sum> add) {
        Fraction all = weight(of);
        if (all.signum() == 0) {
            return Optional.empty();
        }
        Fraction.Sum sum = new Fraction.Sum();
        of.forEach(pair -> add.accept(pair, sum));
        return Optional.of(sum.total().dividedBy(all));
    }

    private static Fraction weight(List<Pair> of) {
        Fraction.Sum weight = new Fraction.Sum();
        of.forEach(pair -> weight.add(pair.weight()));
        return weight.total();
    }
}
