package io.github.reintegrationmatrix.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How everything here is measured: average time, in virtual machines whose memory was touched before.
 *
 * <p>Iterations are many and very short, because {@link Figures} takes the fastest: what else runs on the machine can
 * only make one slower, and a short one may come through undisturbed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 100, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn600m", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class Timed {

    /** Refuses to time what does not give the expected answer. */
    static void same(Object expected, Object found, String what) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(what + " gives " + found + " and not " + expected + ".");
        }
    }
}
