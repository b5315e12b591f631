/**
 * How long reading and scoring take, as ratios in one run. Benchmarks call the public API only.
 *
 * <p>From the root: {@code mvn -B -ntp -Pbenchmarks package -DskipTests}, then {@code java -cp
 * "matrix-examples/benchmarks/target/classes:matrix-examples/benchmarks/target/lib/*" org.openjdk.jmh.Main}.
 */
@org.jspecify.annotations.NullMarked
package io.github.reintegrationmatrix.benchmarks;
