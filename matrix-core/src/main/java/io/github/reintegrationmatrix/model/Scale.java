package io.github.reintegrationmatrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The scale on which an indicator is rated, from worst to best.
 *
 * <p>The order carries the direction: levels stand worst first, and goalposts name their worst and their best end. No
 * rating is ever negated and no "higher is better" flag exists.
 *
 * <table>
 *   <caption>Worked examples</caption>
 *   <tr><th>Scale</th><th>Mark</th><th>Position</th></tr>
 *   <tr><td>five levels without declared values</td><td>the fourth</td><td>3/4</td></tr>
 *   <tr><td>worst 0, best 20 days</td><td>5</td><td>1/4</td></tr>
 *   <tr><td>worst 20, best 0 days</td><td>5</td><td>3/4</td></tr>
 *   <tr><td>worst 20, best 0 days</td><td>35</td><td>0 (clipped)</td></tr>
 * </table>
 */
public sealed interface Scale extends Serializable {

    /**
     * Says where a mark lies on this scale.
     *
     * @param mark a level or a number
     * @return the exact position from 0 (worst) to 1 (best), numbers outside the goalposts clipped; empty if the mark
     *     is no mark of this scale, or this is only a reference to a shared scale
     */
    Optional<Fraction> position(Mark mark);

    /**
     * Described levels, worst first.
     *
     * @param levels the levels with strictly increasing values, the first 0 and the last 1
     */
    record Levels(@Size(min = 2, message = "{MTX-2301}") List<@Valid Level> levels) implements Scale {

        /** Copies its lists and maps and refuses {@code null}. */
        public Levels {
            levels = List.copyOf(levels);
        }

        /**
         * Spreads described levels in equal steps: the k-th of K has the value {@code (k - 1) / (K - 1)}.
         *
         * @param levels the levels, whose values are not read
         * @return the same levels with equal steps; a single level keeps 0
         */
        public static Levels inEqualSteps(List<Level> levels) {
            List<Level> spread = new ArrayList<>();
            for (Level level : levels) {
                long steps = Math.max(1, levels.size() - 1L);
                spread.add(new Level(level.id(), level.label(), Fraction.of(spread.size(), steps)));
            }
            return new Levels(spread);
        }

        /**
         * Finds a level by its id.
         *
         * @param id the id
         * @return the level, or empty if no level has that id
         */
        public Optional<Level> level(String id) {
            return levels.stream().filter(level -> level.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Fraction> position(Mark mark) {
            return mark instanceof Mark.OfLevel of ? level(of.level()).map(Level::value) : Optional.empty();
        }
    }

    /**
     * One described level.
     *
     * @param id the id, unique within its scale
     * @param label the description, one observable fact
     * @param value the declared position from 0 (worst) to 1 (best)
     */
    record Level(
            @Pattern(regexp = Matrix.ID, message = "{MTX-2001}")
            String id,

            @NotBlank(message = "{MTX-2003}") String label,
            Fraction value)
            implements Serializable {
        /** Refuses {@code null}. */
        public Level {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A numeric scale between two goalposts.
     *
     * @param worst the end that counts 0
     * @param best the end that counts 1; below {@code worst} where less is better
     * @param step how much of the unit counts as one level, or 0 where no step is declared
     * @param unit the unit in words, or empty
     */
    record Goalposts(
            Fraction worst,
            Fraction best,

            @FractionRange(min = "0", message = "{MTX-2306}")
            Fraction step,

            String unit) implements Scale {
        /** Refuses {@code null}. */
        public Goalposts {
            Objects.requireNonNull(worst, "worst");
            Objects.requireNonNull(best, "best");
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(unit, "unit");
        }

        /**
         * Tells whether a number lies outside the goalposts, so that it is clipped.
         *
         * @param value the number
         * @return true if it lies beyond either end
         */
        public boolean clips(Fraction value) {
            Fraction low = worst.compareTo(best) < 0 ? worst : best;
            Fraction high = low.equals(worst) ? best : worst;
            return value.compareTo(low) < 0 || value.compareTo(high) > 0;
        }

        @Override
        public Optional<Fraction> position(Mark mark) {
            if (!(mark instanceof Mark.OfValue of) || worst.equals(best)) {
                return Optional.empty();
            }
            Fraction share = of.value().minus(worst).dividedBy(best.minus(worst));
            if (share.signum() < 0) {
                return Optional.of(Fraction.ZERO);
            }
            return Optional.of(share.compareTo(Fraction.ONE) > 0 ? Fraction.ONE : share);
        }
    }

    /**
     * A reference to a scale that several indicators share; {@link Matrix#scaleOf} resolves it.
     *
     * @param scale the id of the shared scale
     */
    record Shared(String scale) implements Scale {
        /** Refuses {@code null}. */
        public Shared {
            Objects.requireNonNull(scale, "scale");
        }

        @Override
        public Optional<Fraction> position(Mark mark) {
            return Optional.empty();
        }
    }
}
