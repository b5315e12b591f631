/**
 * How long reading and scoring take, beside other ways to do the same work, in one run.
 *
 * <p>Benchmarks call the public API only. Each peer is shown to give the same answer before it is timed. Ratios within
 * one run say more than single figures. From the root,
 *
 * <pre>{@code
 * mvn -B -ntp -q -Pbenchmarks package -DskipTests && java -cp "matrix-examples/benchmarks/target/classes:matrix-examples/benchmarks/target/lib/*" io.github.reintegrationmatrix.benchmarks.MeasureForReadme README.md
 * }</pre>
 *
 * <p>runs all of them and writes the table of README anew. The main class of JMH, {@code org.openjdk.jmh.Main}, runs
 * single ones and knows profilers. Where the first touch of memory is expensive, as on most virtual machines, figures
 * without {@code -XX:+AlwaysPreTouch} mean nothing; {@link io.github.reintegrationmatrix.benchmarks.Timed} sets it.
 *
 * <p>A million cases: {@code java -cp "matrix-examples/benchmarks/target/classes:matrix-examples/benchmarks/target/lib/*"
 * io.github.reintegrationmatrix.benchmarks.GenerateCases cases.ndjson 1000000 1000} makes every thousandth bad, then
 * {@code java -Xmx256m -jar matrix-examples/cli/target/matrix.jar score cases.ndjson --matrix plan --as-of 2026-06-30
 * --format csv}.
 */
@NullMarked
package io.github.reintegrationmatrix.benchmarks;

import org.jspecify.annotations.NullMarked;
